"""The library that a process has in hand, so that content is read once however many kits are made from it."""

from msgspec import Struct

from toolkit.home import Home
from toolkit.library.library import read_library
from toolkit.library.record import Library


class _Shelf(Struct):
    home: Home | None = None
    library: Library | None = None


_SHELF = _Shelf()


def load(home: Home) -> Library:
    """The library of a home, read once in each process; a forked worker finds it read. Raises ContentError."""
    if _SHELF.library is None or _SHELF.home != home:
        _SHELF.home, _SHELF.library = home, read_library(home)
    return _SHELF.library


def forget() -> None:
    """Read the content again next time: for long-lived processes in which files change."""
    _SHELF.home = _SHELF.library = None
