"""`toolkit check`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.cli import options
from toolkit.cli.door import as_json, leave_with
from toolkit.cli.fit import fit_fields, fit_lines

if TYPE_CHECKING:
    from toolkit.build.fit import DeckFit
    from toolkit.home import Home
    from toolkit.problems import Problem


@click.command("check")
@options.editions
@options.project
@options.form("the problems")
@click.option("--fit", "fitting", is_flag=True, help="Show how much room each text of the slides has left, also where the fonts are missing.")
def check_command(editions: tuple[str, ...], project: Path | None, form: str, fitting: bool) -> None:
    """Check the content of one or more editions without writing a file.

    Without a name it checks every edition. Each problem comes with its file, line and column, and says what to do.

    With --fit it lists each text of the slides: its box, and its lines, height and room in the slides' own fonts, and in Arial and Calibri, which
    stand in where the fonts are not installed. A text that leaves its place there is a problem, too.

    \b
    Example: toolkit check
    Example: toolkit check national --format json
    Example: toolkit check national --fit
    """
    # Imported late, so that help and wrong usage answer at once.
    from toolkit.build import check

    home = options.home_of(project)
    decks, loose = _measured(home, editions) if fitting else ((), ())
    problems = (*check(home, editions), *loose)
    more = {"fit": fit_fields(decks)} if fitting and form == "json" else {}
    if form == "text":
        for line in fit_lines(decks):
            click.echo(line)
    if problems:
        leave_with(problems, form=form, more=more)
    click.echo(as_json((), more) if form == "json" else f"No problems in {', '.join(editions or home.editions)}.")


def _measured(home: "Home", editions: tuple[str, ...]) -> tuple[tuple["DeckFit", ...], tuple["Problem", ...]]:
    """How the slides' texts fit, and what leaves its place."""
    # Imported late: it brings the writer of slides with it.
    from toolkit.build.fit import fit, problems_of

    decks = fit(home, editions)
    return decks, problems_of(decks)
