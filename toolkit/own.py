"""What goes wrong in a project's own layout is told to the project; in a bundled one it is a defect of the toolkit."""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from toolkit.home import Home
from toolkit.problems import ContentError, LayoutError, Problem, Where

_HINT = "correct the layout, or remove the file to use the toolkit's own"


@contextmanager
def told_as_own(home: Home, name: str) -> Iterator[None]:
    """While a layout runs: whatever a project's own raises becomes ContentError at its line."""
    try:
        yield
    except ContentError:
        raise
    except Exception as error:
        if not is_own(home, name):
            raise
        raise ContentError(_problems(error, home.layout(name), f"layouts/{name}.py")) from error


def is_own(home: Home, name: str) -> bool:
    """Whether a layout is the project's own."""
    return len(home.roots) > 1 and home.layout(name).is_relative_to(home.roots[0])


def _problems(error: Exception, path: Path, shown: str) -> list[Problem]:
    if isinstance(error, LayoutError):
        return [Problem(Where(shown), f"this layout made what cannot be used: {fault}", _HINT) for fault in error.faults]
    return [_problem(error, path, shown)]


def _problem(error: Exception, path: Path, shown: str) -> Problem:
    reason = " ".join(str(error.msg if isinstance(error, SyntaxError) else error).split())
    return Problem(Where(shown, _line(error, path)), f"this layout could not be run: {type(error).__name__}: {reason}", _HINT)


def _same(name: str | None, path: Path) -> bool:
    return name is not None and Path(name).resolve() == path.resolve()


def _line(error: Exception, path: Path) -> int:
    """The last line of the file on the way to the error."""
    if isinstance(error, SyntaxError) and _same(error.filename, path):
        return error.lineno or 1
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if _same(frame.filename, path)]
    return lines[-1] or 1 if lines else 1
