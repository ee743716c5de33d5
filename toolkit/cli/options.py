"""Options that several commands share, and what their values are checked against."""

import functools
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, get_args

import click

from toolkit.home import Home
from toolkit.model.printing import Flip, Form, Ink, Order, Printing
from toolkit.model.product import PRODUCT_NAMES, USUAL
from toolkit.problems import listed

Command = TypeVar("Command", bound=Callable[..., Any])

project = click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Use the content of this folder over the bundled one. Without it, the current folder is used when it has a content folder.",
)
output = click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("output"),
    show_default=True,
    help="Write the files to this folder, one folder for each edition.",
)
_ALL = "all"


def _named(_: click.Context, __: click.Parameter, products: tuple[str, ...]) -> tuple[str, ...]:
    return PRODUCT_NAMES if _ALL in products else products


product = click.option(
    "--product",
    "products",
    multiple=True,
    type=click.Choice((*PRODUCT_NAMES, _ALL)),
    metavar="NAME",
    callback=_named,
    help=f"Make this product only: {', '.join(PRODUCT_NAMES)}. Give it again for more than one, or use all. Without it you get {listed(USUAL)}.",
)
language = click.option(
    "--language",
    "languages",
    multiple=True,
    metavar="TAG",
    help="Use this language, for example en, in place of all of the edition's. Give it again for more than one.",
)
convening = click.option("--convening", default="", metavar="NAME", help="Use this agenda in place of the edition's own, for example short, half or full.")
paper = click.option("--paper", default="", metavar="NAME", help="Use this paper in place of the edition's own: letter or a4.")
stock = click.option("--stock", default="", metavar="NAME", help="Make the cards of this stock, for example avery-5388. toolkit list names all.")
badges = click.option("--badges", default="", metavar="NAME", help="Make the name badges of this stock, for example avery-5384. toolkit list names all.")
names = click.option(
    "--names",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Put the names in this CSV file on name badges and table tents. Without it there is a line to write on.",
)
_PRINTING = (
    click.option(
        "--form",
        type=click.Choice(get_args(Form)),
        default="sheets",
        show_default=True,
        help="Make of the cards: sheets to print on both sides, one-sided sheets to fold and tape, pages for a print shop (press), "
        "a tagged card on each page for reading on screen, or slides to edit.",
    ),
    click.option(
        "--ink",
        type=click.Choice(get_args(Ink)),
        default="full",
        show_default=True,
        help="Print the cards in full color, as outlines that save ink, in gray, or, for a print shop that asks for it, in CMYK.",
    ),
    click.option("--large-print", "large", is_flag=True, help="Make the cards twice as large, with type of 18 points."),
    click.option("--changed", is_flag=True, help="Make only the cards that are not as they were when toolkit printed noted them."),
    click.option(
        "--flip", type=click.Choice(get_args(Flip)), default="long-edge", show_default=True, help="The edge on which the printer turns the cards' paper."
    ),
    click.option(
        "--order",
        type=click.Choice(get_args(Order)),
        default="in-rows",
        show_default=True,
        help="Fill one sheet of cards after the other, or so that cut piles come out sorted.",
    ),
    click.option("--start", type=click.IntRange(1, 144), default=1, help="Put the first card in this slot of a sheet of which the slots before are used."),
    click.option("--copies", type=click.IntRange(1, 100), default=1, help="Print each card so often."),
    click.option("--sets", type=click.IntRange(1, 100), default=1, help="Print so many sets of cards, such as one for each table. Each begins on a new sheet."),
)


_OF_PRINTER = "printer"
"""An option of its own: its name becomes what is done to the sheets."""


def printing(command: Command) -> Command:
    """Options on how cards are put on sheets, as one argument `printing`."""

    @functools.wraps(command)
    def gathered(**others: Any) -> Any:
        chosen = {name: others.pop(name) for name in Printing.__struct_fields__ if name in others and name != _OF_PRINTER}
        return command(printing=Printing(**chosen), **others)

    return together(*_PRINTING)(gathered)  # type: ignore[return-value]  # the options are gathered into one argument


jobs = click.option(
    "--jobs",
    type=click.IntRange(1, 64),
    default=lambda: min(os.cpu_count() or 1, 8),
    show_default="number of processors",
    help="Work in so many processes side by side.",
)


def form(shown: str) -> Callable[[Command], Command]:
    """`--format`, for a command that shows something as lines or as JSON."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(("text", "json")),
        default="text",
        show_default=True,
        help=f"Show {shown} as lines to read or as JSON for other programs.",
    )


deck = click.argument("deck", metavar="DECK", type=click.Path(dir_okay=False, path_type=Path))
editions = click.argument("editions", nargs=-1, metavar="[EDITION]...")


def together(*options: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Several options as one decorator, in the order in which help shows them."""

    def decorate(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


def home_of(project: Path | None) -> Home:
    """The folders to read from. A named folder without content is wrong usage."""
    if project is not None and not (project / "content").is_dir() and not (project / "layouts").is_dir():
        raise click.UsageError(f'"{project}" has no content folder. Name a folder with a "content" folder in it, or leave --project out.')
    return Home.at(project)
