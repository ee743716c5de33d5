"""A small mark for what an activity is about: its section's shape, or all four for one that uses every card."""

from toolkit.kit.pages.page import Tone
from toolkit.kit.shapes import seat, section_shape
from toolkit.model.common import SECTIONS
from toolkit.scene import Item, Point, Shape

_APART = 0.62
"""Of the radius: how far the four small shapes stand from the mark's middle."""


def tone_mark(tone: Tone, centre: Point, r: float, *, shade: str = "deep") -> tuple[Item, ...]:
    """The mark around a centre, as large as a circle of radius `r`; `shade` is the tone of its colour."""
    if tone:
        return (Shape(section_shape(tone, seat(tone, centre, r), r), f"{tone}.{shade}", name="Mark"),)
    away = r * _APART
    places = ((-1, -1), (1, -1), (-1, 1), (1, 1))
    return tuple(
        Shape(section_shape(section, Point(centre.x + dx * away, centre.y + dy * away), r * 0.5), f"{section}.{shade}", name="Mark")
        for section, (dx, dy) in zip(SECTIONS, places, strict=True)
    )
