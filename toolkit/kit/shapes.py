"""The four section shapes, equal in visual weight: `r` is the radius of the circle that looks as large.

The numbers are by eye: a triangle reaches further from its middle than a square to look as large.
"""

import math
from functools import lru_cache

from toolkit.model.common import SectionId
from toolkit.scene import Ellipse, Geometry, Path, Point, Rect

_TRIANGLE, _TRIANGLE_DROP = 1.42, 0.16
_SQUARE = 0.9
_HEXAGON = 1.08
_SEAT = 0.16


def section_shape(section: SectionId, centre: Point, r: float) -> Geometry:
    """The section's shape around a centre."""
    if section == "L":
        return Ellipse(Rect(centre.x - r, centre.y - r, 2 * r, 2 * r))
    return Path.polygon(corners(section, centre, r))


def seat(section: SectionId, centre: Point, r: float) -> Point:
    """Where a shape stands beside a line of text: a triangle looks level when it sits a little lower."""
    return Point(centre.x, centre.y + (_SEAT * r if section == "D" else 0.0))


def corners(section: SectionId, centre: Point, r: float, steps: int = 120) -> list[Point]:
    """The shape's corners in order; a circle as a fine polygon of `steps` corners."""
    if section == "D":
        q = r * _TRIANGLE
        return _around(Point(centre.x, centre.y + q * _TRIANGLE_DROP), q, 3)
    if section == "L":
        return _around(centre, r, steps)
    if section == "S":
        return _around(centre, r * _HEXAGON, 6)
    q = r * _SQUARE
    return [Point(centre.x + dx * q, centre.y + dy * q) for dx, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]


def _around(centre: Point, radius: float, count: int) -> list[Point]:
    """Corners on a circle, the first at the top."""
    x, y = centre
    return [Point(x + radius * cos, y + radius * sin) for cos, sin in _ring(count)]


@lru_cache(maxsize=16)
def _ring(count: int) -> tuple[tuple[float, float], ...]:
    """Cosine and sine of so many even turns."""
    turns = (2 * math.pi * k / count - math.pi / 2 for k in range(count))
    return tuple([(math.cos(turn), math.sin(turn)) for turn in turns])


def pie(centre: Point, r: float, start: float, end: float) -> Path:
    """A slice of a circle from one turn to another; turns count from 0 at twelve o'clock to 1, clockwise."""
    parts = max(1, math.ceil((end - start) * 4 - 1e-9))
    step = (end - start) / parts
    handle = 4 / 3 * math.tan(step * math.pi / 2)
    segments: list[tuple[str | Point, ...]] = [("M", centre), ("L", _on(centre, r, start))]
    for k in range(parts):
        a, b = start + k * step, start + (k + 1) * step
        p, q = _on(centre, r, a), _on(centre, r, b)
        segments.append(("C", _tangent(p, centre, handle), _tangent(q, centre, -handle), q))
    return Path((*segments, ("Z",)))


def _on(centre: Point, r: float, turn: float) -> Point:
    angle = (turn - 0.25) * 2 * math.pi
    return Point(centre.x + r * math.cos(angle), centre.y + r * math.sin(angle))


def _tangent(p: Point, centre: Point, handle: float) -> Point:
    """The control point beside `p`, clockwise for a handle above 0."""
    return Point(p.x - (p.y - centre.y) * handle, p.y + (p.x - centre.x) * handle)
