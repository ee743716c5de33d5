"""The four sections as fields with a shape each: the mark of the set on what belongs to people, not to a section. Lengths in points."""

from toolkit.kit.shapes import seat, section_shape
from toolkit.model.common import SECTIONS
from toolkit.scene import Group, Item, Point, Rect, Rectangle, Shape

_SHAPE = 0.3
"""A shape's radius as a part of its field's shorter side."""


def fields(box: Rect) -> Group:
    """The fields side by side in a box that lies, below each other in one that stands; decoration."""
    items: list[Item] = []
    lies, count = box.w > box.h, len(SECTIONS)
    wide, high = (box.w / count, box.h) if lies else (box.w, box.h / count)
    for index, section in enumerate(SECTIONS):
        field = Rect(box.x + (index * wide if lies else 0), box.y + (0 if lies else index * high), wide, high)
        r = _SHAPE * min(wide, high)
        items.append(Shape(Rectangle(field), f"{section}.deep", name="Field"))
        items.append(Shape(section_shape(section, seat(section, Point(*field.centre), r / 2), r), f"{section}.mid", name=section))
    return Group(tuple(items), tag="Artifact", name="Sections")
