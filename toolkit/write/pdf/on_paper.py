"""A document as a print shop takes it: only what is printed, on pages that all say where they are cut."""

from collections.abc import Iterable

from msgspec.structs import replace

from toolkit.scene import Cell, Document, Field, Group, Item, Page, Rect, Row, Table
from toolkit.scene.meaning import UNLINKED

_NEAR = 0.01
"""Points: sums of lengths are no nearer."""


def on_paper(document: Document) -> Document:
    """The document without links and fields, which paper does not have. A page that says nothing of its cut is cut at its edge.

    Raises ValueError for a page whose card stands out of its bleed, or its bleed out of the page.
    """
    return replace(document, pages=tuple(_page(page) for page in document.pages))


def _page(page: Page) -> Page:
    sheet = Rect(0, 0, *page.size)
    trim = page.trim or sheet
    bleed = page.bleed or trim
    if not (_within(trim, bleed) and _within(bleed, sheet)):
        raise ValueError(f'the boxes of the page "{page.key}" do not lie in each other: the card in its bleed, the bleed in the page')
    return replace(page, items=_printed(UNLINKED.of(page.items)), trim=trim, bleed=bleed)


def _within(inner: Rect, outer: Rect) -> bool:
    gaps = (inner.x - outer.x, inner.y - outer.y, outer.right - inner.right, outer.bottom - inner.bottom)
    return min(gaps) > -_NEAR


def _printed(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(_item(item) for item in items if not isinstance(item, Field))


def _item(item: Item) -> Item:
    match item:
        case Group():
            return replace(item, items=_printed(item.items))
        case Table():
            return replace(item, rows=tuple(_row(row) for row in item.rows))
        case _:
            return item


def _row(row: Row) -> Row:
    return replace(row, cells=tuple(_cell(cell) for cell in row.cells))


def _cell(cell: Cell) -> Cell:
    return replace(cell, items=_printed(cell.items))
