"""Items, moved and scaled: what was drawn on one page stands elsewhere, smaller or larger on another, and nothing is drawn anew."""

from functools import cache
from typing import TypeVar

from msgspec.structs import replace

from toolkit.scene.geometry import Ellipse, Geometry, Path, Point, Rect, Rectangle
from toolkit.scene.items import Cell, Field, Group, Item, Line, Picture, Row, Shape, Stroke, Table
from toolkit.scene.text import Glyphs, Paragraph, Run, SetLine, Style, Text

T = TypeVar("T", Text, Shape, Line, Picture, Field, Table, Group, Item)


def moved(item: T, dx: float, dy: float) -> T:
    """The item `dx` points to the right and `dy` down, with all that it holds."""
    return scaled(item, 1.0, Point(dx, dy))


def scaled(item: T, by: float, to: Point = Point(0.0, 0.0)) -> T:  # noqa: B008  # a Point is a value
    """The item, `by` times as large from its page's corner, which then lies at `to`; with it strokes, round corners, sizes of type and of typed text.

    Order, words, tags and links stay. Advances of glyphs do, too: they are parts of the size.
    """
    match item:
        case Text():
            lines = tuple([_line(line, by, to) for line in item.lines])
            paragraphs = item.paragraphs if by == 1 else tuple([_paragraph(part, by) for part in item.paragraphs])
            return replace(item, box=scaled_box(item.box, by, to), paragraphs=paragraphs, lines=lines)
        case Shape():
            return replace(item, geometry=_geometry(item.geometry, by, to), stroke=_stroke(item.stroke, by))
        case Line():
            return replace(item, start=_point(item.start, by, to), end=_point(item.end, by, to), stroke=_wide(item.stroke, by))
        case Picture():
            return replace(item, box=scaled_box(item.box, by, to))
        case Field():
            mark = None if item.mark is None else _geometry(item.mark, by, to)
            return replace(item, box=scaled_box(item.box, by, to), size=item.size * by, leading=item.leading * by, mark=mark)
        case Table():
            rows = tuple([_row(row, by, to) for row in item.rows])
            return replace(item, box=scaled_box(item.box, by, to), rows=rows, rule=_stroke(item.rule, by))
        case Group():
            return replace(item, items=tuple([scaled(inner, by, to) for inner in item.items]))


def scaled_box(box: Rect, by: float, to: Point) -> Rect:
    """The box `by` times as large, with its page's corner at `to`."""
    return Rect(to.x + box.x * by, to.y + box.y * by, box.w * by, box.h * by)


def _geometry(geometry: Geometry, by: float, to: Point) -> Geometry:
    match geometry:
        case Rectangle():
            return Rectangle(scaled_box(geometry.box, by, to), geometry.radius * by)
        case Ellipse():
            return Ellipse(scaled_box(geometry.box, by, to))
        case Path():
            segments = (tuple([_point(part, by, to) if isinstance(part, Point) else part for part in segment]) for segment in geometry.segments)
            return Path(tuple(segments))


def _point(point: Point, by: float, to: Point) -> Point:
    return Point(to.x + point.x * by, to.y + point.y * by)


def _stroke(stroke: Stroke | None, by: float) -> Stroke | None:
    return None if stroke is None else _wide(stroke, by)


def _wide(stroke: Stroke, by: float) -> Stroke:
    return stroke if by == 1 else Stroke(stroke.colour, stroke.width * by, tuple(part * by for part in stroke.dash))


@cache
def _style(style: Style, by: float) -> Style:
    """The style at another size; a deck has few styles and many runs."""
    return replace(style, size=style.size * by, leading=style.leading * by)


def _paragraph(paragraph: Paragraph, by: float) -> Paragraph:
    runs = tuple([_run(run, by) for run in paragraph.runs])
    return replace(paragraph, runs=runs, space_before=paragraph.space_before * by, indent=paragraph.indent * by)


def _run(run: Run, by: float) -> Run:
    return Run(run.text, _style(run.style, by), run.link, run.language)


def _line(line: SetLine, by: float, to: Point) -> SetLine:
    return SetLine(to.y + line.baseline * by, tuple([_glyphs(glyphs, by, to) for glyphs in line.glyphs]), line.paragraph)


def _glyphs(glyphs: Glyphs, by: float, to: Point) -> Glyphs:
    return glyphs.moved(to.x) if by == 1 else replace(glyphs, x=to.x + glyphs.x * by, style=_style(glyphs.style, by))


def _row(row: Row, by: float, to: Point) -> Row:
    return replace(row, cells=tuple([_cell(cell, by, to) for cell in row.cells]))


def _cell(cell: Cell, by: float, to: Point) -> Cell:
    return replace(cell, box=scaled_box(cell.box, by, to), items=tuple([scaled(item, by, to) for item in cell.items]))
