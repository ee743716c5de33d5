"""`toolkit diff`."""

from pathlib import Path

import click

from toolkit.cli import options
from toolkit.cli.told import as_json, as_lines


@click.command("diff")
@options.deck
@click.option("--edition", default="", metavar="NAME", help="Hold it against this edition in place of the one that the deck names.")
@click.option("--convening", default="", metavar="NAME", help="Hold it against this agenda in place of the one that the deck names.")
@click.option("--language", default="", metavar="TAG", help="Hold it against this language in place of the one that the deck names.")
@options.project
@options.form("the changes")
def diff_command(deck: Path, edition: str, convening: str, language: str, project: Path | None, form: str) -> None:
    """List what was changed in a slide file.

    The file is held against the slides that the content makes now: words, pictures and shapes, and which slides were added, removed, moved,
    hidden or shown. Where changed words come from the content, their file, line and column are told, so that a good edit can be brought home.
    Nothing is written.

    \b
    Example: toolkit diff national-deck-en.pptx
    Example: toolkit diff slides.pptx --edition national --convening half
    """
    # Imported late, so that help and wrong usage answer at once.
    from toolkit.readback import Overrides, diff

    found = diff(options.home_of(project), deck, Overrides(edition, convening, language))
    click.echo(as_json(found) if form == "json" else "\n".join(as_lines(str(deck), found)))
