"""Where a principle's shape and its two partners stand in a box. Numbers in, numbers out; nothing is random.

The own shape is as large as the box lets every section's be. One partner stands high on one side, the other low on the other side, and
each keeps its quadrant in every box, so that card, slide and page show the same picture: only how steeply it stands there follows the
box. Each partner slides along its direction until the wanted share of its area overlaps. Directions near the wished one are tried in
turn until nothing almost touches, the partners stay whole and apart, and all stands inside; then the whole is centred.
"""

import math
from functools import cache, lru_cache, partial
from itertools import product
from typing import Literal, NamedTuple, TypeAlias

from toolkit.kit.motif.approach import CLEAR, RATIO, Part, at
from toolkit.kit.motif.measured import STEP, measured
from toolkit.kit.motif.nest import DROP, Nest, radii, reach
from toolkit.scene import Point, Rect

MOST_LAYERS = 3
"""A partner's layers are at most so many: more would be a moiré at its size."""
Long: TypeAlias = Literal["wide", "tall", "square"]
_STEEP: dict[Long, tuple[tuple[int, int, int], tuple[int, int, int]]] = {
    "wide": ((15, 35, 60), (5, 15, 40)),
    "square": ((25, 45, 65), (25, 45, 65)),
    "tall": ((35, 55, 80), (35, 55, 80)),
}
"""Degrees from level at which the high and the low partner may stand, with the wished ones in the middle: a wide box has no room below."""
_SWAY = 10
"""How many degrees a principle's own bearing adds."""
_LEAST_GAP = 0.16
_SCALES = (1.0, 0.95, 0.9, 0.85, 0.8, 0.74, 0.68, 0.6, 0.5)
_FAR, _CLOSE = 4000, 1200
"""How directions off the wished ones, in squared degrees, and closeness, in squared own radii, weigh against each other."""


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
def place(own: Part, high: Part, low: Part, bearings: tuple[float, float], rises: bool, frame: Frame) -> Trio:
    """The three shapes in the frame, the high partner first.

    The high partner stands at the upper right and the low one at the lower left, mirrored unless the line through them `rises`.
    `bearings` from -1, flatter, to 1, steeper, turn each in its quadrant.
    """
    wished = _wished(frame, bearings)
    for held in (frame, frame._replace(bleed=False)):  # where the own shape cannot leave by the bottom, it stays inside
        for scale in _SCALES:
            best = _cheapest(own, (high, low), wished, held, _radius(held) * scale)
            if best is not None:
                one, other, another = (nest if rises else _mirrored(nest, held.w) for nest in _standing(best, held))
                return Trio(one, (other, another))
    raise ValueError(f"no room for a motif in {frame.w:g} x {frame.h:g} pt")


def _mirrored(nest: Nest, width: float) -> Nest:
    """Seen in a mirror in the middle of a width: every shape is the same left and right."""
    return Nest(nest.section, nest.layers, Point(width - nest.centre.x, nest.centre.y), nest.r)


def _long(frame: Frame) -> Long:
    w, h = frame.w, frame.h - frame.header
    return "wide" if w > h * 1.15 else "tall" if h > w * 1.15 else "square"


def _wished(frame: Frame, bearings: tuple[float, float]) -> tuple[int, int]:
    """How steeply the partners shall stand, in degrees from level, on a grid: so what is measured for one principle serves others."""
    high, low = (wished + STEP * round(_SWAY * bearing / STEP) for (_, wished, _), bearing in zip(_STEEP[_long(frame)], bearings, strict=True))
    return high, low


@lru_cache(maxsize=256)
def _steeps(long: Long, wished: tuple[int, int]) -> tuple[tuple[int, int, int], ...]:
    """Pairs of directions in the quadrants, the nearest to the wished ones first, with how far off they are."""
    (flattest, _, steepest), (flattest_low, _, steepest_low) = _STEEP[long]
    pairs = product(range(flattest, steepest + 1, STEP), range(flattest_low, steepest_low + 1, STEP))
    return tuple(sorted(((high - wished[0]) ** 2 + (low - wished[1]) ** 2, high, low) for high, low in pairs))


def _radius(frame: Frame) -> float:
    """In a tall box as wide as a triangle, the widest of the shapes, may be: one size for all."""
    w, h = frame.w, frame.h - frame.header
    return {"wide": min(0.45 * h, 0.27 * w), "tall": min((w - 2 * frame.pad) / reach("D", 1).w, 0.285 * h), "square": 0.30 * min(w, h)}[_long(frame)]


def _cheapest(own: Part, partners: tuple[Part, Part], wished: tuple[int, int], frame: Frame, r: float) -> Shapes | None:
    """The best placement around the origin. The nearest to the wished directions are tried first, until no later one can cost less."""
    whole = Nest(own.section, own.layers, Point(0, 0), r)
    # Every pair of directions is asked for, so each partner's is placed once.
    high, low = (cache(partial(_partner, own, part, r)) for part in partners)
    box, best, least = whole.box, None, math.inf
    for off, up, down in _steeps(_long(frame), wished):
        far = off / _FAR
        if far >= least:
            break  # what follows is further off still
        (one, one_box, one_cost), (other, other_box, other_cost) = high(-up), low(down)
        cost = far + one_cost + other_cost
        if cost < least and _apart(one, other) and _range((box, one_box, other_box), frame) is not None:
            best, least = (whole, one, other), cost
    return best


def _partner(own: Part, part: Part, r: float, angle: int) -> tuple[Nest, Rect, float]:
    """A partner in a direction, its box, and what it costs that it stands there; the low one, at an angle above 0, on the left."""
    out, clear = measured(own, part, angle)
    place = at(angle, out * r)
    nest = Nest(part.section, part.layers, place if angle < 0 else Point(-place.x, place.y), RATIO * r)
    return nest, nest.box, _shortfall(clear)


def _shortfall(clear: float) -> float:
    """What it costs that a partner's outlines come closer to the own ones than they should: the closer, the more by far."""
    return _CLOSE * max(0.0, CLEAR - clear) ** 2


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


def _standing(shapes: Shapes, frame: Frame) -> Shapes:
    """The placement moved into the middle of what is free; where the own shape leaves by the bottom, its layers stay clear of that edge."""
    boxes = _boxes(shapes)
    room = _range(boxes, frame)
    assert room is not None
    left, right, top, bottom = room
    middle = (frame.header + frame.h - min(box.y for box in boxes) - max(box.bottom for box in boxes)) / 2
    y = _height(shapes[0], top, bottom, frame) if _leaves(frame) else max(top, min(bottom, middle))
    own, one, other = (nest.moved((left + right) / 2, y) for nest in shapes)
    return own, one, other


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
