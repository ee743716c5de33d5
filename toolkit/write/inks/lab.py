"""CIELAB, and where a colour of the screen stands in it. XYZ is relative to its white: 1 1 1 is the screen's white, and the paper."""

from typing import NamedTuple

from toolkit.theme import RGB, linear

RED, GREEN, BLUE = (0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410)
"""XYZ of the primaries of IEC 61966-2-1, adapted to D50 by Bradford's method."""
WHITE = (0.96420, 1.0, 0.82491)
"""XYZ of D50."""
_LINEAR, _SLOPE = 216 / 24389, 24389 / 27
XYZ = tuple[float, float, float]


class Lab(NamedTuple):
    """Lightness from 0 to 100, and how red and how yellow a colour is."""

    lightness: float
    a: float
    b: float

    @property
    def chroma(self) -> float:
        return float((self.a**2 + self.b**2) ** 0.5)


def lab(xyz: XYZ) -> Lab:
    """XYZ relative to white."""
    x, y, z = (part ** (1 / 3) if part > _LINEAR else (_SLOPE * part + 16) / 116 for part in xyz)
    return Lab(116 * y - 16, 500 * (x - y), 200 * (y - z))


def of_screen(rgb: RGB) -> Lab:
    """A colour of sRGB, its white taken as white."""
    red, green, blue = linear(rgb)
    x, y, z = ((red * by_red + green * by_green + blue * by_blue) / white for by_red, by_green, by_blue, white in zip(RED, GREEN, BLUE, WHITE, strict=True))
    return lab((x, y, z))


def difference(goal: Lab, other: Lab) -> float:
    """The square of the difference that CIE 94 sees from the goal: it forgives more of chroma than of hue or lightness."""
    chroma = goal.chroma
    in_chroma = chroma - other.chroma
    in_hue = max(0.0, (goal.a - other.a) ** 2 + (goal.b - other.b) ** 2 - in_chroma**2)
    return float((goal.lightness - other.lightness) ** 2 + (in_chroma / (1 + 0.045 * chroma)) ** 2 + in_hue / (1 + 0.015 * chroma) ** 2)
