from itertools import pairwise
from pathlib import Path as File
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.layouts.drawn import library as shipped
from toolkit.home import Home
from toolkit.impose import Grid, arranged, copied, grid, impose, placed
from toolkit.kit.cards.cut_marks import cut_marks
from toolkit.kit.cards.notice import slug_place
from toolkit.language import Language
from toolkit.layout import References, Room
from toolkit.library import read_library
from toolkit.model.paper import Paper
from toolkit.model.printing import Flip, Order, Printing
from toolkit.model.resolved import CardStock
from toolkit.model.stock import Stock
from toolkit.plan import Choice, make_plan
from toolkit.problems import Report, Where
from toolkit.scene import Group, Line, Page, Point, Rect, Rectangle, Shape, Size, Text
from toolkit.source.words import Words
from toolkit.text import Typesetter
from toolkit.theme import Look

HERE = Where("test")


def words(text: str) -> Words:
    return Words(text, HERE)


def stock(w: str, h: str, *numbers: str, columns: int, rows: int, turned: bool = False) -> CardStock:
    x, y, dx, dy, cw, ch = map(words, numbers)
    sheet = Paper(HERE, words("p"), words("p"), words(w), words(h), words("0.25 in"), words("s"))
    orientation: Literal["portrait", "landscape"] = "landscape" if turned else "portrait"
    return CardStock(Stock(HERE, words("s"), words("s"), words("p"), columns, rows, x, y, cw, ch, orientation, dx, dy), sheet)


STOCKS = {
    **{id: CardStock(one, shipped().papers[one.paper]) for id, one in shipped().stocks.items()},
    "a6 high": stock("210 mm", "297 mm", "0 mm", "0 mm", "105 mm", "148.5 mm", "105 mm", "148 mm", columns=2, rows=2),
    "on a wide sheet": stock("11 in", "8.5 in", "0 in", "0 in", "5.5 in", "4.25 in", "5.5 in", "4.25 in", columns=2, rows=2),
}
stocks, flips, counts = st.sampled_from(sorted(STOCKS)), st.sampled_from(["long-edge", "short-edge"]), st.integers(1, 23)


def faces(count: int, size: Size) -> tuple[Page, ...]:
    """Cards with one shape each, on which the name stands."""
    art = Rect(18, 18, size.w - 36, size.h - 36)
    return tuple(Page(f"{n}/{side}", f"{n} {side}", size, (Shape(Rectangle(art), "ink", name=f"{n}"),)) for n in range(count) for side in ("front", "back"))


def turned(box: Rect, sheet: Size, flip: Flip) -> Rect:
    """Where a box printed on the back is when the sheet is seen from the front: the hand turns the sheet around one of its edges."""
    around_a_vertical_edge = flip == "long-edge" if sheet.h >= sheet.w else flip == "short-edge"
    return Rect(sheet.w - box.x - box.w, box.y, box.w, box.h) if around_a_vertical_edge else Rect(box.x, sheet.h - box.y - box.h, box.w, box.h)


@given(stocks, flips, counts)
def test_every_front_meets_its_own_back(stock: str, flip: Flip, count: int) -> None:
    place = grid(STOCKS[stock])
    cards = list(zip(*[iter(faces(count, place.card))] * 2, strict=True))
    met = []
    for start in range(0, count, len(place.slots)):
        stack = cards[start : start + len(place.slots)]
        fronts, backs = placed(stack, "front", place, flip), placed(stack, "back", place, flip)
        for front, box in fronts:
            behind = [back for back, there in backs if _near(turned(there, place.sheet, flip), box)]
            assert [back.key for back in behind] == [front.key.replace("front", "back")]
            met.append(front.key)
    assert met == [f"{n}/front" for n in range(count)]


def _near(a: Rect, b: Rect) -> bool:
    return all(abs(p - q) < 1e-6 for p, q in zip(a, b, strict=True))


@pytest.fixture(scope="module")
def room() -> Room:
    home = Home(File(__file__).parents[2])
    library = read_library(home)
    plan = make_plan(library, library.editions["national"], Choice())
    look, report = Look(plan.theme), Report()
    setter = Typesetter(look, "en", report)
    language = Language("en", library.strings["en"])
    return Room(plan.kit, look, language, setter, Size(306, 396), plan.paper, plan.cards, References({}), report)


@pytest.mark.parametrize("flip", ["long-edge", "short-edge"])
@pytest.mark.parametrize("stock", STOCKS)
@pytest.mark.parametrize("count", [1, 4, 19])
def test_sheets_lose_nothing_and_print_within_the_paper(room: Room, stock: str, flip: Flip, count: int) -> None:
    here = replace(room, cards=STOCKS[stock])
    place = grid(here.cards)
    sheets = impose(faces(count, place.card), here, Printing(flip))
    assert len(sheets) == 2 * -(-count // len(place.slots))
    assert [page.key.split("/")[2] for page in sheets] == ["front", "back"] * (len(sheets) // 2)
    for side in ("front", "back"):
        shapes = [shape for page in sheets if page.key.endswith(side) for group in page.items[:-1] for shape in _shapes(group)]
        assert [shape.name for shape in shapes] == [f"{n}" for n in range(count)]
    assert not room.report.problems
    for page in sheets:
        assert page.size == place.sheet
        _check_marks(page, place)


def _shapes(group: object) -> list[Shape]:
    assert isinstance(group, Group)
    return [item for item in group.items if isinstance(item, Shape)]


def _check_marks(page: Page, place: Grid) -> None:
    """Marks keep out of the printer's margin and off the art, 18 pt inside each card."""
    arts = [shape.geometry.box for group in page.items[:-1] for shape in _shapes(group) if isinstance(shape.geometry, Rectangle)]
    marks = page.items[-1]
    assert isinstance(marks, Group)
    for mark in marks.items:
        box = _extent(mark)
        assert box.x >= place.safe - 0.01
        assert box.y >= place.safe - 0.01
        assert box.right <= place.sheet.w - place.safe + 0.01
        assert box.bottom <= place.sheet.h - place.safe + 0.01
        for art in arts:
            assert box.right <= art.x + 0.01 or box.x >= art.right - 0.01 or box.bottom <= art.y + 0.01 or box.y >= art.bottom - 0.01


def _extent(mark: object) -> Rect:
    if isinstance(mark, Line):
        return Rect(mark.start.x, mark.start.y, mark.end.x - mark.start.x, mark.end.y - mark.start.y)
    assert isinstance(mark, Text)
    return mark.box


def test_a_cut_along_the_paper_has_no_mark() -> None:
    place = grid(STOCKS["quarter-letter"])
    xs = {mark.start.x for mark in cut_marks(place.sheet, place.boxes, place.safe) if isinstance(mark, Line) and mark.start.x == mark.end.x}
    assert xs == {306.0}


def test_cards_half_a_millimetre_apart_share_one_cut() -> None:
    place = grid(STOCKS["a6"])
    ys = {mark.start.y for mark in cut_marks(place.sheet, place.boxes, place.safe) if isinstance(mark, Line) and mark.start.y == mark.end.y}
    assert [round(y / 72 * 25.4, 2) for y in ys] == [148.25]


def _marks(page: Page) -> list[Line | Text]:
    group = page.items[-1]
    assert isinstance(group, Group)
    return [item for item in group.items if isinstance(item, Line | Text)]


def _in_slots(page: Page, place: Grid) -> list[tuple[int, Text]]:
    """Texts among the marks that lie in a slot, with the slot's number."""
    words = [mark for mark in _marks(page) if isinstance(mark, Text)]
    return [(slot, text) for text in words for slot, box in enumerate(place.boxes) if _holds(box, text.box.centre)]


def _holds(box: Rect, point: Point) -> bool:
    return box.x < point.x < box.right and box.y < point.y < box.bottom


@pytest.mark.parametrize("stock", STOCKS)
@pytest.mark.parametrize("count", [3, 8, 19])
def test_on_a_card_stands_nothing_for_the_printer(room: Room, stock: str, count: int) -> None:
    here = replace(room, cards=STOCKS[stock])
    place = grid(here.cards)
    for page in impose(faces(count, place.card), here):
        cards, side = len(page.items) - 1, page.key.split("/")[2]
        printed = _in_slots(page, place)
        assert all(paragraph.runs[0].style.size >= 10 for _, text in printed for paragraph in text.paragraphs)
        assert all(side == "front" and slot >= cards for slot, _ in printed)


def test_an_empty_slot_says_once_how_to_print_the_set(room: Room) -> None:
    here = replace(room, cards=STOCKS["quarter-letter"])
    sheets = impose(faces(19, grid(here.cards).card), here)
    said = [[text.text for _, text in _in_slots(page, grid(here.cards))] for page in sheets]
    how = ["How to print this set", "Print at Actual size (100%)", "Flip on long edge", "5 sheets, printed on both sides", "National edition"]
    assert said == [*[[]] * 8, [*how, "This line is 1\u00a0inch long"], []]


def test_a_line_of_an_inch_is_an_inch_long(room: Room) -> None:
    for stock, count in (("quarter-letter", 19), ("avery-5371", 19)):
        here = replace(room, cards=STOCKS[stock])
        sheets = impose(faces(count, grid(here.cards).card), here)
        lengths = [mark.end.x - mark.start.x for page in sheets for mark in _marks(page) if isinstance(mark, Line)]
        assert lengths.count(72.0) == 1


@pytest.mark.parametrize("stock", STOCKS)
def test_backs_have_no_cuts_and_their_number_beside_the_cards_alone(room: Room, stock: str) -> None:
    here = replace(room, cards=STOCKS[stock])
    place = grid(here.cards)
    _, back = impose(faces(1, place.card), here)
    words = [mark.text for mark in _marks(back) if isinstance(mark, Text) and "back" in mark.text]
    assert len(_marks(back)) == len(words) == (slug_place(place.sheet, place.boxes, place.safe) is not None)


@pytest.mark.parametrize("stock", STOCKS)
def test_words_beside_the_cards_keep_clear_of_the_cuts(room: Room, stock: str) -> None:
    here = replace(room, cards=STOCKS[stock])
    front, _ = impose(faces(1, grid(here.cards).card), here)
    ticks = [_extent(mark) for mark in _marks(front) if isinstance(mark, Line)]
    for words in (mark for mark in _marks(front) if isinstance(mark, Text)):
        box = words.box
        assert not any(tick.x < box.right and box.x < tick.right and tick.y < box.bottom and box.y < tick.bottom for tick in ticks)


def test_a_slug_stands_beside_the_cards_where_there_is_room() -> None:
    place = grid(STOCKS["avery-5371"])
    spot = slug_place(place.sheet, place.boxes, place.safe)
    assert spot is not None
    assert spot.words.y >= max(box.bottom for box in place.boxes)


@settings(max_examples=30)
@given(stocks)
def test_slots_run_in_reading_order(stock: str) -> None:
    boxes = grid(STOCKS[stock]).boxes
    assert all((a.y, a.x) < (b.y, b.x) for a, b in pairwise(boxes))


@given(stocks, flips, st.sampled_from(["in-rows", "cut-and-stack"]), counts, st.integers(1, 4), st.integers(1, 3))
def test_fronts_meet_their_backs_however_a_set_is_printed(stock: str, flip: Flip, order: Order, count: int, start: int, copies: int) -> None:
    place = grid(STOCKS[stock])
    cards = list(zip(*[iter(faces(count, place.card))] * 2, strict=True))
    printing = Printing(flip, order, min(start, len(place.slots)), copies)
    wanted = [cards[number] for number in copied(count, copies)]
    met = list[str]()
    for sheet in arranged(len(wanted), len(place.slots), printing):
        lying = [None if number is None else wanted[number] for number in sheet]
        fronts, backs = placed(lying, "front", place, flip), placed(lying, "back", place, flip)
        for front, box in fronts:
            [back] = [back for back, there in backs if _near(turned(there, place.sheet, flip), box)]
            assert back.key == front.key.replace("front", "back")
            met.append(front.key)
    assert sorted(met) == sorted(f"{n}/front" for n in range(count) for _ in range(copies))


def test_each_set_begins_on_a_sheet_of_its_own_and_says_which_it_is(room: Room) -> None:
    here = replace(room, cards=STOCKS["avery-5371"])
    sheets = impose(faces(12, grid(here.cards).card), here, Printing(sets=2))
    assert [page.key for page in sheets if page.key.endswith("front")] == [f"set/{number}/sheet/{sheet}/front" for number in (1, 2) for sheet in (1, 2)]
    assert [len(page.items) - 1 for page in sheets if page.key.endswith("front")] == [10, 2, 10, 2]
    assert sheets[4].title.startswith("Set 2 of 2, Sheet 1 of 2, front")


def test_a_used_slot_stays_empty_and_the_next_set_has_a_whole_sheet(room: Room) -> None:
    here = replace(room, cards=STOCKS["quarter-letter"])
    sheets = impose(faces(4, grid(here.cards).card), here, Printing(start=3, sets=2))
    assert [len(page.items) - 1 for page in sheets if page.key.endswith("front")] == [2, 2, 4]
    assert _in_slots(sheets[0], grid(here.cards)) == []
