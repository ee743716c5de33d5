"""Where a point of the scene stands in PDF: the one place that turns y around."""

from typing import NamedTuple

from toolkit.scene import Affine, Ellipse, Field, Geometry, Group, Item, Line, Path, Picture, Rect, Rectangle, Shape, Table, Text
from toolkit.write.pdf.syntax import numbers


class Frame(NamedTuple):
    """Maps the scene (y down from `top`, x from `left`) to PDF (y up from the page's or the appearance's lower edge)."""

    top: float
    left: float = 0.0

    def x(self, x: float) -> float:
        return x - self.left

    def y(self, y: float) -> float:
        return self.top - y

    def corners(self, box: Rect) -> tuple[float, float, float, float]:
        """Left, bottom, right, top, as PDF orders a rectangle."""
        return self.x(box.x), self.y(box.bottom), self.x(box.right), self.y(box.y)

    def rect(self, box: Rect) -> str:
        """A rectangle as a PDF array."""
        return f"[{numbers(*self.corners(box))}]"


def lower_left(correction: Affine, height: float) -> Affine:
    """A correction of the scene for points that are counted from the lower left corner of a page of this height, as PDF counts them."""
    turned = Affine(d=-1.0, f=height)
    return turned.after(correction).after(turned)


def around(geometry: Geometry) -> Rect:
    """The box around an outline."""
    match geometry:
        case Rectangle(box=box) | Ellipse(box=box):
            return box
        case Path():
            return geometry.bounds


def union(boxes: list[Rect]) -> Rect:
    """The box around boxes; one without size when there are none."""
    if not boxes:
        return Rect(0, 0, 0, 0)
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    return Rect(left, top, max(box.right for box in boxes) - left, max(box.bottom for box in boxes) - top)


def bounds(item: Item) -> Rect:
    """The box that an item takes on its page."""
    match item:
        case Text(box=box) | Picture(box=box) | Field(box=box) | Table(box=box):
            return box
        case Shape(geometry=geometry):
            return around(geometry)
        case Line(start=start, end=end):
            return Rect(min(start.x, end.x), min(start.y, end.y), abs(end.x - start.x), abs(end.y - start.y))
        case Group(items=items):
            return union([bounds(inner) for inner in items])
