"""What the person at the printer needs: which sheet it is, how to print, and a line to measure. It stands beside the cards, or in an empty slot.

Where cards fill their sheet, its number stands nowhere: every place that can be printed on is a card's, and what is printed there stays
on a cut card for good. The cards' own ids say which sheet it is, on both sides and in the set's order; the page's title in the file has the number.
"""

from collections.abc import Sequence
from typing import NamedTuple

from toolkit import units
from toolkit.kit.cards.cut_marks import TICK
from toolkit.layout import Room
from toolkit.scene import Item, Line, Point, Rect, Size, Stroke

_STROKE = Stroke("secondary", 0.5)
_LEAST, _MOST = 9.0, 12.0
"""Height of a strip beside the cards."""
_CLEAR = 6.0
_LINE = 22.0


class Spot(NamedTuple):
    """Where the slug's words and the ruler go."""

    words: Rect
    ruler: Rect


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
    return Spot(strips[0], strips[-1]) if len(strips) > 1 else _halved(strips[0])


def _halved(strip: Rect) -> Spot:
    half = strip.w / 2
    return Spot(Rect(strip.x, strip.y, half, strip.h), Rect(strip.x + half, strip.y, half, strip.h))


def slug(room: Room, wordings: Sequence[str], place: Rect) -> Item:
    """The longest of the wordings that the place holds; the last where none does."""
    smallest = room.look.role("card.slug").smallest
    words = next((words for words in wordings if room.type.width("card.slug", words, size=smallest) <= place.w), wordings[-1])
    return room.type.text("card.slug", words, place, tag="Artifact", anchor="middle", name="Slug")


class _Set(NamedTuple):
    """How a notice is set: its heading, its lines, and the room that it leaves between them."""

    heading: str
    line: str
    apart: float
    margin: float


_LARGE, _SMALL = _Set("card.heading", "card.statement", 11.0, 18.0), _Set("card.label", "card.slug", 4.0, 12.0)
"""In a slot as large as a quarter of a sheet, and in one that is smaller."""


def notice(room: Room, lines: Sequence[str], slot: Rect) -> tuple[Item, ...]:
    """How to print the set, as large as the slot allows, with the line to measure. No card stands in the slot."""
    texts, items = (room.say("print.notice"), *lines), tuple[Item, ...]()
    for kind in (_LARGE, _SMALL):
        items, bottom = _noticed(room, kind, texts, slot.inset(kind.margin))
        if bottom <= slot.bottom - kind.margin:
            break
    return items


def _noticed(room: Room, kind: _Set, texts: Sequence[str], box: Rect) -> tuple[tuple[Item, ...], float]:
    """The notice in one of its ways, and how far down it reaches."""
    items: list[Item] = []
    y = box.y
    for role, words in zip((kind.heading, *[kind.line] * (len(texts) - 1)), texts, strict=True):
        high = room.type.measure(role, words, box.w, size=_size(room, role)).height
        items.append(room.type.text(role, words, Rect(box.x, y, box.w, high), size=_size(room, role), tag="Artifact", name="Notice"))
        y += high + kind.apart
    length, said = _known_length(room)
    words, role = room.say("print.ruler", length=said), kind.line
    beside = Rect(box.x + length + 2 * _CLEAR, y, box.w - length - 2 * _CLEAR, _LINE)
    if room.type.measure(role, words, beside.w, size=_size(room, role)).height > beside.h:
        beside = Rect(box.x, y + _CLEAR, box.w, _LINE)
    items.extend(_measured(Point(box.x, y + (0 if beside.x == box.x else _LINE / 2)), length))
    items.append(room.type.text(role, words, beside, size=_size(room, role), tag="Artifact", anchor="middle", name="Ruler"))
    return tuple(items), beside.bottom


def _size(room: Room, role: str) -> float:
    """Words for the person at the printer stand in the smallest size of their role."""
    return room.look.role(role).smallest


def ruler(room: Room, place: Rect) -> tuple[Item, ...]:
    """A line of a known length at the end of its place, with the words that say so."""
    length, said = _known_length(room)
    words = room.say("print.ruler", length=said)
    box = Rect(place.x, place.y, place.w - length - _CLEAR, place.h)
    text = room.type.text("card.slug", words, box, tag="Artifact", anchor="middle", align="end", name="Ruler")
    return (*_measured(Point(place.right - length, place.y + place.h / 2), length), text)


def _known_length(room: Room) -> tuple[float, str]:
    """In the paper's own units: points, and in words."""
    metric = room.cards.paper.width.strip().endswith(("mm", "cm"))
    return (units.mm(25), "25\u00a0mm") if metric else (units.inch(1), "1\u00a0inch")


def _measured(start: Point, length: float) -> tuple[Item, ...]:
    """A line with an upright at each end."""
    ends = (Line(Point(at, start.y - 3), Point(at, start.y + 3), _STROKE) for at in (start.x, start.x + length))
    return (Line(start, Point(start.x + length, start.y), _STROKE), *ends)
