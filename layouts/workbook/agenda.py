"""Why we meet, what we leave with, and the agenda with its clock: rows as tall as their minutes."""

from collections.abc import Sequence

from toolkit.kit.numbers import workbook_numbers, workbook_spans
from toolkit.kit.pages.contents import sheet_title
from toolkit.kit.pages.page import Leaf, Placed, below, content_box, deep, heading, mid, page, page_number, title_block, tone_of
from toolkit.kit.shapes import seat, section_shape
from toolkit.kit.tones import sections_of
from toolkit.layout import Room, Sheet
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Cell, Group, Item, Line, Link, Page, Point, Rect, Row, Run, Shape, Stroke, Table
from toolkit.text.overflow import SLACK
from toolkit.units import shown_mm

_HEAD, _PAD = 24.0, 8.0
_ROW_LEAST, _BASE, _PER_MINUTE_MOST = 24.0, 12.0, 3.8
"""The least height of a row, and what a row has beside its minutes' share: little, so that rows show time."""
_ROW_TIGHT, _AROUND = 15.0, 4.0
"""A row of an agenda with many blocks, and the white around a title of two lines there."""
_TIME, _LENGTH, _PAGE_LEAST = 58.0, 56.0, 44.0
_HOW_MOST = 0.25


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
    free = box.h - _HEAD
    roomy = [_least(room, block, box) for block in blocks]
    tight = max(_ROW_TIGHT, min(_ROW_LEAST, free / len(blocks)))
    least = roomy if sum(roomy) <= free else [_least(room, block, box, tight, _AROUND) for block in blocks]
    if sum(least) > free + SLACK:
        _tell(room, least, free)
    rows = [_head(room, Rect(box.x, box.y, box.w, _HEAD))]
    y = box.y + _HEAD
    for block, high in zip(blocks, row_heights([block.minutes for block in blocks], least, free), strict=True):
        rows.append(_row(room, block, Rect(box.x, y, box.w, high)))
        y += high
    whole = Rect(box.x, box.y, box.w, y - box.y)
    table = Table(whole, tuple(rows), room.say("workbook.agenda_says"), Stroke("rule", 0.5), name="Agenda")
    return table, Line(Point(box.x, y), Point(box.right, y), Stroke("ink", 1.5))


def _least(room: Room, block: TimedBlock, box: Rect, least: float = _ROW_LEAST, around: float = _PAD) -> float:
    """A row is at least as high as its title asks for."""
    what = _inner(_cells(room, box)[1])
    words = room.type.measure("page.cell", block.block.title, what.w)
    return max(least, words.height + around) if words.lines > 1 else least


def _tell(room: Room, rows: Sequence[float], free: float) -> None:
    """Report the first block that the page has no room for."""
    lacks, used = sum(rows) - free, 0.0
    for block, high in zip(room.kit.agenda.blocks, rows, strict=True):
        used += high
        if used > free + SLACK:
            what = f"the agenda is {shown_mm(lacks)} longer than its workbook page, from this block on"
            room.report.add(block.block.where, what, "join or leave out blocks, or shorten titles, the purpose or the outcomes", about="agenda", lacks=lacks)
            return


def row_heights(minutes: Sequence[int], least: Sequence[float], free: float) -> list[float]:
    """Heights that grow with the minutes, none less than its row needs; the free height in all, or less where minutes would look too long."""
    low: set[int] = set()
    while True:
        rest = [count for index, count in enumerate(minutes) if index not in low]
        spare = free - sum(least[index] for index in low) - _BASE * len(rest)
        each = max(0.0, min(_PER_MINUTE_MOST, spare / (sum(rest) or 1)))
        heights = [least[index] if index in low else _BASE + each * count for index, count in enumerate(minutes)]
        short = {index for index, height in enumerate(heights) if height < least[index]}
        if not short:
            return heights
        low |= short


def _cells(room: Room, line: Rect) -> tuple[Rect, ...]:
    """Time, what, how, minutes, page."""
    numbers = (room.language.listed(workbook_numbers(room, block)) for block in room.kit.agenda.blocks)
    pages = max(_PAGE_LEAST, *(room.type.width("page.clock", words) + 2 * _PAD + 1 for words in numbers))
    ways = max(room.type.width("page.cell", _grouping(room, block)) for block in room.kit.agenda.blocks)
    how = max(room.type.width("page.label", room.say("workbook.how")), min(ways, line.w * _HOW_MOST)) + 2 * _PAD + 1
    what = line.w - how - _TIME - _LENGTH - pages
    boxes, x = [], line.x
    for wide in (_TIME, what, how, _LENGTH, pages):
        boxes.append(Rect(x, line.y, wide, line.h))
        x += wide
    return tuple(boxes)


def _head(room: Room, line: Rect) -> Row:
    names = ("time", "what", "how", "length", "page_head")
    cells = []
    for index, (name, cell) in enumerate(zip(names, _cells(room, line), strict=True)):
        words = room.type.text("page.label", room.say(f"workbook.{name}"), _inner(cell), anchor="middle", align="end" if index > 2 else "start")
        cells.append(Cell(cell, (words,), "column"))
    return Row(tuple(cells))


def _inner(cell: Rect) -> Rect:
    return Rect(cell.x + _PAD, cell.y, cell.w - 2 * _PAD, cell.h)


def _row(room: Room, block: TimedBlock, line: Rect) -> Row:
    """A block; one with an activity stands on its section's colour, and its page numbers lead to its sheets."""
    activity = block.activity
    fill = deep(tone_of(activity.principles)) if activity else ("paper" if block.is_break else None)
    colour = "white" if activity else "ink"
    time, what, how, length, number = _cells(room, line)

    def put(role: str, text: str, cell: Rect, align: str = "start") -> Item:
        return room.type.text(role, text, _inner(cell), anchor="middle", colour=colour, align="end" if align == "end" else "start")

    return Row(
        (
            Cell(time, (put("page.clock", room.language.clock(block.start), time),), "row", fill=fill),
            Cell(what, (put("page.band" if activity else "page.cell", block.block.title, what), *_shapes(block, what)), fill=fill),
            Cell(how, (put("page.cell", _grouping(room, block), how),), fill=fill),
            Cell(length, (put("page.clock", str(block.minutes), length, "end"),), fill=fill),
            Cell(number, _page_links(room, block, number, colour), fill=fill),
        )
    )


def _grouping(room: Room, block: TimedBlock) -> str:
    return block.activity.group.size if block.activity else room.say(f"grouping.{block.block.grouping}")


def _shapes(block: TimedBlock, cell: Rect) -> tuple[Group, ...]:
    """The sections of an activity's principles, at the end of its cell."""
    if block.activity is None:
        return ()
    ids, r = sections_of(block.activity.principles), 5.0
    x = cell.right - 8 - len(ids) * 17
    shapes = (Shape(section_shape(id, seat(id, Point(x + index * 17 + r, cell.centre.y), r), r), mid(id)) for index, id in enumerate(ids))
    return (Group(tuple(shapes), tag="Artifact", name="Sections"),)


def _page_links(room: Room, block: TimedBlock, cell: Rect, colour: str) -> tuple[Item, ...]:
    """The pages that the block uses; each leads to its sheet."""
    runs: list[str | Run] = []
    for span in workbook_spans(room, block):
        says = room.say("workbook.to_page", title=sheet_title(room, span.key)[0], number=span)
        runs += [", "] * bool(runs) + [room.type.run("page.clock", str(span), colour=colour, link=Link(says, page=span.key))]
    if not runs:
        return ()
    line = [room.type.paragraph("page.clock", runs, colour=colour, align="end")]
    return (room.type.texts("page.clock", line, _inner(cell), anchor="middle"),)
