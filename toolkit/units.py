"""Lengths. Inside the toolkit every length is a float in points (1/72 inch), x to the right, y down."""

import re

PT_PER_INCH = 72.0
PT_PER_MM = 72.0 / 25.4
EMU_PER_PT = 12700

ROUNDING = 0.005
"""Share of a line that an office program's rounding may cost: a line that is fuller may be broken, and is taken to be."""

_LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)\s*(mm|cm|in|pt)")
_IN_POINTS = {"mm": PT_PER_MM, "cm": PT_PER_MM * 10, "in": PT_PER_INCH, "pt": 1.0}


def inch(value: float) -> float:
    """Inches in points."""
    return value * PT_PER_INCH


def mm(value: float) -> float:
    """Millimetres in points."""
    return value * PT_PER_MM


def emu(points: float) -> int:
    """Points in English Metric Units, the whole numbers that Office files count in."""
    return round(points * EMU_PER_PT)


def length(text: str) -> float:
    """Points from a length as people write it, for example "0.25 in" or "105 mm".

    Raises ValueError for a number without a unit and for anything else.
    """
    match = _LENGTH.fullmatch(text.strip())
    if match is None:
        raise ValueError(text)
    return float(match[1]) * _IN_POINTS[match[2]]


def shown_mm(points: float) -> str:
    """Points as millimetres for people; what is too much by next to nothing is still something."""
    return f"{max(points / PT_PER_MM, 0.1):.1f} mm"
