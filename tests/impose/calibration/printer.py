"""A printer that shifts, stretches and slants the two sides of a sheet, and somebody who reads its calibration sheets."""

from math import hypot

from msgspec import Struct

from toolkit.impose.calibration.places import Places, Ruled, mirror
from toolkit.impose.calibration.readings import Readings
from toolkit.model.printing import Flip
from toolkit.scene import Point
from toolkit.scene.affine import IDENTITY, Affine
from toolkit.units import PT_PER_MM


class Printer(Struct, frozen=True):
    """What it does to a side as one looks at that side: from where a point is drawn to where it lies on the paper."""

    front: Affine
    back: Affine


def read(printer: Printer, at: Places, flip: Flip, front: Affine = IDENTITY, back: Affine = IDENTITY) -> Readings:
    """All readings of a sheet on which these corrections were done."""
    printed, over = printer.front.after(front), mirror(at.sheet, flip)
    behind = over.after(printer.back).after(back).after(over)
    a, b, c = (_crossed(printed, behind, place) for place in at.crosses)
    (d, e), (f, g) = [_crease(printed, at, place).x for place in (at.d, at.e)], [_crease(printed, at, place).y for place in (at.f, at.g)]
    return Readings(
        a, b, c, (d - at.d.x) / PT_PER_MM, (e - at.e.x) / PT_PER_MM, (at.f.y - f) / PT_PER_MM, (at.g.y - g) / PT_PER_MM,
        _ruler(printed, at.h, Point(1.0, 0.0)), _ruler(printed, at.i, Point(0.0, 1.0)),
    )  # fmt: skip


def _crossed(printed: Affine, behind: Affine, place: Point) -> tuple[float, float]:
    """Where on the front's scales the cross of the back is seen."""
    x, y = printed.inverse.of(behind.of(place))
    return (x - place.x) / PT_PER_MM, (place.y - y) / PT_PER_MM


def _crease(printed: Affine, at: Places, place: Point) -> Point:
    """Where the paper's middle line crosses the printed line that a scale stands on, found by halving."""
    level = place.x == at.centre.x
    low, high = -100.0, 100.0
    for _ in range(100):
        middle = (low + high) / 2
        drawn = Point(place.x + middle, place.y) if level else Point(place.x, place.y + middle)
        beyond = printed.of(drawn).x > at.centre.x if level else printed.of(drawn).y > at.centre.y
        low, high = (low, middle) if beyond else (middle, high)
    return Point(place.x + low, place.y) if level else Point(place.x, place.y + low)


def _ruler(printed: Affine, line: Ruled, direction: Point) -> float:
    """Where on the scale a ruler's mark lies whose zero is at the line's beginning."""
    origin, end = printed.of(Point(0.0, 0.0)), printed.of(direction)
    unit = hypot(end.x - origin.x, end.y - origin.y)
    return (line.length / unit - line.length) / PT_PER_MM
