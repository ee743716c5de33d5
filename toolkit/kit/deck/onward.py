"""Where a jump leads: to a block's first slide, and past a section's cards."""

from toolkit.layout import Room
from toolkit.model.principle import Section
from toolkit.model.resolved import TimedBlock


def first_slide(room: Room, block: TimedBlock) -> str:
    """The key of the first slide of a block. Raises KeyError for a block without one."""
    slides = room.references.slides(block.block.id)
    if slides is None:
        raise KeyError(block.block.id)
    return {number: key for key, number in room.references.numbers["deck"].items()}[slides[0]]


def after_section(room: Room, section: Section, block: TimedBlock) -> tuple[str, str]:
    """Key and title of what follows a section's cards: the next section, the first spotlight that is shown, or the next block."""
    kit = room.kit
    later = [(f"section/{other.id}", str(other.name)) for other in kit.sections[kit.sections.index(section) + 1 :]]
    later += [(f"spotlight/{spotlight.id}", str(spotlight.name)) for spotlight in kit.spotlights[: block.block.spotlights]]
    later += [(first_slide(room, other), str(other.block.title)) for other in kit.agenda.blocks[block.number :]]
    return (*later, ("sources", room.say("deck.sources")))[0]
