"""Sheets to fold: turned over on its line, every back lies behind its own front."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.impose.conftest import with_stock
from tests.impose.made import arts, faces
from tests.layouts.drawn import library
from toolkit.impose import impose
from toolkit.impose.fold import pairs
from toolkit.kit.cards.card import margin_of
from toolkit.layout import Room
from toolkit.model.printing import Printing
from toolkit.scene import Group, Line, Text

STOCKS = sorted(library().stocks)


@pytest.mark.parametrize("stock", STOCKS)
def test_folded_on_its_line_a_back_lies_behind_its_front(national: Room, stock: str) -> None:
    room = with_stock(national, stock)
    met = []
    for page in impose(faces(7, room.size), room, Printing(form="fold")):
        found = arts(page)
        marks = page.items[-1]
        assert isinstance(marks, Group)
        folds = {item.start.x for item in marks.items if isinstance(item, Line) and item.name == "Fold"}
        for name, front in found.items():
            if name.endswith("front"):
                back = found[name.replace("front", "back")]
                [fold] = [x for x in folds if front.x < x < back.x and x - front.right < room.size.w]
                assert abs((2 * fold - back.right) - front.x) < 0.01
                assert abs(back.y - front.y) < 0.01
                met.append(name)
    assert met == [f"{n} front" for n in range(7)]
    assert not room.report


@pytest.mark.parametrize("stock", STOCKS)
def test_faces_to_fold_stay_where_printers_print(national: Room, stock: str) -> None:
    room = with_stock(national, stock)
    for page in impose(faces(3, room.size, margin_of(room)), room, Printing(form="fold")):
        for art in arts(page).values():
            assert art.x >= room.cards.safe - 0.01
            assert art.y >= room.cards.safe - 0.01
            assert art.right <= page.size.w - room.cards.safe + 0.01
            assert art.bottom <= page.size.h - room.cards.safe + 0.01


@pytest.mark.parametrize("stock", STOCKS)
def test_a_sheet_holds_at_least_one_card_with_its_back(national: Room, stock: str) -> None:
    room = with_stock(national, stock)
    assert pairs(room.cards, margin_of(room)).slots


def test_two_quarters_of_a_sheet_lie_on_a_sheet(national: Room) -> None:
    sheets = impose(faces(19, national.size), national, Printing(form="fold"))
    assert [len(arts(page)) for page in sheets] == [4] * 9 + [2]
    assert sheets[0].title == "Sheet 1 of 10: 0, 1"


def test_a_sheet_to_fold_says_how(national: Room) -> None:
    [page] = impose(faces(1, national.size), national, Printing(form="fold"))
    marks = page.items[-1]
    assert isinstance(marks, Group)
    said = [item.text for item in marks.items if isinstance(item, Text)]
    assert "Sheet 1 of 1, one side · Cut, fold, tape · Print at Actual size (100%)" in said
    assert "Print on one side" in said
    assert "Fold on the dashed line, then tape or glue" in said


@given(st.sampled_from(STOCKS), st.integers(1, 12), st.integers(1, 3), st.integers(1, 3))
def test_nothing_is_lost_and_no_two_cards_overlap(national: Room, stock: str, count: int, copies: int, sets: int) -> None:
    room = with_stock(national, stock)
    sheets = impose(faces(count, room.size), room, Printing(form="fold", copies=copies, sets=sets))
    found = [group for page in sheets for group in page.items[:-1]]
    assert len(found) == 2 * count * copies * sets
    place = pairs(room.cards, margin_of(room))
    boxes = place.boxes
    assert all(a.right <= b.x + 0.01 or a.bottom <= b.y + 0.01 for k, a in enumerate(boxes) for b in boxes[k + 1 :])
