"""Which cards of an edition were printed last, and how they looked: `printed.json` beside its files.

A set is known by its language, stock, ink and size of print: a card that is printed on another stock is another card.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct
from msgspec import json as fast_json

from toolkit.build.files import Entry, is_whole, put_file, read_manifest
from toolkit.problems import UnfitFileError

PRINTED = "printed.json"
_CARDS = "cards"


class _Printed(Struct, frozen=True):
    """Signs of cards by set and card."""

    sets: Mapping[str, Mapping[str, str]]


class Noted(Struct, frozen=True):
    """A file whose cards were noted, and how many they are."""

    path: Path
    cards: int


def set_of(language: str, stock: str, ink: str, *, large: bool) -> str:
    """The name of a set among those that were printed."""
    return "/".join((language, stock, ink, *(["large"] if large else [])))


def printed(folder: Path) -> dict[str, dict[str, str]]:
    """What was noted in an edition's folder; nothing where there is no note. Raises UnfitFileError for a note that cannot be read."""
    path = folder / PRINTED
    try:
        noted = fast_json.decode(path.read_bytes(), type=_Printed)
    except FileNotFoundError:
        return {}
    except (ValueError, RecursionError):
        raise UnfitFileError(str(path), "this note of what was printed cannot be read", "Delete it, print a whole set and note it again") from None
    return {name: dict(cards) for name, cards in noted.sets.items()}


def note(paths: Iterable[Path]) -> tuple[Noted, ...]:
    """Note that files of cards were printed: each folder's together, and none where one of the files cannot be noted.

    Raises UnfitFileError for one that is no such file, or not as it was built.
    """
    entries = {path: _entry(path) for path in dict.fromkeys(path.resolve() for path in paths)}
    notes = {path.parent: printed(path.parent) for path in entries}
    for path, entry in entries.items():
        notes[path.parent].setdefault(entry.set, {}).update(entry.cards)
    for folder, sets in notes.items():
        put_file(folder / PRINTED, (json.dumps({"sets": sets}, indent=2, sort_keys=True) + "\n").encode())
    return tuple(Noted(path, len(entry.cards)) for path, entry in entries.items())


def _entry(path: Path) -> Entry:
    """What the manifest says of a file of cards."""
    entry = next((entry for entry in read_manifest(path.parent) if entry.file == path.name), None)
    if entry is None or entry.product != _CARDS:
        told = "it is not there" if not path.exists() else "it is no file of cards that the toolkit built in this folder"
        raise UnfitFileError(str(path), told, "Name a file such as output/national/national-cards-en.pdf")
    if not is_whole(path.parent, entry):
        raise UnfitFileError(str(path), "it is not as it was built", "Build it again")
    return entry
