"""A small mark for what an activity is about: its section's shape, or all four for one that uses every card."""

from toolkit.kit.motif.nest import reach
from toolkit.kit.pages.page import Tone
from toolkit.kit.shapes import seat, section_shape
from toolkit.model.common import SECTIONS
from toolkit.scene import Item, Point, Shape

_APART, _SMALL = 0.62, 0.5
"""Of the radius: how far the four small shapes stand from the mark's middle, and how large each is."""
_PLACES = tuple(zip(SECTIONS, ((-_APART, -_APART), (_APART, -_APART), (-_APART, _APART), (_APART, _APART)), strict=True))


def tone_mark(tone: Tone, centre: Point, r: float, *, shade: str = "deep") -> tuple[Item, ...]:
    """The mark around a centre, as large as a circle of radius `r`; `shade` is the tone of its colour."""
    if tone:
        return (Shape(section_shape(tone, seat(tone, centre, r), r), f"{tone}.{shade}", name="Mark"),)
    return tuple(
        Shape(section_shape(section, Point(centre.x + x * r, centre.y + y * r), r * _SMALL), f"{section}.{shade}", name="Mark") for section, (x, y) in _PLACES
    )


def flush_mark(tone: Tone, start: Point, r: float, *, shade: str = "deep") -> tuple[Item, ...]:
    """The mark with its ink's left edge and the middle of its height at a point, so that it stands in line with the text under it."""
    return tone_mark(tone, Point(start.x - _left(tone, r), start.y), r, shade=shade)


def _left(tone: Tone, r: float) -> float:
    """How far left of its middle a mark's ink begins; below 0."""
    return reach(tone, r).x if tone else min(x * r + reach(section, r * _SMALL).x for section, (x, _) in _PLACES)
