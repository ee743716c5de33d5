"""Activities: `content/activities/*.yaml`, one file each."""

from typing import Annotated, Literal

from msgspec import Struct

from toolkit.model.common import Minutes, Size, Slug
from toolkit.model.constraints import Between, Count, Doc, Limit, Pattern, Unique
from toolkit.problems import Where
from toolkit.source.words import Words

Per = Literal["person", "pair", "table", "room"]
WorkbookSheet = Literal["agenda", "rating", "partners", "glossary"]
"""Sheets that every workbook has and that steps may send people to."""
StepPage = Literal["sheet", "agenda", "rating", "partners", "glossary"]
"""A page of the workbook that a step uses: the activity's own sheet, or one that every workbook has."""
PrincipleOrAll = Annotated[Words, Pattern(r"[DLPS][1-9]|all", 'a principle\'s id, such as D1, or "all"')]


class Material(Struct, frozen=True):
    """A thing to bring, counted for each person, pair, table or once for the room."""

    item: Annotated[Words, Doc("One of it, without a number: the guide multiplies it.")]
    per: Per
    count: Annotated[int, Between(1, 200)] = 1
    note: Words | None = None


class Group(Struct, frozen=True):
    """How people sit or stand together."""

    size: Words
    note: Words | None = None


class Minutes3(Struct, frozen=True):
    """Minutes of one step in the short, medium and long variant; a variant that an activity does not have stays out."""

    s: Minutes | None = None
    m: Minutes | None = None
    l: Minutes | None = None  # noqa: E741  # the variants are named s, m and l in every content file

    def of(self, size: Size) -> int | None:
        return {"s": self.s, "m": self.m, "l": self.l}[size]


class Step(Struct, frozen=True):
    """One step: what people do (on the slide), and what the facilitator says."""

    where: Where
    do: Annotated[Words, Limit(32), Doc("To the people in the room, as it stands on the slide.")]
    say: Annotated[Words, Limit(60), Doc("What the facilitator says, word for word.")]
    minutes: Minutes3
    pages: Annotated[tuple[StepPage, ...], Unique(), Doc("Pages of the workbook that people open in this step; `sheet` is the activity's own.")] = ()


class Cut(Struct, frozen=True):
    """A shorter way through the activity, and the minutes that it saves in each variant."""

    do: Annotated[Words, Limit(24)]
    saves: Minutes3


class IfLate(Struct, frozen=True):
    """What to cut when time runs out, the first cut first, and what must stay whatever happens."""

    cuts: Annotated[tuple[Cut, ...], Count(1, 3)]
    keep: Annotated[Words, Limit(24)]


class WriteIn(Struct, frozen=True):
    """A heading with a prompt and room to write."""

    title: Annotated[Words, Limit(10)]
    hint: Annotated[Words | None, Limit(20)] = None


class Panel(Struct, frozen=True):
    """One part of an activity's sheet in the workbook. `kind` says which of the other fields count.

    grid: `columns` (the first heads the row labels), then `rows` or so many `blank_rows`; `scores` head small boxes before the last column.
    lines: one or more `boxes` side by side, each a heading with lines to write on.
    axes: a field with four `ends`: left, right, bottom, top.
    checks: `title` and `options` to tick.
    """

    where: Where
    kind: Literal["grid", "lines", "axes", "checks"]
    title: Annotated[Words | None, Limit(10)] = None
    hint: Annotated[Words | None, Limit(24)] = None
    columns: Annotated[tuple[Words, ...], Count(2, 7), Unique()] | None = None
    rows: Annotated[tuple[Words, ...], Count(1, 12), Unique()] | None = None
    blank_rows: Annotated[int, Between(1, 16)] | None = None
    narrow: Annotated[bool, Doc("The first column holds no more than a card's id or a number.")] = False
    scores: Annotated[tuple[Words, ...] | None, Count(2, 5), Unique(), Doc("Words that head small boxes for a digit each.")] = None
    boxes: Annotated[tuple[WriteIn, ...], Count(1, 3)] | None = None
    ends: Annotated[tuple[Words, ...], Count(4, 4), Unique()] | None = None
    options: Annotated[tuple[Words, ...], Count(2, 8), Unique()] | None = None
    share: Annotated[int, Between(1, 12), Doc("How much of the page's free height it takes, beside the other panels.")] = 1


class Sheet(Struct, frozen=True):
    """The activity's page in the workbook."""

    where: Where
    intro: Annotated[Words, Limit(40)]
    panels: Annotated[tuple[Panel, ...], Count(1, 4)]


class Activity(Struct, frozen=True):
    """Something that people do together, in up to three lengths."""

    where: Where
    id: Slug
    name: Annotated[Words, Limit(5)]
    purpose: Annotated[Words, Limit(22)]
    group: Group
    materials: tuple[Material, ...]
    principles: Annotated[tuple[PrincipleOrAll, ...], Count(1, 6), Unique()]
    steps: Annotated[tuple[Step, ...], Count(2, 6)]
    debrief: Annotated[tuple[Words, ...], Count(1, 4), Unique()]
    watch: Annotated[tuple[Words, ...], Count(1, 4), Doc("What the facilitator watches for.")]
    if_late: IfLate
    sheet: Sheet
    ask: Annotated[tuple[Words, ...], Count(0, 3), Doc("What the facilitator asks a table that works or is stuck.")] = ()
    debrief_say: Annotated[Words | None, Limit(40), Doc("What the facilitator says before the debrief questions; without it a plain sentence.")] = None
    debrief_watch: Annotated[Words | None, Limit(30), Doc("What to watch for while they are answered; without it a plain sentence.")] = None
    also: Annotated[tuple[WorkbookSheet, ...], Unique(), Doc("Other sheets of the workbook that its steps use.")] = ()
    remote_note: Words | None = None

    def minutes(self, size: Size) -> int:
        """The sum over the steps of one variant; 0 when the activity does not have it."""
        return sum(step.minutes.of(size) or 0 for step in self.steps)

    @property
    def sizes(self) -> tuple[Size, ...]:
        """The variants that every step has minutes for."""
        sizes: tuple[Size, ...] = ("s", "m", "l")
        return tuple(size for size in sizes if all(step.minutes.of(size) for step in self.steps))
