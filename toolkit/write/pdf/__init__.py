"""Documents as PDF: tagged while they are drawn, conforming to PDF/UA-1 and PDF/A-2a, the same bytes every time."""

from collections.abc import Mapping

from toolkit.fonts.face import FontFace
from toolkit.scene import Document
from toolkit.theme import Look
from toolkit.write.pdf.book import write_book

__all__ = ["write_pdf"]


def write_pdf(document: Document, look: Look, faces: Mapping[str, FontFace]) -> bytes:
    """The file of a document, in the colours of a look and the faces that its text names.

    Raises KeyError for a colour or face that the theme does not have, and ValueError for a structure that PDF cannot hold: an unknown tag, two fields of
    one name, a link to a page that is not there.
    """
    return write_book(document, look, faces)
