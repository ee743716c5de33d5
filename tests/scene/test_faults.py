"""What no writer can draw is found on the pages themselves."""

from collections.abc import Iterable

import pytest

from toolkit.scene import (
    Cell,
    Ellipse,
    Field,
    Glyphs,
    Group,
    Item,
    Line,
    Link,
    Page,
    Paragraph,
    Path,
    Point,
    Rect,
    Rectangle,
    Row,
    Run,
    SetLine,
    Shape,
    Size,
    SlideLayout,
    Slot,
    Stroke,
    Style,
    Table,
    Text,
)
from toolkit.scene.faults import Known, outside, page_faults, shared_faults, slide_layout_faults, stock

KNOWN = Known({"ink", "white", "rule"}, {"text"})
STYLE = Style("text", 12, 15, "ink")
BOX = Rect(10, 10, 80, 20)
LAYOUT = SlideLayout("deck/x", "X", (Slot("title", "title", BOX, STYLE, "Title"),))


def words(text: str = "Words", *, box: Rect = BOX, style: Style = STYLE, tag: str = "P", slot: str = "", link: Link | None = None) -> Text:
    return Text(box, (Paragraph((Run(text, style, link),)),), (), tag, slot)


def line_of(x: float, width: float, baseline: float) -> Text:
    glyphs = Glyphs(x, "W", STYLE, (1,), (width / STYLE.size * 1000,), (0,))
    return Text(BOX, (Paragraph((Run("W", STYLE),)),), (SetLine(baseline, (glyphs,), 0),))


def field(name: str, kind: str = "text") -> Field:
    return Field(kind, name, name, BOX)  # type: ignore[arg-type]  # a kind of field


def table(*items: Item, fill: str | None = None) -> Table:
    return Table(BOX, (Row((Cell(BOX, items, fill=fill),)),), "A table")


def page(*items: Item, key: str = "one", layout: str = "", background: str = "") -> Page:
    return Page(key, key.title(), Size(100, 200), items, layout, background)


def faults(*items: Item, background: str = "", layout: SlideLayout | None = None) -> str:
    made = page(*items, background=background)
    return "; ".join(page_faults(made, stock(made.items), KNOWN, layout))


def test_a_page_without_a_fault_gives_none() -> None:
    items = (words(tag=""), Group((words(tag="Lbl"),), tag="LI"), Shape(Ellipse(BOX), "ink", Stroke("rule", 1)), table(words(), fill="white"), field("a"))
    assert faults(*items, background="white") == ""
    assert outside(page(*items), stock(items)) == ()
    assert list(shared_faults([page(*items)], [stock(items)], {"one"}, {})) == []


@pytest.mark.parametrize(
    "item",
    [
        words(style=Style("text", 12, 15, "blue")),
        Shape(Rectangle(BOX), "blue"),
        Shape(Rectangle(BOX), None, Stroke("blue", 1)),
        Line(Point(10, 10), Point(20, 20), Stroke("blue", 1)),
        Field("check", "a", "A", BOX, colour="blue"),
        table(fill="blue"),
        Table(BOX, (), "A table", Stroke("blue", 1)),
        Group((Group((Shape(Rectangle(BOX), "blue"),)),)),
        table(Shape(Rectangle(BOX), "blue")),
    ],
)
def test_a_colour_that_the_theme_does_not_have(item: Item) -> None:
    assert faults(item) == 'the theme has no colour "blue", on the page "one"'


def test_a_background_that_the_theme_does_not_have() -> None:
    assert faults(background="blue") == 'the theme has no colour "blue", on the page "one"'


def test_a_face_that_the_theme_does_not_have() -> None:
    assert faults(words(style=Style("comic", 12, 15, "ink"))) == 'the theme has no face "comic", on the page "one"'


@pytest.mark.parametrize("item", [words(tag="H9"), Group((), tag="H9"), Group((table(words(tag="H9")),))])
def test_a_tag_that_is_no_structure_element(item: Item) -> None:
    assert faults(item) == 'there is no structure element "H9", on the page "one"'


def test_a_path_that_leads_nowhere() -> None:
    assert faults(Shape(Path(()), "ink")) == 'a path has no points, on the page "one"'


@pytest.mark.parametrize(
    ("items", "says"),
    [
        ((), '0 texts stand in the title slot of the slide layout "deck/x", which takes one'),
        ((words(),), '0 texts stand in the title slot of the slide layout "deck/x", which takes one'),
        ((words(slot="title"), Group((words(slot="title"),))), '2 texts stand in the title slot of the slide layout "deck/x", which takes one'),
        ((words(" ", slot="title"),), "the title is empty"),
        ((words(slot="title"), field("name")), 'a slide cannot have the field "name"'),
        ((Group((words(slot="title"),), name="Jump", link=Link("There", "two")),), 'the group "Jump" is a link and holds a placeholder'),
    ],
)
def test_a_slide_that_office_cannot_have(items: Iterable[Item], says: str) -> None:
    assert faults(*items, layout=LAYOUT) == f'{says}, on the page "one"'


def test_a_slide_with_its_title() -> None:
    assert faults(Group((words(slot="title"),)), words(), layout=LAYOUT) == ""


def test_a_slide_layout_with_what_cannot_be_drawn() -> None:
    wrong = SlideLayout("deck/y", "Y", (Slot("body", "body", BOX, Style("comic", 12, 15, "ink"), "Words"),), (words(tag="H9"),), "blue")
    told = slide_layout_faults(wrong, KNOWN)
    assert [says.removesuffix(', in the slide layout "deck/y"') for says in told] == [
        'the theme has no colour "blue"',
        'the theme has no face "comic"',
        'there is no structure element "H9"',
        "there are 0 title slots, and a slide has one title",
    ]
    assert slide_layout_faults(LAYOUT, KNOWN) == ()


@pytest.mark.parametrize(
    ("item", "far"),
    [
        (words(box=Rect(-3, 10, 20, 20)), 3),
        (words(box=Rect(90, 10, 20, 20)), 10),
        (line_of(95, 12, 20), 7),
        (line_of(20, 12, 215), 15),
        (Shape(Rectangle(Rect(10, -2, 20, 20)), "ink"), 2),
        (Shape(Path.polygon([Point(10, 10), Point(40, 204), Point(20, 20)]), "ink"), 4),
        (Line(Point(10, 10), Point(101, 10), Stroke("ink", 1)), 1),
        (Group((field("a"), Field("text", "b", "B", Rect(10, 190, 20, 20)))), 10),
        (table(Shape(Ellipse(Rect(10, 10, 100, 20)), "ink")), 10),
    ],
)
def test_what_passes_the_edge_of_its_page(item: Item, far: float) -> None:
    made = page(item)
    [(_, points)] = outside(made, stock(made.items))
    assert points == pytest.approx(far)


def test_what_bleeds_may_pass_the_edge_as_far_as_it_is_printed() -> None:
    made = Page("one", "One", Size(100, 200), (Shape(Rectangle(Rect(-9, -9, 118, 218)), "ink"),), bleed=Rect(-9, -9, 118, 218))
    assert outside(made, stock(made.items)) == ()


def told(*pages: Page, layouts: bool = False) -> list[tuple[str, tuple[int, ...]]]:
    found = shared_faults(pages, [stock(page.items) for page in pages], {page.key for page in pages}, {"deck/x": LAYOUT} if layouts else {})
    return [(fault.says, fault.pages) for fault in found]


def test_two_fields_of_one_name() -> None:
    assert told(page(field("a.b")), page(Group((field("a-b"),)), key="two")) == [('the field name "a-b" is used 2 times', (0, 1))]


def test_radio_buttons_belong_together_by_their_name() -> None:
    assert told(page(field("a", "radio"), field("a", "radio"))) == []
    assert told(page(field("a", "radio"), field("a", "check"))) == [('the field name "a" is used 2 times', (0, 0))]


@pytest.mark.parametrize("item", [words(link=Link("There", "two")), Group((), link=Link("There", "two")), table(words(link=Link("There", "two")))])
def test_a_link_to_a_page_that_is_not_there(item: Item) -> None:
    assert told(page(item)) == [('a link leads to the page "two", which is not there', (0,))]
    assert told(page(item), page(key="two")) == []


def test_pages_that_cannot_be_told_apart() -> None:
    assert told(page(), page()) == [('the page key "one" is used 2 times', (0, 1))]
    slides = (page(words("Same", slot="title"), layout="deck/x"), page(words("Same", slot="title"), key="two", layout="deck/x"))
    assert told(*slides, layouts=True) == [('the slide title "Same" is used 2 times', (0, 1))]
