"""`toolkit rebrand`."""

from pathlib import Path

import click

from toolkit.cli import options


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

    Colors, fonts, headers, footers and the properties of the file change. Words, slides, notes and shapes stay as people have edited them. Where slides
    or notes still name the old edition's region, venue or hosts, these are listed.

    \b
    Example: toolkit rebrand national-deck-en.pptx --edition national
    """
    # Imported late, so that help and wrong usage answer at once.
    from toolkit.readback import rebrand

    made = rebrand(options.home_of(project), deck, edition, output)
    click.echo(str(made.path))
    for left in made.left:
        place = f"The notes of slide {left.slide} still say" if left.in_notes else f"Slide {left.slide} still says"
        click.echo(f'{place} "{left.words}". Change it there by hand.')
