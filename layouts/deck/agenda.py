"""The agenda: a native table with rows as tall as their minutes; activities are bands in their section's colour."""

from collections.abc import Iterator, Sequence

from toolkit.kit.deck.areas import MARGIN
from toolkit.kit.deck.card_line import marks_width, section_marks
from toolkit.kit.deck.grounds import deep, tone_of
from toolkit.kit.deck.notes import clock_line, short_notes
from toolkit.kit.deck.onward import first_slide
from toolkit.kit.deck.parts import part_title, parts_needed
from toolkit.kit.deck.slide import heading, layout, page, slot
from toolkit.kit.tones import sections_of
from toolkit.layout import Room, Sheet
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Cell, Group, Item, Link, Note, Page, Path, Point, Rect, Rectangle, Row, Shape, SlideLayout, Stroke, Table, Text
from toolkit.scene.text import Align

TITLE = Rect(MARGIN, 48, 264, 220)
SUM = Rect(MARGIN, 430, 264, 56)
TABLE = Rect(360, 30, 546, 462)
_HEAD = Rect(TABLE.x, TABLE.y, TABLE.w, 21)
ROWS = Rect(TABLE.x, _HEAD.bottom, TABLE.w, TABLE.bottom - _HEAD.bottom)
_TIME_W, _MINUTES_W, _PAD = 86.0, 104.0, 12.0
_JUMP_W = 30.0
_LEAST, _ROOMY = 20.0, 27.0
"""The height of a row that holds one line in the smallest type, and from which it holds one in larger type."""
_SHORT_ROWS = 0.75
"""The part of the table up to which all rows may be roomy: what is left shows which blocks are long."""
_MARK_R = 7.0
_TALL = 42.0
"""From this height a band has room for how people sit below its title."""
_APART = 12.0
_HEAD_ROW = 19.6
"""The height of a row that holds an activity's title in its usual size."""


def slide_layout(room: Room) -> SlideLayout:
    return layout(room, "agenda", (slot(room, "title", TITLE, "slide.title", size=36), slot(room, "table", TABLE, "slide.row")))


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    agenda = room.kit.agenda
    title = heading(room, part_title(room, agenda.convening.headline, sheet.part), TITLE, most=44.0)
    span = room.language.span(agenda.start, agenda.end)
    active = sum(block.minutes for block in agenda.activities)
    total = sum(block.minutes for block in agenda.blocks)
    share = room.say("deck.agenda_sum", active=active, total=total)
    items: tuple[Item, ...] = (
        room.type.text("slide.head", span, Rect(SUM.x, SUM.y, SUM.w, 28), name="Time"),
        room.type.text("slide.small", share, Rect(SUM.x, SUM.y + 32, SUM.w, 24), name="Share"),
        _table(room, span, sheet.part.of(agenda.blocks)),
    )
    return (page(sheet, room, title, items, _notes(sheet, room)),)


def parts(_: Sheet, room: Room) -> int:
    return parts_needed(room.kit.agenda.blocks, lambda blocks: _fit(room, blocks))


def _fit(room: Room, blocks: Sequence[TimedBlock]) -> bool:
    """Whether each block's title stands in its row."""
    return _LEAST * len(blocks) <= ROWS.h and all(_holds(room, text) for text in _titles(room, blocks))


def _holds(room: Room, text: Text) -> bool:
    taken = room.type.measure_all(text.paragraphs, text.box.w)
    return taken.width <= text.box.w and taken.height <= text.box.h


def _titles(room: Room, blocks: Sequence[TimedBlock]) -> Iterator[Text]:
    for block, box, size, stacked in _places(blocks):
        yield _what(room, block, _columns(box)[1], (_colour(block), size), stacked=stacked)


def heights(blocks: Sequence[TimedBlock], height: float, least: float) -> tuple[float, ...]:
    """Rows as tall as their minutes, none below `least`; together `height`."""
    small: set[int] = set()
    while True:
        free = height - least * len(small)
        minutes = sum(block.minutes for k, block in enumerate(blocks) if k not in small)
        found = {k for k, block in enumerate(blocks) if k not in small and block.minutes * free / minutes < least}
        if not found:
            return tuple(least if k in small else block.minutes * free / minutes for k, block in enumerate(blocks))
        small |= found


def _table(room: Room, span: str, blocks: Sequence[TimedBlock]) -> Table:
    rows = (_head(room), *_rows(room, blocks))
    return Table(TABLE, rows, room.say("deck.agenda_table", span=span), Stroke("rule", 0.75), "Agenda", slot="table")


def _rows(room: Room, blocks: Sequence[TimedBlock]) -> list[Row]:
    return [_row(room, block, box, size, stacked=stacked) for block, box, size, stacked in _places(blocks)]


def _places(blocks: Sequence[TimedBlock]) -> Iterator[tuple[TimedBlock, Rect, float, bool]]:
    """Each block with its row, the size of plain words in all rows, and whether bands say below their title how people sit."""
    least = _ROOMY if _ROOMY * len(blocks) <= ROWS.h * _SHORT_ROWS else _LEAST
    tall = heights(blocks, ROWS.h, min(least, ROWS.h / len(blocks)))
    size = 16.0 if min(tall) >= _ROOMY else 14.0
    stacked = all(height >= _TALL for block, height in zip(blocks, tall, strict=True) if block.activity)
    y = ROWS.y
    for block, height in zip(blocks, tall, strict=True):
        yield block, Rect(ROWS.x, y, ROWS.w, height), size, stacked
        y += height


def _colour(block: TimedBlock) -> str:
    return "white" if block.activity else "ink"


def _columns(box: Rect) -> tuple[Rect, Rect, Rect]:
    """Time, what is done, and minutes."""
    time = Rect(box.x, box.y, _TIME_W, box.h)
    what = Rect(time.right, box.y, box.w - _TIME_W - _MINUTES_W, box.h)
    return time, what, Rect(what.right, box.y, _MINUTES_W, box.h)


def _head(room: Room) -> Row:
    """What the columns hold: small, for who wonders and for who listens."""
    time, what, minutes = _columns(_HEAD)
    places = (Rect(time.x, time.y, time.w - 2 * _PAD, time.h), what, Rect(minutes.x, minutes.y, minutes.w - _JUMP_W, minutes.h))
    aligned: tuple[Align, ...] = ("end", "start", "end")
    cells = []
    for name, column, place, align in zip(("time", "what", "minutes"), (time, what, minutes), places, aligned, strict=True):
        words = room.type.paragraph("slide.small", room.say(f"deck.agenda_head.{name}"), align=align)
        cells.append(Cell(column, (room.type.texts("slide.small", [words], place, name=name.capitalize()),), "column"))
    return Row(tuple(cells))


def _row(room: Room, block: TimedBlock, box: Rect, size: float, *, stacked: bool) -> Row:
    band = block.activity is not None
    fill = deep(tone_of(block)).fill if band else ("paper" if block.is_break else None)
    colour, quiet = _colour(block), "white" if band else "secondary"
    time, what, minutes = _columns(box)
    setter = room.type
    clock = setter.place(
        [setter.paragraph("slide.clock", room.language.clock(block.start), size=size, colour=colour, align="end")],
        Rect(time.x, time.y, time.w - 2 * _PAD, time.h),
        anchor="middle",
        name="Time",
    )
    count = setter.place(
        [setter.paragraph("slide.row", room.language.minutes(block.minutes), size=size, colour=quiet, align="end")],
        Rect(minutes.x, minutes.y, minutes.w - _JUMP_W, minutes.h),
        anchor="middle",
        name="Minutes",
    )
    cells = (
        Cell(time, (clock,), "row", fill=fill),
        Cell(what, (_what(room, block, what, (colour, size), stacked=stacked), *_marks(block, what)), fill=fill),
        Cell(minutes, (count, _jump(room, block, minutes, (fill or "white", quiet))), fill=fill),
    )
    return Row(cells)


def _what(room: Room, block: TimedBlock, box: Rect, look: tuple[str, float], *, stacked: bool) -> Text:
    """The block's title; an activity's in the display face, with how people sit: below it in every band, or beside it in every one."""
    setter, title, (colour, size) = room.type, block.block.title, look
    if block.activity is None:
        return setter.texts("slide.row", [setter.paragraph("slide.row", title, size=size, colour=colour)], box, anchor="middle", name="Block")
    sections = sections_of(block.activity.principles)
    free = Rect(box.x, box.y, box.w - marks_width(_MARK_R, sections) - _APART, box.h)
    grouping = setter.run("slide.small", room.say(f"grouping.{block.block.grouping}"), size=14, colour=colour)
    if stacked:
        parts = [setter.paragraph("slide.head", title, size=20, colour=colour), setter.paragraph("slide.small", grouping)]
        return setter.texts("slide.head", parts, free, anchor="middle", name="Block")
    size = 17.0 if box.h >= _HEAD_ROW else 16.0
    name, gap = setter.run("slide.head", title, size=size, colour=colour), setter.run("slide.small", "\u2002", size=14, colour=colour)
    beside = setter.paragraph("slide.head", (name, gap, grouping))
    fits = setter.measure_all([beside], 1e6).width <= free.w
    return setter.texts("slide.head", [beside if fits else setter.paragraph("slide.head", name)], free, anchor="middle", name="Block")


def _marks(block: TimedBlock, box: Rect) -> tuple[Item, ...]:
    """The shapes of the sections whose cards the activity uses."""
    if block.activity is None:
        return ()
    sections = sections_of(block.activity.principles)
    x = box.right - marks_width(_MARK_R, sections)
    return (Group(tuple(section_marks(x, box.centre.y, _MARK_R, "mid", sections)), tag="Artifact", name="Sections"),)


def _jump(room: Room, block: TimedBlock, box: Rect, colours: tuple[str, str]) -> Group:
    """An arrowhead at the row's end that jumps to the block's first slide. A link on the words would underline them."""
    ground, colour = colours
    target = Shape(Rectangle(Rect(box.right - _JUMP_W + 4, box.y + 1, _JUMP_W - 4, box.h - 2)), ground, name="Where to click")
    x, y = box.right - 17, box.centre.y
    arrow = Shape(Path.polygon([Point(x, y - 5), Point(x + 6, y), Point(x, y + 5)]), colour, name="Arrow")
    return Group((target, arrow), name="Jump", link=Link(block.block.title, page=first_slide(room, block)))


def _notes(sheet: Sheet, room: Room) -> tuple[Note, ...]:
    agenda, clock = room.kit.agenda, room.language.clock
    end = clock(agenda.end)
    say, ask = (room.say("notes.agenda.say", end=end), *_breaks(room)), (room.say("notes.agenda.ask", end=end),)
    listed = sheet.part.of(agenda.blocks)
    rows = tuple(
        Note(clock(block.start), room.say("notes.agenda_row", minutes=room.language.minutes(block.minutes), title=block.block.title)) for block in listed
    )
    return (*short_notes(room, "agenda", clock_line(room, sheet), say=say, ask=ask), *rows)


def _breaks(room: Room) -> tuple[str, ...]:
    """When the breaks begin, in a sentence; none for an agenda without any."""
    starts = [room.language.clock(block.start) for block in room.kit.agenda.blocks if block.is_break]
    if len(starts) > 1:
        return (room.say("notes.agenda.breaks", others=room.language.listed(starts[:-1]), last=starts[-1]),)
    return tuple(room.say("notes.agenda.break", last=start) for start in starts)
