"""How the cards of a set are shared out on the sheets of their proof: on as few as stay readable, and there as large as they can be. Lengths in points."""

from collections.abc import Iterator, Sequence
from math import ceil

from msgspec import Struct

from toolkit.scene import Rect, Size

LEAST = 4.8
"""The smallest type of a proof, in points: about half the size of what is smallest on a quarter of a sheet."""
HEAD, BETWEEN = 21.0, 6.0
"""The line over a card, and what parts a front from its back."""
_APART, _GUTTER = 14.0, 24.0
"""What parts rows of cards, and columns, at least."""
_MOST_APART = 34.0
_MOST = 6
"""Columns and rows that are tried."""


class Proofs(Struct, frozen=True):
    """A sheet of so many columns and rows of cards, each front beside back, in a free area; cards at a scale of `by`.

    The line over a card is as wide as its column.
    """

    free: Rect
    columns: int
    rows: int
    by: float
    card: Size

    @property
    def count(self) -> int:
        return self.columns * self.rows

    @property
    def face(self) -> Size:
        """A front or a back on the proof."""
        return Size(self.by * self.card.w, self.by * self.card.h)

    @property
    def boxes(self) -> tuple[Rect, ...]:
        """Where cards go, each with its line, row by row, from the area's top down."""
        wide, high = _column(self.free, self.columns), HEAD + self.face.h
        across = wide + _GUTTER
        down = min(high + _MOST_APART, (self.free.h - high) / (self.rows - 1)) if self.rows > 1 else 0.0
        return tuple(Rect(self.free.x + column * across, self.free.y + row * down, wide, high) for row in range(self.rows) for column in range(self.columns))


def proofs(areas: Sequence[Rect], card: Size, count: int, smallest: float, line: float) -> Proofs:
    """The best sheet for so many cards, in one of some areas: the fewest sheets, then the largest cards.

    `smallest` is the least size of type on the cards, and `line` the width that the line over a card needs. Where no sheet keeps type readable, one
    card stands on each.
    """
    ways = [way for area in areas for way in _ways(area, card, line)]
    good = [way for way in ways if way.by * smallest >= LEAST]
    if not good:
        return max((way for way in ways if way.count == 1), key=lambda way: way.by)
    return min(good, key=lambda way: (ceil(count / way.count), -way.by))


def _ways(area: Rect, card: Size, line: float) -> Iterator[Proofs]:
    """Every sheet whose columns have room for the line."""
    for columns in range(1, _MOST + 1):
        wide = _column(area, columns)
        if columns > 1 and wide < line:
            return
        for rows in range(1, _MOST + 1):
            high = (area.h - _APART * (rows - 1)) / rows - HEAD
            by = min((wide - BETWEEN) / (2 * card.w), high / card.h, 1.0)
            if by > 0:
                yield Proofs(area, columns, rows, by, card)


def _column(area: Rect, columns: int) -> float:
    """The width of a column."""
    return (area.w - _GUTTER * (columns - 1)) / columns
