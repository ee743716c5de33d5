"""What is printed on a sheet beside its cards: where to cut, what sheet it is, and a line to measure."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from toolkit import units
from toolkit.layout import Room
from toolkit.scene import Item, Line, Point, Rect, Size, Stroke

TICK = 9.0
_STROKE = Stroke("secondary", 0.5)
_NEAR = 0.5
_STRIP = 9.0
"""Height of the slug's line in points."""


class Spot(NamedTuple):
    """Where the slug's words and the ruler go."""

    words: Rect
    ruler: Rect


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
    """Edges that can be printed on, each once."""
    found: list[float] = []
    for edge in sorted(edges):
        if safe <= edge <= size - safe and (not found or edge - found[-1] > _NEAR):
            found.append(edge)
    return found


def _ticks(crossings: Sequence[float], size: float, safe: float) -> Iterator[tuple[float, float]]:
    """Spans along a cut: one at each end of the safe area, one around each crossing, none outside."""
    spans = [(safe, safe + TICK), (size - safe - TICK, size - safe)]
    spans += [(crossing - TICK / 2, crossing + TICK / 2) for crossing in crossings]
    inside = ((max(low, safe), min(high, size - safe)) for low, high in spans)
    yield from ((low, high) for low, high in inside if high - low > 1)


def slug_place(sheet: Size, boxes: Sequence[Rect], safe: float) -> Spot | None:
    """A free strip below or above all cards, else the lower margins of the first row where another follows; None when there is neither."""
    bottom, top = max(box.bottom for box in boxes), min(box.y for box in boxes)
    across = Rect(safe, 0, sheet.w - 2 * safe, _STRIP)
    if sheet.h - safe - bottom >= _STRIP + TICK:
        return _halved(across.moved(0, bottom + TICK))
    if top - safe >= _STRIP + TICK:
        return _halved(across.moved(0, safe))
    row = sorted((box for box in boxes if abs(box.y - top) < _NEAR), key=lambda box: box.x)
    if row[0].bottom >= bottom - _NEAR:
        return None
    strips = [Rect(box.x + safe, box.bottom - safe / 2 - _STRIP / 2, box.w - 2 * safe, _STRIP) for box in row]
    return Spot(strips[0], strips[-1]) if len(strips) > 1 else _halved(strips[0])


def _halved(strip: Rect) -> Spot:
    left = 0.6 * strip.w
    return Spot(Rect(strip.x, strip.y, left, strip.h), Rect(strip.x + left, strip.y, strip.w - left, strip.h))


def ruler(room: Room, place: Rect) -> tuple[Item, ...]:
    """A line of a known length at the end of its place, with the words that say so."""
    metric = room.paper.width.strip().endswith(("mm", "cm"))
    length, said = (units.mm(25), "25 mm") if metric else (units.inch(1), "1 inch")
    y, x = place.y + place.h / 2, place.right - length
    ends = (Line(Point(at, y - 3), Point(at, y + 3), _STROKE) for at in (x, place.right))
    words = room.say("print.ruler", length=said).replace(said, said.replace(" ", "\u00a0"))
    box = Rect(place.x, place.y, place.w - length - 6, place.h)
    said_text = room.type.text("card.slug", words, box, tag="Artifact", anchor="middle", align="end", name="Ruler")
    return (Line(Point(x, y), Point(place.right, y), _STROKE), *ends, said_text)
