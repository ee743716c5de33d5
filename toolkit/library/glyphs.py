"""Characters that no font of a theme has, in content that cannot be drawn: where it can, drawing finds them."""

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import astuple

from toolkit.fonts.face import FontFace
from toolkit.model.theme import Theme
from toolkit.problems import Report
from toolkit.source.words import Words


def check_glyphs(shelves: Mapping[str, Any], report: Report) -> None:
    """Report each character of a text that some theme has in none of its faces."""
    themes = [[FontFace(name, face) for name, face in theme.faces.items()] for theme in _themes(shelves)]
    lacking: dict[str, bool] = {}
    for words in _words(tuple(shelves.values())):
        for char in dict.fromkeys(words):
            if char not in lacking:
                lacking[char] = any(all(face.missing(char) for face in faces) for faces in themes)
            if lacking[char]:
                what = f'no font of the theme has the character "{char}" (U+{ord(char):04X})'
                report.add(words.where, what, "use another character, or a theme whose fonts have it")


def _themes(shelves: Mapping[str, Any]) -> Iterator[Theme]:
    """The themes whose fonts are there."""
    for theme in (shelves.get("themes") or {}).values():
        try:
            _ = [FontFace(name, face) for name, face in theme.faces.items()]
        except FileNotFoundError:
            continue
        yield theme


def _words(value: object) -> Iterator[Words]:
    """Every text in a record, and in the records inside it."""
    if isinstance(value, Words):
        yield value
    elif isinstance(value, Struct):
        yield from _words(astuple(value))
    elif isinstance(value, dict):
        yield from _words(tuple(value.values()))
    elif isinstance(value, tuple):
        for item in value:
            yield from _words(item)
