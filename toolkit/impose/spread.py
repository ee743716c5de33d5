"""A card on each page, front then back: to read on screen, and to edit."""

from collections.abc import Sequence

from toolkit.impose.faces import Card, cards_of, key_of, name_of, part
from toolkit.layout import Room
from toolkit.model.printing import Printing
from toolkit.scene import Group, Line, Page, Point, Rect, Size, Stroke

_RULE = Stroke("rule", 0.75)
_INSET = 18.0


def spreads(pages: Sequence[Page], room: Room, _: Printing) -> tuple[Page, ...]:
    """Each card's faces on one page: side by side where they stand upright, the back below the front where they lie."""
    return tuple(_page(card, room) for card in cards_of(pages))


def _page(card: Card, room: Room) -> Page:
    w, h = card[0].size
    beside = h >= w
    size = Size(2 * w, h) if beside else Size(w, 2 * h)
    back = Rect(w, 0, w, h) if beside else Rect(0, h, w, h)
    rule = Line(Point(w, _INSET), Point(w, h - _INSET), _RULE) if beside else Line(Point(_INSET, h), Point(w - _INSET, h), _RULE)
    items = (part(card[0], Rect(0, 0, w, h)), Group((rule,), tag="Artifact", name="Fold"), part(card[1], back))
    return Page(key_of(card), name_of(card, room), size, items, label=card[0].label, section=card[0].section)
