"""Names that a request may use."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from toolkit.problems import UnknownNameError

if TYPE_CHECKING:
    from toolkit.library import Library


def check_names(library: Library, editions: Iterable[str], languages: Iterable[str], convening: str, paper: str) -> None:
    """Raise UnknownNameError for the first name that the library does not have."""
    asked: tuple[tuple[str, Iterable[str], Collection[str]], ...] = (
        ("edition", editions, library.editions),
        ("language", languages, library.strings),
        ("convening", (convening,), library.convenings),
        ("paper", (paper,), library.papers),
    )
    for kind, names, known in asked:
        for name in names:
            if name and name not in known:
                raise UnknownNameError(kind, name, known)
