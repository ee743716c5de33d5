"""Convex outlines as things to draw: cut by a box, met by another shape, or as lines inside one."""

import math
from collections.abc import Iterable, Sequence

from toolkit.kit.motif.convex import TURN, Circle, Convex, Piece, Polygon, Segment, box_polygon, trace
from toolkit.scene import Ellipse, Geometry, Path, Point, Rect

_NEAR = 1e-4
_QUARTER = math.pi / 2


def geometry(shape: Convex) -> Geometry:
    """The whole shape: a circle stays an ellipse, so that a deck has a native one."""
    if isinstance(shape, Circle):
        return Ellipse(Rect(shape.centre.x - shape.r, shape.centre.y - shape.r, 2 * shape.r, 2 * shape.r))
    return Path.polygon(shape.corners)


def bounds(shape: Convex) -> Rect:
    """The box around a shape."""
    if isinstance(shape, Circle):
        return Rect(shape.centre.x - shape.r, shape.centre.y - shape.r, 2 * shape.r, 2 * shape.r)
    xs, ys = [p.x for p in shape.corners], [p.y for p in shape.corners]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def cut(shape: Convex, box: Rect) -> Geometry | None:
    """What of a shape lies in a box; None when nothing does."""
    own = bounds(shape)
    if own.x >= box.x and own.y >= box.y and own.right <= box.right and own.bottom <= box.bottom:
        return geometry(shape)
    return meet(shape, box_polygon(box))


def meet(a: Convex, b: Convex) -> Path | None:
    """Where two shapes overlap, with true curves; None when they do not."""
    pieces = [*trace(a, b), *trace(b, a, edge=False)]
    if not pieces:
        return None
    chain = [pieces.pop(0)]
    while pieces:
        nearest = min(pieces, key=lambda piece: math.dist(chain[-1].end, piece.start))
        pieces.remove(nearest)
        chain.append(nearest)
    return Path((*_drawn(chain), ("Z",)))


def lines(shape: Convex, within: Convex) -> Path | None:
    """The parts of an outline that lie inside another, as open lines; closed when all of it does."""
    runs = _runs(trace(shape, within))
    if not runs:
        return None
    segments: list[tuple[str | Point, ...]] = []
    for run in runs:
        segments.extend(_drawn(run))
        if math.dist(run[0].start, run[-1].end) < _NEAR:
            segments.append(("Z",))
    return Path(tuple(segments))


def _runs(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces that follow each other, together."""
    runs: list[list[Piece]] = []
    for piece in pieces:
        if runs and math.dist(runs[-1][-1].end, piece.start) < _NEAR:
            runs[-1].append(piece)
        else:
            runs.append([piece])
    if len(runs) > 1 and math.dist(runs[-1][-1].end, runs[0][0].start) < _NEAR:
        runs[0] = [*runs.pop(), *runs[0]]
    return runs


def _drawn(pieces: Iterable[Piece]) -> list[tuple[str | Point, ...]]:
    segments: list[tuple[str | Point, ...]] = []
    for piece in pieces:
        if not segments:
            segments.append(("M", piece.start))
        if isinstance(piece, Segment):
            segments.append(("L", piece.end))
            continue
        count = max(1, math.ceil(piece.sweep / _QUARTER - 1e-9))
        step = piece.sweep / count
        handle = 4 / 3 * math.tan(step / 4) * piece.r
        for k in range(count):
            a, b = piece.angle + k * step, piece.angle + (k + 1) * step
            p, q = piece.at(a), piece.at(b)
            first = Point(p.x - handle * math.sin(a), p.y + handle * math.cos(a))
            second = Point(q.x + handle * math.sin(b), q.y - handle * math.cos(b))
            segments.append(("C", first, second, q))
    return segments


__all__ = ["TURN", "Circle", "Convex", "Polygon", "bounds", "cut", "geometry", "lines", "meet"]
