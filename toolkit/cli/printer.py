"""`toolkit printer add`, `toolkit printer list` and `toolkit printer remove`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click

from toolkit.cli import options, printers, readings
from toolkit.model.printing import Flip

if TYPE_CHECKING:
    from toolkit.impose.calibration.written import Written
    from toolkit.model.printer import Profile


@click.group("printer")
def printer_command() -> None:
    """Keep how far your printers are off: add, list, remove.

    Print a sheet with "toolkit calibrate" first. What is kept lines up fronts and backs in "toolkit build --product cards --printer NAME". It is
    yours and works with every kit.

    \b
    Example: toolkit printer add office
    Example: toolkit printer list
    """


@printer_command.command("add")
@click.argument("name", metavar="NAME")
@options.together(options.project, printers.paper, printers.stock)
@click.option("--flip", type=click.Choice(get_args(Flip)), default="long-edge", show_default=True, help="The edge on which the printer turned the sheet.")
@click.option("--tray", default="", metavar="NAME", help="The tray that the sheet came from, where trays differ.")
@click.option("--new", is_flag=True, help="The sheet was printed without --printer: forget what was kept before.")
@readings.options
def add_command(name: str, project: Path | None, paper: str, stock: str, flip: Flip, tray: str, new: bool, **written: Any) -> None:
    """Keep what you read off a printer's sheet.

    The sheet of "toolkit calibrate" has the command to type. Numbers are millimeters, or have their unit: "0.02 in". Without any number you are
    asked for each. A sheet that was printed with --printer NAME refines what is kept of it.

    \b
    Example: toolkit printer add office --new --a 1.5 -0.5
    Example: toolkit printer add office --new --paper a4 --a 1.5 -0.5 --b 1.5 0 --c 1 -0.5
    Example: toolkit printer add office
    """
    # Imported late, so that help and wrong usage answer at once.
    from toolkit.build.measure import Measured, measure

    if not (texts := readings.given(written)):
        texts = _asked(name, tray)
    said = Measured(name, texts, paper, stock, flip, tray, new)
    profile, refined = measure(options.home_of(project), printers.file_of_printers(), said)
    click.echo(_kept(profile, refined=refined))


def somebody_is_there() -> bool:
    """Whether a person can be asked."""
    return sys.stdin.isatty()


def _asked(name: str, tray: str) -> "Written":
    """The readings that a person types; wrong usage where nobody is there to type them, or nothing is typed. Names are looked at first."""
    from toolkit.build.measure import check_names

    if not somebody_is_there():
        raise click.UsageError("There is nothing to keep. Give what you read, for example --a 1.5 -0.5, or run this in a terminal to be asked for it.")
    check_names(name, tray)
    if not (texts := readings.asked_for()):
        raise click.UsageError(f'There is nothing to keep of "{name}". Read at least A: it lines up the backs.')
    return texts


def _kept(profile: "Profile", *, refined: bool) -> str:
    from toolkit.impose.calibration.drift import in_words
    from toolkit.impose.calibration.profiles import described

    done = "refined" if refined else "kept"
    plain = "\nIf the sheet was printed without --printer, type the command again with --new." if refined else ""
    tray = f' --tray "{profile.tray}"' if profile.tray else ""
    stock = f" --stock {profile.stock}" if profile.stock else ""
    return (
        f"{profile.name}: {done}, for {described(profile)}\n  front: {in_words(profile.front)}\n  back: {in_words(profile.back)}\n"
        f"Now see that a second sheet reads 0: toolkit calibrate --paper {profile.paper}{stock} --flip {profile.flip} --printer {profile.name}{tray}{plain}"
    )


@printer_command.command("list")
def list_command() -> None:
    """List the printers that were measured, and how far each is off.

    \b
    Example: toolkit printer list
    """
    from toolkit.build.printers import read_printers
    from toolkit.impose.calibration.drift import in_words
    from toolkit.impose.calibration.profiles import described

    file = printers.file_of_printers()
    known = read_printers(file)
    if not known:
        click.echo('No printer was measured yet. Print a sheet with "toolkit calibrate".')
        return
    for profile in known:
        click.echo(f"{profile.name}: {described(profile)}\n  front: {in_words(profile.front)}\n  back: {in_words(profile.back)}")
    click.echo(f"They are kept in {file}")


@printer_command.command("remove")
@click.argument("name", metavar="NAME")
@click.option("--tray", default="", metavar="NAME", help="Remove what was measured with this tray alone.")
def remove_command(name: str, tray: str) -> None:
    """Forget a printer.

    \b
    Example: toolkit printer remove office
    """
    from toolkit.build.printers import named, put_printers, read_printers
    from toolkit.impose.calibration.profiles import described

    file = printers.file_of_printers()
    known = read_printers(file)
    gone = named(known, name, tray)
    put_printers(file, (profile for profile in known if profile not in gone))
    for profile in gone:
        click.echo(f"{profile.name}: removed, for {described(profile)}")
