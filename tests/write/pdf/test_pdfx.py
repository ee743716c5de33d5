"""The rules that files for print shops are held to: each finds what it is for, and no other does."""

from functools import cache
from io import BytesIO

import pikepdf
import pytest
from msgspec.structs import replace

from tests.write import sample
from tests.write.pdf import made
from tests.write.pdf.pdfx import faults
from tests.write.pdf.pdfx.wrong import WRONG
from toolkit.scene import Rect


@cache
def good() -> bytes:
    """A page with words, shapes, a cut and a bleed."""
    page = sample.page(sample.text("Words", Rect(36, 36, 99, 20)), trim=Rect(9, 9, 342, 462), bleed=Rect(0, 0, 360, 480))
    return made.pdf_of(replace(sample.document(page), inks="cmyk", standard="press"))


def saved(file: pikepdf.Pdf, **options: object) -> bytes:
    done = BytesIO()
    file.save(done, object_stream_mode=pikepdf.ObjectStreamMode.disable, fix_metadata_version=False, **options)
    return done.getvalue()


def test_a_good_file_stays_good_when_it_is_saved_again() -> None:
    assert faults(good()) == []
    with made.opened(good()) as file:
        assert faults(saved(file)) == []


@pytest.mark.parametrize("says", WRONG)
def test_each_rule_finds_what_it_is_for(says: str) -> None:
    with made.opened(good()) as file:
        WRONG[says](file)
        assert faults(saved(file)) == [says]


def test_a_newer_pdf_is_found() -> None:
    assert faults(good().replace(b"%PDF-1.4", b"%PDF-1.7", 1)) == ["the header is not that of PDF 1.4"]
    with made.opened(good()) as file:
        packed = BytesIO()
        file.save(packed, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    found = faults(packed.getvalue())
    assert "the file has no plain table of where its objects begin" in found
    assert "objects are packed, as PDF 1.4 does not know" in found


def test_a_file_for_screens_is_found() -> None:
    found = faults(made.everything())
    assert "the file does not claim PDF/X-1a:2003" in found
    assert "the file claims PDF/A, which has other colours" in found
    assert "a page is drawn with rg" in found
