"""Affine maps of a page, for what moves, stretches and slants all that stands on it."""

from typing import NamedTuple

from toolkit.scene.geometry import Point, Rect

Three = tuple[Point, Point, Point]


class Affine(NamedTuple):
    """Takes a point (x, y) to (a x + c y + e, b x + d y + f). The six numbers stand as PDF orders them; lengths are points, y down."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def of(self, point: Point) -> Point:
        """Where the point goes."""
        x, y = point
        return Point(self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f)

    def box(self, box: Rect) -> Rect:
        """The upright box around where a box goes."""
        corners = [self.of(Point(x, y)) for x in (box.x, box.right) for y in (box.y, box.bottom)]
        left, top = min(p.x for p in corners), min(p.y for p in corners)
        return Rect(left, top, max(p.x for p in corners) - left, max(p.y for p in corners) - top)

    def after(self, first: "Affine") -> "Affine":
        """The map that does `first` and then this one."""
        x, y = self.of(Point(first.e, first.f))
        return Affine(
            self.a * first.a + self.c * first.b, self.b * first.a + self.d * first.b,
            self.a * first.c + self.c * first.d, self.b * first.c + self.d * first.d, x, y,
        )  # fmt: skip

    @property
    def inverse(self) -> "Affine":
        """The map that takes every point back. Raises ZeroDivisionError for one that flattens the page."""
        size = self.a * self.d - self.b * self.c
        a, b, c, d = self.d / size, -self.b / size, -self.c / size, self.a / size
        return Affine(a, b, c, d, -(a * self.e + c * self.f), -(b * self.e + d * self.f))


IDENTITY = Affine()


def through(before: Three, after: Three) -> Affine:
    """The one map that takes three points to three others. Raises ZeroDivisionError for three on one line."""
    return _spanned(after).after(_spanned(before).inverse)


def _spanned(points: Three) -> Affine:
    """The map that takes (0, 0), (1, 0) and (0, 1) to three points."""
    (x, y), p, q = points
    return Affine(p.x - x, p.y - y, q.x - x, q.y - y, x, y)
