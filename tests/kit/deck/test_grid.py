"""Rows of a table on as few slides as hold them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.layouts.deck.conftest import library
from toolkit.kit.deck.grid import PADS, Column, measured, split, table
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
    return Room(plan.kit, look, language, Typesetter(look, "en", report, greedy=True), SLIDE, plan.paper, plan.cards, plan.references, report)


ROOM = room()


@given(ROWS, st.floats(60, 400))
def test_every_row_stands_once_in_a_table_that_is_as_high_as_allowed_or_holds_one_row(rows: list[tuple[str, ...]], height: float) -> None:
    parts, pad = split(measured(ROOM, COLUMNS, rows), height)
    assert [row for part in parts for row in part.rows] == rows
    assert pad in PADS
    for part in parts:
        made = table(ROOM, part, Point(54, 100), "Rows", "Rows", pad=pad)
        assert made.box.h <= height + 1e-6 or len(part.rows) <= 1
        assert sum(row.cells[0].box.h for row in made.rows) == pytest.approx(made.box.h)


@given(ROWS)
def test_more_room_never_takes_more_slides(rows: list[tuple[str, ...]]) -> None:
    grid = measured(ROOM, COLUMNS, rows)
    assert len(split(grid, 400)[0]) <= len(split(grid, 200)[0])


def test_rows_share_the_slides_that_they_need() -> None:
    parts, _ = split(measured(ROOM, COLUMNS, [("5", "one line", "one line")] * 6), 150)
    assert [len(part.rows) for part in parts] == [3, 3]
