"""Panels that are tables: column heads, row heads or blank rows, and cells to write in."""

from toolkit.kit.pages.page import deep, mid, pale
from toolkit.kit.pages.panel.desk import Desk, head_height, panel_head
from toolkit.kit.pages.writein import PITCH, write_cell, write_lines
from toolkit.model.activity import Panel
from toolkit.scene import Cell, Item, Line, Point, Rect, Row, Stroke, Table

PAD = 8.0
LEAST_ROW = 26.0
_UNDER_LINE = 7.5
"""From a cell's last line to its lower edge."""
_CLEAR = 1.5
"""Between a cell's upper and lower edge and the field in it."""
_FIRST_LEAST, _FIRST_MOST = 92.0, 150.0


def least_height(desk: Desk, panel: Panel, width: float) -> float:
    """Points that the table needs with one line in each cell."""
    widths = column_widths(desk, panel, width)
    return head_height(desk, panel, width) + _band_height(desk, panel, widths) + LEAST_ROW * _row_count(panel)


def draw(desk: Desk, panel: Panel, number: int, box: Rect) -> tuple[Item, ...]:
    """The panel in its box; rows share what the head leaves."""
    head = panel_head(desk, panel, box)
    top = box.y + head_height(desk, panel, box.w)
    table = Rect(box.x, top, box.w, box.bottom - top)
    widths = column_widths(desk, panel, box.w)
    band = _band_height(desk, panel, widths)
    high = (table.h - band) / _row_count(panel)
    rows = [_band(desk, panel, table, widths, band)]
    for index in range(_row_count(panel)):
        line = Rect(table.x, table.y + band + index * high, table.w, high)
        rows.append(_row(desk, panel, f"{desk.key}.{number}", index, line, widths))
    says = desk.label(panel.title)
    return (*head.items, Table(table, tuple(rows), says, name="Grid"), *_hairlines(desk, table, widths, band))


def column_widths(desk: Desk, panel: Panel, width: float) -> list[float]:
    """A narrow first column when it names the rows; else one share each, two for long heads of a table with blank rows."""
    columns = panel.columns or ()
    if panel.rows:
        text = max(_word_width(desk, row) for row in panel.rows)
        whole = max(desk.room.type.width("page.cell-bold", row) for row in panel.rows)
        first = min(_FIRST_MOST, max(_FIRST_LEAST, text + 2 * PAD, min(whole + 2 * PAD + 1, _FIRST_LEAST + 12)))
        return [first, *[(width - first) / (len(columns) - 1)] * (len(columns) - 1)]
    if len(columns) <= 4:
        return [width / len(columns)] * len(columns)
    first = _FIRST_MOST
    return [first, *[(width - first) / (len(columns) - 1)] * (len(columns) - 1)]


def _word_width(desk: Desk, text: str) -> float:
    return max(desk.room.type.width("page.cell-bold", word) for word in text.split())


def _row_count(panel: Panel) -> int:
    return len(panel.rows or ()) or panel.blank_rows or 1


def _band_height(desk: Desk, panel: Panel, widths: list[float]) -> float:
    return max(26.0, _tallest(desk, panel, widths, _head_size(desk, panel, widths)) + 14)


def _head_size(desk: Desk, panel: Panel, widths: list[float]) -> float:
    """The larger size for column heads, unless the smaller one saves a line."""
    role = desk.room.look.role("page.cell-bold")
    most, least = (round(_tallest(desk, panel, widths, size) / role.leading_at(size)) for size in (role.largest, role.smallest))
    return role.smallest if least < most else role.largest


def _tallest(desk: Desk, panel: Panel, widths: list[float], size: float) -> float:
    """Points that the longest column head needs."""
    heads = zip(panel.columns or (), widths, strict=True)
    return max(desk.room.type.measure("page.cell-bold", text, wide - 2 * PAD, size=size).height for text, wide in heads)


def _band(desk: Desk, panel: Panel, table: Rect, widths: list[float], high: float) -> Row:
    cells, x = [], table.x
    size = _head_size(desk, panel, widths)
    for text, wide in zip(panel.columns or (), widths, strict=True):
        place = Rect(x + PAD, table.y, wide - 2 * PAD, high)
        words = desk.room.type.text("page.cell-bold", text, place, anchor="middle", colour="white", size=size)
        cells.append(Cell(Rect(x, table.y, wide, high), (words,), "column", fill=deep(desk.tone)))
        x += wide
    return Row(tuple(cells))


def _row(desk: Desk, panel: Panel, key: str, index: int, line: Rect, widths: list[float]) -> Row:
    """One row: its head or a first cell to write in, and the cells beside it."""
    says = panel.rows[index] if panel.rows else desk.room.say("workbook.row", number=index + 1)
    fill = pale(desk.tone) if index % 2 else None
    cells, x = [], line.x
    for column, (title, wide) in enumerate(zip(panel.columns or (), widths, strict=True), 1):
        cell = Rect(x, line.y, wide, line.h)
        x += wide
        if column == 1 and panel.rows:
            words = desk.room.type.text("page.cell-bold", says, Rect(cell.x + PAD, cell.y, wide - PAD - 4, cell.h), anchor="middle")
            cells.append(Cell(cell, (words,), "row", fill=fill))
        else:
            label = desk.label(panel.title, says, title)
            cells.append(Cell(cell, cell_lines(f"{key}.r{index + 1}.c{column}", label, cell), fill=fill))
    return Row(tuple(cells))


def cell_lines(name: str, label: str, cell: Rect) -> tuple[Item, ...]:
    """As many lines as a cell holds, the last a little above its edge."""
    count = max(1, int((cell.h + 2) / PITCH))
    top = cell.bottom - _UNDER_LINE - count * PITCH
    if count == 1:
        return write_cell(name, label, cell.inset(PAD, _CLEAR), _UNDER_LINE - _CLEAR)
    return write_lines(name, label, Rect(cell.x + PAD, top, cell.w - 2 * PAD, count * PITCH), count=count)


def _hairlines(desk: Desk, table: Rect, widths: list[float], band: float) -> tuple[Item, ...]:
    """Thin rules between columns and a strong one under the table."""
    xs, x = [], table.x
    for wide in widths[:-1]:
        x += wide
        xs.append(x)
    thin = Stroke(mid(desk.tone), 0.75)
    rules = tuple(Line(Point(x, table.y + band), Point(x, table.bottom), thin) for x in xs)
    return (*rules, Line(Point(table.x, table.bottom), Point(table.right, table.bottom), Stroke(deep(desk.tone), 1.5)))
