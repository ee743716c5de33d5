"""Where to cut a sheet of cards, and in which order."""

from collections.abc import Iterable, Iterator, Sequence

from toolkit.layout import Room
from toolkit.scene import Item, Line, Point, Rect, Size, Stroke

TICK = 9.0
_STROKE = Stroke("secondary", 0.5)
_NEAR = 3.0
"""Edges so close together are one cut, in the middle between them: a knife is no finer."""
_ROLE = "card.slug"
_OFF = 1.5


def cut_marks(room: Room, sheet: Size, boxes: Sequence[Rect], safe: float) -> list[Item]:
    """Ticks on every cut, each with its number in the order of cutting; see `ticks`."""
    xs, ys = _all_cuts(sheet, boxes, safe)
    high = room.type.style(_ROLE, size=room.look.role(_ROLE).smallest).leading + _OFF
    tops = [y - high if y - high >= safe else y + _OFF for y in ys]
    levels = [_number(room, number, Rect(safe, top, TICK, high - _OFF)) for number, top in enumerate(tops, 1)]
    lefts = [x + _OFF if x + TICK <= sheet.w - safe else x - TICK for x in xs]
    uprights = [_number(room, number, Rect(left, safe, TICK, high - _OFF)) for number, left in enumerate(lefts, len(ys) + 1)]
    return [*ticks(sheet, boxes, safe), *levels, *uprights]


def ticks(sheet: Size, boxes: Sequence[Rect], safe: float) -> list[Line]:
    """Ticks at the sheet's safe edges, and small crosses where cuts meet. A cut along the paper's edge needs none.

    They lie on the cuts themselves, within the margins of the cards, so no art is touched.
    """
    xs, ys = _all_cuts(sheet, boxes, safe)
    lines = [Line(Point(x, a), Point(x, b), _STROKE) for x in xs for a, b in _ticks(ys, sheet.h, safe)]
    lines += [Line(Point(a, y), Point(b, y), _STROKE) for y in ys for a, b in _ticks(xs, sheet.w, safe)]
    return lines


def _number(room: Room, number: int, box: Rect) -> Item:
    """The number of a cut: right across the sheet first, then what is left from top to bottom."""
    size = room.look.role(_ROLE).smallest
    fitted = Rect(box.x, box.y, room.type.width(_ROLE, f"{number}", size=size) + 1, box.h)
    return room.type.text(_ROLE, f"{number}", fitted, tag="Artifact", size=size, name="Cut")


def label(room: Room, words: str, at: Point) -> Item:
    """A word for the person who cuts and folds, from its upper left corner on."""
    size = room.look.role(_ROLE).smallest
    box = Rect(at.x, at.y, room.type.width(_ROLE, words, size=size) + 1, room.type.style(_ROLE, size=size).leading)
    return room.type.text(_ROLE, words, box, tag="Artifact", size=size, name="Mark")


def _all_cuts(sheet: Size, boxes: Sequence[Rect], safe: float) -> tuple[list[float], list[float]]:
    """Upright cuts from the left, and level ones from the top."""
    xs = _cuts((edge for box in boxes for edge in (box.x, box.right)), sheet.w, safe)
    ys = _cuts((edge for box in boxes for edge in (box.y, box.bottom)), sheet.h, safe)
    return xs, ys


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
