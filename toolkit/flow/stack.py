"""Stack blocks into frames: cut each, pack all, draw what stands on each page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from toolkit.flow.even import evened
from toolkit.flow.pack import Limits, Overfull, pack
from toolkit.flow.strips import Cut, Hold, Span, Unit
from toolkit.problems import Where
from toolkit.scene import Item, Point, Rect
from toolkit.text import Typesetter
from toolkit.units import shown_mm

if TYPE_CHECKING:
    from toolkit.flow.blocks import Block

_ENDLESS = 1e9


class Frames(Struct, frozen=True):
    """Where content stands: on the first page, and on every later one. Both are equally wide."""

    first: Rect
    later: Rect


class Filled(Struct, frozen=True):
    """The items of one page, and how far down they reach."""

    items: tuple[Item, ...]
    bottom: float


class Paged(Struct, frozen=True):
    """Blocks shared out among pages and not drawn yet: of several settings only the chosen one is."""

    cuts: tuple[Cut, ...]
    pages: tuple[tuple[Span, ...], ...]
    frames: Frames
    key: str

    def __len__(self) -> int:
        return len(self.pages)

    @property
    def bottoms(self) -> tuple[float, ...]:
        """How far down each page reaches."""
        return tuple(_bottom(spans, self.cuts) for spans in self.pages)

    def draw(self) -> tuple[Filled, ...]:
        first, later = self.frames.first, self.frames.later
        return tuple(_fill(spans, self.cuts, (later if index else first).x, self.key) for index, spans in enumerate(self.pages))


def paged(blocks: Sequence["Block"], setter: Typesetter, frames: Frames, key: str = "flow", *, even: bool = False) -> Paged:
    """The blocks on as many pages as they need, one at least; where these are `even`, all are about equally full.

    `key` begins the names of elements that continue on a later page. A block that is higher than a page is added to the report.
    """
    cuts = tuple(block.cut(setter, frames.first.w) for block in blocks)
    first, later = frames.first, frames.later
    share_out = evened if even else pack
    pages, overfull = share_out(_units(blocks, cuts), Limits(first.y, first.h, later.y, later.h))
    _report(setter, cuts, overfull)
    return Paged(cuts, tuple(map(tuple, pages)), frames, key)


def flow(blocks: Sequence["Block"], setter: Typesetter, frames: Frames, key: str = "flow") -> tuple[Filled, ...]:
    """The blocks on as many pages as they need, drawn; see `paged`."""
    return paged(blocks, setter, frames, key).draw()


class Pile(Struct, frozen=True):
    """Blocks below each other on no page yet: how high they are, and how they are drawn from a point down."""

    height: float
    cuts: tuple[Cut, ...]
    spans: tuple[Span, ...]

    @property
    def where(self) -> Where | None:
        """The place of the first words that have one."""
        return next((cut.where for cut in self.cuts if cut.where), None)

    def draw(self, at: Point) -> tuple[Item, ...]:
        return tuple(item for span in self.spans for item in self.cuts[span.block].draw(span.start, span.stop, Point(at.x, at.y + span.top), ""))


def pile(blocks: Sequence["Block"], setter: Typesetter, width: float) -> Pile:
    """The blocks below each other in a width, however high that is."""
    cuts = tuple(block.cut(setter, width) for block in blocks)
    pages, _ = pack(_units(blocks, cuts), Limits(0.0, _ENDLESS, 0.0, _ENDLESS))
    spans = tuple(pages[0])
    return Pile(spans[-1].top + _high(cuts[spans[-1].block], spans[-1]) if spans else 0.0, cuts, spans)


def stack(blocks: Sequence["Block"], setter: Typesetter, box: Rect) -> Filled:
    """The blocks from the top of a box down, whether it is high enough or not: see `height`."""
    made = pile(blocks, setter, box.w)
    return Filled(made.draw(Point(box.x, box.y)), box.y + made.height)


def height(blocks: Sequence["Block"], setter: Typesetter, width: float) -> float:
    """Points that the blocks take below each other."""
    return pile(blocks, setter, width).height


def _units(blocks: Sequence["Block"], cuts: Sequence[Cut]) -> list[Unit]:
    """All strips in order. A block without strips passes its white and its tie on to the next."""
    units: list[Unit] = []
    gap, tied = 0.0, False
    for number, (block, cut) in enumerate(zip(blocks, cuts, strict=True)):
        gap += block.space
        for index, strip in enumerate(cut.strips):
            hold = strip.hold if index else (Hold.TIED if tied else Hold.FREE)
            units.append(Unit(number, index, strip.height, strip.gap if index else strip.gap + gap, hold, cut.head if index else 0.0))
        if cut.strips:
            gap, tied = 0.0, block.keep
    return units


def _fill(spans: Sequence[Span], cuts: Sequence[Cut], x: float, key: str) -> Filled:
    items: list[Item] = []
    for span in spans:
        cut = cuts[span.block]
        whole = span.start == 0 and span.stop == len(cut.strips)
        items.extend(cut.draw(span.start, span.stop, Point(x, span.top), "" if whole else f"{key}.{span.block}"))
    return Filled(tuple(items), _bottom(spans, cuts))


def _bottom(spans: Sequence[Span], cuts: Sequence[Cut]) -> float:
    return spans[-1].top + _high(cuts[spans[-1].block], spans[-1]) if spans else 0.0


def _high(cut: Cut, span: Span) -> float:
    strips = cut.strips[span.start : span.stop]
    return sum(strip.height + (strip.gap if index else 0.0) for index, strip in enumerate(strips)) + (cut.head if span.start else 0.0)


def _report(setter: Typesetter, cuts: Sequence[Cut], overfull: Sequence[Overfull]) -> None:
    for too_high in overfull:
        cut = cuts[too_high.unit.block]
        where = cut.strips[too_high.unit.strip].where or cut.where or setter.otherwise
        setter.report.add(
            where, f"this is {shown_mm(too_high.lacks)} higher than a page", "shorten it, or split it into two", about="page", lacks=too_high.lacks
        )
