"""Tables that stay tables: a native grid with our own fills and rules, and cell margins from where the text stands."""

from collections.abc import Iterator
from itertools import pairwise

from toolkit.scene import Cell, Rect, Row, Table, Text
from toolkit.units import emu
from toolkit.write.pptx.measure import measure
from toolkit.write.pptx.pen import Pen
from toolkit.write.pptx.place import placed, xfrm
from toolkit.write.pptx.stroke import stroke_line
from toolkit.write.pptx.text import EMPTY_LIST, default_text, paragraph
from toolkit.write.pptx.xml import Value, Xml, node

_URI = "http://schemas.openxmlformats.org/drawingml/2006/table"
_NO_FILL = node("a:noFill")
*_NO_LINES, _NO_LINE_BELOW = (node(tag, {"w": 0}, _NO_FILL) for tag in ("a:lnL", "a:lnR", "a:lnT", "a:lnB"))
_ANCHORS = {"top": "t", "middle": "ctr", "bottom": "b"}


def table_frame(table: Table, identity: Xml, pen: Pen, reference: Xml | None = None) -> Xml:
    """`p:graphicFrame`, in the placeholder that it fills. Without a table style: what no cell says, nothing draws."""
    edges = _edges(table)
    columns = [node("a:gridCol", {"w": right - left}) for left, right in pairwise(edges)]
    rows = [_row(row, edges, table, pen, spans) for row, spans in zip(table.rows, _open_spans(table), strict=True)]
    grid = node("a:tbl", {}, node("a:tblPr", _heads(table)), node("a:tblGrid", {}, *columns), *rows)
    locks = node("p:cNvGraphicFramePr", {}, node("a:graphicFrameLocks", {"noGrp": 1}))
    described = node("p:nvGraphicFramePr", {}, identity, locks, node("p:nvPr", {}, reference))
    return node("p:graphicFrame", {}, described, xfrm(placed(table.box), tag="p:xfrm"), node("a:graphic", {}, node("a:graphicData", {"uri": _URI}, grid)))


def _heads(table: Table) -> dict[str, Value]:
    first = table.rows[0].cells if table.rows else ()
    column = bool(first) and all(cell.header == "column" for cell in first)
    row = any(row.cells and row.cells[0].header == "row" for row in table.rows)
    return {"firstRow": column or None, "firstCol": row or None}


def _edges(table: Table) -> list[int]:
    """The columns' edges in EMU, from all cells."""
    cells = [cell.box for row in table.rows for cell in row.cells]
    return sorted({emu(round(x, 2)) for box in cells for x in (box.x, box.right)})


def _open_spans(table: Table) -> Iterator[list[Cell]]:
    """For each row the cells above that reach into it."""
    reaching: list[tuple[Cell, int]] = []
    for row in table.rows:
        yield [cell for cell, _ in reaching]
        reaching = [(cell, left - 1) for cell, left in reaching if left > 1]
        reaching += [(cell, cell.rows - 1) for cell in row.cells if cell.rows > 1]


def _row(row: Row, edges: list[int], table: Table, pen: Pen, reaching: list[Cell]) -> Xml:
    cells = sorted(((cell, False) for cell in row.cells), key=lambda pair: pair[0].box.x) + [(cell, True) for cell in reaching]
    cells.sort(key=lambda pair: pair[0].box.x)
    height = min((emu(cell.box.h / cell.rows) for cell in row.cells), default=0)
    made = [part for cell, above in cells for part in _cell(cell, edges, table, pen, above=above)]
    return node("a:tr", {"h": height}, *made)


def _cell(cell: Cell, edges: list[int], table: Table, pen: Pen, *, above: bool) -> Iterator[Xml]:
    """The cell, and an empty one for each further column that it spans."""
    columns = edges.index(emu(round(cell.box.right, 2))) - edges.index(emu(round(cell.box.x, 2)))
    spans: dict[str, Value] = {"gridSpan": columns if columns > 1 else None, "rowSpan": cell.rows if cell.rows > 1 and not above else None}
    yield node("a:tc", {**spans, "vMerge": above or None}, _words((), pen) if above else _words(_texts(cell), pen), _look(cell, table, pen))
    for _ in range(columns - 1):
        yield node("a:tc", {"hMerge": 1, "vMerge": above or None}, _words((), pen), _look(cell, table, pen))


def _texts(cell: Cell) -> tuple[Text, ...]:
    return tuple(item for item in cell.items if isinstance(item, Text))


def _words(texts: tuple[Text, ...], pen: Pen) -> Xml:
    inherited = default_text(pen.ink)
    made = [paragraph(part, inherited, pen.ink, pen.jump_in_words, first=index == 0) for text in texts for index, part in enumerate(text.paragraphs)]
    empty = node("a:p", {}, node("a:endParaRPr", {"lang": pen.ink.tag()}))
    return node("a:txBody", {}, node("a:bodyPr"), EMPTY_LIST, *(made or [empty]))


def _look(cell: Cell, table: Table, pen: Pen) -> Xml:
    texts = _texts(cell)
    anchor = _ANCHORS[texts[0].anchor] if texts else "t"
    margins = _margins(cell.box, measured_box(cell, texts[0]) if len(texts) == 1 else texts[0].box if texts else cell.box, anchor)
    below = stroke_line(table.rule, pen.ink, "a:lnB") or _NO_LINE_BELOW
    fill = pen.ink.palette.fill(cell.fill) if cell.fill else _NO_FILL
    return node("a:tcPr", {**margins, "anchor": anchor}, *_NO_LINES, below, fill)


def measured_box(cell: Cell, text: Text) -> Rect:
    """The cell's text with what its longest line needs in other programs, as far as the cell has it; never less than it was measured with."""
    box = text.box
    if not text.paragraphs or text.paragraphs[0].align != "start":
        return box
    return Rect(box.x, box.y, min(max(box.w, measure(text)), cell.box.right - box.x), box.h)


def _margins(cell: Rect, text: Rect, anchor: str) -> dict[str, Value]:
    """Margins in EMU. Only the side that the text hangs from has one up or down, so that no row grows by a rounding."""
    above, below = text.y - cell.y, cell.bottom - text.bottom
    over, under = {"t": (above, 0.0), "b": (0.0, below), "ctr": (above - below, below - above)}[anchor]
    sides = {"marL": text.x - cell.x, "marR": cell.right - text.right, "marT": over, "marB": under}
    return {side: max(0, emu(length)) for side, length in sides.items()}
