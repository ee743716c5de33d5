"""A set on every stock that is shipped: the same words on every card of it, none smaller than can be read, nothing near the edge."""

from functools import cache

import pytest
from msgspec.structs import replace

from tests.layouts.drawn import library
from tests.layouts.workbook.walk import ink, texts
from tests.project import Project
from toolkit.build.render import draw, layout, room_of
from toolkit.home import Home
from toolkit.kit.cards.form import ORDERS, formed
from toolkit.layout import Room
from toolkit.model.stock import Stock
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.problems import Report
from toolkit.scene import Page
from toolkit.source.words import Words

STOCKS = sorted(library().stocks)
SMALL = [id for id in STOCKS if not library().cards_of(library().editions["national"], stock=id).whole]
SMALLEST, MARGIN = 9.0, 9.0
LONG = "Who of us and of all the people that we know here feels it, and feels it still, and feels it more than all of the others, "


@cache
def room(stock: str) -> Room:
    plan = make_plan(library(), library().editions["national"], Choice(stock=stock))
    made = room_of(plan, PRODUCTS["cards"], library(), Report())
    return replace(made, cards=formed(made))


@cache
def cards(stock: str) -> tuple[Page, ...]:
    plan = make_plan(library(), library().editions["national"], Choice(stock=stock))
    pages = tuple(page for sheet in plan.sheets["cards"] for page in layout(Home(), sheet.layout).draw(sheet, room(stock)))
    assert list(map(str, room(stock).report)) == []
    return pages


def said(page: Page) -> str:
    return " ".join(" ".join(text.text.split()) for text in texts(page))


def test_small_stocks_are_most_of_them() -> None:
    assert len(SMALL) == len(STOCKS) - 4


@pytest.mark.parametrize("stock", STOCKS)
def test_every_card_has_its_face_and_its_title_on_both_sides(stock: str) -> None:
    faces = {page.key: page for page in cards(stock)}
    assert len(faces) == 2 * (len(library().principles) + 3)
    for principle in library().principles:
        for side in ("front", "back"):
            page = faces[f"principle/{principle.id}/{side}"]
            assert principle.title in said(page), page.key
            assert principle.id in said(page) or any(group.alt == principle.id for group in page.items if hasattr(group, "alt")), page.key


@pytest.mark.parametrize("stock", SMALL)
def test_statement_stands_on_one_side_of_every_card(stock: str) -> None:
    on_back = "statement" in room(stock).cards.rows
    faces = {page.key: page for page in cards(stock)}
    for principle in library().principles:
        words = " ".join(principle.statement.split())
        assert (words in said(faces[f"principle/{principle.id}/front"])) is not on_back, principle.id
        assert (words in said(faces[f"principle/{principle.id}/back"])) is on_back, principle.id


@pytest.mark.parametrize("stock", SMALL)
def test_backs_of_a_set_say_the_same_rows_in_one_size(stock: str) -> None:
    chosen = room(stock).cards
    assert chosen.rows in ORDERS
    for page in cards(stock):
        if page.key.startswith("principle/") and page.key.endswith("back"):
            rows = [text for text in texts(page) if text.name in ORDERS[0] or text.name == "statement"]
            assert tuple(text.name for text in rows) == chosen.rows, page.key
            assert {run.style.size for text in rows for paragraph in text.paragraphs for run in paragraph.runs} == {chosen.size}, page.key


@pytest.mark.parametrize("stock", SMALL)
def test_no_word_is_smaller_than_can_be_read_and_none_near_the_edge(stock: str) -> None:
    for page in cards(stock):
        for text in texts(page):
            assert min(run.style.size for paragraph in text.paragraphs for run in paragraph.runs) >= SMALLEST, (page.key, text.text)
            left, top, right, bottom = ink(text)
            # Large letters stand on the margin with their ink, so they begin before it, and their tails pass a line that is as high as they are.
            bearing = 0.5 + 0.08 * text.paragraphs[0].runs[0].style.size
            assert left >= MARGIN - bearing, (page.key, text.text)
            assert top >= MARGIN - 0.5, (page.key, text.text)
            assert right <= page.size.w - MARGIN + 0.5, (page.key, text.text)
            assert bottom <= page.size.h - MARGIN + bearing, (page.key, text.text)


@pytest.mark.parametrize("stock", SMALL)
def test_a_title_has_three_lines_at_most(stock: str) -> None:
    titles = [text for page in cards(stock) for text in texts(page) if text.name == "Title" and page.key.startswith("principle/")]
    assert max(len(text.lines) for text in titles) <= 3


def test_more_room_says_more() -> None:
    rows = {stock: len(room(stock).cards.rows) for stock in SMALL}
    assert rows["avery-5371"] < rows["poker"] < rows["avery-5388"] == rows["avery-3263"] == len(ORDERS[0])


def test_the_attribution_stands_on_the_cover_of_every_set() -> None:
    for stock in STOCKS:
        cover = next(page for page in cards(stock) if page.key == "cover/back")
        assert " ".join(library().initiative.attribution.split()) in said(cover), stock


def test_what_has_no_room_on_the_smallest_card_is_told_with_the_millimetres(project: Project) -> None:
    project.edit(
        "principles/drivers.yaml", "ask: [Who feels it first?, Who feels it last?]", f"ask: [{'Who feels it first of all ' * 8}?, {'Who feels it last ' * 9}?]"
    )
    found = project.library()
    report = Report()
    draw(make_plan(found, found.editions["river"], Choice(stock="avery-5371")), PRODUCTS["cards"], found, project.home, report)
    [told] = [problem for problem in map(str, report) if "the back of card D1" in problem]
    assert "mm too long for its card" in told
    assert "or choose a stock with larger cards; there is room for it on avery-5395, poker and avery-5384" in told


def test_cover_and_how_to_that_have_no_room_are_told_too(project: Project) -> None:
    found = project.library()
    initiative, how_to = found.initiative, found.how_to
    attribution = Words(LONG * 6, initiative.attribution.where)
    ways = tuple(replace(way, name=Words(LONG, way.name.where)) for way in how_to.ways)
    long = replace(found, initiative=replace(initiative, attribution=attribution), how_to=replace(how_to, ways=ways))
    report = Report()
    draw(make_plan(long, long.editions["river"], Choice(stock="avery-5371")), PRODUCTS["cards"], long, project.home, report)
    told = sorted(problem for problem in map(str, report) if "too long for its card" in problem)
    assert [problem.split(": ")[0] for problem in told] == sorted([str(how_to.where), str(attribution.where)])
    assert all("or choose a stock with larger cards; there is room for it on " in problem or "; no stock has room for it" in problem for problem in told)


def test_a_stock_of_ones_own(project: Project) -> None:
    project.write(
        "stocks/ours.yaml",
        "id: ours\nname: Ours\npaper: a4\ncolumns: 1\nrows: 2\nfirst_x: 20 mm\nfirst_y: 20 mm\ncard_width: 120 mm\ncard_height: 80 mm\npitch_y: 90 mm\n",
    )
    found = project.library()
    chosen: Stock = found.cards_of(found.editions["river"], stock="ours").stock
    assert (chosen.slots, chosen.across, chosen.down) == (2, "120 mm", "90 mm")


@pytest.mark.parametrize("stock", STOCKS)
def test_the_index_has_every_card_with_its_title(stock: str) -> None:
    said_there = " ".join(said(page) for page in cards(stock) if page.key.startswith("index/"))
    for principle in library().principles:
        assert f"{principle.id} {principle.title}" in said_there, principle.id


def test_a_large_index_says_when_each_card_is_met() -> None:
    back = next(page for page in cards("quarter-letter") if page.key == "index/back")
    assert all(principle.title in said(back) for principle in library().principles)
    assert [text.text for text in texts(back) if text.tag == "H3"] == ["To start", "To build", "To keep going"]
