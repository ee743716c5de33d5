"""The questions after an activity are asked once, after it, and in minutes that are there."""

from toolkit.library.record import Library
from toolkit.model.convening import Block, Convening, DebriefCue
from toolkit.problems import Report, did_you_mean
from toolkit.source.words import where_of


def check_debriefs(convening: Convening, library: Library, report: Report) -> None:
    """Report debriefs of blocks that are not there or have been asked, and debriefs that take longer than what they are part of."""
    open_: set[str] = set()
    for block in convening.blocks:
        if block.debrief is not None:
            _check_whose(block, block.debrief, open_, report)
            _check_minutes(block, block.debrief, library, report)
            open_.discard(block.debrief.of or "")
        if block.activity is not None:
            open_.add(block.id)


def _check_whose(block: Block, cue: DebriefCue, known: set[str], report: Report) -> None:
    if block.activity is not None and cue.of is not None:
        told = f'"{block.id}" has questions of its own and cannot ask those of another block'
        report.add(where_of(cue.of, cue.where), told, "ask them in a block without an activity")
    elif block.activity is None and cue.of is None:
        report.add(cue.where, f'"{block.id}" has no activity, so it has no questions to ask', 'add "of:" with the block whose questions it asks')
    elif cue.of is not None and cue.of not in known:
        told = f'no block before "{block.id}" is called "{cue.of}" and has questions that are still to be asked'
        report.add(where_of(cue.of, cue.where), told, did_you_mean(cue.of, known))


def _check_minutes(block: Block, cue: DebriefCue, library: Library, report: Report) -> None:
    """The questions are part of an activity's last step, else of the block."""
    activity = library.activities.get(block.activity.id) if block.activity else None
    last = activity.steps[-1].minutes.of(block.activity.size) if activity and block.activity else None
    most = last or block.minutes
    if cue.minutes > most:
        report.add(cue.where, f'the questions of "{block.id}" take {cue.minutes} minutes; there are {most} for them', "give them fewer minutes")
