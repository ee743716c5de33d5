"""A card on each page, front then back."""

from tests.impose.conftest import with_stock
from tests.impose.made import arts, faces
from toolkit.impose import impose
from toolkit.layout import Room
from toolkit.model.printing import Printing
from toolkit.scene import Page


def spread(room: Room, stock: str) -> Page:
    here = with_stock(room, stock)
    [page, _] = impose(faces(2, here.size), here, Printing(form="reading"))
    return page


def test_upright_faces_stand_side_by_side(national: Room) -> None:
    page = spread(national, "quarter-letter")
    front, back = arts(page)["0 front"], arts(page)["0 back"]
    assert page.size == (612, 396)
    assert front.right < back.x
    assert front.y == back.y


def test_a_lying_back_stands_below_its_front(national: Room) -> None:
    page = spread(national, "avery-5371")
    front, back = arts(page)["0 front"], arts(page)["0 back"]
    assert page.size == (252, 288)
    assert front.bottom < back.y
    assert front.x == back.x


def test_a_page_is_called_as_its_card_and_stands_in_the_outline(national: Room) -> None:
    page = spread(national, "poker")
    assert (page.key, page.title, page.label, page.bookmark) == ("0", "0", "0", 1)
    assert [group.name for group in page.items if getattr(group, "tag", "") == "Sect"] == ["0, front", "0, back"]
