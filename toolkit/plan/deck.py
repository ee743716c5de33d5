"""Which slides a deck has, in the order in which they are shown, and the minutes of each."""

from collections.abc import Iterator

from toolkit.layout import Sheet
from toolkit.model.convening import DebriefCue
from toolkit.model.resolved import Kit, TimedBlock
from toolkit.model.spotlight import Spotlight
from toolkit.plan.shares import shared, shares

_QUESTIONS = 2
"""Minutes for the questions after an activity whose block does not say how long they take; one where its last step is short."""
_SHORT_STEP = 4
_FOUND, _LONG_STEP = 2, 10
"""Minutes for people to find their own kind of partner; one where the first step is not long."""
_DETAILS = 3
"""Slides that an activity's details mostly take."""
_KINDS = ("title", "section", "principle", "spotlight", "activity", "agenda", "quote", "two_columns", "table", "picture", "closing")
LAYOUTS = tuple(f"deck/{kind}" for kind in _KINDS)
"""What a facilitator can choose for a slide of their own, in every deck. The deck's own slides stand on some of them and on others beside."""


def deck(kit: Kit) -> tuple[Sheet, ...]:
    """Title, then the blocks of the agenda; after them, hidden, what can be jumped to. What stays on the screen while people go is the close."""
    sheets = [Sheet("title", "deck/title")]
    for block in kit.agenda.blocks:
        sheets.extend(_block(kit, block))
    return (*sheets, *_optional(kit))


def _block(kit: Kit, block: TimedBlock) -> Iterator[Sheet]:
    id, title = block.block.id, block.block.title
    if block.activity is not None:
        yield from _activity(kit, block)
    elif block.is_break:
        yield Sheet(f"block/{id}", "deck/pause", id, title, id, span=(block.start, block.end))
    elif block.block.type == "open":
        yield from _open(block)
    elif block.block.type == "frame":
        yield from _frame(kit, block)
    elif block.block.type == "close":
        yield from _close(kit, block)
    else:
        yield Sheet(f"block/{id}", "deck/moment", id, title, id, span=(block.start, block.end))
        yield from _asked(block)


def _open(block: TimedBlock) -> tuple[Sheet, ...]:
    id, title = block.block.id, block.block.title
    sheets = (
        Sheet(f"block/{id}", "deck/moment", id, title, id),
        Sheet("purpose", "deck/purpose", section=title, block=id),
        Sheet("agenda", "deck/agenda", section=title, block=id),
    )
    return shared(sheets, block.start, shares(block.minutes, len(sheets)))


def _close(kit: Kit, block: TimedBlock) -> tuple[Sheet, ...]:
    """What the room is promised, for a minute, then what is asked of it: the last word is the room's."""
    id, title = block.block.id, block.block.title
    promised = (Sheet("next-steps", "deck/next_steps", section=title, block=id),) if kit.guide.promises else ()
    sheets = (*promised, Sheet(f"block/{id}", "deck/closing", id, title, id))
    return shared(sheets, block.start, shares(block.minutes, len(sheets))[::-1])


def _frame(kit: Kit, block: TimedBlock) -> tuple[Sheet, ...]:
    """How the cards work, the theme lines, the sections, and the spotlights that the block has time for."""
    id, title, cue = block.block.id, block.block.title, block.block.spotlight
    first = (Sheet("how-to", "deck/how_to", section=title, block=id), Sheet("themes", "deck/themes", section=title, block=id))
    sections = tuple(Sheet(f"section/{section.id}", "deck/section", section.id, title, id) for section in kit.sections)
    spotlights = [_looked_at(spotlight, title, id) for spotlight in kit.spotlights_shown]
    if cue is None or not spotlights:
        sheets = (*first, *sections, *(sheet for slides in spotlights for sheet in slides))
        return shared(sheets, block.start, shares(block.minutes, len(first), len(sheets) - len(first)))
    begin = block.end - cue.minutes
    minutes = [share for slides, each in zip(spotlights, _looks(cue.minutes, len(spotlights)), strict=True) for share in shares(each, len(slides))]
    return (
        *shared((*first, *sections), block.start, shares(begin - block.start, len(first), len(sections))),
        *shared([sheet for slides in spotlights for sheet in slides], begin, minutes),
    )


def _looked_at(spotlight: Spotlight, section: str, block: str = "", *, hidden: bool = False) -> tuple[Sheet, ...]:
    """The spotlight, and a slide for its quote where there is one."""
    kinds = ("spotlight", "quote") if spotlight.quote is not None else ("spotlight",)
    return tuple(Sheet(f"{kind}/{spotlight.id}", f"deck/{kind}", spotlight.id, section, block, hidden=hidden) for kind in kinds)


def _looks(minutes: int, count: int) -> tuple[int, ...]:
    """Minutes for each spotlight, all alike; the question after the last one takes as long as one more."""
    each = minutes if count == 1 else minutes // (count + 1)
    return (*[each] * (count - 1), minutes - each * (count - 1))


def _activity(kit: Kit, block: TimedBlock) -> Iterator[Sheet]:
    """The steps, and the questions unless a later block asks them; before them the partner types, in the first minutes of the first step that maps them."""
    id, title, begin = block.block.id, block.block.title, block.start
    if block is _maps_partners(kit):
        begin += _FOUND if block.steps[0].minutes >= _LONG_STEP else 1
        yield Sheet("partners", "deck/partners", section=title, block=id, span=(block.start, begin))
    yield Sheet(f"activity/{id}", "deck/activity", id, title, id, span=(begin, block.end))
    if not any(other.block.debrief and other.block.debrief.of == id for other in kit.agenda.blocks):
        yield _debrief(block, id)


def _asked(block: TimedBlock) -> Iterator[Sheet]:
    """The questions of an earlier block, where this one asks them."""
    if block.block.debrief and block.block.debrief.of:
        yield _debrief(block, block.block.debrief.of)


def _debrief(block: TimedBlock, of: str) -> Sheet:
    """The questions after an activity, in the last minutes of the block that asks them."""
    begin = block.end - _questions(block, block.block.debrief)
    return Sheet(f"debrief/{of}", "deck/debrief", of, block.block.title, block.block.id, span=(begin, block.end))


def _questions(block: TimedBlock, cue: DebriefCue | None) -> int:
    if cue is not None:
        return cue.minutes
    return _QUESTIONS if block.steps[-1].minutes >= _SHORT_STEP else 1


def _maps_partners(kit: Kit) -> TimedBlock | None:
    """The first block whose activity uses the partner types; their slide stands once."""
    return next((block for block in kit.agenda.activities if block.activity and "partners" in block.activity.also), None)


def _optional(kit: Kit) -> Iterator[Sheet]:
    """Every principle, the spotlights that the agenda has no time for, where it all comes from, and each activity in detail."""
    for principle in kit.principles:
        yield Sheet(f"principle/{principle.id}", "deck/principle", principle.id, hidden=True)
    for spotlight in kit.spotlights_left:
        yield from _looked_at(spotlight, "", hidden=True)
    yield Sheet("sources", "deck/sources", hidden=True)
    for block in kit.agenda.activities:
        yield Sheet(f"steps/{block.block.id}", "deck/steps", block.block.id, block=block.block.id, pages=0, usual=_DETAILS, hidden=True)
