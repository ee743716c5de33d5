"""A line of cards: a label, then the token and id of each, linked to its slide."""

from collections.abc import Sequence

from toolkit.kit.marks import token
from toolkit.kit.shapes import section_shape
from toolkit.kit.tones import named
from toolkit.layout import Room
from toolkit.model.common import SECTIONS
from toolkit.scene import Group, Item, Link, Point, Rect, Shape, Text

_R, _GAP = 11.0, 18.0
_ROW = 26.0


def card_line(room: Room, label: str, ids: Sequence[str], at: Point, colour: str = "ink", quiet: str = "secondary") -> Group:
    """The cards from `at` on: those that are named, else the whole set."""
    width = room.type.width("slide.label", label) + 1
    head = room.type.text("slide.label", label, Rect(at.x, at.y + 3, width, 21), colour=quiet, name="Label", tag="Lbl")
    x, items = at.x + width + _GAP, [head]
    cards: list[Item] = []
    for id in named(ids) or ("all",):
        card, x = _all(room, x, at.y, colour) if id == "all" else _card(room, id, x, at.y, colour)
        cards.append(card)
    return Group((*items, *cards), name=label)


def _card(room: Room, id: str, x: float, y: float, colour: str) -> tuple[Group, float]:
    principle = room.kit.principle(id)
    mark = token(room, principle.section, id[0], Point(x + _R, y + _ROW / 2), _R)
    words = _words(room, id, x + 2 * _R + 7, y, colour)
    target = f"principle/{id}"
    link = Link(f"{id} {principle.title}", page=target) if room.references.of("deck", target) else None  # an agenda without a frame shows no cards
    return Group((mark, words), name=f"Card {id}", link=link), words.box.right + _GAP


def _all(room: Room, x: float, y: float, colour: str) -> tuple[Group, float]:
    marks = Group(tuple(section_marks(x, y + _ROW / 2, 9.0, step=24.0)), tag="Artifact", name="All sections")
    words = _words(room, room.say("deck.all_cards", count=len(room.kit.principles)), x + len(SECTIONS) * 24.0 + 2, y, colour)
    return Group((marks, words), name="All cards"), words.box.right + _GAP


def section_marks(x: float, y: float, r: float, tone: str = "deep", step: float = 20.0, sections: Sequence[str] = SECTIONS) -> list[Shape]:
    """The sections' shapes in a row from `x` on, around the height `y`."""
    return [Shape(section_shape(section, Point(x + r + k * step, y), r), f"{section}.{tone}", name=section) for k, section in enumerate(sections)]  # type: ignore[arg-type]  # sections' ids


def _words(room: Room, words: str, x: float, y: float, colour: str) -> Text:
    width = room.type.width("slide.label", words) + 1
    return room.type.text("slide.label", words, Rect(x, y + 3, width, 21), colour=colour, name=words)
