"""Glyphs as closed outlines of straight pieces, for small pictures that no PDF viewer draws."""

from functools import cache

import uharfbuzz as hb

from toolkit.fonts.face import FontFace

Place = tuple[float, float]
Contour = list[Place]
_PIECES = 4
"""Straight pieces for a curve."""


def outlines(face: FontFace, glyph: int) -> list[Contour]:
    """The glyph's contours in thousandths of an em, y up. What is cut out of a letter turns the other way than its edge."""
    contours: list[Contour] = []
    face.draw(glyph, _pens(), contours)
    return [[(x * face.scale, y * face.scale) for x, y in contour] for contour in contours]


def is_hole(contour: Contour) -> bool:
    """Whether a contour turns left: TrueType outlines have their ink on the right."""
    ends = zip(contour, [*contour[1:], contour[0]], strict=True)
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in ends) > 0


@cache
def _pens() -> hb.DrawFuncs:
    pens = hb.DrawFuncs()
    pens.set_move_to_func(lambda x, y, contours: contours.append([(x, y)]))
    pens.set_line_to_func(lambda x, y, contours: contours[-1].append((x, y)))
    pens.set_quadratic_to_func(_quadratic)
    pens.set_cubic_to_func(_cubic)
    return pens


def _quadratic(ax: float, ay: float, x: float, y: float, contours: list[Contour]) -> None:
    sx, sy = contours[-1][-1]
    contours[-1] += [(p * sx + q * ax + r * x, p * sy + q * ay + r * y) for p, q, r in _QUADRATIC]


def _cubic(ax: float, ay: float, bx: float, by: float, x: float, y: float, contours: list[Contour]) -> None:
    sx, sy = contours[-1][-1]
    contours[-1] += [(p * sx + q * ax + r * bx + s * x, p * sy + q * ay + r * by + s * y) for p, q, r, s in _CUBIC]


_STEPS = tuple(step / _PIECES for step in range(1, _PIECES + 1))
_QUADRATIC = tuple(((1 - t) ** 2, 2 * t * (1 - t), t * t) for t in _STEPS)
_CUBIC = tuple(((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3) for t in _STEPS)
"""Weights of a Bézier curve's controls at the end of each piece."""
