"""Sections and their principles: `content/principles/*.yaml`, one file a section."""

from typing import Annotated, Literal, get_args

from msgspec import Struct

from toolkit.model.common import Minutes, Origin, PrincipleId, SectionId, ShapeName
from toolkit.model.constraints import Count, Doc, Limit, Unique
from toolkit.problems import Where
from toolkit.source.words import Words

Level = Literal["start", "build", "sustain"]
LEVELS: tuple[Level, ...] = get_args(Level)


class Move(Struct, frozen=True):
    """A small thing to try, with the minutes that it takes."""

    move: Words
    minutes: Minutes


class Principle(Struct, frozen=True):
    """One principle. Title and statement come from the source; the rest is the back of its card."""

    where: Where
    id: PrincipleId
    title: Annotated[Words, Limit(8), Doc("Exactly as in the source document.")]
    statement: Annotated[Words, Limit(35), Doc("The source's sentence in our own words: every claim, and no claim more.")]
    level: Annotated[Level, Doc("When a partnership usually meets it: at the start, while it builds, or to sustain the work. The index card sorts by it.")]
    origin: Annotated[Origin, Doc("Who wrote the back of the card. Not printed card by card: the sources say it of the whole set.")]
    source: Annotated[Words, Doc("Where the title and the statement come from. Not printed card by card: the sources say it of the whole set.")]
    why: Words
    in_practice: Annotated[tuple[Words, ...], Count(2, 2)]
    look_for: Annotated[tuple[Words, ...], Count(2, 2)]
    ask: Annotated[tuple[Words, ...], Count(2, 2)]
    try_this: Move
    who: Annotated[tuple[Words, ...], Count(1, 5)]
    watch_out: Words
    pairs_with: Annotated[tuple[PrincipleId, ...], Count(2, 2), Unique()]

    @property
    def section(self) -> SectionId:
        return self.id[0]  # type: ignore[return-value]  # the id's pattern allows these letters alone

    @property
    def rank(self) -> int:
        """The number of the principle in its section, from 1: how many layers its shape has."""
        return int(self.id[1:])

    @property
    def back_words(self) -> int:
        """Words on the back of the card, without labels and ids."""
        texts = (self.why, *self.in_practice, *self.look_for, *self.ask, self.try_this.move, *self.who, self.watch_out)
        return sum(len(text.split()) for text in texts)


class Section(Struct, frozen=True):
    """A group of principles, told apart by letter, shape and colour together."""

    where: Where
    id: SectionId
    name: Annotated[Words, Doc("Exactly as in the source document.")]
    shape: Annotated[ShapeName, Doc("The shape that stands for the section. It goes with the id, as products draw it.")]
    tagline: Annotated[Words, Limit(9), Doc("The toolkit's own words for what the section is about.")]
    opening: Annotated[Words, Limit(45), Doc("What a facilitator can say when the section opens.")]
    ask: Annotated[Words | None, Limit(25), Doc("What a facilitator can ask when the section opens.")] = None
    watch: Annotated[Words | None, Limit(30), Doc("What to watch for when the section opens.")] = None


class SectionFile(Struct, frozen=True):
    """One file: a section and its principles in order."""

    where: Where
    section: Section
    principles: Annotated[tuple[Principle, ...], Count(1, 9)]
