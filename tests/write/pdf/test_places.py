"""Places in a page: links lead to them, and they stand in the outline."""

from tests.write import sample
from tests.write.pdf import made
from toolkit.scene import Document, Group, Link, Page, Place, Rect


def document() -> Document:
    """A page that leads into another, which has three places."""
    leads = Group((sample.text("Go", Rect(20, 20, 100, 20)),), link=Link("Second", page="second"))
    places = (Place("first", "First", 40, 1), Place("second", "Second", 200, 2), Place("quiet", "Quiet", 300))
    here = sample.text("Here", Rect(20, 20, 100, 20))
    return sample.document(Page("one", "One", sample.SHEET, (leads,), bookmark=0), Page("two", "Two", sample.SHEET, (here,), places=places))


def test_a_link_leads_to_the_height_of_its_place() -> None:
    with made.opened(made.pdf_of(document())) as file:
        [link] = file.pages[0].Annots
        assert link.Dest[0].objgen == file.pages[1].objgen
        assert float(link.Dest[3]) == sample.SHEET.h - 200


def test_the_outline_has_places_below_their_page_and_each_other() -> None:
    with made.opened(made.pdf_of(document())) as file, file.open_outline() as outline:
        assert [(entry.title, [below.title for below in entry.children]) for entry in outline.root] == [("Two", []), ("First", ["Second"])]
        target = outline.root[1].children[0].destination
        assert float(target[3]) == sample.SHEET.h - 200
