"""Native tables on slides: a row of heads over rows of words, each as high as its longest cell."""

from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

from msgspec import Struct
from msgspec.structs import replace

from toolkit.layout import Room
from toolkit.scene import Cell, Paragraph, Point, Rect, Row, Stroke, Table

_ROLE, _HEAD = "slide.plain", "slide.label"
SIZE = 14.0
PADS = (7.0, 5.5, 4.0)
"""Points above and below the words of a cell: as many as the rows leave room for."""
_PAD_X = 8.0
"""Points before and after the words of a cell."""


class Column(Struct, frozen=True):
    """A column's head and its width in points. `number` sets it in figures; `header` says what the rest of the row is about."""

    head: str
    width: float
    number: bool = False
    header: bool = False


class Grid(Struct, frozen=True):
    """Rows of words under their heads, with the points that the words of each row and of the heads are high."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    tall: tuple[float, ...]
    head: float

    def part(self, first: int, last: int) -> "Grid":
        """The rows from the first to the last but one, under the same heads."""
        return replace(self, rows=self.rows[first:last], tall=self.tall[first:last])


def measured(room: Room, columns: Sequence[Column], rows: Iterable[tuple[str, ...]]) -> Grid:
    """The grid, each of its cells measured once."""
    kept = tuple(rows)
    columns = _widened(room, columns, kept)
    tall = tuple(max(_tall(room, column, words) for column, words in zip(columns, cells, strict=True)) for cells in kept)
    head = max(room.type.roomy(_HEAD, column.head, column.width - 2 * _PAD_X, size=SIZE).height for column in columns)
    return Grid(tuple(columns), kept, tall, head)


def _widened(room: Room, columns: Sequence[Column], rows: Sequence[tuple[str, ...]]) -> tuple[Column, ...]:
    """Columns of figures as wide as what stands in them, in any font; the widest of the others gives them the room."""
    lacks = [_lacks(room, column, (cells[index] for cells in rows)) if column.number else 0.0 for index, column in enumerate(columns)]
    widest = max((index for index, column in enumerate(columns) if not column.number), key=lambda index: columns[index].width)
    wide = (column.width + (lack if index != widest else -sum(lacks)) for index, (column, lack) in enumerate(zip(columns, lacks, strict=True)))
    return tuple(replace(column, width=width) for column, width in zip(columns, wide, strict=True))


def _lacks(room: Room, column: Column, cells: Iterable[str]) -> float:
    """Points by which a column is narrower than its head and its cells on one line each."""
    words = [room.type.roomy(_HEAD, column.head, size=SIZE).width, *(room.type.roomy(_role(column), cell, size=SIZE).width for cell in cells)]
    return max(0.0, max(words) + 2 * _PAD_X - column.width)


def split(grid: Grid, height: float) -> tuple[tuple[Grid, ...], float]:
    """The grid in as many parts as it takes where a table may be `height` points high, and the white above and below each row's words.

    A row that is higher than a table may be is cut down to one, so that its words are told to be too long.
    As few parts as the least white allows, then as much white as they allow, then about as much in each. One without rows has one part.
    """
    packed = {pad: _packed([tall + 2 * pad for tall in grid.tall], height - grid.head - 2 * pad) for pad in PADS}
    least = min(map(len, packed.values()))
    pad = next(pad for pad in PADS if len(packed[pad]) == least)
    grid = replace(grid, tall=tuple(min(tall, height - grid.head - 4 * pad) for tall in grid.tall))
    starts = list(accumulate(_even([tall + 2 * pad for tall in grid.tall], least), initial=0))
    return tuple(grid.part(first, last) for first, last in pairwise(starts)), pad


def _packed(heights: Sequence[float], free: float) -> tuple[int, ...]:
    """How many go into each part: as many as fit, at least one."""
    counts, used = [0], 0.0
    for tall in heights:
        if counts[-1] and used + tall > free:
            counts.append(0)
            used = 0.0
        counts[-1] += 1
        used += tall
    return tuple(counts)


def _even(heights: Sequence[float], count: int) -> tuple[int, ...]:
    """In so many parts, with the fullest as empty as can be."""
    stretches = sorted(sum(heights[first:last]) for first in range(len(heights)) for last in range(first + 1, len(heights) + 1))
    return next((packed for free in stretches if len(packed := _packed(heights, free)) <= count), (0,))


def table(room: Room, grid: Grid, at: Point, says: str, name: str, *, pad: float = PADS[0], slot: str = "") -> Table:
    """The grid as a table with its top left corner `at` and so much white in its rows; `says` is what a screen reader says of it."""
    head = Rect(at.x, at.y, 0, grid.head + 2 * pad)
    made, y = [_heads(room, grid.columns, head, pad)], head.bottom
    for cells, tall in zip(grid.rows, grid.tall, strict=True):
        made.append(_row(room, grid.columns, cells, Rect(at.x, y, 0, tall + 2 * pad), pad))
        y += tall + 2 * pad
    box = Rect(at.x, at.y, sum(column.width for column in grid.columns), y - at.y)
    return Table(box, tuple(made), says, Stroke("rule", 0.75), name, slot=slot)


def _heads(room: Room, columns: Sequence[Column], line: Rect, pad: float) -> Row:
    cells, x = [], line.x
    for column in columns:
        box = Rect(x, line.y, column.width, line.h)
        words = room.type.paragraph(_HEAD, column.head, size=SIZE)
        cells.append(Cell(box, (room.type.texts(_HEAD, [words], _inner(box, pad), anchor="bottom", name=column.head),), "column", fill="paper"))
        x = box.right
    return Row(tuple(cells))


def _row(room: Room, columns: Sequence[Column], cells: Sequence[str], line: Rect, pad: float) -> Row:
    made, x = [], line.x
    for column, words in zip(columns, cells, strict=True):
        box = Rect(x, line.y, column.width, line.h)
        text = room.type.texts(_role(column), [_words(room, column, words)], _inner(box, pad), name=column.head)
        made.append(Cell(box, (text,), "row" if column.header else ""))
        x = box.right
    return Row(tuple(made))


def _tall(room: Room, column: Column, words: str) -> float:
    return room.type.roomy_all([_words(room, column, words)], column.width - 2 * _PAD_X, room.look.role(_role(column))).height


def _words(room: Room, column: Column, words: str) -> Paragraph:
    return room.type.paragraph(_role(column), words, size=SIZE)


def _role(column: Column) -> str:
    return "slide.clock" if column.number else _ROLE


def _inner(cell: Rect, pad: float) -> Rect:
    return Rect(cell.x + _PAD_X, cell.y + pad, cell.w - 2 * _PAD_X, cell.h - 2 * pad)
