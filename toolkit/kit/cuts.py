"""What to cut when time runs out, with the minutes that it saves in this agenda."""

from toolkit.layout import Room
from toolkit.model.resolved import TimedBlock


def cut_lines(room: Room, block: TimedBlock) -> tuple[tuple[str, ...], ...]:
    """One paragraph a line, each as its parts: what the block says itself, then the activity's cuts and what must stay."""
    own = ((block.block.if_late,),) if block.block.if_late else ()
    if block.activity is None or block.size is None:
        return own
    late, size = block.activity.if_late, block.size
    cuts = tuple((cut.do, " " + room.say("notes.saves", count=cut.saves.of(size))) for cut in late.cuts if cut.saves.of(size))
    return (*own, *cuts, (late.keep,))
