"""PDFs of the sample documents, made once for all tests."""

from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
from PIL import Image

from tests.write import sample
from toolkit.scene import Document
from toolkit.write.pdf import write_pdf


def pdf_of(document: Document) -> bytes:
    return write_pdf(document, sample.look(), sample.typesetter().faces)


@cache
def everything() -> bytes:
    return pdf_of(sample.everything())


@cache
def oddities() -> bytes:
    return pdf_of(sample.oddities())


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


def words(pdf: bytes) -> list[str]:
    """What a reader copies from each page, on one line."""
    document = pypdfium2.PdfDocument(pdf)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def grey_square(folder: Path) -> str:
    """The path of a small bitmap that lets what is behind it shine through."""
    path = folder / "square.png"
    Image.new("RGBA", (40, 40), (120, 120, 120, 128)).save(path)
    return str(path)
