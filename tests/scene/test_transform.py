"""What is moved or scaled stays what it was: in its frame, in its order, with its words."""

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
    Page,
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
    Size,
    Stroke,
    Style,
    Table,
    Text,
)
from toolkit.scene.faults import outside, stock
from toolkit.scene.transform import moved, scaled

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
FRAME = Size(960, 540)
sizes = st.floats(0.05, 4.0)
lengths = st.floats(0, 1)
boxes = st.builds(lambda x, y, w, h: Rect(x * 900, y * 500, 1 + w * (959 - x * 900), 1 + h * (539 - y * 500)), lengths, lengths, lengths, lengths)
shapes = st.one_of(
    st.builds(lambda box: Shape(Rectangle(box, 6), "ink", Stroke("rule", 2)), boxes),
    st.builds(lambda box: Shape(Ellipse(box), "ink"), boxes),
    st.builds(lambda box: Shape(Path.polygon([Point(box.x, box.y), Point(box.right, box.y), Point(box.x, box.bottom)]), "ink"), boxes),
    st.builds(lambda box: Line(Point(box.x, box.y), Point(box.right, box.bottom), Stroke("ink", 1, (3, 2))), boxes),
    st.builds(lambda box: Text(box, (), ()), boxes),
    st.builds(lambda box: Field("text", "a", "A", box), boxes),
)
trees = st.recursive(shapes, lambda inner: st.builds(lambda items: Group(tuple(items), tag="Div"), st.lists(inner, max_size=4)), max_leaves=20)


@given(st.lists(trees, max_size=5), sizes, st.integers(-300, 300), st.integers(-300, 300))
def test_what_stands_in_its_frame_stands_in_the_scaled_frame(items: list[Item], by: float, dx: int, dy: int) -> None:
    frame = Rect(dx, dy, FRAME.w * by, FRAME.h * by)
    done = tuple(scaled(item, by, Point(dx, dy)) for item in items)
    page = Page("a", "A", FRAME, done, bleed=frame)
    assert outside(page, stock(done)) == ()


@given(st.lists(trees, max_size=5), sizes)
def test_order_and_kind_stay(items: list[Item], by: float) -> None:
    done = scaled(Group(tuple(items)), by)
    assert _kinds(done) == _kinds(Group(tuple(items)))


def _kinds(item: Item) -> object:
    return (item.tag, [_kinds(inner) for inner in item.items]) if isinstance(item, Group) else type(item)


@given(st.sampled_from([0.25, 0.5, 2.0]))
def test_there_and_back_is_the_same(by: float) -> None:
    whole = Group(ITEMS, tag="Div")
    assert scaled(scaled(whole, by), 1 / by) == whole


@given(st.integers(-500, 500), st.integers(-500, 500))
def test_moved_there_and_back_is_the_same(dx: int, dy: int) -> None:
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


def test_every_part_is_scaled() -> None:
    text, rectangle, ellipse, path, line, picture, field, table = scaled(Group(ITEMS), 0.5, Point(100, 200)).items
    there = Rect(105, 210, 15, 20)
    assert isinstance(text, Text)
    assert (text.box, text.text, text.lines[0].baseline) == (there, "Hi", 215)
    [glyphs] = text.lines[0].glyphs
    assert (glyphs.x, glyphs.text, glyphs.ids, glyphs.advances) == (105, "Hi", (1, 2), (500, 500))
    assert {(style.size, style.leading) for style in (glyphs.style, text.paragraphs[0].runs[0].style)} == {(STYLE.size / 2, STYLE.leading / 2)}
    assert rectangle == Shape(Rectangle(there, 1.5), "ink")
    assert ellipse == Shape(Ellipse(there), "ink")
    assert isinstance(path, Shape)
    assert path.stroke == Stroke("ink", 0.5)
    assert isinstance(path.geometry, Path)
    assert path.geometry.points == tuple(Point(100 + point.x / 2, 200 + point.y / 2) for point in PATH.points)
    assert line == Line(Point(100.5, 201), Point(101.5, 202), Stroke("ink", 0.5))
    assert isinstance(picture, Picture)
    assert picture.box == there
    assert isinstance(field, Field)
    assert (field.box, field.mark, field.size) == (there, Ellipse(there), 5.5)
    assert isinstance(table, Table)
    assert (table.box, table.rows[0].cells[0].box, table.rows[0].cells[0].items[0]) == (there, there, text)


def test_rules_and_dashes_of_a_table_are_scaled() -> None:
    table = Table(Rect(0, 0, 10, 10), (Row(()),), "says", Stroke("rule", 2, (4, 2)))
    assert scaled(table, 0.5).rule == Stroke("rule", 1, (2, 1))
