"""Characters that no font of a theme has, in content that cannot be drawn. Where it can, drawing tells them to the editions that show them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import astuple

from toolkit.fonts.face import characters
from toolkit.problems import Report
from toolkit.source.words import Words


def check_glyphs(shelves: Mapping[str, Any], report: Report) -> None:
    """Report each character of a text that no theme's fonts have. What one theme has and another lacks is told when it is drawn."""
    faces = [face for theme in (shelves["themes"] or {}).values() for face in theme.faces.values()]
    try:
        known = frozenset("\n").union(*(characters(face.package, face.file) for face in faces))
    except FileNotFoundError:
        return  # told at the theme
    for words in _words(shelves.values()) if faces else ():
        for char in dict.fromkeys(words):
            if char not in known:
                what = f'no font of the theme has the character "{char}" (U+{ord(char):04X})'
                report.add(words.where, what, "use another character, or a theme whose fonts have it")


def _words(values: Iterable[object]) -> Iterator[Words]:
    """Every text in records, and in the records inside them."""
    for value in values:
        if isinstance(value, Words):
            yield value
        elif isinstance(value, Struct):
            yield from _words(astuple(value))
        elif isinstance(value, Mapping):
            yield from _words(value.values())
        elif isinstance(value, tuple):
            yield from _words(value)
