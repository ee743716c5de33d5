"""A table whose rows may be higher than a page: columns run over as many pages as they need, the others stand whole at a row's top.

A row stands on one page wherever it fits on one. A row that is cut stays one row for who hears it: its parts are one element.
For the eye, cells may say again what the row is.
"""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from toolkit.flow.blocks import Block
from toolkit.flow.joined import feet, high, joined
from toolkit.flow.stack import Pile, pile
from toolkit.flow.strips import Cut, Hold, Strip
from toolkit.problems import Where
from toolkit.scene import Cell, Item, Point, Rect, Row, Stroke, Table
from toolkit.text import Typesetter

_TOLERANCE = 0.01


class LedgerCell(Struct, frozen=True):
    """Blocks below each other. `header` makes it a head of its column or row."""

    blocks: tuple[Block, ...] = ()
    header: Literal["", "column", "row"] = ""
    fill: str | None = None


class Entry(Struct, frozen=True):
    """A row. `again` has what its cells show where it goes on; what is in them must be decoration."""

    cells: tuple[LedgerCell, ...]
    again: tuple[LedgerCell, ...]


class _Part(Struct, frozen=True):
    """An entry, cut to its columns: what stands in each, and the strips of the one that leads."""

    entry: Entry
    cuts: tuple[Cut, ...]
    again: tuple[Pile, ...]
    strips: tuple[Strip, ...]

    @property
    def where(self) -> Where | None:
        """The place of the first words that have one."""
        return next((cut.where for cut in self.cuts if cut.where), None)


class Ledger(Struct, frozen=True):
    """Widths are shares of the whole, `head` stands again on each page.

    `runs` are the columns that may be cut: the first leads, and the others are cut where they can be near the same height.
    """

    shares: tuple[float, ...]
    head: Entry
    entries: tuple[Entry, ...]
    says: str
    runs: tuple[int, ...]
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
        strips = (Strip(top), *(strip for index, part in enumerate(parts) for strip in self._padded(part, tied=index == 0)))

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

        return Cut(strips, draw, top + self.pad_y, next((part.where for part in parts if part.where), None))

    def _part(self, setter: Typesetter, entry: Entry, widths: Sequence[float]) -> _Part:
        inner = [wide - 2 * self.pad_x for wide in widths]
        cuts = tuple(joined(cell.blocks, setter, wide) for cell, wide in zip(entry.cells, inner, strict=True))
        again = tuple(pile(cell.blocks, setter, wide) for cell, wide in zip(entry.again, inner, strict=True))
        return _Part(entry, cuts, again, self._held(cuts, max(shown.height for shown in again)))

    def _held(self, cuts: Sequence[Cut], last: float) -> tuple[Strip, ...]:
        """The leading column's strips, as high as the highest column, tied where the row cannot be cut.

        A part where it goes on is no lower than `last`.
        """
        done = list(cuts[self.runs[0]].strips) or [Strip(0.0)]
        lacks = max(high(cut.strips) for cut in cuts) - high(done)
        done[-1] = done[-1]._replace(height=done[-1].height + max(0.0, lacks))
        first = max((high(cut.strips) for index, cut in enumerate(cuts) if index not in self.runs), default=0.0)
        followers = [(cuts[index].strips, feet(cuts[index].strips)) for index in self.runs[1:]]
        reached = feet(done)

        def free(index: int) -> bool:
            above = reached[index - 1]
            under = reached[-1] - above - done[index].gap
            return above >= first and under >= last and all(_parts(strips, ends, above, under) for strips, ends in followers)

        return tuple(strip._replace(hold=_firmer(strip.hold) if free(index) else Hold.TIED) if index else strip for index, strip in enumerate(done))

    def _padded(self, part: _Part, *, tied: bool) -> tuple[Strip, ...]:
        """The strips with the white of their cell: each has that under it, and the next stands that much nearer."""
        first, *others = (strip._replace(height=strip.height + self.pad_y, gap=strip.gap - self.pad_y, where=part.where) for strip in part.strips)
        return (first._replace(gap=self.pad_y, hold=Hold.TIED if tied else Hold.FREE), *others)

    def _row(self, part: _Part, widths: Sequence[float], at: Point, span: tuple[int, int], element: str, *, repeated: bool = False) -> Row:
        start, stop = span
        tall = high(part.strips[start:stop]) + 2 * self.pad_y
        cells, x = [], at.x
        for index, (cut, wide) in enumerate(zip(part.cuts, widths, strict=True)):
            look, inner = (part.entry.again if start else part.entry.cells)[index], Point(x + self.pad_x, at.y + self.pad_y)
            if index in self.runs:
                first, last = span if index == self.runs[0] else (_reached(cut.strips, part.strips, end) for end in span)
                items = cut.draw(first, last, inner, f"{element}.{index}" if element else "")
            else:
                items = part.again[index].draw(inner) if start else cut.draw(0, len(cut.strips), inner, "")
            cells.append(Cell(Rect(x, at.y, wide, tall), items, look.header, fill=look.fill))
            x += wide
        return Row(tuple(cells), repeated, element)


def _firmer(hold: Hold) -> Hold:
    """Where a page may end in a block, it does in a row only when the row is higher than a page."""
    return Hold.KEPT if hold is Hold.FREE else Hold.TIED


def _reached(strips: Sequence[Strip], lead: Sequence[Strip], end: int) -> int:
    """How many strips of a column stand above a break before the leading column's strip at `end`."""
    return len(strips) if end == len(lead) else _fitting(strips, feet(strips), high(lead[:end])) if end else 0


def _fitting(strips: Sequence[Strip], ends: Sequence[float], height: float) -> int:
    """How many strips stand whole in a height. `ends` is how far down each reaches."""
    free = (index for index in range(len(strips), 0, -1) if index == len(strips) or strips[index].hold is Hold.FREE)
    return next((index for index in free if ends[index - 1] <= height + _TOLERANCE), 0)


def _parts(strips: Sequence[Strip], ends: Sequence[float], above: float, under: float) -> bool:
    """Whether some of the strips, if there are any, stand in the height above a break, and the others in that under it."""
    if not strips:
        return True
    count = _fitting(strips, ends, above)
    rest = ends[-1] - ends[count - 1] - strips[count].gap if 0 < count < len(strips) else 0.0
    return count > 0 and rest <= under + _TOLERANCE
