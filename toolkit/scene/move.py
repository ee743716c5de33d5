"""Items, moved. Everything that stands on a page can stand elsewhere on another."""

from typing import TypeVar

from msgspec.structs import replace

from toolkit.scene.geometry import Ellipse, Geometry, Path, Point, Rectangle
from toolkit.scene.items import Cell, Field, Group, Item, Line, Picture, Row, Shape, Table
from toolkit.scene.text import SetLine, Text

T = TypeVar("T", Text, Shape, Line, Picture, Field, Table, Group, Item)


def moved(item: T, dx: float, dy: float) -> T:
    """The item `dx` points to the right and `dy` down, with all that it holds."""
    match item:
        case Text():
            return replace(item, box=item.box.moved(dx, dy), lines=tuple(_line(line, dx, dy) for line in item.lines))
        case Shape():
            return replace(item, geometry=moved_geometry(item.geometry, dx, dy))
        case Line():
            return replace(item, start=_point(item.start, dx, dy), end=_point(item.end, dx, dy))
        case Picture():
            return replace(item, box=item.box.moved(dx, dy))
        case Field():
            mark = None if item.mark is None else moved_geometry(item.mark, dx, dy)
            return replace(item, box=item.box.moved(dx, dy), mark=mark)
        case Table():
            return replace(item, box=item.box.moved(dx, dy), rows=tuple(_row(row, dx, dy) for row in item.rows))
        case Group():
            return replace(item, items=tuple(moved(inner, dx, dy) for inner in item.items))


def moved_geometry(geometry: Geometry, dx: float, dy: float) -> Geometry:
    """The outline, moved."""
    match geometry:
        case Rectangle() | Ellipse():
            return replace(geometry, box=geometry.box.moved(dx, dy))
        case Path():
            return Path(tuple(tuple(_point(part, dx, dy) if isinstance(part, Point) else part for part in segment) for segment in geometry.segments))


def _point(point: Point, dx: float, dy: float) -> Point:
    return Point(point.x + dx, point.y + dy)


def _line(line: SetLine, dx: float, dy: float) -> SetLine:
    return replace(line, baseline=line.baseline + dy, glyphs=tuple([glyphs.moved(dx) for glyphs in line.glyphs]))


def _row(row: Row, dx: float, dy: float) -> Row:
    return replace(row, cells=tuple(_cell(cell, dx, dy) for cell in row.cells))


def _cell(cell: Cell, dx: float, dy: float) -> Cell:
    return replace(cell, box=cell.box.moved(dx, dy), items=tuple(moved(item, dx, dy) for item in cell.items))
