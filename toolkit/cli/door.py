"""The one door for errors: what a person reads when something is wrong, and the exit code.

0 done, 1 problems in the content or the files, 2 wrong usage, 3 a defect of the toolkit.
"""

import gc
import sys
from pathlib import Path
from typing import Any

import click

from toolkit.problems import ContentError, Problem, UnknownNameError, did_you_mean

_SELDOM = 200_000
"""Values made before cycles among them are looked for. A kit is made of hundreds of thousands, hardly any in a cycle, and looking through
them at Python's usual 700 takes a fifth of the whole time."""


class Door(click.Group):
    """A group of commands whose errors all leave by this door."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        gc.set_threshold(_SELDOM, *gc.get_threshold()[1:])
        try:
            return super().main(*args, **kwargs)
        except ContentError as error:
            tell(error.problems)
            sys.exit(1)
        except UnknownNameError as error:
            click.echo(f'There is no {error.kind} "{error.name}".\n  hint: {did_you_mean(error.name, error.known)}', err=True)
            sys.exit(2)
        except Exception as error:  # noqa: BLE001  # a person gets a sentence and the maintainers the whole trace; nothing is swallowed
            if isinstance(error, OSError) and error.filename is not None:
                reason = (error.strerror or str(error)).lower()
                click.echo(f"{error.filename}: {reason}. Check the folder and its free space, then try again.", err=True)
                sys.exit(1)
            click.echo(f"The toolkit made a mistake of its own. Please send the file {_keep_trace()} to its maintainers.", err=True)
            sys.exit(3)


def _keep_trace() -> Path:
    import tempfile  # imported late: these two are for defects alone
    import traceback

    with tempfile.NamedTemporaryFile("w", prefix="toolkit-", suffix=".txt", delete=False, encoding="utf-8") as file:
        traceback.print_exc(file=file)
    return Path(file.name)


def tell(problems: tuple[Problem, ...]) -> None:
    """All problems on stderr, and how many there are."""
    for problem in problems:
        click.echo(str(problem), err=True)
    count = len(problems)
    click.echo(f"\n{count} problem{'' if count == 1 else 's'}. No file of an edition with problems was written.", err=True)
