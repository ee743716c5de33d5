"""Which row and column of a table is which."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from toolkit.readback.slides import TextBox
from toolkit.readback.tables import TableLine, match_tables

_cells = st.sampled_from(["", "9:00", "9:05", "Welcome and purpose", "One student", "Break"])
grids = st.integers(1, 4).flatmap(lambda wide: st.lists(st.lists(_cells, min_size=wide, max_size=wide), min_size=1, max_size=5))
Grid = Sequence[Sequence[str]]


def texts(grid: Grid) -> list[TextBox]:
    """The cells of a table that say something, as they are read."""
    return [TextBox("Agenda", (words,), cell=(row, column), within=(0,)) for row, cells in enumerate(grid, 1) for column, words in enumerate(cells, 1) if words]


def lines(found: Sequence[TableLine]) -> list[tuple[str, int]]:
    return [(line.kind, line.number) for line in found]


@given(grids)
def test_the_same_table_has_no_difference(grid: Grid) -> None:
    found = match_tables(texts(grid), texts(grid))
    assert [one for one, _ in found.both] == texts(grid)
    assert all(one == other for one, other in found.both)
    assert (found.removed, found.added, found.lost, found.gained) == ((), (), (), ())


@given(grids, grids)
def test_every_text_of_both_tables_is_told_once(old: Grid, new: Grid) -> None:
    found = match_tables(before := texts(old), after := texts(new))
    one_side = [one for one, _ in found.both] + [*found.removed, *found.left[0]] + [cell for line in found.lost for cell in line.cells]
    other_side = [other for _, other in found.both] + [*found.added, *found.left[1]] + [cell for line in found.gained for cell in line.cells]
    assert sorted(map(id, one_side)) == sorted(map(id, before))
    assert sorted(map(id, other_side)) == sorted(map(id, after))


@given(st.integers(0, 3), st.booleans())
def test_a_row_or_column_that_is_taken_out_is_the_only_difference(place: int, row: bool) -> None:
    grid = [[f"r{one}c{other} r{one}" for other in range(4)] for one in range(4)]
    less = [cells for one, cells in enumerate(grid) if one != place] if row else [[*cells[:place], *cells[place + 1 :]] for cells in grid]
    went, came = match_tables(texts(grid), texts(less)), match_tables(texts(less), texts(grid))
    line = [("row" if row else "column", place + 1)]
    assert (lines(went.lost), went.gained, went.removed, went.added) == (line, (), (), ())
    assert (lines(came.gained), came.lost, came.removed, came.added) == (line, (), (), ())


def test_rows_that_moved_up_are_told_at_their_words() -> None:
    old = [["Time", "What"], ["9:00", "Welcome and purpose"], ["9:05", "One student who taught me"], ["9:30", "Break"]]
    new = [["Time", "What"], ["9:00", "One student who taught me"], ["9:25", "Break"]]
    found = match_tables(texts(old), texts(new))
    assert lines(found.lost) == [("row", 2)]
    assert [(one.text, other.text) for one, other in found.both if one.text != other.text] == [("9:05", "9:00"), ("9:30", "9:25")]


def test_a_row_that_changed_places_went_and_came() -> None:
    grid = [[f"{one} says one thing", f"{one} says another"] for one in ("Ana", "Bo", "Cy", "Di")]
    found = match_tables(texts(grid), texts([*grid[1:], grid[0]]))
    assert (lines(found.lost), lines(found.gained), found.removed, found.added) == ([("row", 1)], [("row", 4)], (), ())


def test_an_empty_row_or_column_is_not_told() -> None:
    grid = [["Time", "What"], ["9:00", "Welcome"]]
    found = match_tables(texts(grid), texts([["Time", "", "What"], ["", "", ""], ["9:00", "", "Welcome"]]))
    assert (found.lost, found.gained, found.removed, found.added) == ((), (), (), ())
    assert all(one.text == other.text for one, other in found.both)
