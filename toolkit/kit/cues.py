"""A block's cue: a band with its clock and title, what to say beside what to do, and what helps when it does not go as planned."""

from collections.abc import Iterator

from toolkit.flow import Block, Columns, Exact, Points, Prose
from toolkit.kit.guide import slide_of
from toolkit.kit.page import Tone, deep, tone_of
from toolkit.kit.tone_mark import tone_mark
from toolkit.layout import Room
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Group, Link, Point, Rect, Rectangle, Shape

_BAND, _SPACE, _CLOCK = 42.0, 26.0, 66.0
_GUTTER = 24.0


def cue(room: Room, block: TimedBlock, sheet: int | None, *, first: bool = False) -> Iterator[Block]:
    """The blocks of one cue, kept on one page. `sheet` is the page of its activity's sheet."""
    yield Exact(_BAND, lambda box: (_band(room, block, box),), space=0 if first else _SPACE, keep=True)
    tone = _tone(block)
    record = block.block
    steps = (_steps(room, block, sheet),) if sheet and block.activity else ()
    stacks = [_listed(room, "guide.say", record.say, tone, "page.cue"), (*steps, *_listed(room, "guide.do", record.do, tone, "page.cue"))]
    more = [
        _listed(room, "guide.watch", record.watch, tone, "page.cell"),
        _told(room, "guide.if_late", record.if_late, tone),
        _told(room, "guide.remote", record.remote_note, tone),
    ]
    main, rest = [stack for stack in stacks if stack], [stack for stack in more if stack]
    if main:
        yield Columns(tuple(main), (1.35, 1.0) if len(main) == 2 else (1.0,), _GUTTER, space=12, keep=bool(rest))
    if rest:
        yield Columns(tuple(rest), (1.0,) * len(rest), _GUTTER, space=12)


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
    wide = box.right - start - 12
    return Group(
        (
            Shape(Rectangle(box), fill, name="Band"),
            room.type.text("page.time", room.language.clock(block.start), Rect(box.x + 12, box.y, _CLOCK, box.h), colour=colour, anchor="middle", name="Clock"),
            *mark,
            room.type.text("page.row", title, Rect(start, box.y + 4, wide, 18), tag="H3", colour=colour, name="Block"),
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


def _listed(room: Room, label: str, items: tuple[str, ...], tone: Tone, role: str) -> tuple[Block, ...]:
    if not items:
        return ()
    return (_label(room, label, tone), Points(items, role, indent=12, between=4, space=3))


def _told(room: Room, label: str, text: str | None, tone: Tone) -> tuple[Block, ...]:
    return (_label(room, label, tone), Prose(text, "page.cell", space=3)) if text else ()


def _label(room: Room, label: str, tone: Tone) -> Prose:
    return Prose(room.say(label), "page.bold", "H4", 6, colour=deep(tone))
