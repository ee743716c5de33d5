"""Where to cut a sheet of cards."""

from collections.abc import Iterable, Iterator, Sequence

from toolkit.scene import Item, Line, Point, Rect, Size, Stroke

TICK = 9.0
_STROKE = Stroke("secondary", 0.5)
_NEAR = 3.0
"""Edges so close together are one cut, in the middle between them: a knife is no finer."""


def cut_marks(sheet: Size, boxes: Sequence[Rect], safe: float) -> list[Item]:
    """Ticks on every cut: at the sheet's safe edges, and small crosses where cuts meet. A cut along the paper's edge needs none.

    They lie on the cuts themselves, within the margins of the cards, so no art is touched.
    """
    xs = _cuts((edge for box in boxes for edge in (box.x, box.right)), sheet.w, safe)
    ys = _cuts((edge for box in boxes for edge in (box.y, box.bottom)), sheet.h, safe)
    lines = [Line(Point(x, a), Point(x, b), _STROKE) for x in xs for a, b in _ticks(ys, sheet.h, safe)]
    lines += [Line(Point(a, y), Point(b, y), _STROKE) for y in ys for a, b in _ticks(xs, sheet.w, safe)]
    return list(lines)


def _cuts(edges: Iterable[float], size: float, safe: float) -> list[float]:
    """Edges that can be printed on, those of one cut together."""
    cuts: list[list[float]] = []
    for edge in sorted(edges):
        if not safe <= edge <= size - safe:
            continue
        if cuts and edge - cuts[-1][0] <= _NEAR:
            cuts[-1].append(edge)
        else:
            cuts.append([edge])
    return [(cut[0] + cut[-1]) / 2 for cut in cuts]


def _ticks(crossings: Sequence[float], size: float, safe: float) -> Iterator[tuple[float, float]]:
    """Spans along a cut: one at each end of the safe area, one around each crossing, none outside."""
    spans = [(safe, safe + TICK), (size - safe - TICK, size - safe)]
    spans += [(crossing - TICK / 2, crossing + TICK / 2) for crossing in crossings]
    inside = ((max(low, safe), min(high, size - safe)) for low, high in spans)
    yield from ((low, high) for low, high in inside if high - low > 1)
