"""Why we meet, what we leave with, and the agenda with its clock: rows as tall as their minutes."""

from collections.abc import Sequence

from toolkit.kit.pages.page import Leaf, Placed, below, content_box, deep, heading, mid, page, page_number, title_block, tone_of
from toolkit.kit.shapes import section_shape
from toolkit.kit.tones import sections_of
from toolkit.layout import Room, Sheet
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Cell, Group, Item, Line, Link, Page, Point, Rect, Row, Shape, Stroke, Table
from toolkit.text.overflow import SLACK
from toolkit.units import shown_mm

_HEAD, _PAD = 24.0, 8.0
_ROW_LEAST, _PER_MINUTE_MOST = 22.0, 3.2
_ROW_TIGHT, _AROUND = 15.0, 4.0
"""A row of an agenda with many blocks, and the white around a title of two lines."""
_TIME, _LENGTH, _PAGE = 58.0, 56.0, 44.0
_HOW = 0.25


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    convening = room.kit.agenda.convening
    top = title_block(room, convening.headline, convening.purpose)
    outcomes = _outcomes(room, below(content_box(room.size), top.bottom + 14))
    table = _table(room, below(content_box(room.size), outcomes.bottom + 18))
    span = room.language.span(room.kit.agenda.start, room.kit.agenda.end)
    leaf = Leaf("workbook", page_number(room, "workbook", sheet), head=room.say("workbook.agenda"), aside=span)
    return (page(room, leaf, sheet.key, convening.headline, (*top.items, *outcomes.items, *table), part=sheet.section),)


def _outcomes(room: Room, box: Rect) -> Placed:
    head = heading(room, room.say("workbook.outcomes"), box, size=15)
    lines = [room.type.paragraph("page.body", text, bullet="•", indent=14) for text in room.kit.agenda.convening.outcomes]
    high = room.type.measure_all(lines, box.w, room.look.role("page.body")).height
    text = room.type.texts("page.body", lines, Rect(box.x, head.bottom + 3, box.w, high), tag="L")
    return Placed((*head.items, text), head.bottom + 3 + high)


def _table(room: Room, box: Rect) -> tuple[Item, ...]:
    blocks = room.kit.agenda.blocks
    least = max(_ROW_TIGHT, min(_ROW_LEAST, (box.h - _HEAD) / len(blocks)))
    lows = [max(least, _title_height(room, block, box)) for block in blocks]
    spare = box.h - _HEAD - sum(lows)
    if spare < -SLACK:
        _tell(room, lows, box.h - _HEAD)
    per_minute = max(0.0, min(_PER_MINUTE_MOST, spare / sum(block.minutes for block in blocks)))
    rows = [_head(room, Rect(box.x, box.y, box.w, _HEAD))]
    y = box.y + _HEAD
    for block, low in zip(blocks, lows, strict=True):
        high = low + per_minute * block.minutes
        rows.append(_row(room, block, Rect(box.x, y, box.w, high)))
        y += high
    whole = Rect(box.x, box.y, box.w, y - box.y)
    table = Table(whole, tuple(rows), room.say("workbook.agenda_says"), Stroke("rule", 0.5), name="Agenda")
    return table, Line(Point(box.x, y), Point(box.right, y), Stroke("ink", 1.5))


def _title_height(room: Room, block: TimedBlock, box: Rect) -> float:
    """What a title needs that takes more than one line."""
    cell = _inner(_cells(Rect(box.x, 0, box.w, 0))[1])
    words = room.type.measure(_title_role(block), block.block.title, cell.w)
    return words.height + _AROUND if words.lines > 1 else 0.0


def _title_role(block: TimedBlock) -> str:
    return "page.band" if block.activity else "page.cell"


def _tell(room: Room, rows: Sequence[float], free: float) -> None:
    """Report the first block that the page has no room for."""
    lacks, used = sum(rows) - free, 0.0
    for block, high in zip(room.kit.agenda.blocks, rows, strict=True):
        used += high
        if used > free:
            what = f"the agenda is {shown_mm(lacks)} longer than its workbook page, from this block on"
            room.report.add(block.block.where, what, "join or leave out blocks, or shorten titles, the purpose or the outcomes", about="agenda", lacks=lacks)
            return


def _cells(line: Rect) -> tuple[Rect, ...]:
    """Time, what, how, minutes, page."""
    what = line.w * (1 - _HOW) - _TIME - _LENGTH - _PAGE
    boxes, x = [], line.x
    for wide in (_TIME, what, line.w * _HOW, _LENGTH, _PAGE):
        boxes.append(Rect(x, line.y, wide, line.h))
        x += wide
    return tuple(boxes)


def _head(room: Room, line: Rect) -> Row:
    names = ("time", "what", "how", "length", "page_head")
    cells = []
    for index, (name, cell) in enumerate(zip(names, _cells(line), strict=True)):
        words = room.type.text("page.label", room.say(f"workbook.{name}"), _inner(cell), anchor="middle", align="end" if index > 2 else "start")
        cells.append(Cell(cell, (words,), "column"))
    return Row(tuple(cells))


def _inner(cell: Rect) -> Rect:
    return Rect(cell.x + _PAD, cell.y, cell.w - 2 * _PAD, cell.h)


def _row(room: Room, block: TimedBlock, line: Rect) -> Row:
    """A block; one with an activity stands on its section's colour, and its page number leads to its sheet."""
    activity = block.activity
    fill = deep(tone_of(activity.principles)) if activity else ("paper" if block.is_break else None)
    colour = "white" if activity else "ink"
    time, what, how, length, number = _cells(line)
    grouping = activity.group.size if activity else room.say(f"grouping.{block.block.grouping}")

    def put(role: str, text: str, cell: Rect, align: str = "start") -> Item:
        return room.type.text(role, text, _inner(cell), anchor="middle", colour=colour, align="end" if align == "end" else "start")

    return Row(
        (
            Cell(time, (put("page.clock", room.language.clock(block.start), time),), "row", fill=fill),
            Cell(what, (put(_title_role(block), block.block.title, what), *_shapes(block, what)), fill=fill),
            Cell(how, (put("page.cell", grouping, how),), fill=fill),
            Cell(length, (put("page.clock", str(block.minutes), length, "end"),), fill=fill),
            Cell(number, _page_link(room, block, number, colour), fill=fill),
        )
    )


def _shapes(block: TimedBlock, cell: Rect) -> tuple[Group, ...]:
    """The sections of an activity's principles, at the end of its cell."""
    if block.activity is None:
        return ()
    ids, r = sections_of(block.activity.principles), 5.0
    x = cell.right - 8 - len(ids) * 17
    shapes = (Shape(section_shape(id, Point(x + index * 17 + r, cell.centre.y + (1 if id == "D" else 0)), r), mid(id)) for index, id in enumerate(ids))
    return (Group(tuple(shapes), tag="Artifact", name="Sections"),)


def _page_link(room: Room, block: TimedBlock, cell: Rect, colour: str) -> tuple[Item, ...]:
    key = f"activity/{block.block.id}"
    number = room.references.of("workbook", key) if block.activity else None
    if number is None:
        return ()
    says = room.say("workbook.to_page", title=block.block.title, number=number)
    run = room.type.run("page.clock", str(number), colour=colour, link=Link(says, page=key))
    return (room.type.text("page.clock", run, _inner(cell), anchor="middle", align="end"),)
