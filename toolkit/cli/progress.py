"""A progress bar on a terminal, nothing elsewhere."""

import sys
from types import TracebackType
from typing import Any, Self

import click


class Bar:
    """Counts finished files. It writes to stderr, and only when stderr is a terminal."""

    def __init__(self) -> None:
        self._bar: Any = None

    def __enter__(self) -> Self:
        return self

    def begin(self, count: int) -> None:
        """So many files will be drawn."""
        if sys.stderr.isatty():
            self._bar = click.progressbar(length=count, label="Building", file=sys.stderr, width=32, show_eta=count > 8, item_show_func=lambda name: name or "")
            self._bar.__enter__()

    def step(self, name: str) -> None:
        """One more file is done."""
        if self._bar is not None:
            self._bar.update(1, name)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._bar is not None:
            self._bar.__exit__(kind, error, trace)
