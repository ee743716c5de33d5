"""Files for a print shop: PDF/X-1a:2003 in the four inks of a press, or in black alone."""

from functools import cache
from pathlib import Path

import pikepdf
import pytest
from msgspec.structs import replace
from PIL import Image

from tests.layouts.drawn import drawn, library
from tests.write import sample
from tests.write.pdf import made
from tests.write.pdf.pdfx import content, faults
from toolkit.scene import Document, Inks, Picture, Rect
from toolkit.text.faces import Faces
from toolkit.theme import look_of
from toolkit.write.inks import separated
from toolkit.write.pdf import write_pdf

CUT, BLEED = Rect(18, 18, 324, 444), Rect(9, 9, 342, 462)
BLACK, NONE = (0.0, 0.0, 0.0, 1.0), (0.0, 0.0, 0.0, 0.0)


def for_press(document: Document, inks: Inks = "cmyk") -> Document:
    return replace(document, inks=inks, standard="press")


@cache
def cards(paper: str, inks: Inks) -> bytes:
    """A real set of cards."""
    look = look_of(library().themes["bold-geometry"])
    return write_pdf(for_press(drawn("cards", "half", paper)[0], inks), look, Faces(look.theme.faces))


@pytest.mark.parametrize("inks", ["cmyk", "grey"])
@pytest.mark.parametrize("document", [sample.everything, sample.oddities])
def test_whatever_can_be_drawn_can_be_printed(document: object, inks: Inks) -> None:
    assert callable(document)
    assert faults(made.pdf_of(for_press(document(), inks))) == []


@pytest.mark.parametrize("inks", ["cmyk", "grey"])
def test_a_set_of_cards_is_what_a_print_shop_takes(inks: Inks) -> None:
    assert faults(cards("letter", inks)) == []


def test_black_words_are_black_ink_alone_and_white_ones_no_ink() -> None:
    with made.opened(cards("letter", "cmyk")) as file:
        used = set().union(*(content.colours(page) for page in file.pages))
    assert {BLACK, NONE} <= used
    look, condition = look_of(library().themes["bold-geometry"]), drawn("cards", "half", "letter")[0].condition
    assert used <= {tuple(part / 100 for part in separated(rgb, condition)) for rgb in look.colours.values()}


@pytest.mark.parametrize(("paper", "condition"), [("letter", "CGATS TR 006"), ("a4", "FOGRA39")])
def test_a_paper_has_the_printing_condition_of_its_region(paper: str, condition: str) -> None:
    with made.opened(cards(paper, "cmyk")) as file:
        [intent] = file.Root.OutputIntents
        assert str(intent.OutputConditionIdentifier) == condition
        assert "/DestOutputProfile" not in intent


def test_links_and_fields_stay_behind_and_words_do_not() -> None:
    pdf = made.pdf_of(for_press(sample.oddities()))
    assert made.words(pdf) == made.words(made.oddities())
    with made.opened(pdf) as file:
        kinds = {str(thing.get("/S")) for thing in file.objects if isinstance(thing, pikepdf.Dictionary)}
    assert not {"/Link", "/Form", "/URI"} & kinds
    assert {"/Table", "/Figure", "/TOC"} <= kinds


def test_a_page_is_cut_where_it_says_and_else_at_its_edge() -> None:
    pages = (sample.page(trim=CUT, bleed=BLEED), sample.page(key="two", title="Two"))
    with made.opened(made.pdf_of(for_press(sample.document(*pages)))) as file:
        boxes = [[[float(value) for value in page[name]] for name in ("/TrimBox", "/BleedBox", "/MediaBox")] for page in file.pages]
    assert boxes == [[[18, 18, 342, 462], [9, 9, 351, 471], [0, 0, 360, 480]], [[0, 0, 360, 480]] * 3]


@pytest.mark.parametrize(("trim", "bleed"), [(BLEED, CUT), (CUT, Rect(-9, 0, 360, 480)), (Rect(0, 0, 361, 480), None)])
def test_boxes_that_do_not_lie_in_each_other_are_refused(trim: Rect, bleed: Rect | None) -> None:
    with pytest.raises(ValueError, match='the boxes of the page "one"'):
        made.pdf_of(for_press(sample.document(sample.page(trim=trim, bleed=bleed))))


def test_screens_and_presses_do_not_share_colours() -> None:
    for inks, standard in (("rgb", "press"), ("cmyk", "archive")):
        with pytest.raises(ValueError, match=f'"{standard}" has no colours in "{inks}"'):
            made.pdf_of(replace(sample.document(sample.page()), inks=inks, standard=standard))


@pytest.mark.parametrize(("inks", "seen"), [("cmyk", (0, 0, 0, 68)), ("grey", (187,))])
def test_a_bitmap_lies_on_white_in_the_inks_of_the_press(inks: Inks, seen: tuple[int, ...], tmp_path: Path) -> None:
    pdf = made.pdf_of(for_press(sample.everything(made.grey_square(tmp_path)), inks))
    assert faults(pdf) == []
    space, data = _bitmap(pdf)
    assert space == {"cmyk": "/DeviceCMYK", "grey": "/DeviceGray"}[inks]
    assert tuple(data[: len(seen)]) == seen


def test_no_point_of_a_bitmap_has_too_much_ink(tmp_path: Path) -> None:
    path = tmp_path / "all.png"
    colours = [(red, green, blue) for red in range(0, 256, 51) for green in range(0, 256, 51) for blue in range(0, 256, 51)]
    picture = Image.new("RGB", (len(colours), 1))
    picture.putdata(colours)
    picture.save(path)
    page = sample.page(Picture(Rect(0, 0, 100, 100), str(path), "All colours"))
    _, data = _bitmap(made.pdf_of(for_press(sample.document(page))))
    points = [tuple(data[start : start + 4]) for start in range(0, len(data), 4)]
    assert max(map(sum, points)) <= 2 * 255
    assert {point[:3] for point, (red, green, blue) in zip(points, colours, strict=True) if red == green == blue} == {(0, 0, 0)}


def test_the_same_document_is_the_same_file() -> None:
    document = for_press(sample.everything())
    assert made.pdf_of(document) == made.pdf_of(document)


def test_a_plain_file_is_whole() -> None:
    with made.opened(cards("letter", "cmyk")) as file:
        assert file.check_pdf_syntax() == []


def _bitmap(pdf: bytes) -> tuple[str, bytes]:
    """The colour space and the points of the one picture in a file."""
    with made.opened(pdf) as file:
        [found] = [thing for thing in file.objects if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Image"]
        return str(found.ColorSpace), found.read_bytes()
