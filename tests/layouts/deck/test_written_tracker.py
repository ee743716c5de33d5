"""The tracker as an office program has it: words for a screen reader on the whole, a jump on each of its shapes."""

import pytest
from lxml import etree

from tests.layouts.deck.conftest import CONVENINGS, drawn
from tests.write.pptx.reading import Opened, find
from tests.write.pptx.sample import look, typesetter
from toolkit.write.pptx import write_pptx

ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@pytest.mark.parametrize("convening", CONVENINGS)
def test_on_every_kind_of_slide_it_says_its_state_and_jumps_to_the_agenda(convening: str) -> None:
    deck = drawn(convening)
    opened = Opened(write_pptx(deck.document, look(), typesetter().faces))
    agenda = f"ppt/slides/slide{[page.key for page in deck.pages].index('agenda') + 1}.xml"
    kinds = set()
    for page, name in zip(deck.pages, opened.numbered("slides"), strict=True):
        trackers = find(opened.tree(name), "p:cSld/p:spTree/p:grpSp[p:nvGrpSpPr/p:cNvPr/@name='Tracker']")
        [tracker] = trackers
        kinds.add(page.layout)
        assert find(tracker, "p:nvGrpSpPr/p:cNvPr/@descr")[0].startswith(("Block ", "Belongs to block ", "Before block ", "At no block ")), page.key
        assert jumps(opened, name, tracker) == {agenda}, page.key
        assert all(find(shape, ".//a:hlinkClick") for shape in find(tracker, "p:sp")), page.key
    assert len(kinds) >= 13


def jumps(opened: Opened, name: str, tracker: etree._Element) -> set[str]:
    """Where the tracker's shapes lead."""
    relations = opened.relations(name)
    return {relations[jump.get(ID)][1] for jump in find(tracker, ".//a:hlinkClick[@action='ppaction://hlinksldjump']")}
