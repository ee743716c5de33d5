"""Clock times: the convening's start and its minutes give every block and step its time."""

from collections.abc import Mapping

from toolkit.model.activity import Activity
from toolkit.model.convening import Block, Convening
from toolkit.model.resolved import Agenda, TimedBlock, TimedStep


def minute_of_day(clock: str) -> int:
    """Minutes after midnight of a time such as "9:30"."""
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def timed(convening: Convening, activities: Mapping[str, Activity]) -> Agenda:
    """The convening's blocks and their steps, each with its time."""
    blocks, now = [], minute_of_day(convening.start)
    for number, block in enumerate(convening.blocks, 1):
        blocks.append(_timed_block(block, number, now, activities))
        now += block.minutes
    return Agenda(convening, tuple(blocks))


def _timed_block(block: Block, number: int, start: int, activities: Mapping[str, Activity]) -> TimedBlock:
    if block.activity is None:
        return TimedBlock(block, number, start, None, None, ())
    activity, size = activities[block.activity.id], block.activity.size
    steps, now = [], start
    for step in activity.steps:
        minutes = step.minutes.of(size) or 0
        steps.append(TimedStep(step, now, minutes))
        now += minutes
    return TimedBlock(block, number, start, activity, size, tuple(steps))
