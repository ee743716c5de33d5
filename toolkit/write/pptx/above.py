"""Room above the first line: an office program takes what a tight leading saves off the first line's ascent, so that tall letters would leave their box."""

from collections.abc import Iterable

from toolkit.scene import Rect, Style, Text
from toolkit.write.pptx.ink import Ink
from toolkit.write.pptx.text import spacing

_CAPITALS = 0.065
"""Ems by which a capital with an accent may stand over a box whose leading is the font's own, in Calibri's measures."""
_LIFTED = 0.7
"""The share of the font's height that the leading saves and LibreOffice takes off the first line alone, measured."""
_LOOSE = 1.06
"""From this share of the font's own height on, nothing stands over its box."""
_WHOLE = 100_000


def above(styles: Iterable[Style], ink: Ink) -> float:
    """Points that a box must begin above its text for a first line in these styles to stay in it; an inset takes them back."""
    known = tuple(styles)
    if not known:
        return 0.0
    share = spacing(known, ink) / _WHOLE
    if share >= _LOOSE:
        return 0.0
    return round(max(style.size for style in known) * (_CAPITALS + _LIFTED * max(0.0, 1 - share)), 1)


def above_text(text: Text, ink: Ink) -> float:
    """The same for a text."""
    return above((run.style for run in text.paragraphs[0].runs), ink) if text.paragraphs else 0.0


def raised(box: Rect, by: float) -> Rect:
    """The box, beginning so much higher and ending where it did."""
    return Rect(box.x, box.y - by, box.w, box.h + by)
