"""Pages that a printer needs moved: the ink, and what stands on top of it."""

from msgspec.structs import replace

from tests.write import sample
from tests.write.pdf import made
from toolkit.scene import Affine, Document, Group, Link, Page, Place, Point, Rect

MOVED = Affine(1.01, 0.002, -0.001, 0.99, 3.0, 5.0)


def document(correction: Affine | None) -> Document:
    """A page with a link to a place in itself and a figure."""
    leads = Group((sample.text("Go", Rect(20, 20, 100, 20)),), link=Link("Down", page="down"))
    figure = Group((sample.text("Drawn", Rect(20, 60, 100, 20)),), tag="Figure", alt="A word")
    return sample.document(replace(Page("one", "One", sample.SHEET, (leads, figure)), places=(Place("down", "Down", 200),), correction=correction))


def test_the_ink_is_moved_as_a_whole() -> None:
    high = sample.SHEET.h
    with made.opened(made.pdf_of(document(MOVED))) as file, made.opened(made.pdf_of(document(None))) as plain:
        code, before = file.pages[0].Contents.read_bytes().decode(), plain.pages[0].Contents.read_bytes().decode()
    assert code == f"q {code.split(' cm')[0][2:]} cm\n{before}\nQ"
    a, b, c, d, e, f = map(float, code.split(" cm")[0][2:].split())
    x, y = MOVED.of(Point(70, 30))
    assert abs(a * 70 + c * (high - 30) + e - x) < 1e-4
    assert abs(high - (b * 70 + d * (high - 30) + f) - y) < 1e-4


def test_links_figures_and_places_move_with_the_ink() -> None:
    with made.opened(made.pdf_of(document(MOVED))) as file:
        [link] = file.pages[0].Annots
        box = MOVED.box(Rect(20, 20, 100, 20))
        assert [round(float(edge), 2) for edge in link.Rect] == [
            round(edge, 2) for edge in (box.x, sample.SHEET.h - box.bottom, box.right, sample.SHEET.h - box.y)
        ]
        assert float(link.Dest[3]) == round(sample.SHEET.h - (0.99 * 200 + 5.0), 2)
        figures = [thing for thing in file.objects if getattr(thing, "get", None) and thing.get("/S") == "/Figure"]
        box = MOVED.box(Rect(20, 60, 100, 20))
        assert [round(float(figure.A.BBox[0]), 2) for figure in figures] == [round(box.x, 2)]


def test_without_a_correction_nothing_is_written_for_one() -> None:
    with made.opened(made.pdf_of(document(None))) as file:
        assert b" cm" not in file.pages[0].Contents.read_bytes()
