"""What a document says, in one short sign that changes when a word or a page of it does."""

import hashlib

from toolkit.scene.document import Document, Page
from toolkit.scene.faults import stock

_LENGTH = 16


def words_digest(document: Document) -> str:
    """Sixteen hexadecimal digits over every page's key, words, notes and whether it is hidden; the look of a page is no part of it."""
    digest = hashlib.sha256()
    for page in document.pages:
        digest.update("\0".join(_said(page)).encode())
        digest.update(b"\0\0")
    return digest.hexdigest()[:_LENGTH]


def _said(page: Page) -> list[str]:
    notes = [part for note in page.notes for part in (note.label, note.text)]
    return [page.key, str(page.hidden), *[text.text for text in stock(page.items).texts], *notes]
