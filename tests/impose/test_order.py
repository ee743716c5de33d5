"""Which card lies where: none is lost, no sheet is too many, and cut piles are sorted."""

from hypothesis import given
from hypothesis import strategies as st

from toolkit.impose import arranged
from toolkit.model.printing import Order, Printing


@given(st.integers(1, 60), st.integers(1, 12), st.integers(1, 12), st.sampled_from(["in-rows", "cut-and-stack"]))
def test_every_card_lies_on_one_sheet_and_no_sheet_is_too_many(count: int, slots: int, start: int, order: Order) -> None:
    printing = Printing(order=order, start=min(start, slots))
    sheets = arranged(count, slots, printing)
    assert sorted(card for sheet in sheets for card in sheet if card is not None) == list(range(count))
    assert len(sheets) == -(-(count + printing.start - 1) // slots)
    assert all(card is None for card in sheets[0][: printing.start - 1])


@given(st.integers(1, 60), st.integers(1, 12), st.integers(1, 12))
def test_piles_that_are_cut_and_laid_on_each_other_are_sorted(count: int, slots: int, start: int) -> None:
    sheets = arranged(count, slots, Printing(order="cut-and-stack", start=min(start, slots)))
    piles = [[sheet[slot] for sheet in sheets if sheet[slot] is not None] for slot in range(slots)]
    assert [card for pile in piles for card in pile] == list(range(count))


@given(st.integers(1, 60), st.integers(1, 12))
def test_in_rows_a_sheet_is_full_before_the_next_begins(count: int, slots: int) -> None:
    sheets = arranged(count, slots, Printing())
    assert [card for sheet in sheets for card in sheet if card is not None] == list(range(count))
    assert all(card is not None for sheet in sheets[:-1] for card in sheet)
