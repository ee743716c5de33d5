"""The run of show as one table that is read at arm's length: a row for each block, activities in their colour and with their shape."""

from collections.abc import Mapping
from typing import NamedTuple

from msgspec.structs import replace

from toolkit.flow import Grid, GridCell, GridRow, height
from toolkit.kit.numbers import slide_range, workbook_numbers
from toolkit.kit.pages.page import Tone, tone_of
from toolkit.kit.pages.tone_mark import tone_mark
from toolkit.layout import Room
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Item, Link, Point, Rect, Stroke

_SHARES = (64.0, 296.0, 42.0, 62.0, 40.0)
_PAD_X, _PAD_LEAST, _PAD_MOST = 6.0, 2.5, 12.0
_SIZES = (16.0, 15.0, 14.0, 13.0, 12.0)
_PAD_ROOMY = 4.0
_INSET = 26.0
_SMALL = 10.5


class Place(NamedTuple):
    """Where a block stands in the guide: the number that is printed, and the page's key."""

    number: int
    key: str


def show_table(room: Room, width: float, most: float, pages: Mapping[str, Place]) -> Grid:
    """The table in the largest type that stays within `most` points, its rows as high as that allows.

    `pages` is where each block stands in this guide, by its id.
    """
    for size in _SIZES:
        table = _table(room, size, _PAD_ROOMY, pages)
        free = most - height((table,), room.type, width)
        if free >= 0:
            return replace(table, pad_y=min(_PAD_MOST, _PAD_ROOMY + free / (2 * len(table.rows) + 2)))
    return _table(room, _SIZES[-1], _PAD_LEAST, pages)


def _table(room: Room, size: float, pad: float, pages: Mapping[str, Place]) -> Grid:
    names = ("time", "what", "slide", "book", "sheet")
    head = GridRow(tuple(_cell(room, "page.cell-bold", room.say(f"guide.{name}"), "ink", end=index > 1) for index, name in enumerate(names)))
    rows = tuple(_row(room, block, size, pages.get(block.block.id)) for block in room.kit.agenda.blocks)
    return Grid(_SHARES, head, rows, room.say("guide.show_says"), Stroke("rule", 0.5), _PAD_X, pad)


def _row(room: Room, block: TimedBlock, size: float, place: Place | None) -> GridRow:
    activity = block.activity
    tone: Tone = tone_of(activity.principles) if activity else ""
    text, quiet = ("white", "white") if activity else ("ink", "secondary")
    setter = room.type
    clock = (
        setter.paragraph("page.time", room.language.clock(block.start), size=size, colour=text),
        setter.paragraph("page.cell", room.language.minutes(block.minutes), size=_SMALL, colour=quiet),
    )
    what = (
        setter.paragraph("page.row", activity.name if activity else block.block.title, size=size, colour=text),
        setter.paragraph("page.cell", room.say(f"grouping.{block.block.grouping}"), size=_SMALL, colour=quiet),
    )

    def mark(box: Rect) -> tuple[Item, ...]:
        return tone_mark(tone, Point(box.x + _PAD_X + 9, box.y + box.h / 2), 8.5, shade="mid") if activity else ()

    numbers = (slide_range(room, block), room.language.listed([str(page) for page in workbook_numbers(room, block)]))
    cells = (
        GridCell(clock, "page.row", anchor="middle"),
        GridCell(what, "page.row", header="row", inset=_INSET, anchor="middle", mark=mark),
        *(_cell(room, "page.clock", number, text, end=True) for number in numbers),
        _page(room, block, place, text),
    )
    fill = f"{tone}.deep" if tone else "ink"
    return GridRow(cells, fill if activity else ("paper" if block.is_break else None))


def _page(room: Room, block: TimedBlock, place: Place | None, colour: str) -> GridCell:
    """Where the block stands in this guide, as a link."""
    if place is None:
        return GridCell()
    title = block.activity.name if block.activity else block.block.title
    link = Link(room.say("guide.to_page", title=title, number=place.number), page=place.key)
    run = room.type.run("page.clock", str(place.number), colour=colour, link=link)
    return GridCell((room.type.paragraph("page.clock", run, align="end"),), "page.clock", anchor="middle")


def _cell(room: Room, role: str, text: str, colour: str, *, end: bool = False) -> GridCell:
    return GridCell((room.type.paragraph(role, text, colour=colour, align="end" if end else "start"),), role, anchor="middle")
