"""Options on printers, and the file in which a person's printers are kept."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from toolkit.model.printer import Profile

_FILE = "TOOLKIT_PRINTERS"
"""The environment variable that names another file."""

paper = click.option("--paper", default="", metavar="NAME", help="The paper of the sheet, letter or a4, where it is not the national edition's.")
stock = click.option("--stock", default="", metavar="NAME", help="The card stock that the printer is measured for. Without it, for any of the paper.")
printer = click.option("--printer", default="", metavar="NAME", help="Correct the sheets of cards for this printer. toolkit printer list names all.")
tray = click.option("--tray", default="", metavar="NAME", help="The tray of that printer, where it was measured with several.")


def file_of_printers() -> Path:
    """The file that the environment names, else one in the person's own folder for settings: printers belong to a place, not to a kit."""
    named = os.environ.get(_FILE, "")
    return Path(named) if named else Path(click.get_app_dir("profiles-in-collective-leadership")) / "printers.yaml"


def profiles_of(name: str, tray: str) -> "tuple[Profile, ...]":
    """What is known of a printer that was asked for; nothing where none was. A tray alone is wrong usage."""
    if not name:
        if tray:
            raise click.UsageError("--tray says which tray of a printer is meant. Name the printer with --printer, or leave --tray out.")
        return ()
    from toolkit.build.printers import named, read_printers  # imported late: few ask for a printer

    return named(read_printers(file_of_printers()), name, tray)
