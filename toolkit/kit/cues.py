"""A block's cue: a band with its clock and title, what to say beside what to do, and what helps when it does not go as planned."""

from collections.abc import Iterator
from dataclasses import dataclass

from toolkit.flow import Block, Columns, Exact, Points, Prose
from toolkit.kit.guide import slide_of
from toolkit.kit.page import Tone, deep, tone_of
from toolkit.kit.tone_mark import tone_mark
from toolkit.layout import Room
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Group, Link, Point, Rect, Rectangle, Shape

_BAND, _SPACE, _CLOCK = 42.0, 24.0, 66.0
_GUTTER = 24.0
_SHARES = (1.15, 1.0)
SIZES = (12.0, 11.5, 11.0, 10.5)
"""Sizes of the words to say, in points; the smallest is read at arm's length."""


def cue(room: Room, block: TimedBlock, sheet: int | None, size: float, *, first: bool = False) -> Iterator[Block]:
    """The blocks of one cue, kept on one page. `sheet` is the page of its activity's sheet, `size` that of the words to say."""
    yield Exact(_BAND, lambda box: (_band(room, block, box),), space=0 if first else _SPACE, keep=True)
    record, words = block.block, _Words(room, _tone(block), size)
    steps = (_steps(room, block, sheet),) if sheet and block.activity else ()
    main = (words.listed("guide.say", record.say), (*steps, *words.listed("guide.do", record.do), *words.listed("guide.watch", record.watch)))
    rest = (words.told("guide.if_late", record.if_late), words.told("guide.remote", record.remote_note))
    rows = [row for row in (main, rest) if any(row)]
    for index, row in enumerate(rows):
        stacks = tuple(stack for stack in row if stack)
        yield Columns(stacks, _SHARES[: len(stacks)], _GUTTER, space=12, keep=index < len(rows) - 1)


def cue_name(block: TimedBlock) -> str:
    """The name of the band's group, by which a cue is found on its page."""
    return f"cue/{block.block.id}"


def _tone(block: TimedBlock) -> Tone:
    return tone_of(block.activity.principles) if block.activity else ""


def _band(room: Room, block: TimedBlock, box: Rect) -> Group:
    """Clock, title and what else must be known at a glance; a break's band is quiet."""
    fill = "paper" if block.is_break else deep(_tone(block))
    colour = "ink" if block.is_break else "white"
    mark = tone_mark(_tone(block), Point(box.x + _CLOCK + 8, box.y + box.h / 2), 8, shade="mid") if block.activity else ()
    start = box.x + _CLOCK + (26 if block.activity else 0)
    title = block.activity.name if block.activity else block.block.title
    wide, clock = box.right - start - 12, room.language.clock(block.start)
    return Group(
        (
            Shape(Rectangle(box), fill, name="Band"),
            room.type.text("page.time", clock, Rect(box.x + 12, box.y, _CLOCK, box.h), size=14, colour=colour, anchor="middle", name="Clock"),
            *mark,
            room.type.text("page.row", title, Rect(start, box.y + 4, wide, 18), size=14, tag="H3", colour=colour, name="Block"),
            room.type.text("page.cell", _glance(room, block), Rect(start, box.y + 22, wide, 15), colour=colour, name="At a glance"),
        ),
        name=cue_name(block),
    )


def _glance(room: Room, block: TimedBlock) -> str:
    parts = [room.language.minutes(block.minutes), room.say(f"grouping.{block.block.grouping}")]
    if slide := slide_of(room, block):
        parts.append(room.say("guide.slide_number", number=slide))
    if page := room.references.of("workbook", f"activity/{block.block.id}"):
        parts.append(room.say("guide.workbook_page", number=page))
    return room.say("workbook.dot").join(parts)


def _steps(room: Room, block: TimedBlock, sheet: int) -> Block:
    """The way to the activity's own sheet."""
    assert block.activity is not None
    link = Link(room.say("guide.to_page", title=block.activity.name, number=sheet), page=f"activity/{block.block.id}")
    return Prose(room.type.run("page.bold", room.say("guide.steps_on", number=sheet), colour=deep(_tone(block)), link=link), "page.bold")


@dataclass(frozen=True, slots=True)
class _Words:
    """Texts under their labels."""

    room: Room
    tone: Tone
    size: float

    def listed(self, label: str, items: tuple[str, ...]) -> tuple[Block, ...]:
        return (self._label(label), Points(items, "page.cue", indent=12, between=3, space=3, size=self.size)) if items else ()

    def told(self, label: str, text: str | None) -> tuple[Block, ...]:
        return (self._label(label), Prose(text, "page.cue", space=3, size=self.size)) if text else ()

    def _label(self, label: str) -> Prose:
        return Prose(self.room.say(label), "page.bold", "H4", 6, colour=deep(self.tone))
