"""Block by block: a table with a row for each block. When, what and which slides, what to say and do, and what helps when it does not go as planned."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from toolkit.flow import Beside, Block, Entry, Exact, Joined, Ledger, LedgerCell, Points, Prose
from toolkit.kit.cuts import cut_lines
from toolkit.kit.deck.notes import workbook_pages
from toolkit.kit.guide.slides import slide_titles, slide_words
from toolkit.kit.pages.page import Tone, deep, tone_of
from toolkit.kit.pages.tone_mark import flush_mark
from toolkit.layout import Room
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Link, Point, Rect, Stroke

SIZES = (12.0, 11.5, 11.0, 10.5)
"""Sizes of the words to say, in points; the smallest is read at arm's length."""
_SHARES = (100.0, 260.0, 144.0)
"""Points for the three columns, shared so that few texts end on a line with one word, and none of the guides takes a page more."""
_RUNS, _PAD_X = (1,), 7.0
_SMALL, _TITLE, _CLOCK = 10.5, 12.5, 13.0
_MARK_R = 10.0
_AFTER_NUMBER, _AFTER_LABEL, _BETWEEN, _GROUPS = 5.0, 8.0, 3.5, 9.0


def cue_table(room: Room, sheets: Mapping[str, int], size: float) -> Ledger:
    """The table. `sheets` is the page of each activity's sheet by its block's id, `size` that of the words to say."""
    heads = tuple(
        LedgerCell((Prose(room.say(f"guide.{name}"), "page.cell-bold", colour="white"),), "column", "ink")
        for name in ("time_and_block", "say_and_do", "in_mind")
    )
    label = max(room.type.width("page.cell-bold", room.say(f"guide.{name}"), size=size) for name in ("say", "do")) + 1
    low = max(_first_line(room, role, high) for role, high in _firsts(size))
    entries = tuple(_Cue(room, block, sheets.get(block.block.id), size, label, low).entry() for block in room.kit.agenda.blocks)
    return Ledger(_SHARES, Entry(heads, heads), entries, room.say("guide.cues_says"), _RUNS, Stroke("rule", 0.5), _PAD_X)


def _firsts(size: float) -> tuple[tuple[str, float], ...]:
    """Role and size of the first line in each column."""
    return (("page.time", _CLOCK), ("page.cue", size), ("page.cell", _SMALL))


def _first_line(room: Room, role: str, size: float) -> float:
    """How far down a text's first baseline is."""
    text = room.type.place([room.type.paragraph(role, "0", size=size)], Rect(0, 0, 99, 0), role=room.look.role(role))
    return text.lines[0].baseline


class _Cue(Struct, frozen=True):
    """One block's row. `label` is the width of the labels before what to say and do, in points, `low` how far down each first baseline is."""

    room: Room
    block: TimedBlock
    sheet: int | None
    size: float
    label: float
    low: float

    @property
    def tone(self) -> Tone:
        return tone_of(self.block.activity.principles) if self.block.activity else ""

    @property
    def title(self) -> str:
        return self.block.activity.name if self.block.activity else self.block.block.title

    def entry(self) -> Entry:
        """Clock, block, words and what to cut. Where the row goes on, clock and title stand again for the eye alone."""
        band = deep(self.tone) if self.block.activity else ("paper" if self.block.is_break else None)
        quiet = "paper" if self.block.is_break else None
        cells = (
            LedgerCell(self._level(0, self._what()), "row", band),
            LedgerCell(self._level(1, self._words()), fill=quiet),
            LedgerCell(self._level(2, (*self._late(), *self._aside())), fill="paper"),
        )
        again = (
            LedgerCell(self._level(0, self._again()), "row", band),
            LedgerCell(fill=quiet),
            LedgerCell(self._level(2, self._late("Artifact")), fill="paper"),
        )
        return Entry(cells, again)

    def _level(self, column: int, blocks: Iterable[Block]) -> tuple[Block, ...]:
        """A cell's blocks, with white above them so that all columns start on one baseline."""
        above = self.low - _first_line(self.room, *_firsts(self.size)[column])
        return (Exact(above, lambda _: (), keep=True), *blocks)

    @property
    def _ink(self) -> tuple[str, str]:
        """The colours of words on the row's band, and of quieter ones."""
        return ("white", "white") if self.block.activity else ("ink", "secondary")

    def _clock(self, tag: str = "P") -> Prose:
        """Clock and minutes on one line."""
        setter, (ink, quiet) = self.room.type, self._ink
        clock = setter.run("page.time", self.room.language.clock(self.block.start) + " ", size=_CLOCK, colour=ink)
        minutes = setter.run("page.cell", self.room.language.minutes(self.block.minutes), size=_SMALL, colour=quiet)
        return Prose((clock, minutes), "page.time", tag, whole=True, size=_CLOCK)

    def _what(self) -> Iterator[Block]:
        """Clock, title, who with whom, and the numbers of workbook pages and slides, over the mark of an activity."""
        yield self._clock()
        yield Prose(self.title, "page.cell-bold", space=2, size=_TITLE, colour=self._ink[0])
        yield self._small(self.room.say(f"grouping.{self.block.block.grouping}"), space=2)
        if pages := workbook_pages(self.room, self.block):
            yield self._small(pages, space=6)
        if slides := slide_words(self.room, self.block):
            yield self._small(slides, space=0 if pages else 6)
        if titles := slide_titles(self.room, self.block):
            marks, words = zip(*titles, strict=True)
            indent = max(self.room.type.width("page.cell", mark, size=_SMALL) for mark in marks) + _AFTER_NUMBER
            yield Points(words, "page.cell", marks, indent, 1, space=2, size=_SMALL, colour=self._ink[1])
        yield from self._mark()

    def _again(self) -> Iterator[Block]:
        yield self._clock("Artifact")
        yield Prose(self.title, "page.cell-bold", "Artifact", 2, size=_TITLE, colour=self._ink[0])
        yield self._small(self.room.say("guide.continued"), tag="Artifact", space=2)

    def _mark(self) -> Iterator[Block]:
        if self.block.activity:
            tone = self.tone
            yield Exact(2 * _MARK_R, lambda box: flush_mark(tone, Point(box.x, box.y + _MARK_R), _MARK_R, shade="mid"), space=8)

    def _small(self, words: str, *, tag: str = "P", space: float = 0.0) -> Prose:
        return Prose(words, "page.cell", tag, space, size=_SMALL, colour=self._ink[1])

    def _words(self) -> Iterator[Block]:
        """What to say and do, each under its label; for an activity first the way to its sheet."""
        record, room = self.block.block, self.room
        groups = [(room.say(f"guide.{label}"), lines) for label, lines in (("say", record.lines("say")), ("do", record.lines("do"))) if lines]
        space = 0.0
        if self.sheet and self.block.activity:
            yield self._steps(self.sheet)
            space = _GROUPS
        for label, lines in groups:
            name, again = (Prose(label, "page.cell-bold", tag, size=self.size, colour=deep(self.tone)) for tag in ("P", "Artifact"))
            words = tuple(Prose(line, "page.cue", space=_BETWEEN, whole=True, size=self.size) for line in lines)
            yield Beside((name,), Joined(words), self.label, _AFTER_LABEL, space, again=(again,))
            space = _GROUPS

    def _steps(self, sheet: int) -> Prose:
        """The way to the activity's own sheet, in its colour. The sheet also has what to watch for, and what helps online."""
        clocks = self.room.language.listed([self.room.language.clock(step.start) for step in self.block.steps])
        words = self.room.say("guide.steps_on", clocks=clocks, number=sheet)
        link = Link(self.room.say("guide.to_page", title=self.title, number=sheet), page=f"activity/{self.block.block.id}")
        run = self.room.type.run("page.cell-bold", words, size=self.size, colour=deep(self.tone), link=link)
        return Prose(run, "page.cue", whole=True, size=self.size)

    def _late(self, tag: str = "P") -> Iterator[Block]:
        """What to cut, with the minutes that it saves, and what must stay."""
        lines = cut_lines(self.room, self.block)
        if lines:
            yield self._aside_head("late", tag)
        for index, parts in enumerate(lines):
            yield Prose("".join(parts), "page.cell", tag, space=_BETWEEN if index else 0, whole=True, size=_SMALL)

    def _aside_head(self, label: str, tag: str = "P", space: float = 0.0) -> Prose:
        return Prose(self.room.say(f"guide.{label}"), "page.cell-bold", tag, space, size=_SMALL, keep=True)

    def _aside(self) -> Iterator[Block]:
        """What to watch for, and what helps those who join online."""
        record = self.block.block
        for label, lines in (("look_out", record.lines("watch")), ("online", (record.remote_note,) if record.remote_note else ())):
            if lines:
                yield self._aside_head(label, space=_GROUPS)
                yield from (Prose(line, "page.cell", space=_BETWEEN if index else 0, whole=True, size=_SMALL) for index, line in enumerate(lines))
