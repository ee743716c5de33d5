"""Even pages: as many as packing needs, nothing lost, and less white on the emptiest."""

from hypothesis import given
from hypothesis import strategies as st

from tests.flow.test_pack import LIMITS, blocks, bottoms, plain, strips_of, units_of
from toolkit.flow.even import evened
from toolkit.flow.pack import pack
from toolkit.flow.strips import Hold, Span


@given(blocks)
def test_there_are_no_more_pages_and_nothing_is_lost(drawn: list[tuple[list[tuple[float, float, Hold]], float]]) -> None:
    units = units_of(drawn)
    pages, overfull = evened(units, LIMITS)
    packed, told = pack(units, LIMITS)
    assert (len(pages), overfull) == (len(packed), told)
    assert [name for page in strips_of(pages) for name in page] == [(unit.block, unit.strip) for unit in units]


@given(blocks)
def test_nothing_stands_outside_its_frame(drawn: list[tuple[list[tuple[float, float, Hold]], float]]) -> None:
    units = units_of(drawn)
    pages, overfull = evened(units, LIMITS)
    if not overfull:
        assert all(bottom <= LIMITS.top + LIMITS.height + 0.1 for bottom in bottoms(units, pages[1:]))
        assert all(bottom <= LIMITS.first_top + LIMITS.first_height + 0.1 for bottom in bottoms(units, pages[:1]))


@given(st.lists(st.floats(5, 140), min_size=2, max_size=14))
def test_white_is_shared_at_least_as_evenly_as_packing_does(heights: list[float]) -> None:
    units = plain(*heights)
    assert _white(evened(units, LIMITS)[0], heights) <= _white(pack(units, LIMITS)[0], heights) + 1e-6


def test_the_last_page_is_no_stub() -> None:
    units = plain(*[50.0] * 11)
    assert [len(page) for page in strips_of(pack(units, LIMITS)[0])] == [4, 6, 1]
    assert [len(page) for page in strips_of(evened(units, LIMITS)[0])] == [2, 4, 5]


def _white(pages: list[list[Span]], heights: list[float]) -> float:
    """The sum of the squares of each page's white."""
    rooms = (LIMITS.height if index else LIMITS.first_height for index in range(len(pages)))
    used = (sum(heights[strip] for _, strip in page) for page in strips_of(pages))
    return sum((room - high) ** 2 for room, high in zip(rooms, used, strict=True))
