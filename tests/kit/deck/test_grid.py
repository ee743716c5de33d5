"""Rows of a table on as few slides as hold them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.layouts.deck.conftest import library
from toolkit.kit.deck.grid import PADS, Column, fill, grid
from toolkit.language import Language
from toolkit.layout import SLIDE, Room
from toolkit.plan import Choice, make_plan
from toolkit.problems import Report
from toolkit.scene import Point
from toolkit.text import Typesetter
from toolkit.theme import Look

COLUMNS = (Column("Minutes", 80, number=True), Column("What people do", 240, header=True), Column("What you say", 360))
WORDS = st.text("abcdefghij    ", max_size=400)
ROWS = st.lists(st.tuples(st.just("5"), WORDS, WORDS), max_size=9)


def room() -> Room:
    plan = make_plan(library(), library().editions["national"], Choice())
    look, report = Look(plan.theme), Report()
    language = Language("en", library().strings["en"])
    return Room(plan.kit, look, language, Typesetter(look, "en", report, greedy=True), SLIDE, plan.paper, plan.references, report)


ROOM = room()


@given(ROWS, st.floats(60, 400))
def test_every_row_stands_once_in_a_table_that_is_as_high_as_allowed_or_holds_one_row(rows: list[tuple[str, ...]], height: float) -> None:
    counts, pad = fill(ROOM, COLUMNS, rows, height)
    assert sum(counts) == len(rows)
    assert pad in PADS
    start = 0
    for count in counts:
        table = grid(ROOM, COLUMNS, rows[start : start + count], Point(54, 100), "Rows", "Rows", pad=pad)
        assert table.box.h <= height + 1e-6 or count <= 1
        assert sum(row.cells[0].box.h for row in table.rows) == pytest.approx(table.box.h)
        start += count


@given(ROWS)
def test_more_room_never_takes_more_slides(rows: list[tuple[str, ...]]) -> None:
    assert len(fill(ROOM, COLUMNS, rows, 400)[0]) <= len(fill(ROOM, COLUMNS, rows, 200)[0])


def test_rows_share_the_slides_that_they_need() -> None:
    row = ("5", "one line", "one line")
    counts, _ = fill(ROOM, COLUMNS, [row] * 6, 150)
    assert counts == (3, 3)
