"""Pages for a print shop: trim, bleed and marks are where a shop looks for them."""

import pytest

from tests.impose.conftest import with_stock
from tests.impose.made import arts, faces
from toolkit import __version__
from toolkit.impose import impose
from toolkit.layout import Room
from toolkit.model.printing import Printing
from toolkit.scene import Group, Line, Page, Rect, Text

BLEEDS = {"quarter-letter": 9.0, "a6": 3 / 25.4 * 72, "poker": 9.0}


def lines(page: Page) -> list[Line]:
    marks = page.items[-1]
    assert isinstance(marks, Group)
    return [item for item in marks.items if isinstance(item, Line)]


@pytest.mark.parametrize("stock", BLEEDS)
def test_a_face_a_page_with_trim_and_bleed(national: Room, stock: str) -> None:
    room, bleed = with_stock(national, stock), BLEEDS[stock]
    pages = impose(faces(3, room.size), room, Printing(form="press"))
    assert [page.key for page in pages] == [f"{n}/{side}" for n in range(3) for side in ("front", "back")]
    for page in pages:
        trim, around = page.trim, page.bleed
        assert trim is not None
        assert around is not None
        assert (trim.w, trim.h) == tuple(room.size)
        assert tuple(around) == pytest.approx(tuple(trim.inset(-bleed)))
        assert len(arts(page)) == 1


@pytest.mark.parametrize("stock", BLEEDS)
def test_crop_marks_stand_on_the_trim_outside_the_bleed_and_off_the_edge(national: Room, stock: str) -> None:
    room = with_stock(national, stock)
    for page in impose(faces(1, room.size), room, Printing(form="press")):
        assert page.trim is not None
        assert page.bleed is not None
        assert len(lines(page)) == 8
        for mark in lines(page):
            upright = mark.start.x == mark.end.x
            assert (mark.start.x if upright else mark.start.y) in ((page.trim.x, page.trim.right) if upright else (page.trim.y, page.trim.bottom))
            box = Rect(min(mark.start.x, mark.end.x), min(mark.start.y, mark.end.y), abs(mark.end.x - mark.start.x), abs(mark.end.y - mark.start.y))
            outside = box.right <= page.bleed.x or box.x >= page.bleed.right or box.bottom <= page.bleed.y or box.y >= page.bleed.bottom
            assert outside
            assert min(box.x, box.y, page.size.w - box.right, page.size.h - box.bottom) >= 6


def test_the_slug_says_which_face_of_which_edition_it_is(national: Room) -> None:
    front, back = impose(faces(1, national.size), national, Printing(form="press"))
    said = [[item.text for item in page.items[-1].items if isinstance(item, Text)] for page in (front, back) if isinstance(page.items[-1], Group)]
    assert said == [[f"0, {side} · national · en · version {__version__}"] for side in ("front", "back")]


def test_copies_follow_each_other_under_names_of_their_own(national: Room) -> None:
    pages = impose(faces(2, national.size), national, Printing(form="press", copies=2))
    assert [page.key for page in pages] == ["0/front", "0/back", "0/front/2", "0/back/2", "1/front", "1/back", "1/front/2", "1/back/2"]
    assert len({page.title for page in pages}) == 8
