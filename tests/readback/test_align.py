from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from toolkit.readback.align import aligned, in_order

rows = st.lists(st.sampled_from("abcde"), max_size=8)


@given(rows, rows)
def test_every_place_of_both_rows_stands_once(old: list[str], new: list[str]) -> None:
    pairs = aligned(old, new)
    assert sorted(row for row, _ in pairs if row is not None) == list(range(len(old)))
    assert sorted(column for _, column in pairs if column is not None) == list(range(len(new)))


@given(rows)
def test_the_same_row_has_no_difference(row: list[str]) -> None:
    assert aligned(row, list(row)) == [(place, place) for place in range(len(row))]


@given(st.lists(st.integers(), unique=True, min_size=1, max_size=8), st.data())
def test_one_that_is_taken_out_is_the_only_difference(row: list[int], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(row) - 1))
    left = row[:place] + row[place + 1 :]
    assert [pair for pair in aligned(row, left) if None in pair] == [(place, None)]
    assert [pair for pair in aligned(left, row) if None in pair] == [(None, place)]


def test_two_that_are_exchanged_are_two_changes() -> None:
    assert aligned("abcd", "acbd") == [(0, 0), (1, 1), (2, 2), (3, 3)]


def test_one_that_goes_while_another_comes_moves_none_of_the_rest() -> None:
    assert aligned("abcd", "acde") == [(0, 0), (1, None), (2, 1), (3, 2), (None, 3)]


@given(st.permutations(range(7)))
def test_the_run_in_order_is_as_long_as_any(places: list[int]) -> None:
    found = sorted(in_order(places))
    assert [places[index] for index in found] == sorted(places[index] for index in found)
    rising = (run for size in range(len(places), 0, -1) for run in combinations(places, size) if list(run) == sorted(run))
    assert len(found) == len(next(rising))


def test_nothing_is_in_order_where_nothing_is() -> None:
    assert in_order([]) == set()
