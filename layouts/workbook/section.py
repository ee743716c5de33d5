"""A section: its name on a band of its colour, and its principles, each with its statement, a question to think about and lines to write on."""

from typing import NamedTuple, cast

from toolkit.kit.motif.pictures import rising_motif
from toolkit.kit.motif.record import small_height, small_motif_of
from toolkit.kit.pages.page import Leaf, below, content_box, deep, page, page_number
from toolkit.kit.pages.writein import PITCH, write_lines
from toolkit.layout import Room, Sheet
from toolkit.model.common import SectionId
from toolkit.model.principle import Principle, Section
from toolkit.scene import Item, Link, Page, Rect, Rectangle, Run, Shape
from toolkit.units import shown_mm

_BAND_H, _PAD, _UNDER_BAND = 66.0, 18.0, 14.0
_SHAPE = Rect(0, 9.0, 118.0, _BAND_H - 9.0)
"""The room of the section's shape in the band, from the band's right padding."""
_MOTIF, _INDENT = 78.0, 90.0
_TITLE, _MOTIF_DROP = 19.2, 3.0
_BEFORE_QUESTION = 3.0
_RAISED = 4.5
"""By how much the first line to write on stands nearer to the question than lines do to each other: no one writes over it."""


class _Way(NamedTuple):
    """A way to set a section: roles and size of its text, lines to write on for each principle, and what is left white after them."""

    role: str
    bold: str
    size: float
    lines: int
    after: float


_WAYS = (
    *(_Way("page.body", "page.bold", size, 2, 24.0) for size in (11.0, 10.5, 10.0)),
    *(_Way("page.cell", "page.cell-bold", size, 2, 24.0) for size in (10.5, 10.0)),
    *(_Way("page.cell", "page.cell-bold", 10.0, 2, after) for after in (18.0, 13.0, 8.0)),
    _Way("page.cell", "page.cell-bold", 10.0, 1, 12.0),
)
"""The first that fits is taken: two lines are worth more than white, and white more than size."""


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    section = room.kit.section(cast(SectionId, sheet.subject))
    box = content_box(room.size)
    free = below(box, box.y + _BAND_H + _UNDER_BAND)
    items: list[Item] = [*_band(room, section, Rect(box.x, box.y, box.w, _BAND_H)), *_principles(room, room.kit.principles_of(section.id), free)]
    leaf = Leaf("workbook", page_number(room, "workbook", sheet), section.id, section.name, _rate(room, section))
    return (page(room, leaf, sheet.key, section.name, tuple(items), part=sheet.section),)


def _rate(room: Room, section: Section) -> Run | str:
    """The page on which the principles are rated: that page is the one place for the answer."""
    number = room.references.of("workbook", "rating")
    if number is None:
        return ""
    words = room.say("workbook.rate", number=number)
    return room.type.run("page.small", words, link=Link(room.say("workbook.rate_says", section=section.name, number=number), page="rating"))


def _band(room: Room, section: Section, box: Rect) -> tuple[Item, ...]:
    """The name and what the section is about, with its shape in one layer for each principle, cut by the band's lower edge."""
    inside = Rect(box.right - _PAD - _SHAPE.w, box.y + _SHAPE.y, _SHAPE.w, _SHAPE.h)
    width = inside.x - box.x - 2 * _PAD
    size = room.type.largest("page.title", [other.name for other in room.kit.sections], width, 40)
    title = room.type.text("page.title", section.name, Rect(box.x + _PAD, box.y + 1, width, 40), tag="H1", colour="white", anchor="bottom", size=size)
    tagline = room.type.text("page.lead", section.tagline, Rect(box.x + _PAD, box.y + 42, width, 18), colour="white")
    shape = rising_motif(section.id, inside, box, rank=len(room.kit.principles_of(section.id)))
    return Shape(Rectangle(box), deep(section.id)), shape, title, tagline


def _principles(room: Room, principles: tuple[Principle, ...], box: Rect) -> tuple[Item, ...]:
    """All principles of the section in one setting; they share what is left."""
    width = box.w - _INDENT
    way = next((way for way in _WAYS if sum(_heights(room, principles, width, way)) - way.after <= box.h), _WAYS[-1])
    heights = _heights(room, principles, width, way)
    spare = (box.h + way.after - sum(heights)) / len(principles)
    if spare < 0:
        what = f"the principles of this section need {shown_mm(-spare * len(principles))} more than their workbook page has"
        room.report.add(principles[0].where, what, "shorten their statements")
    items: list[Item] = []
    y = box.y
    for principle, high in zip(principles, heights, strict=True):
        items.extend(_principle(room, principle, Rect(box.x, y, box.w, high + spare), way))
        y += high + spare
    return tuple(items)


def _heights(room: Room, principles: tuple[Principle, ...], width: float, way: _Way) -> list[float]:
    """Points that each principle needs, with the white after it."""
    return [_height(room, principle, width, way) for principle in principles]


def _height(room: Room, principle: Principle, width: float, way: _Way) -> float:
    statement = room.type.measure(way.role, principle.statement, width, size=way.size).height
    question = room.type.measure(way.bold, _question(room, principle, way), width, size=way.size).height
    words = _TITLE + statement + _BEFORE_QUESTION + question + way.lines * PITCH - _RAISED
    return max(_MOTIF_DROP + small_height(room, _MOTIF), words) + way.after


def _question(room: Room, principle: Principle, way: _Way) -> list[Run]:
    """A quiet label, and the question in the section's colour."""
    label = room.type.run("page.small", f"{room.say('workbook.think')}\u2002")
    return [label, room.type.run(way.bold, principle.ask[0], size=way.size, colour=deep(principle.section))]


def _principle(room: Room, principle: Principle, box: Rect, way: _Way) -> tuple[Item, ...]:
    """Its picture; id, title, statement and question; and lines to write on."""
    column = Rect(box.x + _INDENT, box.y, box.w - _INDENT, box.h)
    motif = small_motif_of(room, principle, Rect(box.x, box.y + _MOTIF_DROP, _MOTIF, small_height(room, _MOTIF)))
    title = _title(room, principle, column)
    body = room.type.measure(way.role, principle.statement, column.w, size=way.size).height
    statement = room.type.text(way.role, principle.statement, Rect(column.x, column.y + _TITLE, column.w, body), size=way.size)
    words, role = _question(room, principle, way), way.bold
    asked = Rect(column.x, statement.box.bottom + _BEFORE_QUESTION, column.w, room.type.measure(role, words, column.w, size=way.size).height)
    question = room.type.text(role, words, asked, size=way.size, name="Question")
    label = room.say("workbook.answer", id=principle.id, title=principle.title, question=principle.ask[0])
    lines = write_lines(f"answer.{principle.id}", label, below(column, asked.bottom - _RAISED), count=way.lines)
    return motif, *title, statement, question, *lines


def _title(room: Room, principle: Principle, column: Rect) -> tuple[Item, ...]:
    """One heading: the id in the section's colour, then the title."""
    id = room.type.run("page.entry", f"{principle.id}\u2002", colour=deep(principle.section))
    line = [room.type.paragraph("page.entry", [id, room.type.run("page.entry", principle.title)])]
    return (room.type.texts("page.entry", line, Rect(column.x, column.y, column.w, _TITLE), tag="H2"),)
