"""A section: its name on a band of its colour, and its principles, each with its statement, a question and a line to write on."""

from typing import cast

from toolkit.kit.motif import layers, principle_motif
from toolkit.kit.nest import Nest
from toolkit.kit.page import Leaf, below, content_box, deep, page, page_number
from toolkit.kit.writein import PITCH, write_lines
from toolkit.layout import Room, Sheet
from toolkit.model.common import SectionId
from toolkit.model.principle import Principle, Section
from toolkit.scene import Group, Item, Page, Point, Rect, Rectangle, Shape

_BAND_H, _PAD = 90.0, 18.0
_BAND_MOTIF_R, _BAND_MOTIF_W = 66.0, 140.0
_MOTIF, _INDENT = 84.0, 102.0
_TITLE = 16.0
_SIZES = (11.0, 10.5, 10.0)
_AFTER = 9.0


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    section = room.kit.section(cast(SectionId, sheet.subject))
    box = content_box(room.size)
    free = below(box, box.y + _BAND_H + 18)
    items: list[Item] = [*_band(room, section, Rect(box.x, box.y, box.w, _BAND_H)), *_principles(room, room.kit.principles_of(section.id), free)]
    number = room.kit.sections.index(section) + 1
    aside = room.say("section.count", number=number, total=len(room.kit.sections))
    leaf = Leaf("workbook", page_number(room, "workbook", sheet), section.id, section.name, aside)
    return (page(room, leaf, sheet.key, section.name, tuple(items), part=sheet.section),)


def _band(room: Room, section: Section, box: Rect) -> tuple[Item, ...]:
    """The name and what the section is about, with its shape in one layer for each principle, cut by the band."""
    width = box.w - _PAD - _BAND_MOTIF_W
    size = room.type.largest("page.title", [other.name for other in room.kit.sections], width, 40)
    title = room.type.text("page.title", section.name, Rect(box.x + _PAD, box.y + 12, width, 40), tag="H1", colour="white", anchor="bottom", size=size)
    tagline = room.type.text("page.lead", section.tagline, Rect(box.x + _PAD, box.y + 57, width, 18), colour="white")
    centre = Point(box.right - 54, box.bottom - (4 if section.id == "D" else 14))
    nest = Nest(section.id, len(room.kit.principles_of(section.id)), centre, _BAND_MOTIF_R)
    motif = Group(tuple(layers(nest, box)), tag="Artifact", name="Section shape")
    return Shape(Rectangle(box), deep(section.id)), motif, title, tagline


def _principles(room: Room, principles: tuple[Principle, ...], box: Rect) -> tuple[Item, ...]:
    """All principles of the section, at the largest size at which each keeps a line to write on; they share what is left."""
    for size in _SIZES:
        heights = [_height(room, principle, box.w - _INDENT, size) for principle in principles]
        if sum(heights) <= box.h:
            break
    spare = max(0.0, box.h - sum(heights)) / len(principles)
    items: list[Item] = []
    y = box.y
    for principle, high in zip(principles, heights, strict=True):
        items.extend(_principle(room, principle, Rect(box.x, y, box.w, high + spare), size))
        y += high + spare
    return tuple(items)


def _height(room: Room, principle: Principle, width: float, size: float) -> float:
    """Points that a principle needs, with one line to write on."""
    statement = room.type.measure("page.body", principle.statement, width, size=size).height
    question = room.type.measure("page.bold", principle.ask[0], width, size=size).height
    return max(_MOTIF, _TITLE * 1.25 + statement + question + PITCH) + _AFTER


def _principle(room: Room, principle: Principle, box: Rect, size: float) -> tuple[Item, ...]:
    """Its picture; id, title, statement and question; then as many lines as there is room for."""
    column = Rect(box.x + _INDENT, box.y, box.w - _INDENT, box.h)
    order = [other.id for other in room.kit.principles]
    first, second = principle.pairs_with
    motif = principle_motif(principle.id, (first, second), order, Rect(box.x, box.y + 3, _MOTIF, _MOTIF), bleed=False)
    title = _title(room, principle, column)
    body = room.type.measure("page.body", principle.statement, column.w, size=size).height
    statement = room.type.text("page.body", principle.statement, Rect(column.x, column.y + _TITLE * 1.25, column.w, body), size=size)
    asked = Rect(column.x, statement.box.bottom, column.w, room.type.measure("page.bold", principle.ask[0], column.w, size=size).height)
    question = room.type.text("page.bold", principle.ask[0], asked, size=size, colour=deep(principle.section))
    label = room.say("workbook.answer", id=principle.id, title=principle.title, question=principle.ask[0])
    count = max(1, int((box.bottom - _AFTER - asked.bottom) / PITCH + 0.01))
    return motif, *title, statement, question, *write_lines(f"answer.{principle.id}", label, below(column, asked.bottom), count=count)


def _title(room: Room, principle: Principle, column: Rect) -> tuple[Item, ...]:
    """One heading: the id in the section's colour, then the title."""
    id = room.type.run("page.heading", f"{principle.id}\u2002", size=_TITLE, colour=deep(principle.section))
    name = room.type.run("page.heading", principle.title, size=_TITLE)
    line = [room.type.paragraph("page.heading", [id, name], size=_TITLE)]
    return (room.type.text("page.heading", line, Rect(column.x, column.y, column.w, _TITLE * 1.25), tag="H2"),)
