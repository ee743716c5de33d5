"""The library that a process has in hand, so that content is read once however many kits are made from it."""

from msgspec import Struct

from toolkit.home import Home
from toolkit.library.library import read_library
from toolkit.library.record import Library


class _Shelf(Struct):
    libraries: dict[Home, Library]


_SHELF = _Shelf({})
_MOST = 2
"""A project's library, and the bundled one that it is held against."""


def load(home: Home) -> Library:
    """The library of a home, read once in each process; a forked worker finds it read. Raises ContentError."""
    if home not in _SHELF.libraries:
        read = read_library(home)
        _SHELF.libraries = dict([*_SHELF.libraries.items(), (home, read)][-_MOST:])
    return _SHELF.libraries[home]


def forget() -> None:
    """Read the content again next time: for long-lived processes in which files change."""
    _SHELF.libraries = {}
