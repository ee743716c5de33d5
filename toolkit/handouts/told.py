"""One slide of the script as blocks: a rule, its picture beside number, title and clock, and what its notes tell."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from toolkit.flow import Beside, Block, Exact, Joined, Prose
from toolkit.handouts.picture import height, picture
from toolkit.kit.pages.page import MARGIN
from toolkit.layout import Room
from toolkit.scene import Group, Item, Note, Page, Point, Rect, Rectangle, Shape, Text
from toolkit.scene.meaning import Meaning

SIZE = 13.0
"""Points of what is told: read from a lectern or a lap."""
_PICTURE_W, _GUTTER, _AFTER_LABEL = 186.0, 20.0, 12.0
_NUMBER, _TITLE = 36.0, 18.0
_SLIDES_APART, _RULE_TO_SLIDE, _UNDER_HEAD, _GROUPS, _BETWEEN, _OVER_CLOCK = 26.0, 12.0, 14.0, 9.0, 4.0, 5.0
_RAISED = 6.0
"""So that the number's top stands on the picture's."""
_LABELS = ("say", "do", "ask", "watch", "if_late", "remote")
_PLAIN = Meaning({}, lambda _: None)
"""A picture of a slide leads nowhere: the outline and the headings do."""


def told(slide: Page, room: Room, top: float) -> tuple[Block, ...]:
    """The slide. One that is shown stands whole on a page where it has room on one: to turn the page is to go on.

    `top` is where a page's content begins: a rule parts the slide from what stands above it.
    """
    clock, notes = (slide.notes[0], slide.notes[1:]) if slide.notes else (Note("", room.say("script.no_notes")), ())
    head = _Head(slide, f"{clock.label} {clock.text}".strip(), room, top)
    return (
        Exact(head.height, head.draw, space=_SLIDES_APART + _RULE_TO_SLIDE, keep=bool(notes)),
        Joined(tuple(_notes(notes, room)), space=_UNDER_HEAD, whole=not slide.hidden),
    )


class _Head(Struct, frozen=True):
    """The slide's picture, and beside it its number, title and clock. Number and title are read first.

    The picture is one figure with its name: the slide's words stand in the deck, and here its notes follow at once.
    """

    slide: Page
    clock: str
    room: Room
    top: float

    @property
    def height(self) -> float:
        return max(height(_PICTURE_W), self._clock_y() - _RAISED + self._clock_height())

    def draw(self, box: Rect) -> tuple[Item, ...]:
        setter, left = self.room.type, box.x + _PICTURE_W + _GUTTER
        alt = self.room.say("script.slide", number=self.slide.label, title=self.slide.title)
        shown = picture(self.slide, Rect(box.x, box.y, _PICTURE_W, height(_PICTURE_W)), _PLAIN)
        clock = Rect(left, box.y + self._clock_y() - _RAISED, self._wide, self._clock_height())
        return (
            *self._rule(box),
            *self._heading(Point(left, box.y - _RAISED)),
            Group(shown, tag="Figure", alt=alt, name=alt),
            setter.text("page.time", self.clock, clock, size=SIZE, name="Clock"),
        )

    def _heading(self, at: Point) -> tuple[Text, Text]:
        """Number and title on one baseline: two texts, so that a title of two lines stands close, and one heading."""
        setter, wide = self.room.type, self._number_width()
        number = Rect(at.x, at.y, wide, self.room.look.role("page.heading").leading_at(_NUMBER))
        title = Rect(at.x + wide, at.y + self._drop(), self._wide - wide, self._title_height())
        texts = (setter.text("page.heading", self._number, number, size=_NUMBER), setter.text("page.heading", self.slide.title, title, size=_TITLE))
        first, second = (replace(text, tag="H2", element=f"script.{self.slide.key}") for text in texts)
        return first, second

    def _rule(self, box: Rect) -> tuple[Item, ...]:
        """In the white over the slide, which a page does not begin with."""
        return (Shape(Rectangle(Rect(box.x, box.y - _RULE_TO_SLIDE, box.w, 0.75)), "rule", name="Rule"),) if box.y > self.top + 1 else ()

    @property
    def _wide(self) -> float:
        """The column beside the picture."""
        return self.room.size.w - 2 * MARGIN - _PICTURE_W - _GUTTER

    @property
    def _number(self) -> str:
        return f"{self.slide.label}\u00a0"

    def _number_width(self) -> float:
        return self.room.type.width("page.heading", self._number, size=_NUMBER) + 1

    def _drop(self) -> float:
        """How much lower a smaller line begins than a larger one on the same baseline."""
        line = self.room.type.text("page.heading", self._number, Rect(0, 0, self._wide, _NUMBER * 2), size=_NUMBER).lines[0]
        return line.baseline * (1 - _TITLE / _NUMBER)

    def _title_height(self) -> float:
        return self.room.type.measure("page.heading", self.slide.title, self._wide - self._number_width(), size=_TITLE).height

    def _clock_y(self) -> float:
        return self._drop() + self._title_height() + _OVER_CLOCK

    def _clock_height(self) -> float:
        return self.room.type.measure("page.time", self.clock, self._wide, size=SIZE).height


class _Told(Struct, frozen=True):
    """Notes under one label."""

    label: str
    texts: tuple[str, ...]


def _notes(notes: Sequence[Note], room: Room) -> Iterator[Block]:
    """Each label beside what stands under it, in a column that is as wide as the widest label."""
    labels = (*(room.say(f"notes.{label}") for label in _LABELS), room.say("notes.step", start="00:00", minutes=room.language.minutes(60)))
    wide = max(room.type.width("page.cell-bold", label, size=SIZE) for label in labels) + 1
    for group in _grouped(notes):
        words = Joined(tuple(Prose(text, "page.cue", space=_BETWEEN, size=SIZE) for text in group.texts), _GROUPS)
        yield _labelled(group.label, words, wide) if group.label else words


def _labelled(label: str, words: Block, wide: float) -> Block:
    name, again = (Prose(label, "page.cell-bold", tag, size=SIZE) for tag in ("P", "Artifact"))
    return Beside((name,), words, wide, _AFTER_LABEL, _GROUPS, again=(again,))


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
