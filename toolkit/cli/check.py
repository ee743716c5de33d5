"""`toolkit check`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.cli import options
from toolkit.cli.door import as_json, leave_with
from toolkit.cli.fit import fit_fields, fit_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from toolkit.problems import Problem


@click.command("check")
@options.editions
@options.project
@options.form("the problems")
@click.option("--fit", "fitting", is_flag=True, help="Show how much room each text of the slides has left in each font.")
def check_command(editions: tuple[str, ...], project: Path | None, form: str, fitting: bool) -> None:
    """Check the content of one or more editions without writing a file.

    Without a name it checks every edition. Each problem comes with its file, line and column, and says what to do.

    A text that finds no room is a problem at its line. On slides it also has to fit in Arial and Calibri, which stand in where the fonts are not
    installed. With --fit you see how much room each text of each slide has left in each font.

    \b
    Example: toolkit check
    Example: toolkit check national --format json
    Example: toolkit check national --fit
    """
    # Imported late, so that help and wrong usage answer at once.
    from toolkit.build import checked

    home = options.home_of(project)
    found = checked(home, editions)
    if fitting and form == "text":
        for line in fit_lines(found.decks):
            click.echo(line)
    _leave(found.problems, editions or home.editions, form, {"fit": fit_fields(found.decks)} if fitting and form == "json" else {})


def _leave(problems: "Sequence[Problem]", editions: "Iterable[str]", form: str, more: "Mapping[str, object] | None" = None) -> None:
    """Tell the problems and leave, or say that there are none."""
    if problems:
        leave_with(problems, form=form, more=more)
    click.echo(as_json((), more) if form == "json" else f"No problems in {', '.join(editions)}.")
