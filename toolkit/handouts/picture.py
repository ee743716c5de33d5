"""A slide in a box on paper: the deck's own scene, smaller."""

from toolkit.layout import SLIDE
from toolkit.scene import Item, Page, Point, Rect, Rectangle, Shape, Stroke
from toolkit.scene.meaning import Meaning
from toolkit.scene.transform import scaled

_EDGE = Stroke("line", 0.5)
"""So that a white slide ends somewhere on white paper."""


def height(width: float) -> float:
    """How high a slide is in a width."""
    return width * SLIDE.h / SLIDE.w


def picture(slide: Page, box: Rect, meaning: Meaning) -> tuple[Item, ...]:
    """Its ground, its items in their order, and a thin edge around it. The box has a slide's shape."""
    by, at = box.w / slide.size.w, Point(box.x, box.y)
    ground = Shape(Rectangle(box), slide.background or "white", name="Ground")
    items = (scaled(item, by, at) for item in meaning.of(slide.items))
    return (ground, *items, Shape(Rectangle(box), None, _EDGE, "Edge"))
