"""Clock times are computed: the start and the minutes give every block and step its time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from toolkit.home import Home
from toolkit.library import Library, read_library
from toolkit.plan.clock import minute_of_day, timed
from toolkit.problems import Where
from toolkit.source.words import Words


@pytest.mark.parametrize(("clock", "minute"), [("0:00", 0), ("9:30", 570), ("09:05", 545), ("23:59", 1439)])
def test_minute_of_day(clock: str, minute: int) -> None:
    assert minute_of_day(clock) == minute


@given(st.integers(0, 23), st.integers(0, 59))
def test_minute_of_any_time(hour: int, minute: int) -> None:
    assert minute_of_day(f"{hour}:{minute:02}") == hour * 60 + minute


@pytest.mark.parametrize("id", ["short", "half", "full"])
def test_blocks_follow_each_other_without_a_gap(library: Library, id: str) -> None:
    agenda = timed(library.convenings[id], library.activities)
    assert agenda.start == minute_of_day(library.convenings[id].start)
    assert [block.number for block in agenda.blocks] == list(range(1, len(agenda.blocks) + 1))
    for before, after in zip(agenda.blocks, agenda.blocks[1:], strict=False):
        assert before.end == after.start
    assert agenda.end == agenda.start + library.convenings[id].minutes


@pytest.mark.parametrize("id", ["short", "half", "full"])
def test_steps_fill_their_block(library: Library, id: str) -> None:
    for block in timed(library.convenings[id], library.activities).activities:
        assert block.steps[0].start == block.start
        assert block.steps[-1].end == block.end
        for before, after in zip(block.steps, block.steps[1:], strict=False):
            assert before.end == after.start


def test_clock_times_of_the_short_agenda(library: Library) -> None:
    agenda = timed(library.convenings["short"], library.activities)
    assert [(block.block.id, block.start - 540, block.minutes) for block in agenda.blocks] == [
        ("welcome", 0, 5),
        ("connect", 5, 8),
        ("frame", 13, 7),
        ("deck-sort", 20, 25),
        ("gallery-walk", 45, 10),
        ("partner-role-map", 55, 20),
        ("commitments", 75, 10),
        ("close", 85, 5),
    ]


def test_a_block_without_an_activity_has_no_steps(library: Library) -> None:
    block = timed(library.convenings["half"], library.activities).blocks[0]
    assert (block.activity, block.size, block.steps) == (None, None, ())


_LIBRARY = read_library(Home())


@given(st.lists(st.integers(1, 600), min_size=1, max_size=24), st.integers(0, 1439))
def test_any_agenda_adds_up(minutes: list[int], start: int) -> None:
    convening = _LIBRARY.convenings["short"]
    blocks = tuple(replace(convening.blocks[0], minutes=count) for count in minutes)
    clock = Words(f"{start // 60}:{start % 60:02}", Where("a.yaml"))
    agenda = timed(replace(convening, blocks=blocks, start=clock), {})
    assert agenda.end - agenda.start == sum(minutes)
    assert [block.start for block in agenda.blocks] == [start + sum(minutes[:k]) for k in range(len(minutes))]
