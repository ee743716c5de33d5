"""`toolkit rebrand`."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.cli import options
from toolkit.problems import listed

if TYPE_CHECKING:
    from toolkit.readback import Left


@click.command("rebrand")
@options.deck
@click.option("--edition", required=True, metavar="NAME", help="Give it the look of this edition.")
@options.project
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the new file here, over one that is there. Without it, the file is written beside DECK, with the edition's name behind its own.",
)
def rebrand_command(deck: Path, edition: str, project: Path | None, output: Path | None) -> None:
    """Give a slide file the look of another edition.

    Colors, fonts, logo, headers, footers and the properties of the file change. Words, slides, notes and shapes stay as people have edited them. What
    the new look does not reach is listed: where slides or notes still name the old edition's region, venue or hosts, and colors that are not from the
    theme.

    \b
    Example: toolkit rebrand national-deck-en.pptx --edition national
    """
    # Imported late, so that help and wrong usage answer at once.
    from toolkit.readback import rebrand

    made = rebrand(options.home_of(project), deck, edition, output)
    click.echo(str(made.path))
    for line in told(made.left):
        click.echo(line)


def told(left: Sequence["Left"]) -> Iterator[str]:
    """What a person may want to change by hand, a line each; colours in one line for all slides."""
    for one in left:
        if one.place == "logo":
            yield f"Slide {one.slide} still has the old logo, because an animation moves it. Take both away there by hand."
        elif one.place != "colours":
            place = f"The notes of slide {one.slide} still say" if one.place == "notes" else f"Slide {one.slide} still says"
            yield f'{place} "{one.words}". Change it there by hand.'
    if slides := [str(one.slide) for one in left if one.place == "colours"]:
        which = f"Slide {slides[0]} has" if len(slides) == 1 else f"Slides {listed(slides)} have"
        yield f"{which} colors that are not from the theme. They stay as they are; choose theme colors there to have them change, too."
