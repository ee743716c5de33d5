"""One slide of the script as blocks: number, title and clock over a picture of the slide, and beside the picture what its notes tell."""

from collections.abc import Sequence

from msgspec import Struct

from toolkit.flow import Beside, Block, Exact, Joined, Prose
from toolkit.flow import height as stacked
from toolkit.handouts.heading import Heading
from toolkit.handouts.labelled import labelled
from toolkit.handouts.picture import height, picture
from toolkit.layout import Room
from toolkit.scene import Group, Item, Note, Page, Rect
from toolkit.scene.meaning import UNLINKED

SIZES = (13.0, 12.5, 12.0, 11.5)
"""Points of what is told: read from a lectern or a lap. A slide is set smaller only where all of it then stands on one page."""
_PICTURE_W, _GUTTER = 144.0, 18.0
_DETAIL, _UNDER_PICTURE = 11.0, 7.0
_SLIDES_APART, _UNDER_HEADING = 38.0, 10.0
_CLOCK_ENDS = " · "
"""Between the clock and the rest of a note's first line, in every language's string."""


def told(slide: Page, room: Room, page: Rect) -> tuple[Block, ...]:
    """The slide. One that is shown stands whole on a page where it has room on one: to turn the page is to go on.

    `page` is where a page's content stands: a rule parts the slide from what stands above it. The picture stands again where the notes go on.
    """
    if slide.hidden:
        return _set(slide, room, page, SIZES[0])
    settings = (_set(slide, room, page, size) for size in SIZES)
    return next((blocks for blocks in settings if stacked(blocks, room.type, page.w) <= page.h), _set(slide, room, page, SIZES[0]))


def _set(slide: Page, room: Room, page: Rect, size: float) -> tuple[Block, ...]:
    clock, detail, notes = _opened(slide.notes)
    heading = Heading(slide, clock, room, page.y)
    under = (Prose(detail, "page.cell", space=_UNDER_PICTURE, size=_DETAIL),) if detail else ()
    shown, again = (Exact(height(_PICTURE_W), draw) for draw in (_Figure(slide, room), _Again(slide)))
    words = Joined(tuple(labelled(notes or (Note("", room.say("script.no_notes")),), room, size)), whole=not slide.hidden)
    return (
        Exact(heading.height, heading.draw, space=_SLIDES_APART, keep=True),
        Beside((shown, *under), words, _PICTURE_W, _GUTTER, _UNDER_HEADING, again=(again,)),
    )


def _opened(notes: Sequence[Note]) -> tuple[str, str, Sequence[Note]]:
    """The clock and what follows it in the first note, then the other notes. A slide of a project's own may have none with a clock."""
    if not notes or notes[0].label or _CLOCK_ENDS not in notes[0].text:
        return "", "", notes
    clock, _, detail = notes[0].text.partition(_CLOCK_ENDS)
    return clock, detail, notes[1:]


class _Figure(Struct, frozen=True):
    """The slide as one figure with its name: the slide's words stand in the deck, and here its notes follow at once."""

    slide: Page
    room: Room

    def __call__(self, box: Rect) -> tuple[Item, ...]:
        alt = self.room.say("script.slide", number=self.slide.label, title=self.slide.title)
        return (Group(picture(self.slide, box, UNLINKED), tag="Figure", alt=alt, name=alt),)


class _Again(Struct, frozen=True):
    """The slide for the eye alone, where its notes go on."""

    slide: Page

    def __call__(self, box: Rect) -> tuple[Item, ...]:
        return (Group(picture(self.slide, box, UNLINKED), tag="Artifact", name="Slide"),)
