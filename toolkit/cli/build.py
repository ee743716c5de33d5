"""`toolkit build`."""

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.cli import options, printers
from toolkit.cli.progress import Bar

if TYPE_CHECKING:
    from toolkit.build import Built
    from toolkit.model.printing import Printing


@click.command("build")
@options.editions
@options.together(
    options.project, options.output, options.product, options.language, options.convening, options.paper, options.stock, options.printing,
    printers.printer, printers.tray, options.badges, options.names, options.jobs,
)  # fmt: skip
@click.option("--all", "every", is_flag=True, help="Build every edition.")
@click.option("--force", is_flag=True, help="Build again what has not changed, too.")
def build_command(
    editions: tuple[str, ...], project: Path | None, output: Path, products: tuple[str, ...], languages: tuple[str, ...],
    convening: str, paper: str, stock: str, printing: "Printing", printer: str, tray: str, badges: str, names: Path | None, jobs: int, every: bool,
    force: bool,
) -> None:  # fmt: skip
    """Build the slides, cards, workbook and guide of editions.

    Others are built when you ask for them. The slides on paper: deck-handout has three on a page with lines to write, and deck-script has each with its
    notes. All cards small, to proof them: cards-proof. Where they differ from the national ones:
    cards-differences. And for the people of a list: badges to wear and tents for the tables.

    Without a name it builds the national edition. What has not changed since the last build is left as it is.
    When something in the content is wrong, every problem is shown with its file and line, and no file of that edition is written.

    \b
    Example: toolkit build
    Example: toolkit build national --product cards --paper a4
    Example: toolkit build national --product cards --stock avery-5388
    Example: toolkit build national --product cards --printer office
    Example: toolkit build --product deck-handout --product deck-script
    Example: toolkit build --product badges --product tents --names people.csv
    """
    # Imported late, so that help and wrong usage answer at once.
    from toolkit.build import Request, UnbuiltError, build

    home = options.home_of(project)
    wanted = home.editions if every else editions or ("national",)
    began = time.monotonic()
    try:
        with Bar() as bar:
            profiles = printers.profiles_of(printer, tray)
            asked = Request(wanted, output, products, languages, convening, paper, stock, printing, jobs, force, profiles, badges, names)
            built = build(home, asked, bar)
    except UnbuiltError as error:
        _show(error.built, began)
        raise
    _show(built, began)
    if printing.changed:
        for edition in dict.fromkeys(wanted):
            if not any(file.edition == edition and file.entry.product == "cards" for file in built):
                click.echo(f"Every card of {edition} is as it was when it was printed last. None was made.")


def _show(built: Sequence["Built"], began: float) -> None:
    """What was built, a line for each file."""
    if not built:
        return
    from toolkit.build.fonts import FOLDER  # imported with the build

    for file in built:
        state = "unchanged" if file.fresh else f"{file.entry.pages} {'slide' if file.is_deck else 'page'}{'' if file.entry.pages == 1 else 's'}"
        click.echo(f"{file.path}  ({state}, {file.entry.bytes / 1000:,.0f} kB)")
        if file.entry.ink:
            full = f"; in full color on about {file.entry.full_ink:.0%}" if file.entry.full_ink else ""
            click.echo(f"  ink on about {file.entry.ink:.0%} of the paper{full}")
    for folder in dict.fromkeys(file.path.parent / FOLDER for file in built if file.is_deck):
        click.echo(f"{folder}  (fonts of the slides, to install where they are shown)")
    made = sum(1 for file in built if not file.fresh)
    click.echo(f"{made} of {len(built)} files built in {time.monotonic() - began:.1f} s.")
