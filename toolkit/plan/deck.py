"""Which slides a deck has, in the order in which they are shown."""

from collections.abc import Iterator

from toolkit.layout import Sheet
from toolkit.model.resolved import Kit, TimedBlock


def deck(kit: Kit) -> tuple[Sheet, ...]:
    """Title, then the blocks of the agenda, then the sources."""
    sheets = [Sheet("title", "deck/title")]
    for block in kit.agenda.blocks:
        sheets.extend(_block(kit, block))
    return (*sheets, Sheet("sources", "deck/sources"))


def _block(kit: Kit, block: TimedBlock) -> Iterator[Sheet]:
    id, title = block.block.id, block.block.title
    if block.activity is not None:
        yield Sheet(f"activity/{id}", "deck/activity", id, title, id)
        if block is _maps_partners(kit):
            yield Sheet("partners", "deck/partners", section=title, block=id)
        yield Sheet(f"debrief/{id}", "deck/debrief", id, title, id)
        return
    if block.is_break:
        yield Sheet(f"block/{id}", "deck/pause", id, title, id)
        return
    if block.block.type == "close":
        if kit.guide.promises:
            yield Sheet("next-steps", "deck/next_steps", section=title, block=id)
        yield Sheet(f"block/{id}", "deck/closing", id, title, id)
        return
    if block.block.type != "frame":
        yield Sheet(f"block/{id}", "deck/moment", id, title, id)
    if block.block.type == "open":
        yield Sheet("purpose", "deck/purpose", section=title, block=id)
        yield Sheet("agenda", "deck/agenda", section=title, block=id)
    if block.block.type == "frame":
        yield from _frame(kit, block)


def _maps_partners(kit: Kit) -> TimedBlock | None:
    """The first block whose activity uses the partner types; their slide stands once."""
    return next((block for block in kit.agenda.activities if block.activity and "partners" in block.activity.also), None)


def _frame(kit: Kit, block: TimedBlock) -> Iterator[Sheet]:
    """How the cards work, the theme lines, every principle, and the edition's spotlights."""
    id, title = block.block.id, block.block.title
    yield Sheet("how-to", "deck/how_to", section=title, block=id)
    yield Sheet("themes", "deck/themes", section=title, block=id)
    for section in kit.sections:
        yield Sheet(f"section/{section.id}", "deck/section", section.id, section.name, id)
        for principle in kit.principles_of(section.id):
            yield Sheet(f"principle/{principle.id}", "deck/principle", principle.id, section.name, id)
    shown = len(kit.spotlights) if block.block.spotlights is None else block.block.spotlights
    for index, spotlight in enumerate(kit.spotlights):
        yield Sheet(f"spotlight/{spotlight.id}", "deck/spotlight", spotlight.id, spotlight.kind, id, hidden=index >= shown)
