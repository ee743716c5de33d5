"""A table: rows that are never cut, under a head that stands again on each page."""

from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import Struct

from toolkit.flow.strips import Cut, Hold, Strip
from toolkit.flow.text import report_wide
from toolkit.scene import Cell, Item, Paragraph, Point, Rect, Row, Stroke, Table, Text
from toolkit.scene.text import Anchor
from toolkit.text import Typesetter
from toolkit.text.overflow import place_of


class GridCell(Struct, frozen=True):
    """Paragraphs of one role. `mark` draws what else stands in the cell's box; `header` makes it the head of its row."""

    paragraphs: tuple[Paragraph, ...] = ()
    role: str = "page.cell"
    tag: str = "P"
    header: Literal["", "row"] = ""
    columns: int = 1
    anchor: Anchor = "top"
    inset: float = 0.0
    mark: Callable[[Rect], tuple[Item, ...]] | None = None
    fill: str | None = None


class GridRow(Struct, frozen=True):
    """`keep` holds it to the next row; `least` is its height at least."""

    cells: tuple[GridCell, ...]
    fill: str | None = None
    keep: bool = False
    least: float = 0.0


class Grid(Struct, frozen=True):
    """Widths are shares of the whole. `head` has the column heads, `says` what the table tells; white in cells is `pad_x` and `pad_y`."""

    shares: tuple[float, ...]
    head: GridRow
    rows: tuple[GridRow, ...]
    says: str
    rule: Stroke | None = None
    pad_x: float = 8.0
    pad_y: float = 6.0
    space: float = 0.0
    keep: bool = False

    def cut(self, setter: Typesetter, width: float) -> Cut:
        unit = width / sum(self.shares)
        widths = [share * unit for share in self.shares]
        head = self._height(setter, self.head, widths)
        heights = [self._height(setter, row, widths) for row in self.rows]
        holds = [Hold.TIED if index == 0 or self.rows[index - 1].keep else Hold.FREE for index in range(len(heights))]
        places = [place_of([paragraph for cell in row.cells for paragraph in cell.paragraphs]) for row in self.rows]
        strips = (Strip(head), *(Strip(high, 0.0, hold, place) for high, hold, place in zip(heights, holds, places, strict=True)))

        def draw(start: int, stop: int, at: Point, element: str) -> tuple[Item, ...]:
            rows = [self._row(setter, self.head, widths, Rect(at.x, at.y, width, head), scope="column", repeated=start > 0)]
            y = at.y + head
            for index in range(max(start, 1) - 1, stop - 1):
                rows.append(self._row(setter, self.rows[index], widths, Rect(at.x, y, width, heights[index])))
                y += heights[index]
            return (Table(Rect(at.x, at.y, width, y - at.y), tuple(rows), self.says, self.rule, element=element),)

        return Cut(strips, draw, head, next((place for place in places if place), None))

    def _height(self, setter: Typesetter, row: GridRow, widths: Sequence[float]) -> float:
        return max(row.least, *(self._text_height(setter, cell, wide) for cell, wide in _placed(row, widths)))

    def _text_height(self, setter: Typesetter, cell: GridCell, wide: float) -> float:
        return setter.measure_all(cell.paragraphs, wide - 2 * self.pad_x - cell.inset, setter.look.role(cell.role)).height + 2 * self.pad_y

    def _row(
        self, setter: Typesetter, row: GridRow, widths: Sequence[float], box: Rect, *, scope: Literal["", "column"] = "", repeated: bool = False
    ) -> Row:  # fmt: skip
        cells, x = [], box.x
        for cell, wide in _placed(row, widths):
            place = Rect(x, box.y, wide, box.h)
            cells.append(Cell(place, self._items(setter, cell, place), cell.header or scope, cell.columns, 1, cell.fill or row.fill))
            x += wide
        return Row(tuple(cells), repeated)

    def _items(self, setter: Typesetter, cell: GridCell, box: Rect) -> tuple[Item, ...]:
        inner = Rect(box.x + self.pad_x + cell.inset, box.y + self.pad_y, box.w - 2 * self.pad_x - cell.inset, box.h - 2 * self.pad_y)
        text: Text = setter.place(cell.paragraphs, inner, role=setter.look.role(cell.role), tag=cell.tag, anchor=cell.anchor)
        report_wide(setter, text, inner.w)
        return (text, *(cell.mark(box) if cell.mark else ()))


def _placed(row: GridRow, widths: Sequence[float]) -> list[tuple[GridCell, float]]:
    """Each cell with the width of the columns that it spans."""
    placed, column = [], 0
    for cell in row.cells:
        placed.append((cell, sum(widths[column : column + cell.columns])))
        column += cell.columns
    return placed
