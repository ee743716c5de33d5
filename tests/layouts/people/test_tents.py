"""Table tents: each side of the table reads the same, and a screen reader reads it once."""

from io import BytesIO

import pikepdf
import pytest

from tests.layouts.people.guests import LISTS, SETS, made, people, written
from tests.layouts.workbook.walk import texts
from tests.write.pdf.tree import tree_text
from toolkit.scene import Group, Item, Line, Page, Point, Rect
from toolkit.scene.faults import outside, stock
from toolkit.scene.turn import turned

every = pytest.mark.parametrize(("name", "paper"), SETS)


def halves(page: Page) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """What stands for this side of the table, and what for the other."""
    [across] = [item for item in page.items if isinstance(item, Group) and item.name == "For the other side"]
    assert across.tag == "Artifact"
    return page.items[: page.items.index(across)], across.items


@every
def test_each_half_is_the_other_half_turned_around(name: str, paper: str) -> None:
    for page in made("tents", name, paper)[0].pages:
        middle = Point(page.size.w / 2, page.size.h / 2)
        near, far = halves(page)
        assert near
        assert tuple(turned(item, middle) for item in near) == far


@every
def test_each_half_keeps_clear_of_the_fold_and_of_the_edges(name: str, paper: str) -> None:
    document, problems = made("tents", name, paper)
    assert problems == ()
    for page in document.pages:
        near, _ = halves(page)
        below = Page("a", "A", page.size, (), bleed=page_half(page))
        assert outside(below, stock(near)) == ()
        assert outside(Page("a", "A", page.size, (), bleed=safe(page)), stock(page.items)) == ()


def page_half(page: Page) -> Rect:
    """The lower half without the printer's margin, and as much below the fold."""
    return Rect(0, page.size.h / 2, page.size.w, page.size.h / 2).inset(18)


def safe(page: Page) -> Rect:
    return Rect(0, 0, *page.size).inset(18)


@every
def test_everybody_and_every_table_has_a_tent(name: str, paper: str) -> None:
    pages = made("tents", name, paper)[0].pages
    tables = {"none": 7, "one": 0, "long": 4, "many": 5}[name]
    names = [person.name for person in people(name)] if LISTS[name] else ["A table tent to write on"]
    titles = [page.title for page in pages]
    assert (titles[: len(names)] if LISTS[name] else titles[-1:]) == names
    assert len(titles) == len(names) + tables


@every
def test_the_fold_lies_across_the_middle(name: str, paper: str) -> None:
    for page in made("tents", name, paper)[0].pages:
        [fold] = [item for item in page.items if isinstance(item, Line) and item.name == "Fold"]
        assert fold.start.y == fold.end.y == page.size.h / 2
        assert fold.stroke.dash
        assert "Fold along the dashed line, with the print outside · Print at Actual size (100%)" in [text.text for text in texts(page)]


def test_a_screen_reader_reads_each_tent_once() -> None:
    lines = [line.strip() for line in tree_text(written("tents", "one")).splitlines()]
    assert lines == ["Document", "Sect", 'H1 "Ana Ruiz"', 'P "National edition"']


def test_words_for_the_other_side_stand_upside_down_in_the_file() -> None:
    with pikepdf.open(BytesIO(written("tents", "one"))) as file:
        matrices = [operands[:4] for operands, operator in pikepdf.parse_content_stream(file.pages[0]) if str(operator) == "Tm"]
    turns = ["".join(f"{float(value):g} " for value in matrix).strip() for matrix in matrices]
    assert turns.count("-1 0 0 -1") == 2
    assert turns.count("1 0 0 1") == 3
