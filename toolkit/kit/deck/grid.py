"""Native tables on slides: a row of heads over rows of words, each as high as its longest cell."""

from collections.abc import Sequence

from msgspec import Struct

from toolkit.layout import Room
from toolkit.scene import Cell, Paragraph, Rect, Row, Stroke, Table

_ROLE, _HEAD = "slide.plain", "slide.label"
SIZE = 14.0
PAD_Y = 7.0
_PAD_X = 14.0
"""Points after the words of a cell; before them there are none, so that the first column stands on the margin."""


class Column(Struct, frozen=True):
    """A column's head and its width in points. `number` sets it in figures; `header` says what the rest of the row is about."""

    head: str
    width: float
    number: bool = False
    header: bool = False


def row_height(room: Room, columns: Sequence[Column], cells: Sequence[str]) -> float:
    """Points that a row of words takes."""
    return max(_tall(room, column, words) for column, words in zip(columns, cells, strict=True)) + 2 * PAD_Y


def head_height(room: Room, columns: Sequence[Column]) -> float:
    """Points that the row of heads takes."""
    tall = (room.type.measure(_HEAD, column.head, column.width - _PAD_X, size=SIZE).height for column in columns)
    return max(tall) + 2 * PAD_Y


def fill(room: Room, columns: Sequence[Column], rows: Sequence[Sequence[str]], height: float) -> tuple[int, ...]:
    """How many rows stand on each slide where a table may be `height` points high: as many as fit, at least one. Together all of them."""
    counts, used, free = [0], 0.0, height - head_height(room, columns)
    for cells in rows:
        tall = row_height(room, columns, cells)
        if counts[-1] and used + tall > free:
            counts.append(0)
            used = 0.0
        counts[-1] += 1
        used += tall
    return tuple(counts)


def grid(room: Room, columns: Sequence[Column], rows: Sequence[Sequence[str]], at: tuple[float, float], says: str, name: str) -> Table:
    """The table with its top left corner `at`; `says` is what a screen reader says of it."""
    x, top = at
    made, y = [_heads(room, columns, Rect(x, top, 0, head_height(room, columns)))], top + head_height(room, columns)
    for cells in rows:
        height = row_height(room, columns, cells)
        made.append(_row(room, columns, cells, Rect(x, y, 0, height)))
        y += height
    return Table(Rect(x, top, sum(column.width for column in columns), y - top), tuple(made), says, Stroke("rule", 0.75), name)


def _heads(room: Room, columns: Sequence[Column], line: Rect) -> Row:
    cells, x = [], line.x
    for column in columns:
        box = Rect(x, line.y, column.width, line.h)
        words = room.type.paragraph(_HEAD, column.head, size=SIZE)
        cells.append(Cell(box, (room.type.texts(_HEAD, [words], _inner(box), anchor="bottom", name=column.head),), "column", fill="paper"))
        x = box.right
    return Row(tuple(cells))


def _row(room: Room, columns: Sequence[Column], cells: Sequence[str], line: Rect) -> Row:
    made, x = [], line.x
    for column, words in zip(columns, cells, strict=True):
        box = Rect(x, line.y, column.width, line.h)
        text = room.type.texts(_role(column), [_words(room, column, words)], _inner(box), name=column.head)
        made.append(Cell(box, (text,), "row" if column.header else ""))
        x = box.right
    return Row(tuple(made))


def _tall(room: Room, column: Column, words: str) -> float:
    return room.type.measure_all([_words(room, column, words)], column.width - _PAD_X, room.look.role(_role(column))).height


def _words(room: Room, column: Column, words: str) -> Paragraph:
    return room.type.paragraph(_role(column), words, size=SIZE)


def _role(column: Column) -> str:
    return "slide.clock" if column.number else _ROLE


def _inner(cell: Rect) -> Rect:
    return Rect(cell.x, cell.y + PAD_Y, cell.w - _PAD_X, cell.h - 2 * PAD_Y)
