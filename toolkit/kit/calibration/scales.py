"""Scales of a calibration sheet, in millimetres around a zero. Lengths are points.

A scale stands on an axis: along it numbers run, across it ticks stand. What is level and what is upright differ in nothing else.
"""

from collections.abc import Iterator
from typing import NamedTuple

from toolkit.layout import Room
from toolkit.scene import Ellipse, Group, Item, Line, Point, Rect, Shape, Stroke
from toolkit.units import mm

REACH = 10
"""Millimetres to each side of zero on a scale."""
FAINT, CLEAR, AXIS, FINE = Stroke("rule", 0.3), Stroke("line", 0.4), Stroke("ink", 0.7), Stroke("ink", 0.5)
_NUMBER, _NAME, _LETTER = 7.0, 9.0, 10.0
_HALF, _ONE, _FIVE, _ZERO = 3.0, 5.0, 8.0, 11.0
"""How long ticks are at half a millimetre, at one, at five and at zero."""


class Axis(NamedTuple):
    """A direction of reading through a zero: level to the right, or upright. `up` tells that numbers grow upward, else downward."""

    zero: Point
    level: bool
    up: bool = True

    def at(self, along: float, across: float = 0.0) -> Point:
        """The point at a number of millimetres, `across` points to the right of an upright axis or below a level one."""
        if self.level:
            return Point(self.zero.x + mm(along), self.zero.y + across)
        return Point(self.zero.x + across, self.zero.y + (-mm(along) if self.up else mm(along)))


def ticks(axis: Axis, side: int, reach: int = REACH) -> Iterator[Line]:
    """A tick at each half millimetre on one side of the axis: 1 right or below, -1 left or above."""
    for half in range(-2 * reach, 2 * reach + 1):
        long = _ZERO if half == 0 else _FIVE if half % 10 == 0 else _ONE if half % 2 == 0 else _HALF
        stroke = Stroke("ink", 0.9) if half == 0 else FINE if half % 2 == 0 else Stroke("ink", 0.35)
        yield Line(axis.at(half / 2), axis.at(half / 2, side * long), stroke)


def numbers(room: Room, axis: Axis, across: float, reach: int = REACH) -> Iterator[Item]:
    """The numbers at every five millimetres, their middles `across` points beside the axis."""
    for number in range(-reach, reach + 1, 5):
        yield word(room, signed(number), axis.at(number, across), bold=number == 0)


def signed(number: int) -> str:
    """A number as it is printed and read: +5, 0, −5."""
    return f"+{number}" if number > 0 else f"\u2212{-number}" if number < 0 else "0"


def word(room: Room, text: str, middle: Point, *, bold: bool = False) -> Item:
    """A number or a short word around a point."""
    role, size = ("small-card.label", _NAME) if bold else ("card.slug", _NUMBER)
    line = [room.type.paragraph(role, (room.type.run(role, text, size=size, colour="ink"),), size=size, align="center")]
    return room.type.place(line, Rect(middle.x - 30, middle.y - size, 60, 2 * size), tag="Artifact", anchor="middle")


def tone(name: str) -> str:
    """The colour of a scale's letter: one for what is seen through the paper, one for folds, one for what is measured."""
    return "L.deep" if name in "ABC" else "P.deep" if name in "DEFG" else "D.deep"


def letter(room: Room, name: str, middle: Point) -> tuple[Item, ...]:
    """The letter that a scale is called by, in a disc."""
    disc = Rect(middle.x - _LETTER, middle.y - _LETTER, 2 * _LETTER, 2 * _LETTER)
    run = [room.type.paragraph("token.letter", name, size=12, colour="white", align="center")]
    return Shape(Ellipse(disc), tone(name)), room.type.place(run, disc, tag="Artifact", anchor="middle")


def target(room: Room, name: str, zero: Point, right: int, below: int) -> Group:
    """Two scales that cross, on a millimetre grid. Numbers and letter stand towards the sheet's middle: 1 right of it or below it, -1 left or above."""
    far = mm(REACH)
    items = (*crossed(room, zero, right, below), *letter(room, name, Point(zero.x + right * (far + 36), zero.y - below * (far - _LETTER))))
    return Group(items, "Figure", room.say("calibrate.target_alt", letter=name), f"Scale {name}")


def crossed(room: Room, zero: Point, right: int, below: int) -> tuple[Item, ...]:
    """The two scales of a target with their grid and numbers."""
    level, upright = Axis(zero, level=True), Axis(zero, level=False)
    reach, far = range(-REACH, REACH + 1), mm(REACH)
    grid = [Line(axis.at(n, -mm(REACH)), axis.at(n, mm(REACH)), CLEAR if n % 5 == 0 else FAINT) for axis in (level, upright) for n in reach if n]
    axes = [Line(axis.at(-REACH), axis.at(REACH), AXIS) for axis in (level, upright)]
    halves = [_across(axis, half) for axis in (level, upright) for half in range(-2 * REACH, 2 * REACH + 1) if half]
    return (*grid, *halves, *axes, *numbers(room, level, below * (far + 8)), *numbers(room, upright, right * (far + 11)))


def crease(room: Room, name: str, axis: Axis, side: int) -> Group:
    """A scale for a fold of the paper, with ticks and numbers on one side of its line."""
    beside = numbers(room, axis, side * (7 if axis.level else 11))
    items = (Line(axis.at(-REACH), axis.at(REACH), AXIS), *ticks(axis, -side), *beside, *letter(room, name, _beside(axis)))
    return Group(items, "Figure", room.say("calibrate.crease_alt", letter=name), f"Scale {name}")


def _beside(axis: Axis) -> Point:
    """Where a scale's letter stands: before its lowest number."""
    end = axis.at(-REACH)
    return Point(end.x - 24, end.y) if axis.level else Point(end.x, end.y + 24)


def cross(room: Room, name: str, at: Point, right: int, below: int) -> Group:
    """The cross of a back, whose arms reach over all of a scale; a small ring helps to find its middle."""
    far = mm(REACH) + 4
    ring = Rect(at.x - 4, at.y - 4, 8, 8)
    items = (
        Line(Point(at.x - far, at.y), Point(at.x + far, at.y), FINE), Line(Point(at.x, at.y - far), Point(at.x, at.y + far), FINE),
        Shape(Ellipse(ring), None, FINE), *letter(room, name, Point(at.x + right * (far + 32), at.y - below * (far - 14))),
    )  # fmt: skip
    return Group(items, "Figure", room.say("calibrate.cross_alt", letter=name), f"Cross {name}")


def _across(axis: Axis, half: int) -> Line:
    """A tick across the axis of a target, longer at whole millimetres."""
    long, stroke = (2.6, FINE) if half % 2 == 0 else (1.3, Stroke("ink", 0.35))
    return Line(axis.at(half / 2, -long), axis.at(half / 2, long), stroke)


def example(room: Room, zero: Point, across: float, up: float) -> Group:
    """A target without a letter, and a cross that shows through on it."""
    far, x, y = mm(REACH) + 4, zero.x + mm(across), zero.y - mm(up)
    seen = Stroke("L.deep", 1.0)
    shown = (Line(Point(zero.x - far, y), Point(zero.x + far, y), seen), Line(Point(x, zero.y - far), Point(x, zero.y + far), seen))
    return Group((*crossed(room, zero, 1, 1), *shown), "Figure", room.say("calibrate.example_alt"), "Example")
