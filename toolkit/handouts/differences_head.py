"""The heading over what differs on a card: the token of its section, and its number and title. Lengths in points."""

from msgspec import Struct

from toolkit.flow import Exact
from toolkit.handouts.proof_card import proofed
from toolkit.kit.cards.card import left_token
from toolkit.kit.motif.nest import reach
from toolkit.layout import Room
from toolkit.model.common import SECTIONS, SectionId
from toolkit.scene import Item, Page, Point, Rect

_R, _AFTER = 11.0, 7.0
_ROLE, _SIZE = "page.heading", 16.0


class Heading(Struct, frozen=True):
    """Words beside the token of a section, where there is one."""

    room: Room
    words: str
    section: SectionId | None = None

    def block(self, width: float, space: float) -> Exact:
        """The heading on the page of what follows it, with white above it."""
        return Exact(self.room.type.measure(_ROLE, self.words, width - self._start, size=_SIZE).height, self, space, keep=True)

    def __call__(self, box: Rect) -> tuple[Item, ...]:
        place = Rect(box.x + self._start, box.y, box.w - self._start, box.h)
        title = self.room.type.text(_ROLE, self.words, place, tag="H2", size=_SIZE, name="Heading")
        return (*self._token(box), title)

    @property
    def _start(self) -> float:
        """Where the words begin: beside the widest token, whichever it is."""
        return max(reach(section, _R).w for section in SECTIONS) + _AFTER if self.section else 0.0

    def _token(self, box: Rect) -> tuple[Item, ...]:
        if self.section is None:
            return ()
        middle = box.y + self.room.look.role(_ROLE).leading_at(_SIZE) / 2
        return (left_token(self.room, self.section, self.section, Point(box.x, middle), _R),)


def section_of(front: Page, room: Room) -> SectionId | None:
    """The section of a card; None for a card of no section that the kit has."""
    return next((section.id for section in room.kit.sections if section.name == front.section), None)


def name_of(front: Page, room: Room) -> str:
    """A card's number and title. One without a number has what stands in its place in front, where its title does not begin with that."""
    card = proofed(front, front, room)
    return card.name if card.number or card.title.startswith(front.label) else room.say("differences.card", label=front.label, title=card.title)
