"""Slanting lines inside an outline, in place of a solid fill."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from toolkit.scene import Geometry, Line, Point, Stroke
from toolkit.scene.outlines import outlines

_DOWN = 0.7071067811865476
"""Half a right angle: the sine and cosine of the lines' slant."""


def hatched(geometry: Geometry, apart: float, stroke: Stroke) -> Iterator[Line]:
    """Lines from lower left to upper right, `apart` points from each other, wherever the outline has an inside by the even-odd rule.

    They lie on one grid for the whole page, so that neighbours match.
    """
    edges = [(_turned(a), _turned(b)) for outline in outlines(geometry) for a, b in pairwise(outline)]
    if not edges:
        return
    low, high = min(min(a.y, b.y) for a, b in edges), max(max(a.y, b.y) for a, b in edges)
    for step in range(int(low // apart) + 1, int(high // apart) + 1):
        level = step * apart
        for left, right in _inside(edges, level):
            yield Line(_back(Point(left, level)), _back(Point(right, level)), stroke, name="Hatch")


def _inside(edges: Sequence[tuple[Point, Point]], y: float) -> Iterator[tuple[float, float]]:
    """Where a level line runs inside."""
    crossings = sorted(a.x + (y - a.y) * (b.x - a.x) / (b.y - a.y) for a, b in edges if (a.y <= y) != (b.y <= y))
    yield from zip(crossings[::2], crossings[1::2], strict=False)


def _turned(point: Point) -> Point:
    return Point((point.x - point.y) * _DOWN, (point.x + point.y) * _DOWN)


def _back(point: Point) -> Point:
    return Point((point.x + point.y) * _DOWN, (point.y - point.x) * _DOWN)
