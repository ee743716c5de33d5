"""What is turned half around stands where a hand that turns the sheet would find it, and says what it said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.scene.test_transform import BOX, FRAME, ITEMS, STYLE, TEXT, trees
from toolkit.scene import Field, Glyphs, Group, Item, Page, Picture, Point, Rect, SetLine, Table, Text
from toolkit.scene.faults import outside, stock
from toolkit.scene.turn import turned, turned_box

UPRIGHT = (Picture, Field, Table)
MIDDLE = Point(FRAME.w / 2, FRAME.h / 2)
points = st.builds(Point, st.integers(-300, 300), st.integers(-300, 300))


def has_upright(item: Item) -> bool:
    return any(map(has_upright, item.items)) if isinstance(item, Group) else isinstance(item, UPRIGHT)


turnable = trees.filter(lambda item: not has_upright(item))


@given(points)
def test_twice_turned_is_what_it_was(about: Point) -> None:
    for item in ITEMS:
        if not has_upright(item):
            assert turned(turned(item, about), about) == item
            assert turned(item, about) != item


@given(st.lists(turnable, max_size=5))
def test_what_stands_on_its_page_stands_there_when_it_is_turned_around_its_middle(items: list[Item]) -> None:
    done = tuple(turned(item, MIDDLE) for item in items)
    assert outside(Page("a", "A", FRAME, done), stock(done)) == ()


def test_a_box_is_found_across_the_point() -> None:
    assert turned_box(Rect(10, 20, 30, 40), Point(100, 100)) == Rect(160, 140, 30, 40)


def test_words_keep_their_order_and_meaning() -> None:
    [inner] = turned(Group((TEXT,), tag="Div", alt="a"), MIDDLE).items
    assert isinstance(inner, Text)
    assert (inner.text, inner.tag, inner.turned) == (TEXT.text, TEXT.tag, True)


@pytest.mark.parametrize("item", [item for item in ITEMS if isinstance(item, UPRIGHT)], ids=lambda item: type(item).__name__)
def test_what_always_stands_upright_is_refused(item: Item) -> None:
    with pytest.raises(ValueError, match=f"a {type(item).__name__} cannot be turned"):
        turned(Group((item,)), MIDDLE)


def test_turned_words_that_leave_their_page_are_found() -> None:
    line = SetLine(30, (Glyphs(40, "Hi", STYLE, (1, 2), (500, 5000), (0, 1)),), 0)
    page = Page("a", "A", FRAME, (Text(BOX, (), (line,), turned=True),))
    [(_, far)] = outside(page, stock(page.items))
    assert far == 15  # the pen goes 55 points to the left of 40
