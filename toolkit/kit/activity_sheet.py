"""The parts of an activity's sheet in the guide: facts at a glance, steps with their clock, debrief, what to watch for, what to cut."""

from collections.abc import Sequence
from dataclasses import dataclass

from toolkit.flow import Block, Callout, Columns, Exact, Grid, GridCell, GridRow, Points, Prose
from toolkit.kit.clock import step_colours
from toolkit.kit.guide import slide_of
from toolkit.kit.page import Tone, deep, pale
from toolkit.kit.writein import PITCH, write_lines
from toolkit.layout import Room
from toolkit.model.activity import Activity, Material
from toolkit.model.resolved import TimedBlock, TimedStep
from toolkit.scene import Group, Item, Rect, Rectangle, Shape, Stroke

_BAND, _BAR = 40.0, 6.0
_STEPS = (60.0, 148.0, 296.0)
_NOTES_LEAST = 80.0


@dataclass(frozen=True, slots=True)
class Case:
    """An activity in its block of the agenda, at one size of type."""

    room: Room
    block: TimedBlock
    activity: Activity
    tone: Tone
    size: float


def activity_blocks(case: Case) -> tuple[Block, ...]:
    """Everything below the title."""
    return (
        Exact(_BAND + _BAR, lambda box: (*_facts(case, box), _bar(case, box))),
        _bring(case),
        _steps(case),
        Columns((_first(case), _second(case)), (1.0, 1.3), 24.0, space=12),
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
    if slide := slide_of(room, block):
        facts.append((room.say("guide.slide"), str(slide)))
    if page := room.references.of("workbook", f"activity/{block.block.id}"):
        facts.append((room.say("guide.book"), str(page)))
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
    """Group and materials in one run."""
    room, size = case.room, case.size
    materials = "; ".join(_material(room, material) for material in case.activity.materials)
    note = case.activity.group.note
    words = [
        room.type.run("page.step-bold", room.say("guide.bring") + "  ", size=size, colour=deep(case.tone)),
        room.type.run("page.step", materials, size=size),
    ]
    if note:
        words.append(room.type.run("page.step", ". " + note, size=size))
    return Prose(words, "page.step", space=10, size=size)


def _material(room: Room, material: Material) -> str:
    each = room.say(f"guide.each_lower.{material.per}")
    name = "guide.bring_one" if material.count == 1 else "guide.bring_many"
    return room.say(name, item=material.item, count=material.count, each=each)


def _steps(case: Case) -> Grid:
    room = case.room
    heads = ("guide.time", "guide.step", "guide.say")
    head = GridRow(tuple(_cell(case, "page.step-bold", room.say(name), colour=deep(case.tone)) for name in heads))
    rows = tuple(_step(case, step, colour, index) for index, (step, colour) in enumerate(zip(case.block.steps, _colours(case), strict=True)))
    pad = 5.0 if case.size > 10 else 4.0
    return Grid(_STEPS, head, rows, room.say("guide.step_says", name=case.activity.name), Stroke("rule", 0.5), 8, pad, space=8)


def _step(case: Case, step: TimedStep, colour: str, index: int) -> GridRow:
    room, setter = case.room, case.room.type
    clock = (
        setter.paragraph("page.time", room.language.clock(step.start), size=max(12.0, case.size)),
        setter.paragraph("page.step", room.language.minutes(step.minutes), size=case.size, colour="secondary"),
    )

    def bar(box: Rect) -> tuple[Item, ...]:
        return (Shape(Rectangle(Rect(box.x, box.y + 1, 5, box.h - 2)), colour, name="Step"),)

    first = GridCell(clock, "page.step", header="row", inset=4, mark=bar)
    return GridRow((first, _cell(case, "page.step-bold", step.step.do), _cell(case, "page.step", step.step.say)), pale(case.tone) if index % 2 else None)


def _first(case: Case) -> tuple[Block, ...]:
    """What to ask afterwards, and what to do for those who join online."""
    blocks = _listed(case, "guide.debrief", case.activity.debrief)
    if case.activity.remote_note:
        return (*blocks, _label(case, "guide.remote", 10), Prose(case.activity.remote_note, "page.step", space=3, size=case.size))
    return blocks


def _second(case: Case) -> tuple[Block, ...]:
    """What to watch for, and what to cut."""
    late = (_label(case, "guide.if_late", 0), Prose(case.activity.if_late, "page.step", space=3, size=case.size))
    return (*_listed(case, "guide.watch", case.activity.watch), Callout(late, pale(case.tone), 9, bar=deep(case.tone), space=10))


def _listed(case: Case, label: str, items: Sequence[str]) -> tuple[Block, ...]:
    return (_label(case, label, 0), Points(tuple(items), "page.step", indent=12, between=2, space=3, size=case.size))


def _label(case: Case, label: str, space: float) -> Prose:
    return Prose(case.room.say(label), "page.step-bold", "H2", space, keep=True, colour=deep(case.tone), size=case.size)


def _cell(case: Case, role: str, text: str, *, colour: str | None = None) -> GridCell:
    return GridCell((case.room.type.paragraph(role, text, size=case.size, colour=colour),), role)
