"""How to print a set, in its first empty slot, and a line to measure."""

from collections.abc import Sequence
from typing import NamedTuple

from toolkit import units
from toolkit.layout import Room
from toolkit.scene import Item, Line, Point, Rect, Stroke

_STROKE = Stroke("secondary", 0.5)
_CLEAR = 6.0
_LINE = 22.0


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
    length, said = known_length(room)
    words, role = room.say("print.ruler", length=said), kind.line
    beside = Rect(box.x + length + 2 * _CLEAR, y, box.w - length - 2 * _CLEAR, _LINE)
    if room.type.measure(role, words, beside.w, size=_size(room, role)).height > beside.h:
        beside = Rect(box.x, y + _CLEAR, box.w, _LINE)
    items.extend(measured(Point(box.x, y + (0 if beside.x == box.x else _LINE / 2)), length))
    items.append(room.type.text(role, words, beside, size=_size(room, role), tag="Artifact", anchor="middle", name="Ruler"))
    return tuple(items), beside.bottom


def _size(room: Room, role: str) -> float:
    """Words for the person at the printer stand in the smallest size of their role."""
    return room.look.role(role).smallest


def known_length(room: Room) -> tuple[float, str]:
    """In the paper's own units: points, and in words."""
    metric = room.cards.paper.width.strip().endswith(("mm", "cm"))
    return (units.mm(25), "25\u00a0mm") if metric else (units.inch(1), "1\u00a0inch")


def measured(start: Point, length: float) -> tuple[Item, ...]:
    """A line with an upright at each end."""
    ends = (Line(Point(at, start.y - 3), Point(at, start.y + 3), _STROKE) for at in (start.x, start.x + length))
    return (Line(start, Point(start.x + length, start.y), _STROKE), *ends)
