"""The grid's guides on the master."""

from msgspec.structs import replace

from tests.write.pptx.reading import Opened, find
from tests.write.pptx.sample import document, look, typesetter
from toolkit.kit.deck.guides import GUIDES
from toolkit.scene import Guides
from toolkit.write.pptx import write_pptx

MASTER = "ppt/slideMasters/slideMaster1.xml"


def opened(guides: Guides) -> Opened:
    return Opened(write_pptx(replace(document(), guides=guides), look(), typesetter().faces))


def test_each_line_of_the_grid_is_a_guide() -> None:
    found = find(opened(Guides((54, 906), (54, 270.5))).tree(MASTER), "p:extLst/p:ext/*/*")
    assert [(one.get("orient"), int(one.get("pos")) / 8) for one in found] == [("horz", 54), ("horz", 270.5), (None, 54), (None, 906)]
    assert len({one.get("id") for one in found}) == 4


def test_a_document_without_a_grid_has_no_guides() -> None:
    assert find(opened(Guides()).tree(MASTER), "p:extLst") == []


def test_the_grid_lies_on_the_slide() -> None:
    assert all(0 < at < 960 for at in GUIDES.upright)
    assert all(0 < at < 540 for at in GUIDES.level)
