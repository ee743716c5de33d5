"""Share chunks out among pages so that these are about equally full: no more pages than it takes, and the least sum of squared white."""

import math
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from toolkit.flow.pack import TOLERANCE, Limits, Overfull, pack, placed, together
from toolkit.flow.strips import Chunk, Span, Unit

_Way: TypeAlias = tuple[float, tuple[int, ...]]
"""The squared white of some pages, and the chunk that each of them ends before."""


def evened(units: Sequence[Unit], limits: Limits) -> tuple[list[list[Span]], list[Overfull]]:
    """What `pack` gives, with its pages evened out; as it is where something is too high for any page."""
    pages, overfull = pack(units, limits)
    if overfull or len(pages) < 2 or not pages[0]:
        return pages, overfull
    chunks = tuple(together(units, limits))
    ends = _ends(units, chunks, limits, len(pages))
    return placed(units, [chunks[start:stop] for start, stop in zip((0, *ends), ends, strict=False)], limits), overfull


def _ends(units: Sequence[Unit], chunks: Sequence[Chunk], limits: Limits, count: int) -> tuple[int, ...]:
    """Where each of so many pages ends. `pack` has shown that there is a way."""
    ways: dict[int, _Way] = {0: (0.0, ())}
    for page in range(count):
        height = limits.height if page else limits.first_height
        longer: dict[int, _Way] = {}
        for start, (white, ends) in ways.items():
            for stop, used in _fillings(units, chunks, start, height):
                cost = white + (height - used) ** 2
                if cost < longer.get(stop, (math.inf, ()))[0]:
                    longer[stop] = cost, (*ends, stop)
        ways = longer
    return ways[len(chunks)][1]


def _fillings(units: Sequence[Unit], chunks: Sequence[Chunk], start: int, height: float) -> Iterator[tuple[int, float]]:
    """Each way to fill a page from a chunk on: the chunk that it ends before, and the height that is used."""
    used = 0.0
    for index in range(start, len(chunks)):
        chunk = chunks[index]
        first = units[chunk.start]
        used += chunk.height + (first.gap if index > start else first.head)
        if used > height + TOLERANCE:
            return
        yield index + 1, used
