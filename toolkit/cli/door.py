"""The one door for errors: what a person reads when something is wrong, and the exit code.

0 done, 1 problems in the content or the files, 2 wrong usage, 3 a defect of the toolkit, 130 stopped by the person.
"""

import errno
import json
import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

import click

from toolkit import STOPPED
from toolkit.problems import ContentError, Problem, UnfitChoiceError, UnfitFileError, UnknownNameError, did_you_mean

_PROBLEMS = 1
_STOPPED = 130
"""What shells say of a program that Ctrl-C ended."""
_UNWRITTEN = " No file of an edition with problems was written."
_TODO = (
    ({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EFBIG}, "Check the folder and its free space"),
    ({errno.EISDIR, errno.ENOTDIR, errno.EEXIST}, "Move it away or give it another name"),
)
"""What to do about errors of the operating system that say what is wrong."""


class Door(click.Group):
    """A group of commands whose errors all leave by this door."""

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        try:
            return super().make_context(*args, **kwargs)
        except KeyboardInterrupt:  # told here and below: click has another code for it
            _stopped()

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            _stopped()

    def main(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().main(*args, **kwargs)
        except ContentError as error:
            leave_with(error.problems, note=_UNWRITTEN)
        except UnfitFileError as error:
            click.echo(str(error), err=True)
            sys.exit(_PROBLEMS)
        except UnknownNameError as error:
            click.echo(f'There is no {error.kind} "{error.name}".\n  hint: {did_you_mean(error.name, error.known)}', err=True)
            sys.exit(2)
        except UnfitChoiceError as error:
            click.echo(str(error), err=True)
            sys.exit(2)
        except Exception as error:  # noqa: BLE001  # a person gets a sentence and the maintainers the whole trace; nothing is swallowed
            if isinstance(error, OSError) and error.filename is not None:
                click.echo(_of_file(error), err=True)
                sys.exit(_PROBLEMS)
            click.echo(f"The toolkit made a mistake of its own. Please send the file {_keep_trace()} to its maintainers.", err=True)
            sys.exit(3)


def _stopped() -> NoReturn:
    """Ctrl-C: one line, and the code that says so. Another one changes nothing."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    click.echo(STOPPED, err=True)
    sys.exit(_STOPPED)


def _of_file(error: OSError) -> str:
    """A file that cannot be read or written, and what to do. A file that is there and is not full or locked away was being read."""
    reason = (error.strerror or str(error)).lower()
    todo = next((todo for errors, todo in _TODO if error.errno in errors), "Check that it is there and that you may open and change it")
    return f"{error.filename}: {reason}. {todo}, then try again."


def _keep_trace() -> Path:
    import tempfile  # imported late: these two are for defects alone
    import traceback

    with tempfile.NamedTemporaryFile("w", prefix="toolkit-", suffix=".txt", delete=False, encoding="utf-8") as file:
        traceback.print_exc(file=file)
    return Path(file.name)


def leave_with(problems: Sequence[Problem], *, form: str = "text", note: str = "", more: Mapping[str, object] | None = None) -> NoReturn:
    """Tell all problems, as lines on stderr or as JSON with `more` on stdout, and end with their exit code."""
    if form == "json":
        click.echo(as_json(problems, more))
    else:
        tell(problems, note)
    sys.exit(_PROBLEMS)


def as_json(problems: Sequence[Problem], more: Mapping[str, object] | None = None) -> str:
    """The problems for other programs, and what else they are told."""
    fields = [{"file": p.where.path, "line": p.where.line, "column": p.where.column, "message": p.message, "hint": p.hint} for p in problems]
    return json.dumps({"problems": fields, **(more or {})}, indent=2, ensure_ascii=False)


def tell(problems: Sequence[Problem], note: str = "") -> None:
    """All problems on stderr, how many there are, and a note."""
    for problem in problems:
        click.echo(str(problem), err=True)
    count = len(problems)
    click.echo(f"\n{count} problem{'' if count == 1 else 's'}.{note}", err=True)
