"""`toolkit check`."""

from pathlib import Path

import click

from toolkit.cli import options
from toolkit.cli.door import as_json, leave_with


@click.command("check")
@options.editions
@options.project
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    show_default=True,
    help="Show the problems as lines to read or as JSON for other programs.",
)
def check_command(editions: tuple[str, ...], project: Path | None, form: str) -> None:
    """Check the content of one or more editions without writing a file.

    Without a name it checks every edition. Each problem comes with its file, line and column, and says what to do.

    \b
    Example: toolkit check
    Example: toolkit check national --format json
    """
    # Imported late, so that help and wrong usage answer at once.
    from toolkit.build import check

    home = options.home_of(project)
    problems = check(home, editions)
    if problems:
        leave_with(problems, form=form)
    click.echo(as_json(()) if form == "json" else f"No problems in {', '.join(editions or home.editions)}.")
