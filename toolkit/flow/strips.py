"""Strips: what a block is cut into, and the least that the stacking needs to know of it."""

from collections.abc import Callable
from enum import IntEnum
from typing import NamedTuple, TypeAlias

from msgspec import Struct

from toolkit.problems import Where
from toolkit.scene import Item, Point


class Hold(IntEnum):
    """How firmly a strip holds to the one before it."""

    FREE = 0
    """A page may end here."""
    KEPT = 1
    """A page ends here only when what is kept together is higher than a page."""
    CLOSE = 2
    """The same for the first and last two lines of a paragraph, which hold where others of what is kept together can give way."""
    TIED = 3
    """A page never ends here: a heading and what follows it."""


class Strip(NamedTuple):
    """A line of text, a row, a figure: what is never cut. `gap` is the white above it, dropped at the top of a page.

    `where` is the place of its words, where they have another than their block's.
    """

    height: float
    gap: float = 0.0
    hold: Hold = Hold.FREE
    where: Where | None = None


Draw: TypeAlias = Callable[[int, int, Point, str], tuple[Item, ...]]
"""Draws the strips from one to before another, the first one's top left at the point; the words name the element that they continue."""


class Cut(Struct, frozen=True):
    """A block, cut to a width. `head` is the height of what stands again above a part that continues on a later page.

    `where` is the place of the first words in it that have one.
    """

    strips: tuple[Strip, ...]
    draw: Draw
    head: float = 0.0
    where: Where | None = None


class Span(NamedTuple):
    """Consecutive strips of one block on one page, and where their top is. `block` is the block's index."""

    block: int
    start: int
    stop: int
    top: float


class Unit(NamedTuple):
    """A strip among all strips of a flow. `head` stands above it when a page begins with it."""

    block: int
    strip: int
    height: float
    gap: float
    hold: Hold
    head: float


class Chunk(NamedTuple):
    """Units that stay together: `units[start:stop]`, so high without the first one's gap and head."""

    start: int
    stop: int
    height: float
