"""Panels that are tables: column heads, row heads or blank rows, and cells to write in."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from toolkit.kit.pages.page import deep, mid, pale
from toolkit.kit.pages.panel.desk import Desk, head_height, panel_head
from toolkit.kit.pages.writein import PITCH, score_box, write_cell, write_lines
from toolkit.model.activity import Panel
from toolkit.scene import Cell, Ellipse, Group, Item, Line, Point, Rect, Row, Shape, Stroke, Table, Text
from toolkit.scene.text import Align

PAD = 8.0
LEAST_ROW = 26.0
_UNDER_LINE = 6.0
"""From a cell's last line to its lower edge."""
_CLEAR = 1.5
"""Between a cell's upper and lower edge and the field in it."""
_FIRST_LEAST, _FIRST_MOST, _NARROW = 92.0, 150.0, 54.0
_SCORE_PAD = 3.0
_MARK_R, _MARK_GAP = 7.0, 5.0
_MARKED = re.compile(r"(?P<words>.+) \((?P<mark>\w)\)")
"""A head such as "Leads (L)": its letter is a mark, as people write it on a token."""


class _Column(NamedTuple):
    """A column's head, width, the padding of its cells, and whether these are small boxes."""

    head: str
    width: float
    pad: float = PAD
    scored: bool = False


def row_height(lines: int) -> float:
    """Points that a row takes with so many lines to write on, each with its pitch."""
    return lines * PITCH + _UNDER_LINE


def least_height(desk: Desk, panel: Panel, width: float, lines: int = 1) -> float:
    """Points that the table needs with so many lines in each cell."""
    rows = max(LEAST_ROW, row_height(lines) if lines > 1 else 0.0) * _row_count(panel)
    return head_height(desk, panel, width) + _band_height(desk, _columns(desk, panel, width)) + rows


def draw(desk: Desk, panel: Panel, number: int, box: Rect) -> tuple[Item, ...]:
    """The panel in its box; rows share what the head leaves."""
    head = panel_head(desk, panel, box)
    top = box.y + head_height(desk, panel, box.w)
    table = Rect(box.x, top, box.w, box.bottom - top)
    columns = _columns(desk, panel, box.w)
    band = _band_height(desk, columns)
    high = (table.h - band) / _row_count(panel)
    rows = [_band(desk, columns, Rect(table.x, table.y, table.w, band))]
    for index in range(_row_count(panel)):
        line = Rect(table.x, table.y + band + index * high, table.w, high)
        rows.append(_row(desk, panel, f"{desk.key}.{number}", index, line, columns))
    says = desk.label(panel.title)
    return (*head.items, Table(table, tuple(rows), says, name="Grid"), *_hairlines(desk, table, columns, band))


def _columns(desk: Desk, panel: Panel, width: float) -> list[_Column]:
    """The columns in order; small boxes stand before the last one."""
    scores = [_Column(word, _score_width(desk, word), _SCORE_PAD, scored=True) for word in panel.scores or ()]
    heads = panel.columns or ()
    plain = [_Column(head, wide) for head, wide in zip(heads, _widths(desk, panel, width - sum(column.width for column in scores)), strict=True)]
    return [*plain[:-1], *scores, plain[-1]]


def _score_width(desk: Desk, word: str) -> float:
    size = desk.room.look.role("page.cell-bold").smallest
    parts = re.split(r"(?<=-)", word)
    return max(desk.room.type.width("page.cell-bold", part, size=size) for part in parts) + 2 * _SCORE_PAD + 1


def _widths(desk: Desk, panel: Panel, width: float) -> list[float]:
    """A narrow first column when it names the rows or holds an id; else one share each, two for long heads of a table with blank rows."""
    others = len(panel.columns or ()) - 1
    if panel.rows:
        text = max(_word_width(desk, row) for row in panel.rows)
        whole = max(desk.room.type.width("page.cell-bold", row) for row in panel.rows)
        first = min(_FIRST_MOST, max(_FIRST_LEAST, text + 2 * PAD, min(whole + 2 * PAD + 1, _FIRST_LEAST + 12)))
    elif panel.narrow:
        first = _NARROW
    elif panel.scores:
        first = min(_FIRST_MOST, 1.25 * width / (others + 1))
    else:
        first = width / (others + 1) if others < 4 else _FIRST_MOST
    return [first, *[(width - first) / others] * others]


def _word_width(desk: Desk, text: str) -> float:
    return max(desk.room.type.width("page.cell-bold", word) for word in text.split())


def _row_count(panel: Panel) -> int:
    return len(panel.rows or ()) or panel.blank_rows or 1


def _band_height(desk: Desk, columns: list[_Column]) -> float:
    return max(26.0, _tallest(desk, columns, _head_size(desk, columns)) + 14)


def _head_size(desk: Desk, columns: list[_Column]) -> float:
    """The larger size for column heads, unless the smaller one saves a line."""
    role = desk.room.look.role("page.cell-bold")
    most, least = (round(_tallest(desk, columns, size) / role.leading_at(size)) for size in (role.largest, role.smallest))
    return role.smallest if least < most or any(column.scored for column in columns) else role.largest


def _tallest(desk: Desk, columns: list[_Column], size: float) -> float:
    """Points that the longest column head needs."""
    heads = ((*_parted(column.head), column) for column in columns)
    return max(desk.room.type.measure("page.cell-bold", words, _head_width(mark, column), size=size).height for words, mark, column in heads)


def _parted(head: str) -> tuple[str, str]:
    """The head's words and its mark, "" for none."""
    found = _MARKED.fullmatch(head)
    return (found["words"], found["mark"]) if found else (head, "")


def _head_width(mark: str, column: _Column) -> float:
    return column.width - 2 * column.pad - (2 * _MARK_R + _MARK_GAP if mark else 0.0)


def _band(desk: Desk, columns: list[_Column], box: Rect) -> Row:
    size, x = _head_size(desk, columns), box.x
    cells = []
    for column in columns:
        cell = Rect(x, box.y, column.width, box.h)
        cells.append(Cell(cell, tuple(_head(desk, column, cell, size)), "column", fill=deep(desk.tone)))
        x += column.width
    return Row(tuple(cells))


def _head(desk: Desk, column: _Column, cell: Rect, size: float) -> Iterator[Item]:
    """A head's words, beside its mark when it has one."""
    words, mark = _parted(column.head)
    wide = _head_width(mark, column)
    place = Rect(cell.right - column.pad - wide, cell.y, wide, cell.h)
    align: Align = "center" if column.scored else "start"
    yield desk.room.type.text("page.cell-bold", words, place, anchor="middle", colour="white", size=size, align=align)
    if mark:
        yield _mark(desk, mark, Point(cell.x + column.pad + _MARK_R, cell.centre.y))


def _mark(desk: Desk, letter: str, centre: Point) -> Group:
    """A white disc with a letter, like a token."""
    box = Rect(centre.x - _MARK_R, centre.y - _MARK_R, 2 * _MARK_R, 2 * _MARK_R)
    words: Text = desk.room.type.text("page.label", letter, box, tag="Span", anchor="middle", align="center", colour=deep(desk.tone))
    return Group((Shape(Ellipse(box), "white"), Group((words,), tag="P")), name="Mark")


def _row(desk: Desk, panel: Panel, key: str, index: int, line: Rect, columns: list[_Column]) -> Row:
    """One row: its head or a first cell to write in, and the cells beside it."""
    says = panel.rows[index] if panel.rows else desk.room.say("workbook.row", number=index + 1)
    fill = pale(desk.tone) if index % 2 else None
    cells, x = [], line.x
    for number, column in enumerate(columns, 1):
        cell = Rect(x, line.y, column.width, line.h)
        x += column.width
        if number == 1 and panel.rows:
            words = desk.room.type.text("page.cell-bold", says, Rect(cell.x + PAD, cell.y, cell.w - PAD - 4, cell.h), anchor="middle")
            cells.append(Cell(cell, (words,), "row", fill=fill))
            continue
        name, label = f"{key}.r{index + 1}.c{number}", desk.label(panel.title, says, column.head)
        items = score_box(cell.centre, name, label, deep(desk.tone)) if column.scored else cell_lines(name, label, cell, tinted=fill is not None)
        cells.append(Cell(cell, items, fill=fill))
    return Row(tuple(cells))


def cell_lines(name: str, label: str, cell: Rect, *, tinted: bool = False) -> tuple[Item, ...]:
    """As many lines as a cell holds at their pitch, the last a little above its edge; `tinted` on a coloured ground."""
    count = max(1, int((cell.h - _UNDER_LINE) / PITCH + 0.02))
    if count == 1:
        return write_cell(name, label, cell.inset(PAD, _CLEAR), _UNDER_LINE - _CLEAR, tinted=tinted)
    top = cell.bottom - _UNDER_LINE - count * PITCH
    return write_lines(name, label, Rect(cell.x + PAD, top, cell.w - 2 * PAD, count * PITCH), count=count, tinted=tinted)


def _hairlines(desk: Desk, table: Rect, columns: list[_Column], band: float) -> tuple[Item, ...]:
    """Thin rules between columns, none between small boxes, and a strong one under the table."""
    xs, x = [], table.x
    for column, after in pairwise(columns):
        x += column.width
        if not (column.scored and after.scored):
            xs.append(x)
    thin = Stroke(mid(desk.tone), 0.75)
    rules = tuple(Line(Point(x, table.y + band), Point(x, table.bottom), thin) for x in xs)
    return (*rules, Line(Point(table.x, table.bottom), Point(table.right, table.bottom), Stroke(deep(desk.tone), 1.5)))
