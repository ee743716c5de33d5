"""Pack units into pages: numbers in, numbers out, each unit looked at a constant number of times."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct

from toolkit.flow.strips import Chunk, Hold, Span, Unit

TOLERANCE = 0.01
"""Points by which a page may be overfull, for sums of floats."""


class Limits(NamedTuple):
    """The top and the height of the first page's frame, and of every later one's."""

    first_top: float
    first_height: float
    top: float
    height: float


class Overfull(NamedTuple):
    """The highest unit of a chunk that is higher than any page, and by how much the chunk is."""

    unit: Unit
    lacks: float


class _Page(Struct):
    top: float
    height: float
    used: float = 0.0
    empty: bool = True


def pack(units: Sequence[Unit], limits: Limits) -> tuple[list[list[Span]], list[Overfull]]:
    """The spans of each page in order, and what is too high for any page; that is placed on a page of its own all the same."""
    pages: list[list[Span]] = [[]]
    overfull: list[Overfull] = []
    page = _Page(limits.first_top, limits.first_height)
    for chunk in together(units, limits):
        first = units[chunk.start]
        if not _room(page, first, chunk) and (not page.empty or limits.height > page.height):
            pages.append([])
            page = _Page(limits.top, limits.height)
        if page.empty and first.head + chunk.height > page.height + TOLERANCE:
            overfull.append(Overfull(max(units[chunk.start : chunk.stop], key=_high), first.head + chunk.height - page.height))
        _place(units, chunk, page, pages[-1])
    return pages, overfull


def chunks(units: Sequence[Unit], start: int, stop: int, level: Hold) -> Iterator[Chunk]:
    """The units cut wherever one holds no firmer than `level`."""
    begin, height = start, 0.0
    for index in range(start, stop):
        unit = units[index]
        if index > begin and unit.hold <= level:
            yield Chunk(begin, index, height)
            begin, height = index, 0.0
        height += unit.height + (unit.gap if index > begin else 0.0)
    if begin < stop:
        yield Chunk(begin, stop, height)


def together(units: Sequence[Unit], limits: Limits) -> Iterator[Chunk]:
    """What stays on one page: each chunk that is higher than a page is cut where units are only kept together.

    The first one is cut where it is higher than the first page, which would have nothing on it otherwise.
    """
    return _lower(units, 0, len(units), limits, Hold.FREE)


def _lower(units: Sequence[Unit], start: int, stop: int, limits: Limits, level: Hold) -> Iterator[Chunk]:
    """The units cut where they hold no firmer than `level`, and what is still too high where it holds a little firmer, but for what is tied."""
    for chunk in chunks(units, start, stop, level):
        # Two lines of a paragraph are parted only where they fit on no page at all.
        height = limits.height if chunk.start or level is Hold.KEPT else min(limits.first_height, limits.height)
        if level < Hold.CLOSE and units[chunk.start].head + chunk.height > height + TOLERANCE:
            yield from _lower(units, chunk.start, chunk.stop, limits, Hold(level + 1))
        else:
            yield chunk


def placed(units: Sequence[Unit], parts: Sequence[Sequence[Chunk]], limits: Limits) -> list[list[Span]]:
    """The spans of pages whose chunks are known."""
    pages: list[list[Span]] = []
    for index, chosen in enumerate(parts):
        page = _Page(limits.top, limits.height) if index else _Page(limits.first_top, limits.first_height)
        pages.append([])
        for chunk in chosen:
            _place(units, chunk, page, pages[-1])
    return pages


def _high(unit: Unit) -> float:
    return unit.height


def _room(page: _Page, first: Unit, chunk: Chunk) -> bool:
    above = first.head if page.empty else first.gap
    return page.used + above + chunk.height <= page.height + TOLERANCE


def _place(units: Sequence[Unit], chunk: Chunk, page: _Page, spans: list[Span]) -> None:
    for unit in units[chunk.start : chunk.stop]:
        top = page.used if page.empty else page.used + unit.gap
        if spans and (spans[-1].block, spans[-1].stop) == (unit.block, unit.strip):
            spans[-1] = spans[-1]._replace(stop=unit.strip + 1)
        else:
            spans.append(Span(unit.block, unit.strip, unit.strip + 1, page.top + top))
        page.used = top + unit.height + (unit.head if page.empty else 0.0)
        page.empty = False
