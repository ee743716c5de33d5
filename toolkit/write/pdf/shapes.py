"""Outlines as PDF operators. Every function returns operators that leave the graphics state usable for the next."""

from toolkit.scene import Ellipse, Geometry, Line, Path, Point, Rect, Rectangle, Shape, Stroke
from toolkit.write.pdf.colours import Colours
from toolkit.write.pdf.frame import Frame
from toolkit.write.pdf.syntax import number, numbers

_ARC = 0.5523
"""How far the control points of a quarter circle stand from its ends, as a part of the radius."""


def shape(item: Shape, frame: Frame, colours: Colours) -> str:
    """A filled or stroked outline; "" when it is neither."""
    if item.stroke is None:
        return filled(item.geometry, item.fill, frame, colours) if item.fill else ""
    fill = f"{colours.fill(item.fill)} " if item.fill else ""
    return _stroked(f"{fill}{outline(item.geometry, frame)} {'B*' if fill else 'S'}", item.stroke, colours)


def filled(geometry: Geometry, token: str, frame: Frame, colours: Colours) -> str:
    """An outline filled by the even-odd rule."""
    return f"{colours.fill(token)} {outline(geometry, frame)} f*"


def line(item: Line, frame: Frame, colours: Colours) -> str:
    """A straight line."""
    start, end = (numbers(frame.x(point.x), frame.y(point.y)) for point in (item.start, item.end))
    return _stroked(f"{start} m {end} l S", item.stroke, colours)


def outline(geometry: Geometry, frame: Frame) -> str:
    """The path of an outline, not painted yet."""
    match geometry:
        case Rectangle(box=box, radius=radius) if radius <= 0:
            left, bottom, right, top = frame.corners(box)
            return f"{numbers(left, bottom, right - left, top - bottom)} re"
        case Rectangle(box=box, radius=radius):
            reach = min(radius, box.w / 2, box.h / 2)
            return _rounded(box, reach, reach, frame)
        case Ellipse(box=box):
            return _rounded(box, box.w / 2, box.h / 2, frame)
        case Path():
            return _path(geometry, frame)


def _stroked(painting: str, stroke: Stroke, colours: Colours) -> str:
    state = f"{colours.stroke(stroke.colour)} {number(stroke.width)} w"
    if not stroke.dash:
        return f"{state} {painting}"
    return f"q {state} [{numbers(*stroke.dash)}] 0 d {painting} Q"


def _rounded(box: Rect, rx: float, ry: float, frame: Frame) -> str:
    left, bottom, right, top = frame.corners(box)
    cx, cy = rx * (1 - _ARC), ry * (1 - _ARC)
    corners = (
        (right - rx, bottom, right - cx, bottom, right, bottom + cy, right, bottom + ry),
        (right, top - ry, right, top - cy, right - cx, top, right - rx, top),
        (left + rx, top, left + cx, top, left, top - cy, left, top - ry),
        (left, bottom + ry, left, bottom + cy, left + cx, bottom, left + rx, bottom),
    )
    sides = "".join(f"{numbers(*corner[:2])} l {numbers(*corner[2:])} c " for corner in corners[1:])
    return f"{numbers(*corners[0][:2])} m {numbers(*corners[0][2:])} c {sides}h"


def _path(path: Path, frame: Frame) -> str:
    parts: list[str] = []
    for command, *points in path.segments:
        parts.extend([numbers(frame.x(part.x), frame.y(part.y)) for part in points if isinstance(part, Point)])
        parts.append(_OPERATORS[str(command)])
    return " ".join(parts)


_OPERATORS = {"M": "m", "L": "l", "C": "c", "Z": "h"}
