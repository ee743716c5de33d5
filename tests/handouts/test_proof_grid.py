"""Sheets of a proof: all cards, as few sheets as stay readable, nothing outside."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from toolkit.handouts.proof_grid import BETWEEN, HEAD, LEAST, proofs
from toolkit.scene import Rect, Size

UPRIGHT, WIDE = Rect(36, 70, 540, 660), Rect(36, 70, 720, 480)
cards = st.builds(Size, st.integers(120, 420), st.integers(120, 420))
smallest, counts = st.floats(7, 12), st.integers(1, 40)


@given(cards, counts, smallest)
def test_cards_stand_in_their_area_apart_from_each_other(card: Size, count: int, least: float) -> None:
    way = proofs((UPRIGHT, WIDE), card, count, least, 200)
    assert way.free in (UPRIGHT, WIDE)
    assert way.by <= 1
    for box in way.boxes:
        assert box.x >= way.free.x
        assert box.right <= way.free.right + 0.01
        assert box.bottom <= way.free.bottom + 0.01
        assert 2 * way.face.w + BETWEEN <= box.w + 0.01
        assert abs(HEAD + way.face.h - box.h) < 0.01
    assert not any(a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom for a, b in combinations(way.boxes, 2))


@given(cards, counts, smallest)
def test_type_stays_readable_or_a_card_stands_alone(card: Size, count: int, least: float) -> None:
    way = proofs((UPRIGHT, WIDE), card, count, least, 200)
    assert way.by * least >= LEAST or way.count == 1


def test_four_quarters_of_a_sheet_stand_on_one_on_its_side() -> None:
    way = proofs((UPRIGHT, WIDE), Size(306, 396), 19, 10, 330)
    assert (way.free, way.columns, way.rows) == (WIDE, 2, 2)


def test_where_nothing_is_readable_a_card_has_a_sheet() -> None:
    assert proofs((UPRIGHT, WIDE), Size(900, 900), 3, 3, 200).count == 1
