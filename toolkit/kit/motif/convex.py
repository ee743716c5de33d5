"""Where two convex outlines meet: exact, with circles as circles. Pure geometry in points, y down.

Polygons run clockwise as seen on the page, as `kit.shapes.corners` makes them. The boundary of a meeting is the part of each outline
that lies inside the other; so one function, `trace`, gives windows, the lines inside them, and shapes cut by a box.
"""

import math
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple, TypeAlias

from msgspec import Struct

from toolkit.scene import Point, Rect

_PARALLEL = 1e-7
_SHORT = 1e-7
TURN = 2 * math.pi


class Circle(Struct, frozen=True):
    centre: Point
    r: float


class Polygon(Struct, frozen=True, dict=True):
    """Corners in order, clockwise on the page."""

    corners: tuple[Point, ...]

    @cached_property
    def planes(self) -> tuple[tuple[float, float, float], ...]:
        """A row for each edge: x, y and d, so that x * px + y * py + d is how far inside it a point lies."""
        return tuple([_plane(a, b) for a, b in self.edges])

    @property
    def edges(self) -> Iterator[tuple[Point, Point]]:
        return zip(self.corners, self.corners[1:] + self.corners[:1], strict=True)


def _plane(a: Point, b: Point) -> tuple[float, float, float]:
    length, (ax, ay), (bx, by) = math.dist(a, b), a, b
    x, y = (ay - by) / length, (bx - ax) / length
    return x, y, -(x * ax + y * ay)


Convex: TypeAlias = Circle | Polygon


class Segment(NamedTuple):
    start: Point
    end: Point


class Arc(NamedTuple):
    """A part of a circle from an angle on, clockwise on the page. Angles in radians from three o'clock."""

    centre: Point
    r: float
    angle: float
    sweep: float

    def at(self, angle: float) -> Point:
        (x, y), r = self.centre, self.r
        return Point(x + r * math.cos(angle), y + r * math.sin(angle))

    @property
    def start(self) -> Point:
        return self.at(self.angle)

    @property
    def end(self) -> Point:
        return self.at(self.angle + self.sweep)


Piece: TypeAlias = Segment | Arc


def box_polygon(box: Rect) -> Polygon:
    """A box as an outline."""
    return Polygon((Point(box.x, box.y), Point(box.right, box.y), Point(box.right, box.bottom), Point(box.x, box.bottom)))


def inside(point: Point, shape: Convex) -> bool:
    """Whether a point lies in the outline or on it."""
    if isinstance(shape, Circle):
        return math.dist(point, shape.centre) <= shape.r
    px, py = point
    return all(x * px + y * py + d >= 0 for x, y, d in shape.planes)


def trace(shape: Convex, within: Convex, *, edge: bool = True) -> list[Piece]:
    """The parts of an outline that lie inside another, in order. `edge` counts parts that run along the other's edge."""
    if isinstance(shape, Circle):
        if _same(shape, within):
            return [_round(shape)] if edge else []
        return list(_arcs(shape, within))
    return [Segment(_along(a, b, low), _along(a, b, high)) for a, b, (low, high) in _spans(shape, within, edge)]


def _same(circle: Circle, other: Convex) -> bool:
    """Whether two circles run along each other, as far as numbers can tell."""
    return isinstance(other, Circle) and math.dist(circle.centre, other.centre) + abs(circle.r - other.r) < _SHORT * circle.r


def _spans(shape: Polygon, within: Convex, edge: bool) -> Iterator[tuple[Point, Point, tuple[float, float]]]:
    """Each edge that runs inside another outline, with the shares of its length between which it does."""
    if isinstance(within, Circle):
        for a, b in shape.edges:
            if span := _in_circle(a, b, within):
                yield a, b, span
        return
    planes, corners = within.planes, shape.corners
    depths = [[x * px + y * py + d for x, y, d in planes] for px, py in corners]
    for index, (a, starts) in enumerate(zip(corners, depths, strict=True), 1 - len(corners)):
        if span := _in_polygon(starts, depths[index], edge):
            yield a, corners[index], span


def _along(a: Point, b: Point, t: float) -> Point:
    return Point(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t)


def _in_polygon(starts: Sequence[float], ends: Sequence[float], edge: bool) -> tuple[float, float] | None:
    """Between which shares of its length an edge is inside, by the depths of its two ends inside each plane."""
    low, high = 0.0, 1.0
    for at_start, at_end in zip(starts, ends, strict=True):
        if at_start >= _PARALLEL and at_end >= 0:
            continue
        if at_start < -_PARALLEL and at_end < -_PARALLEL:
            return None
        change = at_end - at_start
        if -_PARALLEL < change < _PARALLEL:
            if at_start < (-_PARALLEL if edge else _PARALLEL):
                return None
        elif change > 0:
            low = max(low, -at_start / change)
        else:
            high = min(high, -at_start / change)
    return (low, high) if high - low > _SHORT else None


def _in_circle(start: Point, end: Point, circle: Circle) -> tuple[float, float] | None:
    (x, y), (end_x, end_y), (cx, cy) = start, end, circle.centre
    dx, dy, fx, fy = end_x - x, end_y - y, x - cx, y - cy
    a, b, c = dx * dx + dy * dy, fx * dx + fy * dy, fx * fx + fy * fy - circle.r**2
    root = b * b - a * c
    if root <= 0:
        return None
    low, high = max(0.0, (-b - math.sqrt(root)) / a), min(1.0, (-b + math.sqrt(root)) / a)
    return (low, high) if high - low > _SHORT else None


def _round(circle: Circle) -> Arc:
    return Arc(circle.centre, circle.r, -math.pi / 2, TURN)


def _arcs(circle: Circle, within: Convex) -> Iterator[Arc]:
    """The circle's arcs inside an outline, clockwise."""
    cuts = sorted({angle % TURN for angle in _crossings(circle, within)})
    if not cuts:
        whole = _round(circle)
        if inside(whole.start, within) and inside(whole.at(math.pi / 2), within):
            yield whole
        return
    for angle, after in zip(cuts, [*cuts[1:], cuts[0] + TURN], strict=True):
        arc = Arc(circle.centre, circle.r, angle, after - angle)
        if arc.sweep > _SHORT and inside(arc.at(angle + arc.sweep / 2), within):
            yield arc


def _crossings(circle: Circle, within: Convex) -> Iterator[float]:
    """Angles at which a circle crosses a circle, or the lines along a polygon's edges."""
    if isinstance(within, Circle):
        apart = math.dist(circle.centre, within.centre)
        if abs(circle.r - within.r) < apart < circle.r + within.r:
            to = math.atan2(within.centre.y - circle.centre.y, within.centre.x - circle.centre.x)
            spread = math.acos((apart**2 + circle.r**2 - within.r**2) / (2 * apart * circle.r))
            yield from (to - spread, to + spread)
        return
    for x, y, d in within.planes:
        depth = x * circle.centre.x + y * circle.centre.y + d
        if abs(depth) < circle.r:
            inward, spread = math.atan2(y, x), math.acos(-depth / circle.r)
            yield from (inward - spread, inward + spread)
