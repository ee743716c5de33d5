"""How far from an own shape a partner stands, in each direction, so that the wanted share of it overlaps and nothing almost touches.

The own shape has radius 1 and stands at the origin, so what is measured once serves every box; see `kit.motif.measured`.
"""

import math
from functools import lru_cache
from typing import NamedTuple

from toolkit.kit.motif.areas import area, overlap
from toolkit.kit.motif.clearance import clearance, rims
from toolkit.kit.motif.convex import Convex
from toolkit.kit.motif.nest import shape
from toolkit.model.common import SectionId
from toolkit.scene import Point

RATIO = 0.56
"""A partner's size as a share of the own shape's."""
SHARES = (0.28, 0.25, 0.31, 0.225, 0.32)
CLEAR = 0.05
"""Outlines closer than this share of the own radius, without crossing, look like a mistake."""
_NEAR = 0.005
"""How closely a share is met."""
_FIRST, _SLOPE, _LEAST_SLOPE = 1.15, 0.9, 0.2
"""Where a place is first looked for, and how much less of a partner overlaps there for each unit further out, about."""


class Part(NamedTuple):
    """A shape to place: its section and its number of layers."""

    section: SectionId
    layers: int


class Approach(NamedTuple):
    """Where a partner stands: how far from the own shape's middle, and how clear its outlines stay of the own ones, both in own radii."""

    out: float
    clear: float


def approach(own: Part, part: Part, angle: int) -> Approach:
    """The place in a direction in degrees, from -90, up, to 90, down, with the best clearance that one of the shares gives.

    Every shape is the same left and right, so only the right side is measured.
    """
    best = Approach(0.0, 0.0)
    for share in SHARES:
        out = _out(own.section, part.section, angle, share)
        clear = _clear(own, part, at(angle, out), best.clear)
        if clear > best.clear or not best.out:
            best = Approach(out, clear)
        if clear >= CLEAR:
            break
    return best


def at(angle: int, out: float) -> Point:
    """The place in a direction in degrees from level, down, so many radii from the origin."""
    turn = math.radians(angle)
    return Point(out * math.cos(turn), out * math.sin(turn))


def _clear(own: Part, part: Part, place: Point, least: float) -> float:
    """The clearance of a partner's outlines from the own ones; `least` or less as soon as it is known to be no more.

    Where both shapes' outer edges almost touch is seen first, so that counts as half as far.
    """
    partner, whole = rims(part.section, part.layers, RATIO), rims(own.section, own.layers, 1.0)
    first = partner[0].moved(*place)
    clear = clearance(whole[0], first) / 2
    for index, outline in enumerate(partner):
        if clear <= least:
            return clear
        placed = outline.moved(*place) if index else first
        for other in whole:
            clear = clearance(other, placed, clear)
            if clear <= least:
                return clear
    return clear


@lru_cache(maxsize=8)
def _whole(own: SectionId) -> Convex:
    return shape(own, Point(0, 0), 1.0)


@lru_cache(maxsize=4096)
def _out(own: SectionId, section: SectionId, angle: int, share: float) -> float:
    """The distance at which `share` of a partner's area overlaps: found by secants, held between two places that lie on either side."""
    outer, whole = _whole(own), area(shape(section, Point(0, 0), RATIO))
    near, far, slope = 0.3, 2.6, _SLOPE
    middle, before = _FIRST, (_FIRST, 0.0)
    for turns in range(12):
        off = overlap(shape(section, at(angle, middle), RATIO), outer) / whole - share
        if abs(off) < _NEAR:
            break
        near, far = (middle, far) if off > 0 else (near, middle)
        if turns:
            slope = max(_LEAST_SLOPE, (before[1] - off) / (middle - before[0]))
        before = middle, off
        middle += off / slope
        if not near < middle < far:
            middle = (near + far) / 2
    return middle
