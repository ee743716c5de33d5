"""Lines of a calibration sheet to hold a ruler to, in millimetres or in inches."""

from toolkit.kit.calibration.scales import AXIS, Axis, letter, numbers, ticks, word
from toolkit.layout import Room
from toolkit.scene import Group, Item, Line, Point, Stroke
from toolkit.units import PT_PER_MM, inch

_REACH = 5
_START = 9.0
_NARROW = 60.0
"""A level line that begins so near to the paper's edge has its letter above its beginning."""


def ruler(room: Room, name: str, start: Point, length: float, inches: int, *, level: bool) -> Group:
    """A line with two scales at its end: for a ruler's millimetres above or left of it, for its inches below or right."""
    along = Axis(start, level=level, up=False)
    said = {-1: said_millimetres(room, length), 1: said_inches(room, inches)}
    zeros = {-1: along.at(length / PT_PER_MM), 1: along.at(inch(inches) / PT_PER_MM)}
    scales = [item for side, zero in zeros.items() for item in _end(room, Axis(zero, level, up=False), side, said[side])]
    begin = Line(along.at(0, -_START), along.at(0, _START), Stroke("ink", 0.9))
    disc = letter(room, name, along.at(0, -24) if level and start.x < _NARROW else along.at(-5.5))
    items = (Line(along.at(0), along.at(length / PT_PER_MM + _REACH), AXIS), begin, *scales, *disc)
    return Group(items, "Figure", room.say("calibrate.ruler_alt", letter=name, length=said[-1], inches=said[1]), f"Line {name}")


def said_millimetres(room: Room, length: float) -> str:
    """A length on a ruler, from points: "180 mm"."""
    return room.say("calibrate.millimeters", count=round(length / PT_PER_MM))


def said_inches(room: Room, inches: int) -> str:
    """The same in inches: "7 in"."""
    return room.say("calibrate.inches", count=inches)


def _end(room: Room, axis: Axis, side: int, said: str) -> list[Item]:
    """The scale around a line's true end, and which mark of the ruler it is for."""
    beside = side * (17.0 if axis.level else 19.0)
    name = axis.at(-_REACH - 8, side * 8.0) if axis.level else axis.at(-_REACH - 4.5, side * 20.0)
    return [*ticks(axis, side, _REACH), *numbers(room, axis, beside, _REACH), word(room, said, name, bold=True)]
