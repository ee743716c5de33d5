"""A table whose rows may be higher than a page: one column of it runs over as many pages as it needs, the others stand whole at its top.

A row that is cut stays one row for who hears it: its parts are one element. For the eye, cells may say again what the row is.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from toolkit.flow.blocks import Block
from toolkit.flow.joined import high, joined
from toolkit.flow.stack import Pile, pile
from toolkit.flow.strips import Cut, Hold, Strip
from toolkit.scene import Cell, Item, Point, Rect, Row, Stroke, Table
from toolkit.text import Typesetter


@dataclass(frozen=True, slots=True)
class LedgerCell:
    """Blocks below each other. `header` makes it a head of its column or row."""

    blocks: tuple[Block, ...] = ()
    header: Literal["", "column", "row"] = ""
    fill: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A row. `again` has what its cells show where it goes on; what is in them must be decoration."""

    cells: tuple[LedgerCell, ...]
    again: tuple[LedgerCell, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """An entry, cut to its columns: the column that runs, its strips, and the others as they stand."""

    entry: Entry
    body: Cut
    strips: tuple[Strip, ...]
    sides: tuple[Pile, ...]
    again: tuple[Pile, ...]


@dataclass(frozen=True, slots=True)
class Ledger:
    """Widths are shares of the whole, `runs` is the column that may be cut, `head` the row that stands again on each page."""

    shares: tuple[float, ...]
    head: Entry
    entries: tuple[Entry, ...]
    says: str
    runs: int
    rule: Stroke | None = None
    pad_x: float = 6.0
    pad_y: float = 7.0
    space: float = 0.0
    keep: bool = False

    def cut(self, setter: Typesetter, width: float) -> Cut:
        unit = width / sum(self.shares)
        widths = [share * unit for share in self.shares]
        head, *parts = (self._part(setter, entry, widths) for entry in (self.head, *self.entries))
        top = high(head.strips) + 2 * self.pad_y
        strips = (Strip(top), *(strip for index, part in enumerate(parts) for strip in self._padded(part.strips, tied=index == 0)))

        def draw(start: int, stop: int, at: Point, element: str) -> tuple[Item, ...]:
            rows = [self._row(head, widths, at, (0, len(head.strips)), "", repeated=start > 0)]
            y, base = at.y + top, 1
            for index, part in enumerate(parts):
                first, last = max(start - base, 0), min(stop - base, len(part.strips))
                if first < last:
                    whole = last - first == len(part.strips)
                    rows.append(self._row(part, widths, Point(at.x, y), (first, last), "" if whole else f"{element}.{index}"))
                    y = rows[-1].cells[0].box.bottom
                base += len(part.strips)
            return (Table(Rect(at.x, at.y, width, y - at.y), tuple(rows), self.says, self.rule, element=element),)

        return Cut(strips, draw, top + self.pad_y)

    def _part(self, setter: Typesetter, entry: Entry, widths: Sequence[float]) -> _Part:
        inner = [wide - 2 * self.pad_x for wide in widths]
        body = joined(entry.cells[self.runs].blocks, setter, inner[self.runs])
        sides, again = (
            tuple(pile(() if index == self.runs else cell.blocks, setter, inner[index]) for index, cell in enumerate(cells))
            for cells in (entry.cells, entry.again)
        )
        return _Part(entry, body, _held(body.strips, _highest(sides), _highest(again)), sides, again)

    def _padded(self, strips: Sequence[Strip], *, tied: bool) -> tuple[Strip, ...]:
        """The strips with the white of their cell: each has that under it, and the next stands that much nearer."""
        first, *others = (strip._replace(height=strip.height + self.pad_y, gap=strip.gap - self.pad_y) for strip in strips)
        return (first._replace(gap=self.pad_y, hold=Hold.TIED if tied else Hold.FREE), *others)

    def _row(self, part: _Part, widths: Sequence[float], at: Point, span: tuple[int, int], element: str, *, repeated: bool = False) -> Row:
        start, stop = span
        tall = high(part.strips[start:stop]) + 2 * self.pad_y
        looks, piles = (part.entry.again, part.again) if start else (part.entry.cells, part.sides)
        cells, x = [], at.x
        for index, (look, shown, wide) in enumerate(zip(looks, piles, widths, strict=True)):
            inner = Point(x + self.pad_x, at.y + self.pad_y)
            items = part.body.draw(start, stop, inner, element) if index == self.runs else shown.draw(inner)
            cells.append(Cell(Rect(x, at.y, wide, tall), items, look.header, fill=look.fill))
            x += wide
        return Row(tuple(cells), repeated, element)


def _highest(piles: Sequence[Pile]) -> float:
    return max(side.height for side in piles)


def _held(strips: Sequence[Strip], first: float, last: float) -> tuple[Strip, ...]:
    """The strips, tied together so that no part is lower than `first` where a row begins and `last` where it goes on."""
    done = [strip._replace(hold=Hold.TIED) if index and _near_end(strips, index, first, last) else strip for index, strip in enumerate(strips)] or [Strip(0.0)]
    lacks = first - high(done)
    if lacks > 0:
        done[-1] = done[-1]._replace(height=done[-1].height + lacks)
    return tuple(done)


def _near_end(strips: Sequence[Strip], index: int, first: float, last: float) -> bool:
    """Whether a break before a strip would leave less than `first` before it, or less than `last` after it."""
    return high(strips[:index]) < first or high(strips[index:]) < last
