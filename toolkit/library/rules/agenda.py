"""A convening's minutes add up, its blocks fit their activities, and people have breaks."""

from toolkit.library.record import Library
from toolkit.library.rules.activity import half_timed
from toolkit.library.rules.debriefs import check_debriefs
from toolkit.library.rules.order import check_order
from toolkit.library.rules.titles import check_titles
from toolkit.library.rules.unique import check_unique
from toolkit.model.convening import Block, Convening
from toolkit.problems import Report
from toolkit.source.words import where_of

WITHOUT_ACTIVITY = ("open", "frame", "break", "close")
LONGEST_STRETCH = 90
"""Minutes that people sit before a break."""
LEAST_BREAK = 5
"""Minutes that make a break."""


def check_convening(convening: Convening, library: Library, report: Report) -> None:
    """Report everything in which a convening contradicts itself or its activities."""
    check_unique((block.id for block in convening.blocks), "block", report)
    check_order(convening, report)
    check_titles(convening, library, report)
    adds_up = _check_sum(convening, report)
    _check_people(convening, report)
    _check_end(convening, report)
    for block in convening.blocks:
        _check_activity(block, library, report)
        _check_spotlight(block, report)
        _check_phases(block, report)
    check_debriefs(convening, library, report)
    if adds_up:  # else a wrong number of minutes would be told twice
        _check_breaks(convening, report)


def _check_sum(convening: Convening, report: Report) -> bool:
    total = sum(block.minutes for block in convening.blocks)
    if total != convening.minutes:
        report.add(
            where_of(convening.minutes, convening.where),
            f'the blocks of "{convening.id}" add up to {total} minutes, not {convening.minutes}',
            'change the blocks\' minutes, or write the sum at "minutes:"',
        )
    return total == convening.minutes


def _check_people(convening: Convening, report: Report) -> None:
    people = convening.people
    if people.least > people.most:
        told = f'the agenda "{convening.id}" is for at least {people.least} people and at most {people.most}'
        report.add(where_of(people.least, people.where), told, "write the smaller number at least")
    elif people.table > people.most:
        told = f'{people.table} people sit at each table of "{convening.id}", and at most {people.most} come'
        report.add(where_of(people.table, people.where), told, "write a smaller number at table")


def _check_end(convening: Convening, report: Report) -> None:
    hours, minutes = map(int, convening.start.split(":"))
    if hours * 60 + minutes + convening.minutes > 24 * 60:
        told = f'"{convening.id}" starts at {convening.start} and takes {convening.minutes} minutes, which is past midnight'
        report.add(where_of(convening.start, convening.where), told, "start earlier, or take fewer minutes")


def _check_activity(block: Block, library: Library, report: Report) -> None:
    activity = library.activities.get(block.activity.id) if block.activity else None
    if block.type == "activity" and block.activity is None:
        report.add(block.where, f'"{block.id}" is of type "activity" and names none', 'add "activity:" with its id and size, or choose another type')
    if activity is None or block.activity is None:
        return
    if block.type in WITHOUT_ACTIVITY:
        told = f'a block of type "{block.type}" has slides of its own and cannot have an activity'
        report.add(block.activity.where, told, "put the activity into a block of its own")
    size = block.activity.size
    if size in half_timed(activity):
        return  # told at the steps that lack its minutes
    if activity.sizes and size not in activity.sizes:
        report.add(block.activity.where, f'"{activity.id}" has no variant "{size}"', f"use one of: {', '.join(activity.sizes)}")
    elif activity.sizes and activity.minutes(size) != block.minutes:
        report.add(
            where_of(block.minutes, block.where),
            f'the steps of "{activity.id}" ({size}) take {activity.minutes(size)} minutes; this block has {block.minutes}',
            "make the two agree",
        )


def _check_spotlight(block: Block, report: Report) -> None:
    if block.spotlight is not None and block.spotlight.minutes > block.minutes:
        told = f'the spotlights of "{block.id}" take {block.spotlight.minutes} minutes; the whole block has {block.minutes}'
        report.add(where_of(block.spotlight.minutes, block.where), told, "give the block more minutes, or its spotlights fewer")


def _check_phases(block: Block, report: Report) -> None:
    total = sum(phase.minutes for phase in block.phases)
    if block.phases and total != block.minutes:
        report.add(
            where_of(block.minutes, block.where), f'the phases of "{block.id}" add up to {total} minutes; the block has {block.minutes}', "make the two agree"
        )
    if block.phases and block.activity is not None:
        report.add(block.where, f'"{block.id}" has an activity, whose steps stand on its slide, and phases beside it', "delete the phases")


def _check_breaks(convening: Convening, report: Report) -> None:
    sat = 0
    for block in convening.blocks:
        sat = 0 if block.type == "break" and block.minutes >= LEAST_BREAK else sat + block.minutes
        if sat > LONGEST_STRETCH:
            report.add(
                block.where,
                f'by the end of "{block.id}" people have gone {sat} minutes without a break',
                f"put a break of at least {LEAST_BREAK} minutes before it, so that no stretch passes {LONGEST_STRETCH} minutes",
            )
            return
