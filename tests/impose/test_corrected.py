from toolkit.impose import corrected
from toolkit.model.printer import Correction
from toolkit.scene import Affine, Page, Size

PAGES = tuple(Page(f"sheet/1/{side}", side, Size(612, 792), ()) for side in ("front", "back"))


def test_each_side_gets_its_own_correction() -> None:
    by = Correction("office", Affine(e=1.0), Affine(f=2.0))
    assert [page.correction for page in corrected(PAGES, by)] == [by.front, by.back]


def test_without_a_printer_pages_stay() -> None:
    assert corrected(PAGES, None) == PAGES
