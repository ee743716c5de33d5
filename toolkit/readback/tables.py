"""Which table of a slide is which, and in two of them which row and which column: one that went is told as one, not cell by cell."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from msgspec import Struct

from toolkit.readback.align import Pair, aligned, in_order
from toolkit.readback.match import grouped, most_alike
from toolkit.readback.slides import TextBox
from toolkit.readback.words import alike, folded


class TableLine(Struct, frozen=True):
    """A row or a column that one of two tables has alone: its number, counted from 1, and its cells that say something."""

    kind: Literal["row", "column"]
    number: int
    cells: tuple[TextBox, ...]

    @property
    def name(self) -> str:
        return f"{self.cells[0].name}, {self.kind} {self.number}"

    @property
    def text(self) -> str:
        return "\n".join(cell.text for cell in self.cells)


class Tables(Struct, frozen=True):
    """What became of the cells of tables that both slides have.

    `both` are cells with a partner, `removed` and `added` those without one in a row and column that both tables have, `lost` and `gained` whole rows
    and columns. `left` are the texts of the one and of the other slide that are in no such table, `same` the tables' numbers among the shapes of both.
    """

    both: tuple[tuple[TextBox, TextBox], ...]
    removed: tuple[TextBox, ...]
    added: tuple[TextBox, ...]
    lost: tuple[TableLine, ...]
    gained: tuple[TableLine, ...]
    left: tuple[tuple[TextBox, ...], tuple[TextBox, ...]]
    same: tuple[tuple[int, ...], tuple[int, ...]]


def match_tables(made: Sequence[TextBox], edited: Sequence[TextBox]) -> Tables:
    """Pair the tables of a slide by name and by what they say, then their rows and columns."""
    pairs = most_alike(_tables(made), _tables(edited), _likeness)
    found = [_Both(old, new) for old, new in pairs]
    taken = {id(cell) for tables in pairs for table in tables for cell in table.cells.values()}
    return Tables(
        tuple((old, new) for one in found for old, new in one.cells if old is not None and new is not None),
        tuple(old for one in found for old, new in one.cells if old is not None and new is None),
        tuple(new for one in found for old, new in one.cells if new is not None and old is None),
        tuple(line for one in found for line in one.lost),
        tuple(line for one in found for line in one.gained),
        (_without(made, taken), _without(edited, taken)),
        (tuple(old.shape for old, _ in pairs), tuple(new.shape for _, new in pairs)),
    )


def _without(texts: Sequence[TextBox], taken: set[int]) -> tuple[TextBox, ...]:
    return tuple(text for text in texts if id(text) not in taken)


class _Table:
    """The cells of one table by row and column, its number among the shapes of the slide, and how far it goes."""

    def __init__(self, shape: int, cells: Sequence[TextBox]) -> None:
        self.shape, self.name = shape, cells[0].name
        self.cells = {cell.cell: cell for cell in cells if cell.cell is not None}
        self.height, self.width = (max(place[axis] for place in self.cells) for axis in (0, 1))
        self.words = "\n".join(cell.text for cell in cells)

    def said(self, row: int, column: int) -> str:
        cell = self.cells.get((row, column))
        return "" if cell is None else folded(cell.text)


def _tables(texts: Sequence[TextBox]) -> list[_Table]:
    cells = grouped((text for text in texts if text.cell is not None), lambda text: text.within[-1])
    return [_Table(found[0].within[-1], found) for found in cells.values()]


def _likeness(one: _Table, other: _Table) -> float:
    """Those of the same name belong together before all others; some programs give new names."""
    return (one.name == other.name) + alike(one.words, other.words)


class _Both:
    """A table as it was made and as it is."""

    def __init__(self, old: _Table, new: _Table) -> None:
        rows = _partners(*([[table.said(row, column) for column in _to(table.width)] for row in _to(table.height)] for table in (old, new)))
        kept = [(row + 1, other + 1) for row, other in rows if row is not None and other is not None]
        olds, news = ([[table.said(pair[side], column) for pair in kept] for column in _to(table.width)] for side, table in enumerate((old, new)))
        columns = _partners(olds, news)
        self.old, self.new, self.kept, self.rows, self.columns = old, new, kept, rows, columns

    @property
    def cells(self) -> Iterator[tuple[TextBox | None, TextBox | None]]:
        """The cells of rows and columns that both have."""
        for row, other in self.kept:
            for column, beside in self.columns:
                if column is not None and beside is not None:
                    yield self.old.cells.get((row, column + 1)), self.new.cells.get((other, beside + 1))

    @property
    def lost(self) -> Iterator[TableLine]:
        rows, columns = ([one for one, other in pairs if other is None and one is not None] for pairs in (self.rows, self.columns))
        return _lines(self.old, rows, columns, [row for row, _ in self.kept])

    @property
    def gained(self) -> Iterator[TableLine]:
        rows, columns = ([other for one, other in pairs if one is None and other is not None] for pairs in (self.rows, self.columns))
        return _lines(self.new, rows, columns, [row for _, row in self.kept])


def _to(count: int) -> range:
    return range(1, count + 1)


def _lines(table: _Table, rows: Iterable[int], columns: Iterable[int], kept: Sequence[int]) -> Iterator[TableLine]:
    """Rows, then columns, as far as they say something. A cell in both stands in its row."""
    for row in sorted(rows):
        if cells := tuple(cell for column in _to(table.width) if (cell := table.cells.get((row + 1, column)))):
            yield TableLine("row", row + 1, cells)
    for column in sorted(columns):
        if cells := tuple(cell for row in sorted(kept) if (cell := table.cells.get((row, column + 1)))):
            yield TableLine("column", column + 1, cells)


def _partners(old: Sequence[Sequence[str]], new: Sequence[Sequence[str]]) -> list[Pair]:
    """Which rows belong together, or which columns: the same ones, then those that are most alike. Those that changed places have no partner."""
    rows, others = [tuple(words) for words in old], [tuple(words) for words in new]
    pairs = aligned(rows, others)
    if all(None not in pair for pair in pairs):
        return pairs
    found = [(one, other) for one, other in pairs if one is not None and other is not None and rows[one] == others[other]]
    left, beside = _others(rows, [one for one, _ in found]), _others(others, [other for _, other in found])
    found += most_alike(left, beside, lambda one, other: alike(" ".join(rows[one]), " ".join(others[other])))
    found.sort(key=lambda pair: pair[1])
    stayed = in_order([one for one, _ in found])
    both = [pair for place, pair in enumerate(found) if place in stayed]
    gone, come = _others(rows, [one for one, _ in both]), _others(others, [other for _, other in both])
    return [*both, *((one, None) for one in gone), *((None, other) for other in come)]


def _others(rows: Sequence[object], taken: Sequence[int]) -> list[int]:
    return [place for place in range(len(rows)) if place not in taken]
