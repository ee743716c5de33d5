"""From the items of one page to operators, whatever they mean."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from toolkit.scene import Cell, Field, Group, Item, Line, Picture, Rectangle, Row, Shape, Stroke, Table, Text
from toolkit.scene.geometry import Point
from toolkit.write.pdf import prose, shapes, typefaces
from toolkit.write.pdf.colours import Colours
from toolkit.write.pdf.frame import Frame
from toolkit.write.pdf.press import Press
from toolkit.write.pdf.typefaces import Typefaces


class Pen(Struct, frozen=True):
    """Draws on a page of this frame."""

    frame: Frame
    colours: Colours
    typefaces: Typefaces
    press: Press

    def all(self, items: Iterable[Item]) -> Iterator[str]:
        """The operators of items and all that is in them, back to front. Fields have no ink on the page."""
        for item in items:
            match item:
                case Text():
                    yield self.glyphs(prose.placed(item))
                case Shape():
                    yield shapes.shape(item, self.frame, self.colours)
                case Line():
                    yield shapes.line(item, self.frame, self.colours)
                case Picture():
                    yield self.press.picture(item.path, item.box, self.frame)
                case Group():
                    yield from self.all(item.items)
                case Table():
                    yield from self.grid(item)
                    yield from self.all(inner for cell in cells(item.rows) for inner in cell.items)
                case Field():
                    pass

    def glyphs(self, lines: Iterable[prose.Placed]) -> str:
        """Text on its baselines."""
        return typefaces.text(lines, self.typefaces, self.colours, self.frame)

    def sheet(self, box: Rectangle, token: str) -> str:
        """A filled rectangle."""
        return shapes.filled(box, token, self.frame, self.colours)

    def grid(self, table: Table) -> Iterator[str]:
        """The fills of a table's cells and the rules under its rows."""
        yield from (self.sheet(Rectangle(cell.box), cell.fill) for cell in cells(table.rows) if cell.fill)
        if table.rule:
            yield from (self._rule(table, row, table.rule) for row in table.rows if row.cells)

    def _rule(self, table: Table, row: Row, stroke: Stroke) -> str:
        y = min(cell.box.bottom for cell in row.cells)  # a cell over several rows ends below this one
        return shapes.line(Line(Point(table.box.x, y), Point(table.box.right, y), stroke), self.frame, self.colours)


def cells(rows: Iterable[Row]) -> Iterator[Cell]:
    """All cells of rows."""
    return (cell for row in rows for cell in row.cells)
