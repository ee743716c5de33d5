"""Packing: every strip once and in order, inside its frame, and never apart from what it is tied to."""

from collections.abc import Iterator, Sequence

from hypothesis import given
from hypothesis import strategies as st

from toolkit.flow.pack import Limits, pack
from toolkit.flow.strips import Hold, Span, Unit

LIMITS = Limits(100.0, 200.0, 40.0, 300.0)

strip = st.tuples(st.floats(1, 90), st.floats(0, 20), st.sampled_from([Hold.FREE, Hold.FREE, Hold.FREE, Hold.KEPT, Hold.TIED]))
blocks = st.lists(st.tuples(st.lists(strip, min_size=1, max_size=12), st.sampled_from([0.0, 0.0, 15.0])), max_size=12)


def units_of(drawn: Sequence[tuple[Sequence[tuple[float, float, Hold]], float]]) -> list[Unit]:
    return [
        Unit(block, index, height, gap, hold, head if index else 0.0)
        for block, (strips, head) in enumerate(drawn)
        for index, (height, gap, hold) in enumerate(strips)
    ]


def plain(*heights: float, holds: Sequence[Hold] = (), gap: float = 0.0) -> list[Unit]:
    holds = holds or [Hold.FREE] * len(heights)
    return [Unit(0, index, height, gap, hold, 0.0) for index, (height, hold) in enumerate(zip(heights, holds, strict=True))]


def strips_of(pages: Sequence[Sequence[Span]]) -> list[list[tuple[int, int]]]:
    return [[(span.block, index) for span in spans for index in range(span.start, span.stop)] for spans in pages]


def bottoms(units: Sequence[Unit], pages: Sequence[Sequence[Span]]) -> Iterator[float]:
    of = {(unit.block, unit.strip): unit for unit in units}
    for spans in pages:
        for first, span in enumerate(spans):
            own = [of[span.block, index] for index in range(span.start, span.stop)]
            yield span.top + sum(unit.height for unit in own) + sum(unit.gap for unit in own[1:]) + (own[0].head if first == 0 else 0.0)


@given(blocks)
def test_nothing_is_lost_and_the_order_is_kept(drawn: list[tuple[list[tuple[float, float, Hold]], float]]) -> None:
    units = units_of(drawn)
    pages, _ = pack(units, LIMITS)
    assert [name for page in strips_of(pages) for name in page] == [(unit.block, unit.strip) for unit in units]


@given(blocks)
def test_nothing_stands_outside_its_frame_unless_it_is_told(drawn: list[tuple[list[tuple[float, float, Hold]], float]]) -> None:
    units = units_of(drawn)
    pages, overfull = pack(units, LIMITS)
    if not overfull:
        assert all(span.top >= (LIMITS.top if index else LIMITS.first_top) for index, spans in enumerate(pages) for span in spans)
        assert all(bottom <= LIMITS.top + LIMITS.height + 0.1 for bottom in bottoms(units, pages[1:]))
        assert all(bottom <= LIMITS.first_top + LIMITS.first_height + 0.1 for bottom in bottoms(units, pages[:1]))


@given(blocks)
def test_no_page_begins_with_what_is_tied_to_the_strip_before(drawn: list[tuple[list[tuple[float, float, Hold]], float]]) -> None:
    units = units_of(drawn)
    hold = {(unit.block, unit.strip): unit.hold for unit in units}
    first = (units[0].block, units[0].strip) if units else None
    starts = [page[0] for page in strips_of(pack(units, LIMITS)[0]) if page]
    assert all(hold[start] is not Hold.TIED for start in starts if start != first)


@given(blocks)
def test_every_page_but_the_first_has_something(drawn: list[tuple[list[tuple[float, float, Hold]], float]]) -> None:
    assert all(pack(units_of(drawn), LIMITS)[0][1:])


def test_a_page_ends_before_what_does_not_fit() -> None:
    pages, _ = pack(plain(100, 100, 1), LIMITS)
    assert strips_of(pages) == [[(0, 0), (0, 1)], [(0, 2)]]


def test_what_is_kept_together_moves_as_one() -> None:
    pages, _ = pack(plain(150, 60, 60, holds=(Hold.FREE, Hold.FREE, Hold.KEPT)), LIMITS)
    assert strips_of(pages) == [[(0, 0)], [(0, 1), (0, 2)]]


def test_what_is_kept_together_is_cut_when_it_is_higher_than_a_page() -> None:
    pages, overfull = pack(plain(*[90.0] * 4, holds=[Hold.KEPT] * 4), LIMITS)
    assert (strips_of(pages), overfull) == ([[(0, 0), (0, 1)], [(0, 2), (0, 3)]], [])


def test_what_is_higher_than_any_page_is_told_with_what_it_lacks() -> None:
    _, overfull = pack(plain(320), LIMITS)
    assert [round(found.lacks) for found in overfull] == [20]


def test_white_is_dropped_at_the_top_of_a_page() -> None:
    pages, _ = pack(plain(150, 150, gap=30), LIMITS)
    assert [span.top for spans in pages for span in spans] == [100.0, 40.0]


def test_a_head_stands_again_above_a_part_that_continues() -> None:
    units = [Unit(0, index, 90.0, 0.0, Hold.FREE, 30.0 if index else 0.0) for index in range(6)]
    assert strips_of(pack(units, LIMITS)[0]) == [[(0, 0), (0, 1)], [(0, 2), (0, 3), (0, 4)], [(0, 5)]]


def test_each_unit_is_looked_at_so_often_and_no_more() -> None:
    def looks(count: int) -> int:
        class Counted(list[Unit]):
            seen = 0

            def __getitem__(self, key):  # type: ignore[no-untyped-def]  # counts what list does
                Counted.seen += len(range(*key.indices(len(self)))) if isinstance(key, slice) else 1
                return super().__getitem__(key)

        pack(Counted(plain(*[20.0] * count, holds=[Hold.FREE, Hold.KEPT] * (count // 2))), LIMITS)
        return Counted.seen

    assert looks(4000) < 4.2 * looks(1000)
