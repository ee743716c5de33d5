"""Names that a request may use."""

from collections.abc import Collection, Iterable

from toolkit.library import Library
from toolkit.problems import UnknownNameError


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
