"""Blocks below each other as one cut, so that a row of a table can break wherever its blocks do."""

from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from toolkit.flow.strips import Cut, Hold, Strip
from toolkit.scene import Item, Point
from toolkit.text import Typesetter

if TYPE_CHECKING:
    from toolkit.flow.blocks import Block


class Joined(Struct, frozen=True):
    """Blocks below each other as one block; `whole` keeps all of them on one page where they have room on one."""

    blocks: tuple["Block", ...]
    space: float = 0.0
    keep: bool = False
    whole: bool = False

    def cut(self, setter: Typesetter, width: float) -> Cut:
        cut = joined(self.blocks, setter, width)
        return replace(cut, strips=tuple(_kept(strip) for strip in cut.strips)) if self.whole else cut


def _kept(strip: Strip) -> Strip:
    return strip._replace(hold=max(strip.hold, Hold.KEPT))


def joined(blocks: Sequence["Block"], setter: Typesetter, width: float) -> Cut:
    """One cut of all the blocks' strips. The white above the first block is dropped; a head that repeats is not."""
    cuts = [block.cut(setter, width) for block in blocks]
    starts = [sum(len(cut.strips) for cut in cuts[:index]) for index in range(len(cuts))]
    made = _strips(blocks, cuts)

    def draw(start: int, stop: int, at: Point, element: str) -> tuple[Item, ...]:
        items: list[Item] = []
        for index, (cut, base) in enumerate(zip(cuts, starts, strict=True)):
            first, last = max(start - base, 0), min(stop - base, len(cut.strips))
            if first < last:
                whole = last - first == len(cut.strips)
                y = at.y + offset(made, start, base + first)
                items.extend(cut.draw(first, last, Point(at.x, y), "" if whole or not element else f"{element}.{index}"))
        return tuple(items)

    return Cut(made, draw, where=next((cut.where for cut in cuts if cut.where), None))


def offset(strips: Sequence[Strip], start: int, index: int) -> float:
    """How far a strip's top is below that of the strip at `start`."""
    return sum(strip.height for strip in strips[start:index]) + sum(strip.gap for strip in strips[start + 1 : index + 1])


def high(strips: Sequence[Strip]) -> float:
    """How high strips are below each other, from the first one's top to the last one's foot."""
    return offset(strips, 0, len(strips))


def feet(strips: Sequence[Strip]) -> tuple[float, ...]:
    """How far down each strip reaches, from the first one's top."""
    return tuple(accumulate(strip.height + (strip.gap if index else 0.0) for index, strip in enumerate(strips)))


def _strips(blocks: Sequence["Block"], cuts: Sequence[Cut]) -> tuple[Strip, ...]:
    """All strips in order, with their blocks' white and ties. A block without strips passes both on."""
    made: list[Strip] = []
    gap, tied = 0.0, False
    for block, cut in zip(blocks, cuts, strict=True):
        gap += block.space
        for index, strip in enumerate(cut.strips):
            first = index == 0
            hold = (Hold.TIED if tied else Hold.FREE) if first else strip.hold
            made.append(strip._replace(gap=strip.gap + (gap if first and made else 0.0), hold=hold))
        if cut.strips:
            gap, tied = 0.0, block.keep
    return tuple(made)
