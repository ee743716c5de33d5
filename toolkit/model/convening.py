"""Convenings: `content/convenings/*.yaml`, one agenda each. Clock times are computed, never typed."""

from typing import Annotated, Literal

from msgspec import Struct

from toolkit.model.activity import Material
from toolkit.model.common import ClockTime, Minutes, People, PrincipleId, Size, Slug
from toolkit.model.constraints import Between, Count, Doc, Limit, Unique
from toolkit.problems import NOWHERE, Where
from toolkit.source.words import Words

BlockType = Literal["open", "connect", "frame", "activity", "share", "commit", "break", "close"]
Grouping = Literal["whole", "pairs", "pairs-fours", "tables", "walk", "alone-pairs", "role-groups", "org-groups", "free"]


class ActivityRef(Struct, frozen=True):
    """An activity in one of its lengths."""

    where: Where
    id: Slug
    size: Size


class Headcount(Struct, frozen=True):
    """The fewest and the most people that the agenda is made for, and how many sit at a table."""

    least: People
    most: People
    table: People
    where: Where = NOWHERE


class SpotlightCue(Struct, frozen=True):
    """The end of a frame block, while its spotlights are shown."""

    minutes: Annotated[Minutes, Doc("The block's last minutes, for all spotlights that it shows and the question after them.")]
    say: Annotated[tuple[Words, ...], Count(1, 4)]
    question: Annotated[Words, Doc("What the room is asked after the last spotlight.")]
    do: Annotated[tuple[Words, ...], Count(0, 4)] = ()
    watch: Annotated[tuple[Words, ...], Count(0, 3)] = ()


class DebriefCue(Struct, frozen=True):
    """When the questions after an activity are asked. Without it they are asked in the last minutes of the activity's last step."""

    where: Where
    minutes: Annotated[Minutes, Doc("The last minutes of the block, or of its last step, for the questions.")]
    do: Annotated[Words | None, Limit(30), Doc("How the questions are asked here; without it a plain sentence stands in the notes.")] = None
    of: Annotated[Slug | None, Doc("An earlier block with an activity whose questions this block asks.")] = None


class Phase(Struct, frozen=True):
    """A timed part of a block without an activity."""

    do: Annotated[Words, Limit(24), Doc("To the people in the room, as it stands on the slide.")]
    minutes: Minutes


class Block(Struct, frozen=True):
    """One line of the agenda. A block with an activity takes say, do, ask and watch from it and may add its own before."""

    where: Where
    id: Slug
    type: BlockType
    title: Annotated[Words, Limit(8)]
    minutes: Minutes
    grouping: Grouping
    activity: ActivityRef | None = None
    principles: Annotated[tuple[PrincipleId, ...], Unique()] = ()
    spotlights: Annotated[int | None, Between(0, 9), Doc("How many spotlights a frame block has time for; the rest are hidden slides.")] = None
    slide: Annotated[Words | None, Limit(28), Doc("What the slide says to the room.")] = None
    points: Annotated[tuple[Words, ...], Count(0, 5), Doc("What stands on the slide as a list above its words, such as the agreements of the day.")] = ()
    phases: Annotated[
        tuple[Phase, ...], Count(0, 4), Doc("What the room does in turn, in place of the slide's words; their minutes add up to the block's.")
    ] = ()
    say: Annotated[tuple[Words, ...], Count(0, 6)] = ()
    do: Annotated[tuple[Words, ...], Count(0, 6)] = ()
    ask: Annotated[tuple[Words, ...], Count(0, 4), Doc("What the facilitator asks the room, in the slide's notes.")] = ()
    watch: Annotated[tuple[Words, ...], Count(0, 4)] = ()
    spotlight: SpotlightCue | None = None
    debrief: DebriefCue | None = None
    if_late: Words | None = None
    remote_note: Words | None = None

    def lines(self, kind: Literal["say", "do", "watch"]) -> tuple[Words, ...]:
        """What is said, done or watched for in the whole block, while its spotlights are shown and questions are asked too."""
        cue, asked = self.spotlight, (self.debrief.do,) if self.debrief and self.debrief.do else ()
        own = {"say": self.say, "do": (*self.do, *asked), "watch": self.watch}[kind]
        return own if cue is None else (*own, *{"say": (*cue.say, cue.question), "do": cue.do, "watch": cue.watch}[kind])


class Convening(Struct, frozen=True):
    """A meeting from its welcome to its close."""

    where: Where
    id: Slug
    name: Annotated[Words, Limit(4), Doc('Its length in words, for example "Half day".')]
    headline: Annotated[Words, Limit(6), Doc("The title of the agenda slide.")]
    start: ClockTime
    minutes: Minutes
    people: Headcount
    purpose: Annotated[Words, Limit(40)]
    outcomes: Annotated[tuple[Words, ...], Count(2, 4)]
    blocks: Annotated[tuple[Block, ...], Count(2, 24)]
    purpose_say: Annotated[Words | None, Limit(60), Doc("The purpose as the facilitator says it aloud; without it the notes have it as it stands.")] = None
    materials: Annotated[tuple[Material, ...], Doc("What the room needs beside the activities' own materials.")] = ()
