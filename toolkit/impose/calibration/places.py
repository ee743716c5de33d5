"""Where the scales of a calibration sheet stand. Points from the top left corner of the front, as one looks at it.

A   D   B       A, B, C   where the back's crosses lie on the front
F       G       D to G    where the middle of the paper is, by folding it
C   E           H, I      how long a line is, by a ruler
"""

from typing import NamedTuple

from msgspec import Struct

from toolkit.impose.grid import behind
from toolkit.model.printing import Flip
from toolkit.scene import Point, Rect, Size
from toolkit.scene.affine import Affine, through
from toolkit.units import mm

CORNER = 60.0
"""From the paper's edges to the middle of a cross: its scales, 10 mm to each side, stay clear of what a printer leaves white, also when it is off."""
FOLD = 50.0
"""From the paper's edge to a scale that a fold crosses."""
LEVEL, UPRIGHT = 126.0, 108.0
"""From the lower edge to line H, and from the left edge to line I."""
TOP = 128.0
"""From the upper edge to the beginning of line I."""
_AFTER, _BESIDE = 24.0, 30.0
"""Room for the scale at the end of a line, and to both sides of line H."""
LEAST = Size(590.0, 790.0)
"""The shorter and the longer side of the least paper on which all finds room."""
_LENGTHS = ((180.0, 7), (130.0, 5), (100.0, 4))
"""What rulers measure: millimetres, and inches of nearly the same length."""


class Ruled(NamedTuple):
    """A line to hold a ruler to: where it begins, its length in points, and the length on a ruler in inches."""

    start: Point
    length: float
    inches: int


class Places(Struct, frozen=True):
    """The scales of one sheet, by their letters."""

    sheet: Size
    a: Point
    b: Point
    c: Point
    d: Point
    e: Point
    f: Point
    g: Point
    h: Ruled
    i: Ruled

    @property
    def crosses(self) -> tuple[Point, Point, Point]:
        return self.a, self.b, self.c

    @property
    def centre(self) -> Point:
        return Point(self.sheet.w / 2, self.sheet.h / 2)

    @property
    def free(self) -> Point:
        """The corner without a scale, where a cross shows when the paper was turned on the other edge."""
        return Point(self.b.x, self.c.y)


def places(sheet: Size) -> Places:
    """The scales of a sheet of this size in points."""
    right, bottom, x, y = sheet.w - CORNER, sheet.h - CORNER, sheet.w / 2, sheet.h / 2
    across, down = _longest(sheet.w - 2 * _BESIDE), _longest(sheet.h - LEVEL - TOP)
    return Places(
        sheet, Point(CORNER, CORNER), Point(right, CORNER), Point(CORNER, bottom),
        Point(x, FOLD), Point(x, sheet.h - FOLD), Point(FOLD, y), Point(sheet.w - FOLD, y),
        Ruled(Point(x - mm(across[0]) / 2, sheet.h - LEVEL), mm(across[0]), across[1]), Ruled(Point(UPRIGHT, TOP), mm(down[0]), down[1]),
    )  # fmt: skip


def _longest(room: float) -> tuple[float, int]:
    return next((pair for pair in _LENGTHS if mm(pair[0]) + _AFTER <= room), _LENGTHS[-1])


def mirror(sheet: Size, flip: Flip) -> Affine:
    """From a point of a sheet's back, as one looks at the back, to what lies behind it on the front; and the other way."""
    corners = Point(0.0, 0.0), Point(sheet.w, 0.0), Point(0.0, sheet.h)
    first, second, third = (behind(Rect(*corner, 0.0, 0.0), sheet, flip) for corner in corners)
    return through(corners, (Point(first.x, first.y), Point(second.x, second.y), Point(third.x, third.y)))
