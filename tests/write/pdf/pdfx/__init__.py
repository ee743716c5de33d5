"""Holds a finished file against the rules of PDF/X-1a:2003 that concern what this toolkit draws, and against what print shops ask for besides.

The rules are those of ISO 15930-4:2003, as CGATS restates them in its Application Notes for PDF/X Standards, version 4 (2006); what is stricter here
is the toolkit's own promise. No outside program is asked, so this says what was looked for and not found: it is no certificate.
"""

from collections.abc import Iterator
from io import BytesIO

import pikepdf

from tests.write.pdf.pdfx import content, fonts, keys, pages, words


def faults(pdf: bytes) -> list[str]:
    """What is wrong with a file, a sentence each."""
    with pikepdf.open(BytesIO(pdf)) as file:
        return sorted(set(_all(pdf, file)))


def _all(pdf: bytes, file: pikepdf.Pdf) -> Iterator[str]:
    yield from keys.faults(pdf, file)
    yield from words.faults(file)
    yield from fonts.faults(file)
    for page in file.pages:
        yield from pages.faults(page)
        yield from content.faults(page)
