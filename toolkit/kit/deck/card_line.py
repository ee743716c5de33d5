"""A line of cards: a label, then the shape and id of each, linked to its slide."""

import math
from collections.abc import Sequence

from toolkit.kit.motif.nest import reach
from toolkit.kit.shapes import section_shape
from toolkit.kit.tones import named
from toolkit.layout import Room
from toolkit.model.common import SECTIONS, SectionId
from toolkit.scene import Group, Item, Link, Point, Rect, Shape, Text

_R, _GAP = 9.0, 18.0
_BESIDE = 7.0
ROW = 26.0
"""Points from row to row."""
MARKS_APART = 5.0
"""Points between the shapes of a row, from edge to edge."""


def card_line(room: Room, label: str, ids: Sequence[str], at: Point, colour: str = "ink", quiet: str = "secondary", wide: float = math.inf) -> Group:
    """The cards from `at` on: those that are named, else the whole set. What is more than `wide` goes on below, ROW lower each time."""
    width = room.type.roomy("slide.label", label).width + 1
    head = room.type.text("slide.label", label, Rect(at.x, at.y + 3, width, 21), colour=quiet, name="Label", tag="Lbl")
    cards = list[Item]()
    for number, row in enumerate(card_rows(room, label, ids, wide)):
        x, y = at.x + width + _GAP, at.y + number * ROW
        for id in row:
            card, x = _all(room, x, y, colour) if id == "all" else _card(room, id, x, y, colour)
            cards.append(card)
    return Group((head, *cards), name=label)


def card_rows(room: Room, label: str, ids: Sequence[str], wide: float) -> tuple[tuple[str, ...], ...]:
    """The cards of each row, so that none is wider than `wide`."""
    free = wide - room.type.roomy("slide.label", label).width - 1 - _GAP
    rows, used = [list[str]()], 0.0
    for id in named(ids) or ("all",):
        width = 0.0 if id == "all" else _width(room, id)
        if rows[-1] and used + width > free:
            rows.append([])
            used = 0.0
        rows[-1].append(id)
        used += width + _GAP
    return tuple(map(tuple, rows))


def _width(room: Room, id: str) -> float:
    return marks_width(_R, sections=(room.kit.principle(id).section,)) + _BESIDE + room.type.roomy("slide.label", id).width + 1


def _card(room: Room, id: str, x: float, y: float, colour: str) -> tuple[Group, float]:
    """The section's shape says what a letter would, and can be seen from the last row."""
    principle = room.kit.principle(id)
    [mark] = section_marks(x, y + ROW / 2, _R, sections=(principle.section,))
    words = _words(room, id, x + marks_width(_R, sections=(principle.section,)) + _BESIDE, y, colour)
    link = Link(f"{id} {principle.title}", page=f"principle/{id}")
    return Group((Group((mark,), tag="Artifact", name="Section"), words), name=f"Card {id}", link=link), words.box.right + _GAP


def _all(room: Room, x: float, y: float, colour: str) -> tuple[Group, float]:
    marks = Group(tuple(section_marks(x, y + ROW / 2, _R)), tag="Artifact", name="All sections")
    words = _words(room, room.say("deck.all_cards", count=len(room.kit.principles)), x + marks_width(_R) + _BESIDE, y, colour)
    return Group((marks, words), name="All cards"), words.box.right + _GAP


def section_marks(x: float, y: float, r: float, tone: str = "deep", sections: Sequence[SectionId] = SECTIONS, apart: float = MARKS_APART) -> list[Shape]:
    """The sections' shapes in a row around the height `y`: the first one's edge stands at `x`, and all are as far apart from edge to edge."""
    made = list[Shape]()
    for section in sections:
        box = reach(section, r)
        made.append(Shape(section_shape(section, Point(x - box.x, y), r), f"{section}.{tone}", name=section))
        x += box.w + apart
    return made


def marks_width(r: float, sections: Sequence[SectionId] = SECTIONS, apart: float = MARKS_APART) -> float:
    """Points from the first shape's edge to the last one's."""
    return sum(reach(section, r).w + apart for section in sections) - apart


def _words(room: Room, words: str, x: float, y: float, colour: str) -> Text:
    width = room.type.roomy("slide.label", words).width + 1
    return room.type.text("slide.label", words, Rect(x, y + 3, width, 21), colour=colour, name=words)
