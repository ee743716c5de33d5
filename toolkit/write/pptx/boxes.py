"""The texts of a slide with the boxes and measures that office programs set them in."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from toolkit.scene import Cell, Group, Item, Page, Rect, Table, Text
from toolkit.units import EMU_PER_PT
from toolkit.write.pptx.flush import flushed
from toolkit.write.pptx.measure import held
from toolkit.write.pptx.shapes import fitted
from toolkit.write.pptx.table import measured_box


class Boxed(NamedTuple):
    """A text as it is written, its box on the slide, and the points that a line of it may take there."""

    text: Text
    box: Rect
    measure: float


def boxed_texts(page: Page) -> Iterator[Boxed]:
    """Every text of a slide that says something, in reading order."""
    yield from _inside(page.items)


def _inside(items: Iterable[Item]) -> Iterator[Boxed]:
    for item in items:
        match item:
            case Text():
                if item.text.strip():
                    yield _boxed(item)
            case Group():
                yield from _inside(item.items)
            case Table():
                for cell in (cell for row in item.rows for cell in row.cells):
                    yield from (_in_cell(cell, text) for text in cell.items if isinstance(text, Text) and text.text.strip())
                    yield from _inside(other for other in cell.items if not isinstance(other, Text))
            case _:
                pass


def _in_cell(cell: Cell, text: Text) -> Boxed:
    box = measured_box(cell, text)
    return Boxed(text, box, box.w)


def _boxed(text: Text) -> Boxed:
    written, shift = flushed(held(text) if text.slot == "title" else text)
    box, (left, right) = fitted(written, may_grow=True)
    return Boxed(written, box.moved(-shift, 0), box.w - (left + right) / EMU_PER_PT)
