from hypothesis import given
from hypothesis import strategies as st

from toolkit.scene import (
    Cell,
    Ellipse,
    Field,
    Glyphs,
    Group,
    Item,
    Line,
    Paragraph,
    Path,
    Picture,
    Point,
    Rect,
    Rectangle,
    Row,
    Run,
    SetLine,
    Shape,
    Stroke,
    Style,
    Table,
    Text,
)
from toolkit.scene.move import moved

BOX = Rect(10, 20, 30, 40)
STYLE = Style("text", 10, 12, "ink")
TEXT = Text(BOX, (Paragraph((Run("Hi", STYLE),)),), (SetLine(30, (Glyphs(10, "Hi", STYLE, (1, 2), (500, 500), (0, 1)),), 0),))
PATH = Path((("M", Point(0, 0)), ("C", Point(1, 1), Point(2, 2), Point(3, 0)), ("Z",)))
ITEMS: tuple[Item, ...] = (
    TEXT,
    Shape(Rectangle(BOX, 3), "ink"),
    Shape(Ellipse(BOX), "ink"),
    Shape(PATH, None, Stroke("ink", 1)),
    Line(Point(1, 2), Point(3, 4), Stroke("ink", 1)),
    Picture(BOX, "a.png", "a"),
    Field("check", "a", "A", BOX, mark=Ellipse(BOX)),
    Table(BOX, (Row((Cell(BOX, (TEXT,)),)),), "table"),
)
steps = st.integers(-500, 500)


@given(steps, steps)
def test_there_and_back_is_the_same(dx: int, dy: int) -> None:
    whole = Group(ITEMS, tag="Div")
    assert moved(moved(whole, dx, dy), -dx, -dy) == whole


def test_every_part_moves() -> None:
    text, rectangle, ellipse, path, line, picture, field, table = moved(Group(ITEMS), 100, 200).items
    there = Rect(110, 220, 30, 40)
    assert isinstance(text, Text)
    assert (text.box, text.lines[0].baseline, text.lines[0].glyphs[0].x) == (there, 230, 110)
    assert rectangle == Shape(Rectangle(there, 3), "ink")
    assert ellipse == Shape(Ellipse(there), "ink")
    assert isinstance(path, Shape)
    assert isinstance(path.geometry, Path)
    assert path.geometry.segments[1] == ("C", Point(101, 201), Point(102, 202), Point(103, 200))
    assert line == Line(Point(101, 202), Point(103, 204), Stroke("ink", 1))
    assert isinstance(picture, Picture)
    assert picture.box == there
    assert isinstance(field, Field)
    assert (field.box, field.mark) == (there, Ellipse(there))
    assert isinstance(table, Table)
    assert (table.box, table.rows[0].cells[0].box, table.rows[0].cells[0].items[0]) == (there, there, text)
