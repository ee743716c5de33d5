"""From the items of one page to operators, whatever they mean."""

from collections.abc import Iterable, Iterator
from functools import partial

from toolkit.scene import Cell, Field, Group, Item, Line, Picture, Rectangle, Row, Shape, Stroke, Table, Text
from toolkit.scene.geometry import Point
from toolkit.scene.once import Once
from toolkit.write.pdf import prose, shapes, typefaces
from toolkit.write.pdf.colours import Colours
from toolkit.write.pdf.frame import Frame
from toolkit.write.pdf.press import Press
from toolkit.write.pdf.typefaces import Typefaces


class Pen:
    """Draws on pages of this frame. What stands alike on several pages is drawn once, but for bitmaps: ReportLab has to know of each page's."""

    def __init__(self, frame: Frame, colours: Colours, typefaces: Typefaces, press: Press) -> None:
        self.frame, self._colours, self._press = frame, colours, press
        # None of these knows the pen: so all that they know is gone from memory when the pen is.
        set_ = partial(_set, typefaces, colours, frame)
        self.blocks = Once[Text, tuple[prose.Block, ...]](lambda text: tuple(prose.blocks(text)))
        self.glyphs = Once[tuple[prose.Placed, ...], str](set_)
        self._words = Once[Text, str](lambda text: set_(prose.placed(text)))
        self._outline = Once[Shape | Line, str](partial(_drawn, colours, frame))

    def all(self, items: Iterable[Item]) -> Iterator[str]:
        """The operators of items and all that is in them, back to front. Fields have no ink on the page."""
        for item in items:
            match item:
                case Text():
                    yield self._words(item)
                case Shape() | Line():
                    yield self._outline(item)
                case Picture():
                    yield self._press.picture(item.path, item.box, self.frame)
                case Group():
                    yield from self.all(item.items)
                case Table():
                    yield from self.grid(item)
                    yield from self.all(inner for cell in cells(item.rows) for inner in cell.items)
                case Field():
                    pass

    def sheet(self, box: Rectangle, token: str) -> str:
        """A filled rectangle."""
        return shapes.filled(box, token, self.frame, self._colours)

    def grid(self, table: Table) -> Iterator[str]:
        """The fills of a table's cells and the rules under its rows."""
        yield from (self.sheet(Rectangle(cell.box), cell.fill) for cell in cells(table.rows) if cell.fill)
        if table.rule:
            yield from (self._rule(table, row, table.rule) for row in table.rows if row.cells)

    def _rule(self, table: Table, row: Row, stroke: Stroke) -> str:
        y = min(cell.box.bottom for cell in row.cells)  # a cell over several rows ends below this one
        return shapes.line(Line(Point(table.box.x, y), Point(table.box.right, y), stroke), self.frame, self._colours)


def _set(faces: Typefaces, colours: Colours, frame: Frame, lines: Iterable[prose.Placed]) -> str:
    """Text on its baselines."""
    return typefaces.text(lines, faces, colours, frame)


def _drawn(colours: Colours, frame: Frame, item: Shape | Line) -> str:
    return shapes.shape(item, frame, colours) if isinstance(item, Shape) else shapes.line(item, frame, colours)


def cells(rows: Iterable[Row]) -> Iterator[Cell]:
    """All cells of rows."""
    return (cell for row in rows for cell in row.cells)
