"""Readings as people write them down."""

import re
from collections.abc import Mapping, Sequence

from toolkit.impose.calibration.drift import MOST_MM
from toolkit.impose.calibration.readings import Readings
from toolkit.units import PT_PER_MM, length

PAIRS, SINGLES = ("a", "b", "c"), ("d", "e", "f", "g", "h", "i")
_READING = re.compile(r"([-+\u2212\u2013]?)\s*(\d+(?:[.,]\d+)?|[.,]\d+)\s*(mm|cm|in)?")
Written = Mapping[str, Sequence[str]]
"""What was written for each place: two numbers for A, B and C, else one; nothing for what was not read."""


def complaint(text: str) -> str:
    """What is wrong with a reading, and what to do; "" for one that can be."""
    if _READING.fullmatch(text.strip()) is None:
        return f'"{text}" is not a reading. Write the number as it stands on the scale, such as 1.5 or -0.5, or with another unit, such as 0.02 in.'
    if abs(millimetres(text)) > MOST_MM:
        return f'"{text}" is more than the {MOST_MM:g} mm that a scale has. Read it again. If it is off the scale, print again at "Actual size".'
    return ""


def millimetres(text: str) -> float:
    """A reading in millimetres, which is its unit where it has none. Raises ValueError for what is none."""
    match = _READING.fullmatch(text.strip())
    if match is None:
        raise ValueError(text)
    value = length(f"{float(match[2].replace(',', '.')):f} {match[3] or 'mm'}") / PT_PER_MM
    return -value if match[1] and match[1] != "+" else value


def complaints(written: Written) -> list[str]:
    """What is wrong with all readings."""
    return [f"--{place}: {told}" for place, texts in written.items() for text in texts if (told := complaint(text))]


def readings_of(written: Written) -> Readings:
    """The readings of what was written without a mistake."""
    values = {place: [millimetres(text) for text in texts] for place, texts in written.items() if texts}
    a, b, c = ((values[place][0], values[place][1]) if place in values else None for place in PAIRS)
    return Readings(a, b, c, *(values[place][0] if place in values else None for place in SINGLES))
