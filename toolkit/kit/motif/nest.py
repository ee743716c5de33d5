"""A principle's shape: the section's outline with as many layers inside each other as its number says."""

from functools import lru_cache

from msgspec import Struct

from toolkit.kit.motif.convex import Circle, Convex, Polygon
from toolkit.kit.motif.outline import bounds
from toolkit.kit.shapes import corners
from toolkit.model.common import SectionId
from toolkit.scene import Point, Rect

DROP = {"D": 1.42 * 0.16, "L": 0.0, "P": 0.0, "S": 0.0}
"""How far below its nominal middle a shape's centroid lies, for a radius of 1: nested layers share the centroid."""


class Nest(Struct, frozen=True):
    """Nested layers around a centre. `r` in points is the radius of the circle that looks as large as the outermost."""

    section: SectionId
    layers: int
    centre: Point
    r: float

    @property
    def outer(self) -> Convex:
        return shape(self.section, self.centre, self.r)

    @property
    def outlines(self) -> tuple[Convex, ...]:
        """From the outermost in."""
        drop = DROP[self.section]
        sizes = (self.r * part for part in radii(self.layers))
        return tuple(shape(self.section, Point(self.centre.x, self.centre.y + (self.r - r) * drop), r) for r in sizes)

    @property
    def box(self) -> Rect:
        return reach(self.section, self.r).moved(*self.centre)

    def moved(self, dx: float, dy: float, scale: float = 1.0) -> "Nest":
        """Scaled about the origin, then moved."""
        return Nest(self.section, self.layers, Point(self.centre.x * scale + dx, self.centre.y * scale + dy), self.r * scale)


def shape(section: SectionId, centre: Point, r: float) -> Convex:
    """The section's outline; see `kit.shapes`."""
    return Circle(centre, r) if section == "L" else Polygon(tuple(corners(section, centre, r)))


@lru_cache(maxsize=64)
def radii(layers: int) -> tuple[float, ...]:
    """Each layer's radius as a share of the outermost; the innermost a little larger than a step, so that it holds as a shape."""
    return tuple(1 - k / (layers if layers < 3 else layers + 0.25) for k in range(layers))


@lru_cache(maxsize=64)
def _unit(section: SectionId) -> Rect:
    return bounds(shape(section, Point(0, 0), 1.0))


def reach(section: SectionId, r: float) -> Rect:
    """The box around a shape whose centre is the origin."""
    box = _unit(section)
    return Rect(box.x * r, box.y * r, box.w * r, box.h * r)
