"""Where two convex outlines meet: exact, with circles as circles. Pure geometry in points, y down.

Polygons run clockwise as seen on the page, as `kit.shapes.corners` makes them. The boundary of a meeting is the part of each outline
that lies inside the other; so one function, `trace`, gives windows, the lines inside them, areas, and shapes cut by a box.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from toolkit.scene import Point, Rect

_PARALLEL = 1e-7
_SHORT = 1e-7
TURN = 2 * math.pi


@dataclass(frozen=True, slots=True)
class Circle:
    centre: Point
    r: float


@dataclass(frozen=True, slots=True)
class Polygon:
    """Corners in order, clockwise on the page. `planes` has a row for each edge: x, y and d, so that x * px + y * py + d is how far inside it a point lies."""

    corners: tuple[Point, ...]
    planes: tuple[tuple[float, float, float], ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "planes", tuple(_plane(a, b) for a, b in self.edges))

    @property
    def edges(self) -> Iterator[tuple[Point, Point]]:
        return zip(self.corners, self.corners[1:] + self.corners[:1], strict=True)


def _plane(a: Point, b: Point) -> tuple[float, float, float]:
    length = math.dist(a, b)
    x, y = (a.y - b.y) / length, (b.x - a.x) / length
    return x, y, -(x * a.x + y * a.y)


Convex: TypeAlias = Circle | Polygon


class Segment(NamedTuple):
    start: Point
    end: Point

    @property
    def area(self) -> float:
        """Its share of the area inside a closed boundary (Green's theorem)."""
        return (self.start.x * self.end.y - self.end.x * self.start.y) / 2


class Arc(NamedTuple):
    """A part of a circle from an angle on, clockwise on the page. Angles in radians from three o'clock."""

    centre: Point
    r: float
    angle: float
    sweep: float

    def at(self, angle: float) -> Point:
        return Point(self.centre.x + self.r * math.cos(angle), self.centre.y + self.r * math.sin(angle))

    @property
    def start(self) -> Point:
        return self.at(self.angle)

    @property
    def end(self) -> Point:
        return self.at(self.angle + self.sweep)

    @property
    def area(self) -> float:
        """Its share of the area inside a closed boundary."""
        (x, y), r, a, b = self.centre, self.r, self.angle, self.angle + self.sweep
        return (r * r * self.sweep + r * (x * (math.sin(b) - math.sin(a)) - y * (math.cos(b) - math.cos(a)))) / 2


Piece: TypeAlias = Segment | Arc


def box_polygon(box: Rect) -> Polygon:
    """A box as an outline."""
    return Polygon((Point(box.x, box.y), Point(box.right, box.y), Point(box.right, box.bottom), Point(box.x, box.bottom)))


def area(shape: Convex) -> float:
    """Square points."""
    if isinstance(shape, Circle):
        return math.pi * shape.r**2
    return sum(Segment(a, b).area for a, b in shape.edges)


def overlap(a: Convex, b: Convex) -> float:
    """The area that two outlines share, in square points."""
    return max(0.0, sum(piece.area for piece in trace(a, b)) + sum(piece.area for piece in trace(b, a, edge=False)))


def inside(point: Point, shape: Convex) -> bool:
    """Whether a point lies in the outline or on it."""
    if isinstance(shape, Circle):
        return math.dist(point, shape.centre) <= shape.r
    return all(x * point.x + y * point.y + d >= 0 for x, y, d in shape.planes)


def trace(shape: Convex, within: Convex, *, edge: bool = True) -> list[Piece]:
    """The parts of an outline that lie inside another, in order. `edge` counts parts that run along the other's edge."""
    if isinstance(shape, Circle):
        return [] if shape == within and not edge else list(_arcs(shape, within))
    spans = ((a, b, _in_circle(a, b, within) if isinstance(within, Circle) else _in_polygon(a, b, within, edge)) for a, b in shape.edges)
    return [Segment(_along(a, b, span[0]), _along(a, b, span[1])) for a, b, span in spans if span]


def _along(a: Point, b: Point, t: float) -> Point:
    return Point(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t)


def _in_polygon(start: Point, end: Point, polygon: Polygon, edge: bool) -> tuple[float, float] | None:
    low, high = 0.0, 1.0
    (x0, y0), (x1, y1) = start, end
    for x, y, d in polygon.planes:
        at_start = x * x0 + y * y0 + d
        change = x * x1 + y * y1 + d - at_start
        if -_PARALLEL < change < _PARALLEL:
            if at_start < (-_PARALLEL if edge else _PARALLEL):
                return None
        elif change > 0:
            low = max(low, -at_start / change)
        else:
            high = min(high, -at_start / change)
    return (low, high) if high - low > _SHORT else None


def _in_circle(start: Point, end: Point, circle: Circle) -> tuple[float, float] | None:
    dx, dy = end.x - start.x, end.y - start.y
    fx, fy = start.x - circle.centre.x, start.y - circle.centre.y
    a, b, c = dx * dx + dy * dy, fx * dx + fy * dy, fx * fx + fy * fy - circle.r**2
    root = b * b - a * c
    if root <= 0:
        return None
    low, high = max(0.0, (-b - math.sqrt(root)) / a), min(1.0, (-b + math.sqrt(root)) / a)
    return (low, high) if high - low > _SHORT else None


def _arcs(circle: Circle, within: Convex) -> Iterator[Arc]:
    """The circle's arcs inside an outline, clockwise."""
    cuts = sorted({angle % TURN for angle in _crossings(circle, within)})
    if not cuts:
        whole = Arc(circle.centre, circle.r, -math.pi / 2, TURN)
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
