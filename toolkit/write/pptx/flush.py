"""Large text flush with its margin: Office sets a first letter beside its side bearing, which at 80 points is a visible step."""

from statistics import fmean

from msgspec.structs import replace

from toolkit.scene import Paragraph, Rect, SetLine, Slot, Text

_FROM = 18.0
"""Points from which a scene takes the side bearing off its lines."""
_REACH = 0.12
"""Ems that a placeholder reaches over the edge on which its ink shall stand: more than any letter's side bearing."""
_SEEN = 0.25
"""Points below which nothing is moved."""


def reach(slot: Slot) -> float:
    """Points by which a slot's placeholder begins before the slot does; its inset takes them back."""
    large = slot.kind in ("title", "subtitle", "body") and slot.align == "start" and slot.style.size >= _FROM
    return float(round(slot.style.size * _REACH)) if large else 0.0


def widened(box: Rect, over: float) -> Rect:
    """The box of a placeholder that reaches over its left edge."""
    return Rect(box.x - over, box.y, box.w + over, box.h)


def flushed(text: Text) -> tuple[Text, float]:
    """The text, and the points by which it must be drawn further left for its ink to stand on its box's edge.

    Paragraphs whose letters need less are indented by the difference. One whole paragraph moves alike, so a line can be off by what its first
    letter differs from the others'.
    """
    if not text.paragraphs or any(part.align != "start" or part.bullet for part in text.paragraphs):
        return text, 0.0
    bearings = [_bearing(text, index) for index in range(len(text.paragraphs))]
    shift = max(bearings)
    if abs(shift) < _SEEN:
        return text, 0.0
    moved = (_indented(part, shift - bearing) for part, bearing in zip(text.paragraphs, bearings, strict=True))
    return replace(text, paragraphs=tuple(moved)), shift


def _indented(paragraph: Paragraph, by: float) -> Paragraph:
    return replace(paragraph, indent=paragraph.indent + by) if by >= _SEEN else paragraph


def _bearing(text: Text, paragraph: int) -> float:
    """The mean of what the scene took off the paragraph's lines."""
    indent = text.paragraphs[paragraph].indent
    lines = [line for line in text.lines if line.paragraph == paragraph and line.glyphs]
    return round(fmean(_off(text, indent, line) for line in lines), 2) if lines else 0.0


def _off(text: Text, indent: float, line: SetLine) -> float:
    return text.box.x + indent - line.glyphs[0].x
