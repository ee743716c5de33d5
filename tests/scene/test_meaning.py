"""The same ink with other ranks and other links."""

from msgspec.structs import replace

from tests.scene.test_transform import BOX, STYLE, TEXT
from toolkit.scene import Cell, Glyphs, Group, Item, Link, Paragraph, Rect, Rectangle, Row, Run, SetLine, Shape, Table, Text
from toolkit.scene.meaning import Meaning

STAYS, GOES = Link("Stays", page="a"), Link("Goes", page="b")
MOVED = Link("Stays", page="c")
LOWER = Meaning({"H1": "H2", "H2": "H3", "L": "Div"}, lambda link: MOVED if link == STAYS else None)


def linked(link: Link | None) -> Text:
    run, glyphs = Run("Hi", STYLE, link), Glyphs(10, "Hi", STYLE, (1,), (500,), (0,), link)
    return Text(BOX, (Paragraph((run, Run("there", STYLE))),), (SetLine(30, (glyphs,), 0),), tag="H1")


def test_headings_and_groups_have_their_new_tags_once() -> None:
    table = Table(BOX, (Row((Cell(BOX, (replace(TEXT, tag="H2"),)),)),), "table")
    [group] = LOWER.of((Group((replace(TEXT, tag="H1"), TEXT, table), tag="L"),))
    assert isinstance(group, Group)
    first, second, third = group.items
    assert (group.tag, isinstance(first, Text) and first.tag, isinstance(second, Text) and second.tag) == ("Div", "H2", "P")
    assert isinstance(third, Table)
    assert third.rows[0].cells[0].items == (replace(TEXT, tag="H3"),)


def test_links_of_words_lead_elsewhere_and_words_without_one_stay() -> None:
    moved, gone = LOWER.of((linked(STAYS), linked(GOES)))
    assert moved == replace(linked(MOVED), tag="H2")
    assert gone == replace(linked(None), tag="H2")


def test_links_of_groups_lead_elsewhere_or_nowhere() -> None:
    mark = Shape(Rectangle(Rect(0, 0, 1, 1)), "ink")
    items: tuple[Item, ...] = (Group((mark,), link=STAYS), Group((Group((mark,), link=GOES),)))
    assert LOWER.of(items) == (Group((mark,), link=MOVED), Group((Group((mark,)),)))
