"""Items, turned half around a point: what stands upright for whoever sits here is read by whoever sits across once the sheet is folded."""

from typing import TypeVar

from msgspec.structs import replace

from toolkit.scene.geometry import Ellipse, Geometry, Path, Point, Rect, Rectangle
from toolkit.scene.items import Group, Item, Line, Shape
from toolkit.scene.text import SetLine, Text

T = TypeVar("T", Text, Shape, Line, Group, Item)


def turned(item: T, about: Point) -> T:
    """The item half a turn around a point, with all that it holds; turned twice, it is what it was.

    Order, words, tags and links stay. Raises ValueError for a picture, a field or a table, which always stand upright.
    """
    match item:
        case Text():
            lines = tuple([_line(line, about) for line in item.lines])
            return replace(item, box=turned_box(item.box, about), lines=lines, turned=not item.turned)
        case Shape():
            return replace(item, geometry=_geometry(item.geometry, about))
        case Line():
            return replace(item, start=_point(item.start, about), end=_point(item.end, about))
        case Group():
            return replace(item, items=tuple([turned(inner, about) for inner in item.items]))
        case _:
            raise ValueError(f"a {type(item).__name__} cannot be turned")


def turned_box(box: Rect, about: Point) -> Rect:
    """The box half a turn around a point."""
    return Rect(2 * about.x - box.right, 2 * about.y - box.bottom, box.w, box.h)


def _geometry(geometry: Geometry, about: Point) -> Geometry:
    match geometry:
        case Rectangle():
            return Rectangle(turned_box(geometry.box, about), geometry.radius)
        case Ellipse():
            return Ellipse(turned_box(geometry.box, about))
        case Path():
            segments = (tuple([_point(part, about) if isinstance(part, Point) else part for part in segment]) for segment in geometry.segments)
            return Path(tuple(segments))


def _point(point: Point, about: Point) -> Point:
    return Point(2 * about.x - point.x, 2 * about.y - point.y)


def _line(line: SetLine, about: Point) -> SetLine:
    """The pen starts where it did and moves the other way: advances stay what they are."""
    glyphs = tuple([replace(part, x=2 * about.x - part.x) for part in line.glyphs])
    return replace(line, baseline=2 * about.y - line.baseline, glyphs=glyphs)
