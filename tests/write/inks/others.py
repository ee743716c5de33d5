"""What is seen on paper, in the terms of others: as the screen shows it, and in CIELAB."""

from toolkit.theme import RGB
from toolkit.write.inks.seen import WHITE, XYZ

_TO_SCREEN = ((3.1338561, -1.6168667, -0.4906146), (-0.9787684, 1.9161415, 0.0334540), (0.0719453, -0.2289914, 1.4052427))


def to_screen(xyz: XYZ) -> RGB | None:
    """The colour of sRGB that looks the same; None where a screen has none."""
    parts = [part * white for part, white in zip(xyz, WHITE, strict=True)]
    light = [sum(weight * part for weight, part in zip(row, parts, strict=True)) for row in _TO_SCREEN]
    if min(light) < 0 or max(light) > 1:
        return None
    red, green, blue = (round(255 * (part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055)) for part in light)
    return red, green, blue


def cielab(xyz: XYZ) -> tuple[float, float, float]:
    """XYZ relative to white."""
    x, y, z = (part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116 for part in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: XYZ, other: XYZ) -> float:
    """The difference of CIE 1976: 1 is hardly seen, 5 beside each other at once."""
    return float(sum((a - b) ** 2 for a, b in zip(cielab(one), cielab(other), strict=True)) ** 0.5)
