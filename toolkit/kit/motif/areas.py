"""How much of two convex outlines is shared: exact, with circles as circles. Placement asks this thousands of times."""

import math

from toolkit.kit.motif.convex import Circle, Convex, Polygon
from toolkit.scene import Point


def area(shape: Convex) -> float:
    """Square points."""
    if isinstance(shape, Circle):
        return math.pi * shape.r**2
    return sum([(ax * by - bx * ay) / 2 for (ax, ay), (bx, by) in shape.edges])


def overlap(a: Convex, b: Convex) -> float:
    """The area that two outlines share, in square points."""
    if isinstance(a, Circle):
        return _lens(a, b) if isinstance(b, Circle) else _slice(a, b)
    return _slice(b, a) if isinstance(b, Circle) else _clip(a, b)


def _clip(a: Polygon, b: Polygon) -> float:
    """What of one polygon lies inside another: cut along each of the other's edges (Sutherland and Hodgman)."""
    points: list[Point] | tuple[Point, ...] = a.corners
    for x, y, d in b.planes:
        kept: list[Point] = []
        px, py = points[-1]
        before = x * px + y * py + d
        for point in points:
            qx, qy = point
            depth = x * qx + y * qy + d
            if (depth >= 0) is not (before >= 0):
                t = before / (before - depth)
                kept.append(Point(px + (qx - px) * t, py + (qy - py) * t))
            if depth >= 0:
                kept.append(point)
            px, py, before = qx, qy, depth
        if not kept:
            return 0.0
        points = kept
    total, (px, py) = 0.0, points[-1]
    for qx, qy in points:
        total += px * qy - qx * py
        px, py = qx, qy
    return total / 2


def _lens(a: Circle, b: Circle) -> float:
    apart, least = math.dist(a.centre, b.centre), min(a.r, b.r)
    if apart >= a.r + b.r:
        return 0.0
    if apart <= abs(a.r - b.r):
        return math.pi * least**2
    total = 0.0
    for r, other in ((a.r, b.r), (b.r, a.r)):
        reach = (apart**2 + r * r - other * other) / (2 * apart)
        total += r * r * math.acos(max(-1.0, min(1.0, reach / r))) - reach * math.sqrt(max(0.0, r * r - reach * reach))
    return total


def _slice(circle: Circle, polygon: Polygon) -> float:
    """What the circle has of a polygon: for each edge the triangle that it makes with the circle's middle, cut by the circle."""
    cx, cy = circle.centre
    return sum([_wedge(ax - cx, ay - cy, bx - cx, by - cy, circle.r) for (ax, ay), (bx, by) in polygon.edges])


def _wedge(ax: float, ay: float, bx: float, by: float, r: float) -> float:
    """The signed area that a circle around the origin has of the triangle from there to an edge."""
    dx, dy = bx - ax, by - ay
    square, half = dx * dx + dy * dy, ax * dx + ay * dy
    root = half * half - square * (ax * ax + ay * ay - r * r)
    if root <= 0:
        return _sector(ax, ay, bx, by, r)
    into, out = (-half - math.sqrt(root)) / square, (-half + math.sqrt(root)) / square
    if into >= 1 or out <= 0:
        return _sector(ax, ay, bx, by, r)
    low, high = max(into, 0.0), min(out, 1.0)
    px, py, qx, qy = ax + dx * low, ay + dy * low, ax + dx * high, ay + dy * high
    before = _sector(ax, ay, px, py, r) if into > 0 else 0.0
    after = _sector(qx, qy, bx, by, r) if out < 1 else 0.0
    return before + (px * qy - qx * py) / 2 + after


def _sector(ax: float, ay: float, bx: float, by: float, r: float) -> float:
    return r * r * math.atan2(ax * by - bx * ay, ax * bx + ay * by) / 2
