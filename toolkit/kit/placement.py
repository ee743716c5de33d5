"""Where a principle's shape and its two partners stand in a box. Numbers in, numbers out; nothing is random.

The own shape is as large as the box lets every section's be. Each partner has a direction of its own from the ring of all
principles (`bearings`), so neighbours never look alike, and slides along it until the wanted share of its area overlaps. Directions near
the wished one are tried in turn until nothing almost touches, the partners stay whole and apart, and all stands inside.
"""

import math
from collections.abc import Iterator
from functools import cache, lru_cache, partial
from itertools import product
from typing import Literal, NamedTuple, TypeAlias

from toolkit.kit.approach import CLEAR, Part, near, slide
from toolkit.kit.nest import DROP, Nest, radii, reach
from toolkit.scene import Point, Rect

MOST_LAYERS = 3
"""A partner's layers are at most so many: more would be a moiré at its size."""
_TILT = 46
_STEP = 5
_TURNS = tuple(sorted(product(range(-45, 46, _STEP), repeat=2), key=lambda turns: (turns[0] ** 2 + turns[1] ** 2, turns)))
"""Ways in which both partners turn from the wished directions, the least first."""
_LEAST_GAP = 0.16
_ENOUGH = 40
"""Where nothing is clean, the best of so many is taken."""


class Frame(NamedTuple):
    """A box at the origin in points: its size, the strip at its top that stays free, the margin, and whether the own shape may leave by the bottom."""

    w: float
    h: float
    header: float
    pad: float
    bleed: bool


Shapes: TypeAlias = tuple[Nest, Nest, Nest]
"""The own shape and its two partners."""
Boxes: TypeAlias = tuple[Rect, Rect, Rect]


class Trio(NamedTuple):
    own: Nest
    partners: tuple[Nest, Nest]


@lru_cache(maxsize=1024)
def place(own: Part, partners: tuple[Part, Part], bearings: tuple[float, float], lean: int, frame: Frame) -> Trio:
    """The three shapes in the frame. `bearings` from -1, high, to 1, low, tilt the partners; `lean` from -2 to 2 moves the whole off the middle."""
    wished = _wished(frame, bearings)
    size = _radius(frame)
    for scale in (1.0, 0.95, 0.9, 0.85, 0.8, 0.74, 0.68, 0.6, 0.5):
        best = min(_tries(own, partners, wished, frame, size * scale), key=lambda cost_and_trio: cost_and_trio[0], default=None)
        if best is not None:
            return _standing(best[1], lean, frame)
    raise ValueError(f"no room for a motif in {frame.w:g} x {frame.h:g} pt")


def _long(frame: Frame) -> Literal["wide", "tall", "square"]:
    w, h = frame.w, frame.h - frame.header
    return "wide" if w > h * 1.15 else "tall" if h > w * 1.15 else "square"


def _wished(frame: Frame, bearings: tuple[float, float]) -> tuple[int, int]:
    """Directions of the partners in degrees, on the grid: along a long box, across a square one."""
    first, second = bearings
    long = _long(frame)
    if long == "wide":
        return _grid(_TILT * first), _grid(180 - _TILT * second)
    if long == "tall":
        return _grid(-90 + _TILT * first), _grid(90 - _TILT * second)
    axis = -40 if first <= second else 40
    return _grid(axis + _TILT * first / 3), _grid(axis + 180 - _TILT * second / 3)


def _grid(angle: float) -> int:
    """Few directions, so that what is measured for one principle serves others."""
    return round(angle / _STEP) * _STEP


def _radius(frame: Frame) -> float:
    w, h = frame.w, frame.h - frame.header
    return {"wide": min(0.45 * h, 0.27 * w), "tall": min(0.375 * w, 0.285 * h), "square": 0.30 * min(w, h)}[_long(frame)]


def _tries(own: Part, partners: tuple[Part, Part], wished: tuple[int, int], frame: Frame, r: float) -> Iterator[tuple[float, Shapes]]:
    """Placements around the origin with their cost, the nearest to the wished directions first; the first clean one ends the search."""
    whole = Nest(own.section, own.layers, Point(0, 0), r)
    box = whole.box
    # Every pair of turns is asked for, so each partner's turn is measured once.
    first, second = (cache(partial(_roughly, own, part, r)) for part in partners)
    count = 0
    for turns in _TURNS:
        angles = wished[0] + turns[0], wished[1] + turns[1]
        (one, one_box), (other, other_box) = first(angles[0]), second(angles[1])
        if not _apart(one, other) or _range((box, one_box, other_box), frame) is None:
            continue  # asked first, because clearance takes longer to measure
        (one, clear_one), (other, clear_other) = (slide(own, part, angle) for part, angle in zip(partners, angles, strict=True))
        shapes = whole, one.moved(0, 0, r), other.moved(0, 0, r)
        if not _apart(*shapes[1:]) or _range(_boxes(shapes), frame) is None:
            continue
        clear = min(clear_one, clear_other)
        yield (turns[0] ** 2 + turns[1] ** 2) / 4000 + 60 * max(0.0, CLEAR - clear), shapes
        count += 1
        if clear >= CLEAR or count == _ENOUGH:
            return


def _roughly(own: Part, part: Part, r: float, angle: int) -> tuple[Nest, Rect]:
    """A partner where the first of the shares puts it, and its box."""
    nest = near(own, part, angle).moved(0, 0, r)
    return nest, nest.box


def _boxes(trio: Shapes) -> Boxes:
    return trio[0].box, trio[1].box, trio[2].box


def _apart(a: Nest, b: Nest) -> bool:
    """Whether two partners keep clear of each other."""
    return math.dist(a.centre, b.centre) > a.r + b.r + _LEAST_GAP * (a.r + b.r) / 2 + 0.2 * a.r


def _range(boxes: Boxes, frame: Frame) -> tuple[float, float, float, float] | None:
    """Where the own centre can stand: lowest and highest x, lowest and highest y; None when there is no such place."""
    own, one, other = boxes
    left, right = frame.pad - min(own.x, one.x, other.x), frame.w - frame.pad - max(own.right, one.right, other.right)
    if left > right:
        return None
    top = frame.header + (frame.pad if not frame.header else 0) - min(own.y, one.y, other.y)
    bottom = frame.h - frame.pad - max(one.bottom, other.bottom)
    if _leaves(frame):
        top, bottom = max(top, frame.h - own.bottom + 0.05 * own.h), min(bottom, frame.h - own.bottom + 0.42 * own.h)
    else:
        bottom = min(bottom, frame.h - frame.pad - own.bottom)
    return (left, right, top, bottom) if top <= bottom else None


def _leaves(frame: Frame) -> bool:
    """The own shape leaves by the bottom in a wide box."""
    return frame.bleed and _long(frame) == "wide"


def _standing(trio: Shapes, lean: int, frame: Frame) -> Trio:
    """The placement moved into the frame, its layers clear of the lower edge."""
    boxes = _boxes(trio)
    room = _range(boxes, frame)
    assert room is not None
    left, right, top, bottom = room
    middle = frame.w / 2 - (min(box.x for box in boxes) + max(box.right for box in boxes)) / 2
    x = max(left, min(right, middle + lean * 0.02 * frame.w))
    y = _height(trio[0], top, bottom, frame)
    own, one, other = (nest.moved(x, y) for nest in trio)
    return Trio(own, (one, other))


def _height(own: Nest, top: float, bottom: float, frame: Frame) -> float:
    """The height in the range at which no layer almost touches the frame's lower edge; rather high in it."""
    lows = [_low(own, part) for part in radii(own.layers)]
    places = [top + (bottom - top) * k / 8 for k in (1, 2, 3, 0, 4, 5, 6, 7, 8)]
    clear = [min(abs(y + low - frame.h) for low in lows) for y in places]
    good = [y for y, room in zip(places, clear, strict=True) if room >= 0.085 * own.r]
    return good[0] if good else places[clear.index(max(clear))]


def _low(own: Nest, part: float) -> float:
    """How far below the centre the layer of that share of the radius reaches; layers share the centroid."""
    return reach(own.section, own.r * part).bottom + own.r * (1 - part) * DROP[own.section]
