"""Outlines, in points, y down."""

from typing import NamedTuple, TypeAlias

from msgspec import Struct


class Point(NamedTuple):
    x: float
    y: float


class Size(NamedTuple):
    w: float
    h: float


class Rect(NamedTuple):
    """A box by its top left corner and size."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h

    @property
    def centre(self) -> Point:
        return Point(self.x + self.w / 2, self.y + self.h / 2)

    def inset(self, x: float, y: float | None = None) -> "Rect":
        """The box without a margin of `x` left and right and `y` (else `x`) above and below."""
        y = x if y is None else y
        return Rect(self.x + x, self.y + y, self.w - 2 * x, self.h - 2 * y)

    def moved(self, dx: float, dy: float) -> "Rect":
        return Rect(self.x + dx, self.y + dy, self.w, self.h)


class Rectangle(Struct, frozen=True):
    """A rectangle, with round corners when `radius` is above 0."""

    box: Rect
    radius: float = 0.0

    @property
    def bounds(self) -> Rect:
        return self.box


class Ellipse(Struct, frozen=True):
    """The ellipse that fills a box."""

    box: Rect

    @property
    def bounds(self) -> Rect:
        return self.box


class Path(Struct, frozen=True):
    """Subpaths of straight lines and cubic curves. Filled with the even-odd rule.

    A segment is ("M", Point), ("L", Point), ("C", Point, Point, Point) or ("Z",).
    """

    segments: tuple[tuple[str | Point, ...], ...]

    @classmethod
    def polygon(cls, points: "tuple[Point, ...] | list[Point]") -> "Path":
        """A closed subpath through the points."""
        first, *rest = points
        return cls((("M", first), *(("L", point) for point in rest), ("Z",)))

    @property
    def points(self) -> tuple[Point, ...]:
        """Every end and control point, in order."""
        return tuple(part for segment in self.segments for part in segment if isinstance(part, Point))

    @property
    def bounds(self) -> Rect:
        """The box around all points, control points too."""
        xs, ys = zip(*self.points, strict=True)
        left, top = min(xs), min(ys)
        return Rect(left, top, max(xs) - left, max(ys) - top)


Geometry: TypeAlias = Rectangle | Ellipse | Path
