"""`toolkit check`."""

import json
import sys
from pathlib import Path

import click

from toolkit.cli import options
from toolkit.cli.door import tell


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
    from toolkit.build import check, check_names
    from toolkit.library import load
    from toolkit.problems import ContentError

    home = options.home_of(project)
    try:
        library = load(home)
    except ContentError as error:
        problems, wanted = error.problems, editions
    else:
        check_names(library, editions, (), "", "")
        wanted = editions or tuple(sorted(library.editions))
        problems = check(home, wanted)
    if form == "json":
        fields = [{"file": p.where.path, "line": p.where.line, "column": p.where.column, "message": p.message, "hint": p.hint} for p in problems]
        click.echo(json.dumps({"problems": fields}, indent=2, ensure_ascii=False))
    elif problems:
        tell(problems)
    else:
        click.echo(f"No problems in {', '.join(wanted)}.")
    sys.exit(1 if problems else 0)
