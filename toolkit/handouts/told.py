"""One slide of the script as blocks: number, title and clock over a picture of the slide, and beside the picture what its notes tell."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from toolkit.flow import Beside, Block, Exact, Joined, Prose
from toolkit.handouts.heading import Heading
from toolkit.handouts.picture import height, picture
from toolkit.layout import Room
from toolkit.scene import Group, Item, Note, Page, Rect
from toolkit.scene.meaning import Meaning

SIZE = 13.0
"""Points of what is told: read from a lectern or a lap."""
_PICTURE_W, _GUTTER, _AFTER_LABEL = 144.0, 18.0, 10.0
_DETAIL, _UNDER_PICTURE = 11.0, 7.0
_SLIDES_APART, _UNDER_HEADING, _GROUPS, _BETWEEN = 38.0, 10.0, 9.0, 4.0
_LABELS = ("say", "do", "ask", "watch", "if_late", "remote")
_CLOCK_ENDS = " · "
"""Between the clock and the rest of a note's first line, in every language's string."""
_PLAIN = Meaning({}, lambda _: None)
"""A picture of a slide leads nowhere: the outline and the headings do."""


def told(slide: Page, room: Room, top: float) -> tuple[Block, ...]:
    """The slide. One that is shown stands whole on a page where it has room on one: to turn the page is to go on.

    `top` is where a page's content begins: a rule parts the slide from what stands above it. The picture stands again where the notes go on.
    """
    first, notes = (slide.notes[0], slide.notes[1:]) if slide.notes else (Note("", ""), (Note("", room.say("script.no_notes")),))
    clock, _, detail = f"{first.label} {first.text}".strip().partition(_CLOCK_ENDS)
    heading = Heading(slide, clock, room, top)
    under = (Prose(detail, "page.cell", space=_UNDER_PICTURE, size=_DETAIL),) if detail else ()
    shown, again = (Exact(height(_PICTURE_W), draw) for draw in (_Figure(slide, room), _Again(slide)))
    words = Joined(tuple(_notes(notes, room)), whole=not slide.hidden)
    return (
        Exact(heading.height, heading.draw, space=_SLIDES_APART, keep=True),
        Beside((shown, *under), words, _PICTURE_W, _GUTTER, _UNDER_HEADING, again=(again,)),
    )


class _Figure(Struct, frozen=True):
    """The slide as one figure with its name: the slide's words stand in the deck, and here its notes follow at once."""

    slide: Page
    room: Room

    def __call__(self, box: Rect) -> tuple[Item, ...]:
        alt = self.room.say("script.slide", number=self.slide.label, title=self.slide.title)
        return (Group(picture(self.slide, box, _PLAIN), tag="Figure", alt=alt, name=alt),)


class _Again(Struct, frozen=True):
    """The slide for the eye alone, where its notes go on."""

    slide: Page

    def __call__(self, box: Rect) -> tuple[Item, ...]:
        return (Group(picture(self.slide, box, _PLAIN), tag="Artifact", name="Slide"),)


class _Told(Struct, frozen=True):
    """Notes under one label."""

    label: str
    texts: tuple[str, ...]


def _notes(notes: Sequence[Note], room: Room) -> Iterator[Block]:
    """Each label beside what stands under it. A step's label breaks before its minutes, and what is said in it follows on the same page."""
    labels = tuple(room.say(f"notes.{label}") for label in _LABELS)
    wide = max(room.type.width("page.cell-bold", label, size=SIZE) for label in labels) + 1
    groups = tuple(_grouped(notes))
    for group, after in zip(groups, (*groups[1:], None), strict=True):
        words = Joined(tuple(Prose(text, "page.cue", space=_BETWEEN, size=SIZE) for text in group.texts), _GROUPS)
        said = after is not None and after.label == labels[0] and group.label not in labels
        yield _labelled(group.label, words, wide, keep=said) if group.label else words


def _labelled(label: str, words: Block, wide: float, *, keep: bool) -> Block:
    name, again = (Prose(label, "page.cell-bold", tag, size=SIZE) for tag in ("P", "Artifact"))
    return Beside((name,), words, wide, _AFTER_LABEL, _GROUPS, keep=keep, again=(again,))


def _grouped(notes: Sequence[Note]) -> Iterator[_Told]:
    """A label and the lines until the next one. What is told of the whole slide has none."""
    label, texts = "", list[str]()
    for note in notes:
        if note.label or note.aside:
            if texts:
                yield _Told(label, tuple(texts))
            label, texts = note.label, []
        texts.append(note.text)
    if texts:
        yield _Told(label, tuple(texts))
