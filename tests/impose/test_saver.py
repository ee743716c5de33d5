"""Ink saved: no solid fill is left, and all that is said and counted stays."""

from collections.abc import Iterable, Iterator
from functools import cache

import pytest

from tests.layouts.drawn import library
from tests.layouts.workbook.walk import texts
from toolkit.build.render import layout, room_of
from toolkit.home import Home
from toolkit.impose.saver import saving
from toolkit.kit.cards.form import formed
from toolkit.layout import Room
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.problems import Report
from toolkit.scene import Group, Item, Page, Rect, Rectangle, Shape, Size, Stroke, Style, Text
from toolkit.scene.text import Paragraph, Run
from toolkit.theme import contrast

STOCKS = ("quarter-letter", "poker", "avery-5371")


def shapes(items: Iterable[Item]) -> Iterator[Shape]:
    for item in items:
        if isinstance(item, Group):
            yield from shapes(item.items)
        elif isinstance(item, Shape):
            yield item


@cache
def drawn(stock: str) -> tuple[Room, tuple[Page, ...]]:
    from msgspec.structs import replace

    plan = make_plan(library(), library().editions["national"], Choice(stock=stock))
    made = room_of(plan, PRODUCTS["cards"], library(), Report())
    room = replace(made, cards=formed(made))
    return room, tuple(page for sheet in plan.sheets["cards"] for page in layout(Home(), sheet.layout).draw(sheet, room))


@pytest.mark.parametrize("stock", STOCKS)
def test_no_shape_is_filled_with_ink_and_none_is_lost(stock: str) -> None:
    for page in drawn(stock)[1]:
        before, after = list(shapes(page.items)), list(shapes(saving(page).items))
        assert len(before) == len(after)
        assert {shape.fill for shape in after} <= {None, "white"}
        for old, new in zip(before, after, strict=True):
            assert old.geometry == new.geometry
            if old.fill not in (None, "white", "paper"):
                assert new.stroke is not None


@pytest.mark.parametrize("stock", STOCKS)
def test_every_word_stays_and_is_read_on_white(stock: str) -> None:
    room, pages = drawn(stock)
    for page in pages:
        saved = saving(page)
        assert [text.text for text in texts(page)] == [text.text for text in texts(saved)]
        for text in texts(saved):
            for part in (glyphs for line in text.lines for glyphs in line.glyphs):
                assert contrast(room.look.rgb(part.style.colour), (255, 255, 255)) >= 4.5, (page.key, text.text)


def test_words_and_shapes_in_white_take_the_color_of_their_ground() -> None:
    style = Style("text", 10, 12, "white")
    ground = Shape(Rectangle(Rect(0, 0, 100, 100)), "L.mid")
    words = Text(Rect(10, 10, 20, 12), (Paragraph((Run("L1", style),)),), ())
    shape = Shape(Rectangle(Rect(40, 40, 20, 20)), "white")
    page = saving(Page("p", "p", Size(200, 100), (ground, words, shape, Shape(Rectangle(Rect(150, 40, 20, 20)), "white"))))
    outline, text, white, beside = page.items
    assert isinstance(outline, Shape)
    assert isinstance(text, Text)
    assert isinstance(white, Shape)
    assert isinstance(beside, Shape)
    assert outline.stroke == Stroke("L.deep", 1.2)
    assert text.paragraphs[0].runs[0].style.colour == "L.deep"
    assert white.stroke is not None
    assert white.stroke.colour == "L.deep"
    assert beside.stroke is None


def test_a_window_is_hatched() -> None:
    page = saving(Page("p", "p", Size(100, 100), (Shape(Rectangle(Rect(0, 0, 50, 50)), "paper", name="Window"),)))
    assert len([item for item in page.items if item.name == "Hatch"]) > 10
