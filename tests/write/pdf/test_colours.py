"""Colour tokens as operators, in each of the inks."""

from pathlib import Path

import pikepdf
import pytest
from msgspec.structs import replace

from tests.write import sample
from tests.write.pdf import made
from tests.write.pdf.pdfx.content import colours
from toolkit.scene import Document, Inks, Rect, Rectangle, Shape
from toolkit.write.inks import separated
from toolkit.write.pdf.colours import Colours


def in_inks(inks: Inks, document: Document | None = None) -> Document:
    return replace(document or sample.document(), inks=inks, standard="press" if inks == "cmyk" else "archive")


@pytest.mark.parametrize(
    ("inks", "fill", "stroke"),
    [("rgb", "1 1 1 rg", "0.1098 0.1412 0.1882 RG"), ("grey", "1 g", "0.1392 G"), ("cmyk", "0 0 0 0 k", "0 0 0 1 K")],
)
def test_operators(inks: Inks, fill: str, stroke: str) -> None:
    written = Colours(sample.look(), in_inks(inks))
    assert (written.fill("white"), written.stroke("ink")) == (fill, stroke)
    assert written.parts("white") == fill.rpartition(" ")[0]


@pytest.mark.parametrize("inks", ["rgb", "grey", "cmyk"])
def test_a_colour_that_the_theme_does_not_have_is_a_defect(inks: Inks) -> None:
    with pytest.raises(KeyError):
        Colours(sample.look(), in_inks(inks)).fill("no-such")


def test_inks_are_those_of_the_document_s_printing_condition() -> None:
    for condition in ("CGATS TR 006", "FOGRA39"):
        written = Colours(sample.look(), replace(in_inks("cmyk"), condition=condition)).parts("D.deep")
        assert [round(float(part) * 100) for part in written.split()] == list(separated(sample.look().rgb("D.deep"), condition))


def test_a_page_in_greys_has_no_other_colour() -> None:
    pdf = made.pdf_of(in_inks("grey", sample.everything()))
    with made.opened(pdf) as file:
        assert {len(colour) for page in file.pages for colour in colours(page)} == {1}
        forms = [thing.read_bytes() for thing in file.objects if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Form"]
        grounds = [annotation.MK.BG for page in file.pages for annotation in page.get("/Annots", []) if "/BG" in annotation.get("/MK", {})]
        assert not [form for form in forms if b" rg" in form or b" RG" in form]
        assert {len(ground) for ground in grounds} == {1}
        with file.open_metadata() as metadata:
            assert metadata.pdfa_status == "2A"


def test_a_bitmap_in_greys_stays_clear_where_it_was(tmp_path: Path) -> None:
    with made.opened(made.pdf_of(in_inks("grey", sample.everything(made.grey_square(tmp_path))))) as file:
        pictures = [thing for thing in file.objects if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Image"]
        [picture] = [picture for picture in pictures if "/SMask" in picture]
        assert picture.ColorSpace == "/DeviceGray"
        assert set(picture.read_bytes()) == {120}
        assert set(picture.SMask.read_bytes()) == {128}


@pytest.mark.parametrize(("token", "grey"), [("L.mid", 0.8153), ("L.deep", 0.1938)], ids=["as light as its color", "a step of its own"])
def test_greys_of_a_shape(token: str, grey: float) -> None:
    page = sample.page(Shape(Rectangle(Rect(0, 0, 9, 9)), token))
    with made.opened(made.pdf_of(in_inks("grey", sample.document(page)))) as file:
        assert colours(file.pages[0]) == {(grey,)}
