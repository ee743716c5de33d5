"""Timed steps as a list: a bar in the slice's colour, the clock and the minutes, and what people do."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from toolkit.kit.deck.areas import SPARE
from toolkit.layout import Room
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Group, Item, Rect, Rectangle, Shape, Stroke
from toolkit.text.fit import largest_size

_BAR_W, _TIME_X, _TIME_W, _DO_X = 6.0, 18.0, 66.0, 90.0
_LEAST, _GAP, _APART, _TIGHT = 42.0, 24.0, 12.0, 9.0
"""The height of a row, and the white between two: at most, where type may still be larger, and in the smallest type."""


class Step(NamedTuple):
    """When it begins, in minutes after midnight, how long it takes, and what people do."""

    start: int
    minutes: int
    do: str


def steps_of(block: TimedBlock) -> tuple[Step, ...]:
    """An activity's steps, else the phases of a block that has some."""
    if block.steps:
        return tuple(Step(step.start, step.minutes, step.step.do) for step in block.steps)
    found, now = list[Step](), block.start
    for phase in block.block.phases:
        found.append(Step(now, phase.minutes, phase.do))
        now += phase.minutes
    return tuple(found)


def step_size(room: Room, lists: Iterable[tuple[Sequence[Step], Rect]], role: str = "slide.step", most: float = 18.0) -> float:
    """The largest size of the role, up to `most`, at which the rows of every list stand in its box with white between them, else the smallest."""
    return min([most, *(_largest(room, steps, box, role, _APART)[0] for steps, box in lists)])


def steps_fit(room: Room, steps: Sequence[Step], box: Rect, role: str = "slide.step") -> bool:
    """Whether a list fits its box at some size of the role."""
    return _largest(room, steps, box, role)[1]


def _largest(room: Room, steps: Sequence[Step], box: Rect, role: str, apart: float = _TIGHT) -> tuple[float, bool]:
    """The largest size of the role at which the rows stand below each other in the box, in any font, and whether they do."""
    record = room.look.role(role)
    return largest_size(record.largest, record.smallest, lambda size: _fits(room, steps, box, size, apart))


def _fits(room: Room, steps: Sequence[Step], box: Rect, size: float, apart: float) -> bool:
    taken = [room.type.roomy("slide.step", step.do, box.w - _DO_X, size=size) for step in steps]
    high = sum(max(_LEAST, one.height) for one in taken) + apart * (len(steps) - 1)
    return high <= box.h and all(one.width <= box.w - _DO_X for one in taken)


def step_list(room: Room, steps: Sequence[Step], box: Rect, colours: Sequence[str], size: float) -> Group:
    """Rows of their text's height from the box's top on, evenly apart."""
    tall = [max(_LEAST, room.type.roomy("slide.step", step.do, box.w - _DO_X, size=size).height) for step in steps]
    gap = min(_GAP, (box.h - sum(tall)) / max(1, len(steps) - 1))
    y, rows = box.y, list[Item]()
    for step, height, colour in zip(steps, tall, colours, strict=True):
        rows.append(_row(room, step, Rect(box.x, y, box.w, height), colour, size))
        y += height + gap
    return Group(tuple(rows), tag="L", name="Steps")


def _row(room: Room, step: Step, box: Rect, colour: str, size: float) -> Group:
    """Clock and words have one size and one leading, so that they begin on one line in every program."""
    bar = Shape(Rectangle(Rect(box.x, box.y, _BAR_W, box.h)), colour, Stroke("rule", 0.75) if colour == "paper" else None, "Bar")
    clock = room.type.paragraph("slide.clock", room.language.clock(step.start), size=size)
    minutes = room.type.paragraph("slide.small", room.language.minutes(step.minutes))
    when = room.type.place([clock, minutes], Rect(box.x + _TIME_X, box.y, _TIME_W, box.h + SPARE), tag="Lbl", name="Time")
    words = room.type.text("slide.step", step.do, Rect(box.x + _DO_X, box.y, box.w - _DO_X, box.h + SPARE), size=size, tag="LBody", name="Step")
    return Group((bar, when, words), tag="LI", name="Step")
