"""The slug of a sheet: which sheet of which set and edition it is, how to print it, and a line to measure.

It stands beside the cards where they leave a strip. Where they fill their sheet, it stands small in the lower margins of the first row of cards: every
place that can be printed on is a card's there, and a sheet that nobody can name is printed twice.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from toolkit import __version__
from toolkit.kit.cards.card import margin_of
from toolkit.kit.cards.cut_marks import TICK
from toolkit.kit.cards.notice import known_length, measured
from toolkit.layout import Room
from toolkit.scene import Item, Point, Rect, Size

_LEAST, _MOST = 9.0, 12.0
"""Height of a strip beside the cards."""
_CLEAR, _CLOSE = 6.0, 4.0
_OFF, _ALONG = 2.0, 8.0
"""How far words in a margin stand off the cut, and their height."""
_NUMBER = 12.0
"""Where the number of the cut stands."""
_ROLE = "card.slug"
_RULED = 0.6
"""The most of its place that a ruler with its longer words may take."""


class Said(NamedTuple):
    """What a sheet says of itself: which one it is, its side, how the paper is turned, and the first two in short."""

    sheet: str
    side: str
    turn: str
    short: str


class Spot(NamedTuple):
    """Where the slug's words go: which sheet it is and how to print it, whose edition it is, and the ruler. The last two may share a place."""

    words: Rect
    edition: Rect
    ruler: Rect


def slugs(room: Room, said: Said, sheet: Size, boxes: Sequence[Rect], safe: float, *, ruled: bool, used: int = 0) -> tuple[Item, ...]:
    """The slug of one side of a sheet, with the line to measure where it is `ruled`. Nothing where there is no place for it.

    The first `used` slots are used up: their cards may be gone.
    """
    spot = slug_place(sheet, boxes, safe) or in_margin(sheet, unused(boxes, used), safe, margin_of(room))
    if spot is None or room.look.role(_ROLE).smallest * 1.2 > spot.words.h:
        return ()
    words, ruler, edition = _longest(room, _wordings(room, said), spot.words), tuple[Item, ...](), spot.edition
    if ruled:
        ruler, left = _ruler(room, spot.ruler)
        edition = left if spot.ruler == spot.edition else edition
    return (*words, *_longest(room, _editions(room), edition), *ruler)


def _wordings(room: Room, said: Said) -> Iterator[str]:
    """From the most that can be said to the least."""
    size = room.say("print.actual_size")
    yield room.say("print.slug", sheet=said.sheet, side=said.side, turn=said.turn, size=size)
    yield room.say("print.slug_short", sheet=said.sheet, side=said.side, turn=said.turn)
    yield room.say("print.slug_least", sheet=said.sheet, side=said.side)
    yield said.short


def _ruler(room: Room, box: Rect) -> tuple[tuple[Item, ...], Rect]:
    """A line of a known length at the end of a place, with the words that say so; and what is left of the place."""
    length, shown = known_length(room)
    words = room.say("print.ruler_slug", length=shown)
    if room.type.width(_ROLE, words, size=_size(room)) + length > box.w * _RULED:
        words = room.say("print.ruler_short", length=shown)
    wide = room.type.width(_ROLE, words, size=_size(room)) + 1
    at = Rect(box.right - wide, box.y, wide, box.h)
    start = at.x - _CLOSE - length
    text = room.type.text(_ROLE, words, at, tag="Artifact", anchor="middle", size=_size(room), name="Ruler")
    return (*measured(Point(start, box.y + box.h / 2), length), text), Rect(box.x, box.y, start - _CLEAR - box.x, box.h)


def _editions(room: Room) -> Iterator[str]:
    """Whose cards these are, in which language and version, from the most to the least."""
    edition, language = room.kit.edition, room.say("print.language")
    yield room.say("print.edition", edition=edition.region, language=language, version=__version__)
    yield room.say("print.edition_short", edition=edition.region, language=language, version=__version__)
    yield room.say("print.edition_short", edition=edition.id, language=language, version=__version__)
    yield room.say("print.edition_short", edition=edition.id, language=room.language.tag, version=__version__)


def _longest(room: Room, wordings: Iterator[str], box: Rect) -> tuple[Item, ...]:
    """The first of the wordings that the place holds; nothing where it holds none."""
    size = _size(room)
    words = next((words for words in wordings if room.type.width(_ROLE, words, size=size) <= box.w), None)
    return () if words is None else (room.type.text(_ROLE, words, box, tag="Artifact", anchor="middle", size=size, name="Slug"),)


def _size(room: Room) -> float:
    return room.look.role(_ROLE).smallest


def slug_place(sheet: Size, boxes: Sequence[Rect], safe: float) -> Spot | None:
    """A free strip below or above all cards, clear of the ticks on their cuts; None where the cards leave none."""
    bottom, top = max(box.bottom for box in boxes), min(box.y for box in boxes)
    below, above = sheet.h - safe - bottom - TICK, top - safe - TICK
    if max(below, above) < _LEAST:
        return None
    high = min(_MOST, max(below, above))
    y = bottom + TICK if below >= _LEAST else top - TICK - high
    row = sorted({(box.x, box.right) for box in boxes})
    strips = [Rect(left + _CLEAR, y, right - left - 2 * _CLEAR, high) for left, right in row]
    return _spot(strips)


def unused(boxes: Sequence[Rect], used: int) -> Sequence[Rect]:
    """The rows of slots of which none is used up; the free slots where there is no such row."""
    rows = {box.y for box in boxes} - {box.y for box in boxes[:used]}
    return [box for box in boxes if box.y in rows] or boxes[used:]


def in_margin(sheet: Size, boxes: Sequence[Rect], safe: float, margin: float) -> Spot | None:
    """In the lower margins of the first row, above the cut or the edge that can be printed on; None where they are too narrow."""
    first = min(box.y for box in boxes)
    row = sorted((box for box in boxes if box.y == first), key=lambda box: box.x)
    bottom = min(row[0].bottom - _OFF, sheet.h - safe)
    if bottom - _ALONG < row[0].bottom - margin:
        return None
    places = [Rect(box.x + margin + _NUMBER, bottom - _ALONG, box.w - 2 * margin - _NUMBER, _ALONG) for box in row]
    return _spot(places)


def _spot(places: Sequence[Rect]) -> Spot:
    """Places in a row shared out; a single one in two halves."""
    if len(places) > 1:
        return Spot(places[0], places[1], places[-1])
    strip, half = places[0], places[0].w / 2
    second = Rect(strip.x + half, strip.y, half, strip.h)
    return Spot(Rect(strip.x, strip.y, half - _CLEAR, strip.h), second, second)
