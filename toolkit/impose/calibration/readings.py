"""From what is read off a calibration sheet to what the printer did to it. Pure, and exact for every printer that shifts, stretches and slants.

A reading is the number that stands printed where a line crosses a scale, in millimetres: to the right and up on A to G, away from the line's
beginning on H and I. The scales are printed by the printer that is measured, so readings are places on the page as it was drawn.
"""

from math import hypot, sqrt
from typing import TypeAlias

from msgspec import Struct

from toolkit.impose.calibration.places import Places, Ruled, mirror
from toolkit.model.printing import Flip
from toolkit.scene import Point
from toolkit.scene.affine import Affine, through
from toolkit.units import mm

Pair: TypeAlias = tuple[float, float]


class Readings(Struct, frozen=True):
    """The numbers read, in millimetres: to the right and up on A, B and C. None where nothing was read.

    Of places that belong together, one that was not read is taken to be like the other: B and C like A, E like D, G like F. H and I are taken to be true.
    """

    a: Pair | None = None
    b: Pair | None = None
    c: Pair | None = None
    d: float | None = None
    e: float | None = None
    f: float | None = None
    g: float | None = None
    h: float | None = None
    i: float | None = None


class Done(Struct, frozen=True):
    """What a printer does to each side of a sheet, as one looks at that side: from where a point is drawn to where it lies on the paper."""

    front: Affine
    back: Affine


def done(readings: Readings, at: Places, flip: Flip) -> Done:
    """What a printer does that gives these readings."""
    front, over = _folded(readings, at).inverse, mirror(at.sheet, flip)
    return Done(front, over.after(front).after(_shown_through(readings, at)).after(over))


def _shown_through(readings: Readings, at: Places) -> Affine:
    """From where a cross belongs to where on the front's scales it lies."""
    given = readings.a, readings.b, readings.c
    first = next((pair for pair in given if pair is not None), (0.0, 0.0))
    a, b, c = (_moved(place, pair or first) for place, pair in zip(at.crosses, given, strict=True))
    return through(at.crosses, (a, b, c))


def _moved(place: Point, pair: Pair) -> Point:
    return Point(place.x + mm(pair[0]), place.y - mm(pair[1]))


def _folded(readings: Readings, at: Places) -> Affine:
    """From the paper to the front as it was drawn: the creases are the paper's middle lines, the rulers tell how long it is drawn."""
    d, e = _both(readings.d, readings.e)
    f, g = _both(readings.f, readings.g)
    upper, lower = Point(at.d.x + mm(d), at.d.y), Point(at.e.x + mm(e), at.e.y)
    left, right = Point(at.f.x, at.f.y - mm(f)), Point(at.g.x, at.g.y - mm(g))
    middle, across, down = _meeting(left, right, upper, lower), _direction(left, right), _direction(upper, lower)
    wide, high = _stretched(across, down, _true(at.h, readings.h), _true(at.i, readings.i))
    linear = Affine(across.x * wide, across.y * wide, down.x * high, down.y * high)
    from_centre = linear.of(at.centre)
    return Affine(*linear[:4], middle.x - from_centre.x, middle.y - from_centre.y)


def _both(one: float | None, other: float | None) -> Pair:
    """Two readings of a crease; one that is missing is like the other."""
    return (one if one is not None else other or 0.0), (other if other is not None else one or 0.0)


def _true(line: Ruled, reading: float | None) -> float:
    """The true length of what is drawn one unit long."""
    return line.length / (line.length + mm(reading or 0.0))


def _direction(start: Point, end: Point) -> Point:
    long = hypot(end.x - start.x, end.y - start.y)
    return Point((end.x - start.x) / long, (end.y - start.y) / long)


def _meeting(a: Point, b: Point, p: Point, q: Point) -> Point:
    """Where the line through a and b meets the one through p and q."""
    u, v = Point(b.x - a.x, b.y - a.y), Point(q.x - p.x, q.y - p.y)
    share = ((p.x - a.x) * v.y - (p.y - a.y) * v.x) / (u.x * v.y - u.y * v.x)
    return Point(a.x + share * u.x, a.y + share * u.y)


def _stretched(across: Point, down: Point, wide: float, high: float) -> Pair:
    """How long the paper's two directions are drawn, so that a level and an upright line of one unit are `wide` and `high` long on paper.

    With the directions as columns of D and the two lengths a and b, the paper is diag(1/a, 1/b) D⁻¹ of what is drawn: two equations in 1/a² and 1/b².
    """
    back = Affine(across.x, across.y, down.x, down.y).inverse
    p, q, r, s = back.a**2, back.b**2, back.c**2, back.d**2
    size = p * s - q * r
    u, v = (s * wide**2 - q * high**2) / size, (p * high**2 - r * wide**2) / size
    return 1 / sqrt(u), 1 / sqrt(v)
