"""Outlines as straight pieces, for what is worked out from a picture and not drawn."""

import math
from collections.abc import Iterator
from typing import cast

from toolkit.scene.geometry import Ellipse, Geometry, Path, Point, Rectangle

_CURVE, _ROUND = 6, 48
"""Straight pieces for a curve, and for a whole ellipse."""


def outlines(geometry: Geometry) -> Iterator[list[Point]]:
    """Outlines of straight pieces. One that closes ends where it began; round corners are taken as square."""
    match geometry:
        case Rectangle(box=box):
            yield [Point(box.x, box.y), Point(box.right, box.y), Point(box.right, box.bottom), Point(box.x, box.bottom), Point(box.x, box.y)]
        case Ellipse(box=box):
            turns = (math.tau * step / _ROUND for step in range(_ROUND + 1))
            yield [Point(box.centre.x + box.w / 2 * math.cos(turn), box.centre.y + box.h / 2 * math.sin(turn)) for turn in turns]
        case Path():
            yield from _subpaths(geometry)


def _subpaths(path: Path) -> Iterator[list[Point]]:
    outline: list[Point] = []
    for kind, *rest in path.segments:
        points = cast(list[Point], rest)
        if kind == "M":
            if outline:
                yield outline
            outline = [*points]
        elif kind == "Z":
            outline.append(outline[0])
        else:
            outline += _curve(outline[-1], *points) if kind == "C" else points
    if outline:
        yield outline


def _curve(start: Point, a: Point, b: Point, end: Point) -> Iterator[Point]:
    """Points on a cubic Bézier curve, without its first."""
    for step in range(1, _CURVE + 1):
        t = step / _CURVE
        u = 1 - t
        weights = u**3, 3 * u * u * t, 3 * u * t * t, t**3
        places = list(zip(weights, (start, a, b, end), strict=True))
        yield Point(sum(w * p.x for w, p in places), sum(w * p.y for w, p in places))
