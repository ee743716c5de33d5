"""The cards that a page uses: tokens and ids, set from the right."""

from toolkit.kit.shapes import seat, section_shape
from toolkit.kit.tones import deep, named
from toolkit.layout import Room
from toolkit.model.common import SECTIONS
from toolkit.scene import Item, Link, Point, Rect, Shape, Text

_R, _ALL_R, _ALL_STEP = 6.0, 5.5, 18.0
_LINE = 13.0
_APART, _NEARER, _SMALLER, _FEW = 8.0, 3.0, 5.0, 5
"""Between cards; nearer and smaller where they are more than a few, so that the line stays clear of the footer's words."""


def cards_line(room: Room, product: str, ids: tuple[str, ...], end: Point) -> tuple[Item, ...]:
    """The word "Cards" and each principle's token and id, the last ending at `end`, on its height; an id leads to its page.

    "all" stands for every card, unless ids are named beside it.
    """
    shown = named(ids)
    if not shown:
        return _all_cards(room, end)
    r, apart = (_R, _APART) if len(shown) <= _FEW else (_SMALLER, _NEARER)
    step = 3 * r + max(room.type.width("page.label", id) for id in shown) + apart
    x = end.x - step * len(shown) + apart
    marks = (card_mark(room, product, id, Point(x + index * step + r, end.y), r) for index, id in enumerate(shown))
    return (_word(room, Point(x, end.y)), *(item for mark in marks for item in mark))


def card_mark(room: Room, product: str, id: str, centre: Point, r: float = _R) -> tuple[Shape, Text]:
    """A principle's shape and its id beside it; the id leads to the principle's page when the product has one."""
    principle = room.kit.principle(id)
    target = f"section/{principle.section}"
    link = Link(f"{id} {principle.title}", page=target) if room.references.of(product, target) else None
    run = room.type.run("page.label", id, link=link)
    text = room.type.text("page.label", run, Rect(centre.x + 1.5 * r + 2, centre.y - _LINE / 2, 24, _LINE))
    return Shape(section_shape(principle.section, seat(principle.section, centre, r), r), deep(principle.section)), text


def _all_cards(room: Room, end: Point) -> tuple[Item, ...]:
    """The four shapes and how many cards there are."""
    text = room.say("workbook.all_cards", count=len(room.kit.principles))
    wide = room.type.width("page.label", text) + 1
    x = end.x - wide - len(SECTIONS) * _ALL_STEP - 2
    centres = [Point(x + _ALL_R + index * _ALL_STEP, end.y) for index in range(len(SECTIONS))]
    shapes = (Shape(section_shape(id, seat(id, centre, _ALL_R), _ALL_R), deep(id)) for id, centre in zip(SECTIONS, centres, strict=True))
    count = room.type.text("page.label", text, Rect(end.x - wide, end.y - _LINE / 2, wide, _LINE))
    return (_word(room, Point(x, end.y)), *shapes, count)


def _word(room: Room, end: Point) -> Text:
    """The label that ends a little before a point."""
    word = room.say("workbook.cards")
    wide = room.type.width("page.label", word) + 1
    return room.type.text("page.label", word, Rect(end.x - wide - 10, end.y - _LINE / 2, wide, _LINE), colour="secondary")
