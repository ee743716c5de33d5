"""What the panels of activities' sheets look like: rows at the hand's pitch, marks, small boxes, axes between poles."""

from itertools import pairwise

import pytest

from tests.layouts.drawn import PAPERS, drawn
from tests.layouts.workbook.walk import fields, texts, walk
from toolkit.scene import Cell, Field, Group, Line, Page, Shape, Table

PITCH = 25.5


def _page(key: str, paper: str = "letter", convening: str = "half") -> Page:
    return next(page for page in drawn("workbook", convening, paper)[0].pages if page.key == f"activity/{key}")


def _table(page: Page) -> Table:
    return next(item for item, _ in walk(page.items) if isinstance(item, Table))


def _lines(cell: Cell) -> list[Line]:
    return [item for item in cell.items if isinstance(item, Line)]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("key", ["partner-role-map", "structure-audit", "deck-sort"])
def test_a_row_has_two_lines_and_room_to_write_above_each(key: str, paper: str) -> None:
    for row in _table(_page(key, paper)).rows[1:]:
        for cell in row.cells:
            if ys := [line.start.y for line in _lines(cell)]:
                assert len(ys) >= 2
                assert ys[0] - cell.box.y >= PITCH - 0.6
                assert all(abs(b - a - PITCH) < 0.01 for a, b in pairwise(ys))


def test_lines_on_a_tint_are_darker() -> None:
    for row in _table(_page("partner-role-map")).rows[1:]:
        for cell in row.cells:
            assert {line.stroke.colour for line in _lines(cell)} <= {"line" if cell.fill else "rule"}


def test_a_letter_in_a_head_is_a_mark() -> None:
    heads = _table(_page("partner-role-map")).rows[0].cells
    marks = [[item for item in cell.items if isinstance(item, Group)] for cell in heads]
    assert [len(found) for found in marks] == [0, 1, 1, 1, 1]
    said = [text.text for text in texts(_page("partner-role-map"))]
    assert all(word in said for word in ("Leads", "L", "Contributes", "C", "Is informed", "I", "Not yet asked", "N"))


@pytest.mark.parametrize("paper", PAPERS)
def test_scores_have_small_boxes_with_heads_of_their_own(paper: str) -> None:
    table = _table(_page("structure-audit", paper))
    heads = [cell.items[0].text for cell in table.rows[0].cells]  # type: ignore[union-attr]  # heads begin with their words
    assert heads[2:6] == ["Purpose", "People", "Decision", "Follow-up"]
    for row in table.rows[1:]:
        boxes = [cell for cell in row.cells if any(isinstance(item, Shape) for item in cell.items)]
        assert [len([item for item in cell.items if isinstance(item, Field)]) for cell in boxes] == [1, 1, 1, 1]


def test_a_column_of_ids_is_narrow() -> None:
    first, *others = _table(_page("deck-sort")).rows[0].cells
    assert first.box.w == 54
    assert all(cell.box.w > 2 * first.box.w for cell in others)


@pytest.mark.parametrize("paper", PAPERS)
def test_words_of_an_axis_keep_clear_of_its_tips(paper: str) -> None:
    page = _page("driver-map", paper)
    tips = [item.geometry.bounds for item, _ in walk(page.items) if isinstance(item, Shape) and item.name == "Tip"]
    words = [text for text in texts(page) if text.text in ("Felt by students", "Felt by employers", "Slow-moving", "Urgent")]
    assert (len(tips), len(words)) == (4, 4)
    for text in words:
        line = text.lines[0].glyphs[0]
        left, right, top, bottom = line.x, line.x + line.width, text.lines[0].baseline - 8, text.lines[0].baseline + 3
        assert all(tip.right + 4 <= left or tip.x - 4 >= right or tip.bottom + 4 <= top or tip.y - 4 >= bottom for tip in tips), text.text


def test_promises_have_the_room_that_dates_do_not_need() -> None:
    boxes = {field.label: field.box.h for field in fields(_page("commitments"))}
    promise = next(high for label, high in boxes.items() if "I will" in label)
    date = next(high for label, high in boxes.items() if "By this date" in label)
    assert date < 2 * PITCH
    assert promise > 2.5 * date
