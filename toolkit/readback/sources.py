"""Where the words of a deck come from: their places in the content, by slide and paragraph."""

from collections.abc import Iterator

from toolkit.problems import NOWHERE, Where
from toolkit.readback.words import folded
from toolkit.scene import Document, Page, Paragraph, Text
from toolkit.scene.faults import stock
from toolkit.source.words import Words


class Sources:
    """Places by the key of a slide and the words of a paragraph."""

    def __init__(self, document: Document) -> None:
        self._places: dict[tuple[str, str], Where] = {}
        for page in document.pages:
            for words, place in _placed(page):
                self._places.setdefault((page.key, folded(words)), place)

    def of(self, key: str, paragraph: str) -> Where | None:
        """The place of a paragraph on a slide; None for words that the toolkit put together."""
        return self._places.get((key, folded(paragraph)))


def _placed(page: Page) -> Iterator[tuple[str, Where]]:
    for text in stock(page.items).texts:
        yield from _of_text(text)
    for note in page.notes:
        if isinstance(note.text, Words) and note.text.where != NOWHERE:
            yield f"{note.label} {note.text}", note.text.where


def _of_text(text: Text) -> Iterator[tuple[str, Where]]:
    for paragraph in text.paragraphs:
        if (place := _of_paragraph(paragraph) or text.where) is not None:
            yield paragraph.text, place


def _of_paragraph(paragraph: Paragraph) -> Where | None:
    """The place of the longest run that has one."""
    placed = [run.text for run in paragraph.runs if isinstance(run.text, Words) and run.text.where != NOWHERE]
    return max(placed, key=len).where if placed else None
