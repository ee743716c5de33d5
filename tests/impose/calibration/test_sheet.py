"""The pages of a calibration sheet, as they are drawn on every paper with both flips."""

from functools import cache
from itertools import combinations

import pytest
from msgspec.structs import replace

from tests.layouts.drawn import library
from toolkit.build.render import room_of
from toolkit.impose.calibration.places import mirror, places
from toolkit.impose.calibration.sheet import Asked, calibration
from toolkit.layout import Room
from toolkit.model.printing import Flip
from toolkit.plan import PRODUCTS, Choice
from toolkit.plan.plan import make_plan
from toolkit.problems import Report
from toolkit.scene import Ellipse, Group, Item, Line, Page, Point, Rect, Shape, Size, Text
from toolkit.scene.faults import Known, page_faults, stock
from toolkit.units import inch, mm

STOCKS = ("quarter-letter", "a6", "avery-3263")
CASES = [(stock, flip, printer) for stock in STOCKS for flip in ("long-edge", "short-edge") for printer in ("", "office")]


@cache
def room(stock: str) -> Room:
    plan = make_plan(library(), library().editions["national"], Choice(paper=str(library().stocks[stock].paper), stock=stock))
    made = room_of(plan, PRODUCTS["cards"], library(), Report())
    return replace(made, size=Size(*made.cards.sheet))


@cache
def sheet(stock: str, flip: Flip, printer: str) -> tuple[Page, Page]:
    """The longest command that there is."""
    return calibration(room(stock), Asked(flip, stock, printer, "Manual feed" if printer else ""))


def named(page: Page, name: str) -> Group:
    [group] = [item for item in page.items if isinstance(item, Group) and item.name == name]
    return group


def lines(group: Group) -> list[Line]:
    return [item for item in group.items if isinstance(item, Line)]


def extents(item: Item) -> list[Rect]:
    """The ink of an item: of texts their words, and not their boxes."""
    match item:
        case Group():
            return [box for inner in item.items for box in extents(inner)]
        case Text():
            size = [(glyphs, line.baseline) for line in item.lines for glyphs in line.glyphs]
            return [Rect(glyphs.x, base - 0.7 * glyphs.style.size, glyphs.width, 0.7 * glyphs.style.size) for glyphs, base in size]
        case Line(start=a, end=b):
            return [Rect(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y))]
        case Shape(geometry=geometry):
            return [geometry.bounds]
        case _:
            return []


@pytest.mark.parametrize(("stock_id", "flip", "printer"), CASES)
def test_everything_finds_room_and_can_be_printed(stock_id: str, flip: Flip, printer: str) -> None:
    here = room(stock_id)
    known = Known(here.look.colours, here.type.faces)
    for page in sheet(stock_id, flip, printer):
        assert page_faults(page, stock(page.items), known) == ()
        for box in (box for item in page.items for box in extents(item)):
            assert box.x >= here.cards.safe
            assert box.y >= here.cards.safe
            assert box.right <= page.size.w - here.cards.safe
            assert box.bottom <= page.size.h - here.cards.safe
    assert not here.report


@pytest.mark.parametrize(("stock_id", "flip", "printer"), CASES)
def test_no_part_of_the_front_stands_on_another(stock_id: str, flip: Flip, printer: str) -> None:
    front, _ = sheet(stock_id, flip, printer)
    parts = [(item.name, extents(item)) for item in front.items]
    for (name, mine), (other, theirs) in combinations(parts, 2):
        touching = [(a, b) for a in mine for b in theirs if a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom]
        assert touching == [], f"{name} and {other}"


@pytest.mark.parametrize("flip", ["long-edge", "short-edge"])
@pytest.mark.parametrize("stock_id", STOCKS)
def test_each_cross_lies_behind_the_zero_of_its_scale(stock_id: str, flip: Flip) -> None:
    front, back = sheet(stock_id, flip, "")
    over = mirror(front.size, flip)
    for name, place in zip("ABC", places(front.size).crosses, strict=True):
        level, upright, *_ = lines(named(back, f"Cross {name}"))
        middle = Point(upright.start.x, level.start.y)
        assert over.of(middle) == pytest.approx(place)
        axes = [line for line in lines(named(front, f"Scale {name}")) if line.stroke.width == 0.7]
        assert {axis.start.y for axis in axes} & {place.y}
        assert {axis.start.x for axis in axes} & {place.x}


def test_a_cross_shows_in_the_empty_corner_when_the_paper_turns_on_the_other_edge() -> None:
    front, back = sheet("quarter-letter", "long-edge", "")
    at = places(front.size)
    level, upright, *_ = lines(named(back, "Cross A"))
    seen = mirror(front.size, "short-edge").of(Point(upright.start.x, level.start.y))
    assert seen == pytest.approx(at.free)


def longest(group: Group, *, level: bool) -> list[float]:
    """Where the thickest ticks of a scale stand: its zeros, and the beginning of a line."""
    return [line.start.x if level else line.start.y for line in lines(group) if line.stroke.width == 0.9]


@pytest.mark.parametrize("stock_id", STOCKS)
def test_lines_are_as_long_as_a_ruler_says(stock_id: str) -> None:
    front, _ = sheet(stock_id, "long-edge", "")
    at = places(front.size)
    for name, place, level in (("H", at.h, True), ("I", at.i, False)):
        begin = place.start.x if level else place.start.y
        zeros = sorted({round(zero - begin, 3) for zero in longest(named(front, f"Line {name}"), level=level)} - {0.0})
        assert zeros == sorted([round(place.length, 3), round(inch(place.inches), 3)])
        said = named(front, f"Line {name}").alt
        assert f"{round(place.length / mm(1))} mm" in said
        assert f"{place.inches} in" in said


def test_creases_cross_their_scales_at_zero() -> None:
    front, _ = sheet("quarter-letter", "long-edge", "")
    assert [longest(named(front, f"Scale {name}"), level=True) for name in "DE"] == [[306.0], [306.0]]
    assert [longest(named(front, f"Scale {name}"), level=False) for name in "FG"] == [[396.0], [396.0]]


def said(page: Page) -> list[str]:
    return [text.text for text in stock(page.items).texts if text.tag != "Artifact"]


def test_the_form_is_the_command_to_type() -> None:
    front, _ = sheet("avery-3263", "short-edge", "")
    command = [text.text for text in stock(named(front, "Command").items).texts]
    assert command == [
        "toolkit printer add", "name of the printer", "--new", "--paper letter", "--stock avery-3263", "--flip short-edge",
        "--a", "across", "up", "--b", "across", "up", "--c", "across", "up", "--d", "across", "--e", "across", "--f", "up", "--g", "up",
        "--h", "--i",
    ]  # fmt: skip


def test_a_second_sheet_says_for_which_printer_it_is_corrected() -> None:
    front, _ = sheet("a6", "long-edge", "office")
    words = said(front)
    assert any(text.startswith("A4 · ") and text.endswith(" · Flip on long edge · Corrected for office") for text in words)
    assert "toolkit printer add office" in words
    assert '--tray "Manual feed"' in words
    assert "--new" not in words


def test_letters_stand_in_discs() -> None:
    front, _ = sheet("a6", "long-edge", "")
    discs = [shape for shape in stock(front.items).shapes if isinstance(shape.geometry, Ellipse)]
    assert len(discs) == 9
