"""Where a jump leads: to a block's first slide, and to the spotlights that the agenda has no time for."""

from toolkit.layout import Room
from toolkit.model.resolved import TimedBlock
from toolkit.model.spotlight import Spotlight
from toolkit.scene import Link


def first_slide(room: Room, block: TimedBlock) -> str:
    """The key of the first slide of a block. Raises KeyError for a block without one."""
    slides = room.references.slides(block.block.id)
    if slides is None:
        raise KeyError(block.block.id)
    return {number: key for key, number in room.references.numbers["deck"].items()}[slides[0]]


def hidden_spotlight(room: Room, after: Spotlight | None = None) -> Link | None:
    """The way to the next spotlight that is hidden; from the last one back to the first, None where no other is hidden."""
    left = room.kit.spotlights_left
    later = left[left.index(after) + 1 :] if after in left else left
    other = next((spotlight for spotlight in (*later, *left) if spotlight != after), None)
    return Link(other.name, page=f"spotlight/{other.id}") if other else None
