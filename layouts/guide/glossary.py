"""Words we use, and what they mean here."""

from toolkit.flow import Grid, GridCell, GridRow
from toolkit.kit.guide.chapter import roomiest
from toolkit.layout import Room, Sheet
from toolkit.model.reference import Term
from toolkit.scene import Page, Stroke


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    choices = [(_table(room, *setting),) for setting in ((10.5, 5.0), (10.5, 4.0), (10.5, 3.0), (10.0, 4.0), (10.0, 3.0), (10.0, 2.5))]
    return roomiest(sheet, room, room.say("guide.glossary"), choices, phase="afterwards")


def _table(room: Room, size: float, pad: float) -> Grid:
    heads = (room.say("guide.term"), room.say("guide.meaning"))
    head = GridRow(tuple(_cell(room, "page.cell-bold", text, size, colour="white") for text in heads), "ink")
    rows = tuple(_row(room, term, size, index) for index, term in enumerate(room.kit.glossary.terms))
    return Grid((120, 384), head, rows, room.say("guide.glossary_says"), Stroke("rule", 0.5), 6, pad)


def _row(room: Room, term: Term, size: float, index: int) -> GridRow:
    word, meaning = _cell(room, "page.cell-bold", term.term, size, header=True), _cell(room, "page.cell", term.meaning, size)
    return GridRow((word, meaning), "paper" if index % 2 else None)


def _cell(room: Room, role: str, text: str, size: float, *, colour: str | None = None, header: bool = False) -> GridCell:
    return GridCell((room.type.paragraph(role, text, size=size, colour=colour),), role, header="row" if header else "")
