from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path as File
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.impose.made import faces
from tests.layouts.drawn import library as shipped
from toolkit import __version__
from toolkit.home import Home
from toolkit.impose import Grid, Layer, arranged, behind, copied, grid, impose, placed
from toolkit.kit.cards.card import margin_of
from toolkit.kit.cards.cut_marks import ticks
from toolkit.kit.cards.slug import in_margin, slug_place
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
from toolkit.scene.transform import moved
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
METRIC = {id for id, cards in STOCKS.items() if cards.paper.width.endswith("mm")}
stocks, flips, counts = st.sampled_from(sorted(STOCKS)), st.sampled_from(["long-edge", "short-edge"]), st.integers(1, 23)


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
    sheets = impose(faces(count, place.card, margin_of(here)), here, Printing(flip))
    assert len(sheets) == 2 * -(-count // len(place.slots))
    assert [page.key.split("/")[2] for page in sheets] == ["front", "back"] * (len(sheets) // 2)
    for side in ("front", "back"):
        shapes = [shape for page in sheets if page.key.endswith(side) for group in page.items[:-1] for shape in _shapes(group)]
        assert [shape.name for shape in shapes] == [f"{n} {side}" for n in range(count)]
    assert not room.report.problems
    for page in sheets:
        assert page.size == place.sheet
        _check_marks(page, place)


def _shapes(group: object) -> list[Shape]:
    assert isinstance(group, Group)
    return [item for item in group.items if isinstance(item, Shape)]


def _check_marks(page: Page, place: Grid) -> None:
    """Marks keep out of the printer's margin and off the art."""
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
    xs = {mark.start.x for mark in ticks(place.sheet, place.boxes, place.safe) if mark.start.x == mark.end.x}
    assert xs == {306.0}


def test_cards_half_a_millimetre_apart_share_one_cut() -> None:
    place = grid(STOCKS["a6"])
    ys = {mark.start.y for mark in ticks(place.sheet, place.boxes, place.safe) if mark.start.y == mark.end.y}
    assert [round(y / 72 * 25.4, 2) for y in ys] == [148.25]


def _marks(page: Page) -> list[Line | Text]:
    group = page.items[-1]
    assert isinstance(group, Group)
    return [item for item in group.items if isinstance(item, Line | Text)]


def _in_slots(page: Page, boxes: Sequence[Rect]) -> list[tuple[int, Text]]:
    """Texts among the marks that lie in a slot, with the slot's number."""
    words = [mark for mark in _marks(page) if isinstance(mark, Text)]
    return [(slot, text) for text in words for slot, box in enumerate(boxes) if _holds(box, text.box.centre)]


def _noticed(page: Page, boxes: Sequence[Rect]) -> list[str]:
    """What is said in a slot but for the slug and the numbers of cuts."""
    return [text.text for _, text in _in_slots(page, boxes) if text.name == "Notice"]


def _named(page: Page, name: str) -> list[str]:
    return [mark.text for mark in _marks(page) if isinstance(mark, Text) and mark.name == name]


def _holds(box: Rect, point: Point) -> bool:
    return box.x < point.x < box.right and box.y < point.y < box.bottom


@pytest.mark.parametrize("stock", STOCKS)
@pytest.mark.parametrize("count", [3, 8, 19])
def test_on_a_card_the_printers_words_stand_in_its_margin(room: Room, stock: str, count: int) -> None:
    here = replace(room, cards=STOCKS[stock])
    place, margin = grid(here.cards), margin_of(here)
    for page in impose(faces(count, place.card), here):
        cards, front = len(page.items) - 1, page.key.endswith("front")
        boxes = [box if front else behind(box, place.sheet, "long-edge") for box in place.boxes]
        for slot, text in _in_slots(page, boxes):
            inside = boxes[slot].inset(margin - 0.01)
            outside = text.box.bottom <= inside.y or text.box.y >= inside.bottom or text.box.right <= inside.x or text.box.x >= inside.right
            assert outside or (front and slot >= cards), (text.name, text.text)


def test_an_empty_slot_says_once_how_to_print_the_set(room: Room) -> None:
    here = replace(room, cards=STOCKS["quarter-letter"])
    sheets = impose(faces(19, grid(here.cards).card), here)
    said = [_noticed(page, grid(here.cards).boxes) for page in sheets]
    how = ["How to print this set", "Print at Actual size (100%)", "Flip on long edge", "5 sheets, printed on both sides"]
    how += ["Cut in the order of the numbers", "National edition"]
    assert said == [*[[]] * 8, how, []]


@pytest.mark.parametrize("stock", STOCKS)
def test_every_sheet_has_a_line_of_a_known_length_and_says_what_it_is(room: Room, stock: str) -> None:
    here = replace(room, cards=STOCKS[stock])
    length = 25 / 25.4 * 72 if stock in METRIC else 72.0
    for page in impose(faces(4, grid(here.cards).card), here, Printing(sets=2)):
        front, said = page.key.endswith("front"), " ".join(_named(page, "Slug"))
        lengths = [mark.end.x - mark.start.x for mark in _marks(page) if isinstance(mark, Line)]
        assert any(abs(one - length) < 0.01 for one in lengths) is front
        assert f"Set {page.label[0]} of 2" in said
        assert f"Sheet {page.label[2]} of" in said
        assert ("front" if front else "back") in said
        assert __version__ in said
        assert "National edition" in said or "national · English" in said


@pytest.mark.parametrize("stock", STOCKS)
def test_cuts_are_numbered_in_the_order_of_cutting(room: Room, stock: str) -> None:
    here = replace(room, cards=STOCKS[stock])
    place = grid(here.cards)
    front, back = impose(faces(1, place.card), here)
    numbers = _named(front, "Cut")
    uprights, levels = ({mark.start[axis] for mark in ticks(place.sheet, place.boxes, place.safe) if mark.start[axis] == mark.end[axis]} for axis in (0, 1))
    assert numbers == ([] if place.cut else [f"{number}" for number in range(1, len(uprights) + len(levels) + 1)])
    assert not _named(back, "Cut")


@pytest.mark.parametrize("stock", STOCKS)
def test_backs_have_no_cuts(room: Room, stock: str) -> None:
    _, back = impose(faces(1, grid(STOCKS[stock]).card), replace(room, cards=STOCKS[stock]))
    assert all(isinstance(mark, Text) and mark.name == "Slug" for mark in _marks(back))


@pytest.mark.parametrize("stock", STOCKS)
def test_words_keep_clear_of_the_cuts_and_of_each_other(room: Room, stock: str) -> None:
    here = replace(room, cards=STOCKS[stock])
    front, _ = impose(faces(1, grid(here.cards).card), here)
    boxes = [_extent(mark) for mark in _marks(front) if not (isinstance(mark, Text) and mark.name == "Notice")]
    words = [_extent(mark) for mark in _marks(front) if isinstance(mark, Text) and mark.name != "Notice"]
    for box in words:
        assert not any(other != box and other.x < box.right and box.x < other.right and other.y < box.bottom and box.y < other.bottom for other in boxes)


def test_a_slug_stands_beside_the_cards_where_there_is_room() -> None:
    place = grid(STOCKS["avery-5371"])
    spot = slug_place(place.sheet, place.boxes, place.safe)
    assert spot is not None
    assert spot.words.y >= max(box.bottom for box in place.boxes)


def test_cards_that_fill_their_sheet_have_the_slug_in_their_margins() -> None:
    place = grid(STOCKS["quarter-letter"])
    assert slug_place(place.sheet, place.boxes, place.safe) is None
    spot = in_margin(place.sheet, place.boxes, place.safe, 18.0)
    assert spot is not None
    assert 396 - 18 <= spot.words.y < spot.words.bottom < 396
    assert in_margin(place.sheet, place.boxes, place.safe, 9.0) is None


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
    assert _noticed(sheets[0], grid(here.cards).boxes) == []


def test_what_stands_on_several_cards_is_moved_to_each_place_once(room: Room) -> None:
    place = grid(room.cards)
    card = faces(1, place.card)
    layer = Layer(place, "long-edge")
    first, second = (layer.laid([(card[0], card[1])] * 4, "front") for _ in range(2))
    assert [group.items[0] for group in first] == [moved(card[0].items[0], box.x, box.y) for box in place.boxes]
    assert all(one.items[0] is other.items[0] for one, other in zip(first, second, strict=True))
