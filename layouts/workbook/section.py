"""A section: its name on a band of its colour, and its principles, each with its statement, a question to think about and a line to write on."""

from typing import cast

from toolkit.kit.motif.nest import Nest
from toolkit.kit.motif.pictures import layers, principle_motif
from toolkit.kit.pages.page import Leaf, below, content_box, deep, page, page_number
from toolkit.kit.pages.writein import PITCH, write_lines
from toolkit.layout import Room, Sheet
from toolkit.model.common import SectionId
from toolkit.model.principle import Principle, Section
from toolkit.scene import Group, Item, Link, Page, Point, Rect, Rectangle, Run, Shape
from toolkit.units import shown_mm

_BAND_H, _PAD = 90.0, 18.0
_BAND_MOTIF_R, _BAND_MOTIF_W = 66.0, 140.0
_MOTIF, _INDENT = 78.0, 96.0
_TITLE, _LINE = 16.0, 13.0
_SIZES, _COUNTS = (11.0, 10.5, 10.0), (4, 3, 2, 1)
_BEFORE_QUESTION, _AFTER = 5.0, 9.0
_MOTIF_DROP, _UNDER_MOTIF = 3.0, 5.0


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
    """All principles of the section, at the largest size at which each keeps a line to write on; all have as many lines, and share what is left."""
    width = box.w - _INDENT
    settings = [(size, count) for size in _SIZES for count in _COUNTS]
    size, count = next((way for way in settings if sum(_heights(room, principles, width, way)) <= box.h), settings[-1])
    heights = _heights(room, principles, width, (size, count))
    spare = (box.h - sum(heights)) / len(principles)
    if spare < 0:
        what = f"the principles of this section need {shown_mm(-spare * len(principles))} more than their workbook page has"
        room.report.add(principles[0].where, what, "shorten their statements")
    items: list[Item] = []
    y = box.y
    for principle, high in zip(principles, heights, strict=True):
        items.extend(_principle(room, principle, Rect(box.x, y, box.w, high + spare), size, count))
        y += high + spare
    return tuple(items)


def _heights(room: Room, principles: tuple[Principle, ...], width: float, way: tuple[float, int]) -> list[float]:
    """Points that each principle needs at a size and with a number of lines to write on."""
    return [_height(room, principle, width, *way) for principle in principles]


def _height(room: Room, principle: Principle, width: float, size: float, count: int) -> float:
    statement = room.type.measure("page.body", principle.statement, width, size=size).height
    question = room.type.measure("page.bold", _question(room, principle, size), width, size=size).height
    return max(_MOTIF_DROP + _MOTIF + _UNDER_MOTIF + _LINE, _TITLE * 1.25 + statement + _BEFORE_QUESTION + question + count * PITCH) + _AFTER


def _question(room: Room, principle: Principle, size: float) -> list[Run]:
    """A quiet label, and the question in the section's colour."""
    label = room.type.run("page.small", f"{room.say('workbook.think')}\u2002", size=max(10.0, size - 1))
    return [label, room.type.run("page.bold", principle.ask[0], size=size, colour=deep(principle.section))]


def _principle(room: Room, principle: Principle, box: Rect, size: float, count: int) -> tuple[Item, ...]:
    """Its picture; id, title, statement and question; lines to write on; and where to rate it."""
    column = Rect(box.x + _INDENT, box.y, box.w - _INDENT, box.h)
    order = [other.id for other in room.kit.principles]
    first, second = principle.pairs_with
    motif = principle_motif(principle.id, (first, second), order, Rect(box.x, box.y + _MOTIF_DROP, _MOTIF, _MOTIF), bleed=False)
    title = _title(room, principle, column)
    body = room.type.measure("page.body", principle.statement, column.w, size=size).height
    statement = room.type.text("page.body", principle.statement, Rect(column.x, column.y + _TITLE * 1.25, column.w, body), size=size)
    words = _question(room, principle, size)
    asked = Rect(column.x, statement.box.bottom + _BEFORE_QUESTION, column.w, room.type.measure("page.bold", words, column.w, size=size).height)
    question = room.type.text("page.bold", words, asked, size=size, name="Question")
    label = room.say("workbook.answer", id=principle.id, title=principle.title, question=principle.ask[0])
    lines = write_lines(f"answer.{principle.id}", label, below(column, asked.bottom), count=count)
    return motif, *title, statement, question, *lines, *_rate(room, principle, Point(box.x, box.y + _MOTIF_DROP + _MOTIF + _UNDER_MOTIF))


def _rate(room: Room, principle: Principle, at: Point) -> tuple[Item, ...]:
    """Under the picture, the page on which the principle is rated: that page is the one place for the answer."""
    number = room.references.of("workbook", "rating")
    if number is None:
        return ()
    link = Link(room.say("workbook.rate_says", id=principle.id, title=principle.title, number=number), page="rating")
    words = room.type.run("page.small", room.say("workbook.rate", number=number), link=link)
    return (room.type.text("page.small", words, Rect(at.x, at.y, _INDENT - 6, _LINE), name="Where to rate it"),)


def _title(room: Room, principle: Principle, column: Rect) -> tuple[Item, ...]:
    """One heading: the id in the section's colour, then the title."""
    id = room.type.run("page.heading", f"{principle.id}\u2002", size=_TITLE, colour=deep(principle.section))
    name = room.type.run("page.heading", principle.title, size=_TITLE)
    line = [room.type.paragraph("page.heading", [id, name], size=_TITLE)]
    return (room.type.texts("page.heading", line, Rect(column.x, column.y, column.w, _TITLE * 1.25), tag="H2"),)
