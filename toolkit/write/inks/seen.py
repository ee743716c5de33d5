"""How colours are seen, on a screen and on paper, and how far apart. XYZ is relative to its white: 1 1 1 is the screen's white, and the paper."""

from typing import NamedTuple

from toolkit.theme import RGB, linear

XYZ = tuple[float, float, float]
_Rows = tuple[XYZ, XYZ, XYZ]
RED, GREEN, BLUE = (0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410)
"""XYZ of the primaries of IEC 61966-2-1, adapted to D50 by Bradford's method."""
WHITE = (0.96420, 1.0, 0.82491)
"""XYZ of D50."""
_SCREEN: _Rows = ((RED[0], GREEN[0], BLUE[0]), (RED[1], GREEN[1], BLUE[1]), (RED[2], GREEN[2], BLUE[2]))
_TO_D65: _Rows = ((0.9555766, -0.0230393, 0.0631636), (-0.0282895, 1.0099416, 0.0210077), (0.0122982, -0.0204830, 1.3299098))
_CONES: _Rows = ((0.8189330, 0.3618667, -0.1288597), (0.0329845, 0.9293119, 0.0361456), (0.0482003, 0.2643663, 0.6338517))
_AXES: _Rows = ((0.2104543, 0.7936178, -0.0040720), (1.9779985, -2.4285922, 0.4505937), (0.0259040, 0.7827718, -0.8086758))
_LIGHTNESS, _CHROMA, _HUE = 2.0, 2.0, 2.0


class Seen(NamedTuple):
    """Lightness from 0 to 1, and how red and how yellow a colour is.

    `a` and `b` are those of Oklab (Björn Ottosson, 2020), in which a blue that gets duller stays blue; in CIELAB it would be printed as violet.
    Lightness is the cube root of luminance, as in CIELAB: contrasts on screens are made of luminance.
    """

    lightness: float
    a: float
    b: float

    @property
    def chroma(self) -> float:
        return float((self.a**2 + self.b**2) ** 0.5)


def seen(xyz: XYZ) -> Seen:
    """What XYZ relative to white looks like."""
    x, y, z = xyz
    cones = _times(_CONES, _times(_TO_D65, (x * WHITE[0], y * WHITE[1], z * WHITE[2])))
    long, middle, short = (float(max(part, 0) ** (1 / 3)) for part in cones)
    _, a, b = _times(_AXES, (long, middle, short))
    return Seen(float(y ** (1 / 3)), a, b)


def on_screen(rgb: RGB) -> Seen:
    """What a colour of sRGB looks like, its white taken as white."""
    x, y, z = _times(_SCREEN, linear(rgb))
    return seen((x / WHITE[0], y / WHITE[1], z / WHITE[2]))


def difference(goal: Seen, other: Seen) -> float:
    """How far a colour is from the goal, for comparing: lightness and hue count more than chroma, and chroma less the more of it there is."""
    chroma = goal.chroma
    in_lightness, in_chroma = goal.lightness - other.lightness, chroma - other.chroma
    in_hue = max(0.0, (goal.a - other.a) ** 2 + (goal.b - other.b) ** 2 - in_chroma**2)
    return float((in_lightness * _LIGHTNESS) ** 2 + (in_chroma / (1 + _CHROMA * chroma)) ** 2 + in_hue * _HUE**2)


def _times(rows: _Rows, parts: XYZ) -> XYZ:
    first, second, third = parts
    (a, b, c), (d, e, f), (g, h, i) = rows
    return a * first + b * second + c * third, d * first + e * second + f * third, g * first + h * second + i * third
