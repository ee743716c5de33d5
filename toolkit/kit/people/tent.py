"""A table tent: a sheet on its side, folded across the middle, that says the same to both sides of a table. Lengths in points.

What is drawn stands on the lower half, upright. The upper half has it half a turn around the middle of the sheet, for the eye alone.
"""

from collections.abc import Sequence

from toolkit.layout import Room
from toolkit.scene import Group, Item, Line, Page, Point, Rect, Stroke
from toolkit.scene.turn import turned
from toolkit.units import length

_SIDE, _UNDER_FOLD, _FOOT = 40.0, 30.0, 40.0
_SLUG, _SLUG_SIZE = 12.0, 8.0
_FOLD = Stroke("line", 0.5, (3.0, 4.0))


def half(room: Room) -> Rect:
    """Where things stand on the lower half: clear of the fold above and of the slug below."""
    top = room.size.h / 2 + _UNDER_FOLD
    return Rect(_SIDE, top, room.size.w - 2 * _SIDE, room.size.h - _FOOT - top)


def tent(room: Room, key: str, title: str, items: Sequence[Item], section: str = "") -> Page:
    """The sheet of what stands on its lower half."""
    middle = Point(room.size.w / 2, room.size.h / 2)
    across = Group(tuple([turned(item, middle) for item in items]), tag="Artifact", name="For the other side")
    return Page(key, title, room.size, (*items, across, *_marks(room)), section=section)


def _marks(room: Room) -> tuple[Item, ...]:
    """Where to fold, and how to print: by the lower edge, where a hand holds the tent."""
    safe, y = length(room.paper.safe), room.size.h / 2
    words = f"{room.say('tent.fold')} · {room.say('print.actual_size')}"
    place = Rect(_SIDE, room.size.h - safe - _SLUG, room.size.w - 2 * _SIDE, _SLUG)
    slug = room.type.text("card.slug", words, place, size=_SLUG_SIZE, tag="Artifact", anchor="bottom", name="Slug")
    return Line(Point(safe, y), Point(room.size.w - safe, y), _FOLD, "Fold"), slug
