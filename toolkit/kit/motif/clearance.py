"""How far outlines are from almost touching: a corner beside an edge, a line beside a circle.

Such places look like mistakes, where a crossing does not. Placement asks this of many outlines, so each keeps its numbers in a `Rim`.
"""

import math
from functools import lru_cache
from typing import NamedTuple

from toolkit.kit.motif.convex import Circle, Convex
from toolkit.kit.motif.nest import Nest
from toolkit.model.common import SectionId
from toolkit.scene import Point


class Rim(NamedTuple):
    """An outline by its corners (none for a circle), the planes of its edges, and the circles inside and around it."""

    centre: Point
    inner: float
    outer: float
    corners: tuple[Point, ...]
    planes: tuple[tuple[float, float, float], ...]

    def moved(self, dx: float, dy: float) -> "Rim":
        corners = tuple([Point(x + dx, y + dy) for x, y in self.corners])
        planes = tuple([(x, y, d - x * dx - y * dy) for x, y, d in self.planes])
        return Rim(Point(self.centre.x + dx, self.centre.y + dy), self.inner, self.outer, corners, planes)


def rim(outline: Convex) -> Rim:
    """The rim of a regular outline."""
    if isinstance(outline, Circle):
        return Rim(outline.centre, outline.r, outline.r, (), ())
    count = len(outline.corners)
    centre = Point(sum(p.x for p in outline.corners) / count, sum(p.y for p in outline.corners) / count)
    x, y, d = outline.planes[0]
    return Rim(centre, x * centre.x + y * centre.y + d, math.dist(centre, outline.corners[0]), outline.corners, outline.planes)


@lru_cache(maxsize=256)
def rims(section: SectionId, layers: int, r: float) -> tuple[Rim, ...]:
    """The rims of a nest at the origin."""
    return tuple(rim(outline) for outline in Nest(section, layers, Point(0, 0), r).outlines)


def clearance(a: Rim, b: Rim, best: float = math.inf) -> float:
    """The least distance of a corner or curve of either outline from the other, in points; 0 where they touch.

    `best` is the least known so far: what is further apart is not measured.
    """
    apart = math.dist(a.centre, b.centre)
    if apart - a.outer - b.outer > best or max(a.inner - b.outer, b.inner - a.outer) - apart > best:
        return best
    if not a.corners and not b.corners:
        return min(best, abs(apart - a.outer - b.outer), abs(apart - abs(a.outer - b.outer)))
    for one, other in ((a, b), (b, a)):
        best = _corners(one, other, best) if one.corners else _tangents(one, other, best)
    return best


def _corners(a: Rim, b: Rim, best: float) -> float:
    """How far the nearest corner of `a` is from the outline of `b`; `best` where none is nearer."""
    (cx, cy), planes = b.centre, b.planes
    least, most = max(0.0, b.inner - best) ** 2, (b.outer + best) ** 2
    for px, py in a.corners:
        square = (px - cx) ** 2 + (py - cy) ** 2
        if least <= square < most:
            far = abs(min([x * px + y * py + d for x, y, d in planes])) if planes else abs(math.sqrt(square) - b.outer)
            best = min(best, far)
    return best


def _tangents(circle: Rim, b: Rim, best: float) -> float:
    """How far the nearest edge of `b` is from touching a circle; `best` where none is nearer."""
    (cx, cy), r = circle.centre, circle.outer
    for (x, y, d), p, q in zip(b.planes, b.corners, (*b.corners[1:], b.corners[0]), strict=True):
        depth = x * cx + y * cy + d
        far = abs(abs(depth) - r)
        if far < best:
            foot_x, foot_y = cx - depth * x, cy - depth * y
            if (foot_x - p.x) * (foot_x - q.x) + (foot_y - p.y) * (foot_y - q.y) <= 0:
                best = far
    return best
