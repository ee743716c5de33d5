"""The parts of an activity's sheet in the guide: facts at a glance, steps with their clock, debrief, what to watch for, what to cut."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from toolkit.flow import Block, Callout, Columns, Exact, Grid, GridCell, GridRow, Points, Prose, height
from toolkit.kit.cuts import cut_lines
from toolkit.kit.deck.clock import step_colours
from toolkit.kit.deck.notes import pages_words
from toolkit.kit.items import counted
from toolkit.kit.numbers import slide_range, workbook_numbers
from toolkit.kit.pages.page import Tone, deep, pale
from toolkit.kit.pages.writein import PITCH, write_lines
from toolkit.layout import Room
from toolkit.model.activity import Activity
from toolkit.model.resolved import TimedBlock, TimedStep
from toolkit.scene import Group, Item, Rect, Rectangle, Shape, Stroke

_BAND, _BAR = 40.0, 6.0
_CLOCK, _STEPS = 62.0, 504.0
_INSET = 4.0
_NOTES_LEAST = 80.0
_AIR, _PARTS = 8.0, 3
"""The most white that is shared out above each of so many parts."""


class Case(Struct, frozen=True):
    """An activity in its block of the agenda, at one size of type.

    `do` is the width of what people do, in points; `split` how much wider the second column below the steps is than the first;
    with `online_first` the first one has what helps those who join online. `tight` saves white where there is much to say, and
    `air` is white that is left over, above each part.
    """

    room: Room
    block: TimedBlock
    activity: Activity
    tone: Tone
    size: float
    do: float = 146.0
    split: float = 1.15
    online_first: bool = False
    tight: bool = False
    air: float = 0.0


def fitting(case: Case, sizes: Sequence[float], width: float, most: float) -> Case:
    """The case at the largest of the sizes that fits; at the smallest, with the widths that make it shortest."""
    setter = case.room.type
    low, stop = 0, len(sizes)
    while low < stop:  # smaller type never takes more room
        middle = (low + stop) // 2
        if high(replace(case, size=sizes[middle]), width) <= most:
            stop = middle
        else:
            low = middle + 1
    one = replace(case, size=sizes[min(low, len(sizes) - 1)])
    if low < len(sizes):
        return one
    # Each choice changes one part alone, so that part alone is measured.
    steps = (replace(one, do=do, tight=True) for do in (146.0, 132.0, 160.0, 120.0))
    shortest = min(steps, key=lambda one: height((_steps(one),), setter, width))
    columns = (replace(shortest, split=split, online_first=first) for first in (False, True) for split in (0.8, 0.9, 1.0, 1.15, 1.3, 1.45))
    return min(columns, key=lambda one: height((_columns(one),), setter, width))


def _white(case: Case, most: float) -> float:
    """White above a part."""
    return (most - 4 if case.tight else most) + case.air


def aired(case: Case, width: float, most: float) -> Case:
    """The case with the room that is left over shared out above its parts, but for what lines for notes need."""
    free = most - high(case, width)
    spare = free - _NOTES_LEAST if free > _NOTES_LEAST else free
    return replace(case, air=max(0.0, min(_AIR, (spare - 1.0) / _PARTS)))


def high(case: Case, width: float) -> float:
    """Points that everything below the title takes."""
    return height(activity_blocks(case), case.room.type, width)


def activity_blocks(case: Case) -> tuple[Block, ...]:
    """Everything below the title."""
    return (
        Exact(_BAND + _BAR, lambda box: (*_facts(case, box), _bar(case, box))),
        _bring(case),
        _steps(case),
        _columns(case),
    )


def notes(case: Case, free: Rect) -> tuple[Item, ...]:
    """Lines for the next time, where the page has room for them."""
    if free.h < _NOTES_LEAST:
        return ()
    room = case.room
    words = room.type.text("page.bold", room.say("guide.notes"), Rect(free.x, free.y + 18, free.w, 16), tag="H2", colour=deep(case.tone), name="Notes")
    label = room.say("guide.notes_field", name=case.activity.name)
    box = Rect(free.x, free.y + 30, free.w, free.h - 30)
    return (words, *write_lines(f"notes.{case.block.block.id}", label, box, count=int(box.h / PITCH)))


def _facts(case: Case, box: Rect) -> tuple[Item, ...]:
    """When, how long, how, and which slide and page, white on the activity's colour."""
    room, block = case.room, case.block
    facts = [
        (room.say("guide.time"), room.language.span(block.start, block.end)),
        (room.say("guide.minutes"), room.language.minutes(block.minutes)),
        (room.say("guide.group"), case.activity.group.size),
    ]
    if slides := slide_range(room, block):
        facts.append((room.say("guide.slide"), slides))
    if pages := workbook_numbers(room, block):
        facts.append((room.say("guide.book"), room.language.listed([str(page) for page in pages])))
    band = Rect(box.x, box.y, box.w, _BAND)
    widths = [max(room.type.width("page.subheading", value), room.type.width("page.small", label)) for label, value in facts]
    between = (band.w - 28 - sum(widths)) / max(1, len(facts) - 1)
    items: list[Item] = [Shape(Rectangle(band), deep(case.tone), name="Band")]
    x = band.x + 14
    for (label, value), wide in zip(facts, widths, strict=True):
        items.append(room.type.text("page.small", label, Rect(x, band.y + 5, wide + 2, 13), colour="white", name="Label"))
        items.append(room.type.text("page.subheading", value, Rect(x, band.y + 18, wide + 2, 17), colour="white", name="Fact"))
        x += wide + between
    return tuple(items)


def _colours(case: Case) -> tuple[str, ...]:
    """A colour for each step, as on its slide."""
    return tuple("rule" if colour == "paper" else colour for colour in step_colours(case.tone, len(case.block.steps)))


def _bar(case: Case, box: Rect) -> Group:
    """The steps as parts of the whole time."""
    steps, x = case.block.steps, box.x
    total = sum(step.minutes for step in steps) or 1
    parts: list[Item] = []
    for step, colour in zip(steps, _colours(case), strict=True):
        wide = box.w * step.minutes / total
        parts.append(Shape(Rectangle(Rect(x, box.y + _BAND, wide, _BAR)), colour, name="Step"))
        x += wide
    return Group(tuple(parts), tag="Artifact", name="Steps")


def _bring(case: Case) -> Block:
    """Materials by what they are counted for, then how people sit, in one run."""
    room, size = case.room, case.size
    words = []
    for per in ("table", "pair", "person", "room"):
        if items := [counted(room, material) for material in case.activity.materials if material.per == per]:
            words.append(room.type.run("page.step-bold", room.say(f"guide.for.{per}") + " ", size=size, colour=deep(case.tone)))
            words.append(room.type.run("page.step", room.say("guide.sentence", words=room.language.listed(items)) + " ", size=size))
    if note := case.activity.group.note:
        words.append(room.type.run("page.step", note, size=size))
    return Prose(words, "page.step", space=_white(case, 10), size=size)


def _steps(case: Case) -> Grid:
    room = case.room
    heads = ("guide.time", "guide.step", "guide.say")
    time, *others = (_cell(case, "page.step-bold", room.say(name), colour=deep(case.tone)) for name in heads)
    head = GridRow((replace(time, inset=_INSET), *others))
    rows = tuple(_step(case, step, colour, index) for index, (step, colour) in enumerate(zip(case.block.steps, _colours(case), strict=True)))
    pad = 3.0 if case.tight else 5.0
    shares, says = (_CLOCK, case.do, _STEPS - _CLOCK - case.do), room.say("guide.step_says", name=case.activity.name)
    return Grid(shares, head, rows, says, Stroke("rule", 0.5), 8, pad, space=_white(case, 8))


def _step(case: Case, step: TimedStep, colour: str, index: int) -> GridRow:
    room, setter = case.room, case.room.type
    clock = (
        setter.paragraph("page.time", room.language.clock(step.start), size=max(12.0, case.size)),
        setter.paragraph("page.step", room.language.minutes(step.minutes), size=case.size, colour="secondary"),
    )

    def bar(box: Rect) -> tuple[Item, ...]:
        return (Shape(Rectangle(Rect(box.x, box.y + 1, 5, box.h - 2)), colour, name="Step"),)

    first = GridCell(clock, "page.step", header="row", inset=_INSET, mark=bar)
    return GridRow((first, _done(case, step), _cell(case, "page.step", step.step.say)), pale(case.tone) if index % 2 else None)


def _done(case: Case, step: TimedStep) -> GridCell:
    """What people do, and the workbook's pages that they open for it."""
    room, size = case.room, case.size
    keys = (f"activity/{case.block.block.id}" if name == "sheet" else name for name in step.step.pages)
    words = pages_words(room, tuple(number for key in keys if (number := room.references.of("workbook", key))))
    pages = (room.type.run("page.step", " " + words, size=size, colour=deep(case.tone)),) if words else ()
    return GridCell((room.type.paragraph("page.step-bold", (room.type.run("page.step-bold", step.step.do, size=size), *pages)),), "page.step-bold")


def _columns(case: Case) -> Columns:
    return Columns((_first(case), _second(case)), (1.0, case.split), 22.0, space=_white(case, 12))


def _first(case: Case) -> tuple[Block, ...]:
    """What to ask afterwards, and what to cut."""
    cuts = (Prose(line, "page.step", space=3, size=case.size) for line in cut_lines(case.room, case.block))
    late = (replace(_label(case, "guide.if_late", 0), colour="ink"), *cuts)  # a deep tone on its pale is too faint for small words
    return (*_listed(case, "guide.debrief", case.activity.debrief), Callout(late, pale(case.tone), 8, bar=deep(case.tone), space=8), *_online(case, first=True))


def _second(case: Case) -> tuple[Block, ...]:
    """What to watch for, and what to do for those who join online."""
    return (*_listed(case, "guide.watch", case.activity.watch), *_online(case, first=False))


def _online(case: Case, *, first: bool) -> tuple[Block, ...]:
    note = case.activity.remote_note
    if not note or case.online_first is not first:
        return ()
    return (_label(case, "guide.remote", 8), Prose(note, "page.step", space=3, size=case.size))


def _listed(case: Case, label: str, items: Sequence[str]) -> tuple[Block, ...]:
    return (_label(case, label, 0), Points(tuple(items), "page.step", indent=12, between=2, space=3, size=case.size))


def _label(case: Case, label: str, space: float) -> Prose:
    return Prose(case.room.say(label), "page.step-bold", "H2", space, keep=True, colour=deep(case.tone), size=case.size)


def _cell(case: Case, role: str, text: str, *, colour: str | None = None) -> GridCell:
    return GridCell((case.room.type.paragraph(role, text, size=case.size, colour=colour),), role)
