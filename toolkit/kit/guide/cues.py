"""Block by block: a table with a row for each block. When, what, what to say and do, and what helps when it does not go as planned."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from toolkit.flow import Beside, Block, Entry, Exact, Joined, Ledger, LedgerCell, Prose
from toolkit.kit.cuts import cut_lines
from toolkit.kit.deck.notes import workbook_pages
from toolkit.kit.numbers import slide_range
from toolkit.kit.pages.page import Tone, deep, tone_of
from toolkit.kit.pages.tone_mark import tone_mark
from toolkit.layout import Room
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Link, Point, Stroke

SIZES = (12.0, 11.5, 11.0, 10.5)
"""Sizes of the words to say, in points; the smallest is read at arm's length."""
_SHARES = (54.0, 102.0, 236.0, 112.0)
_RUNS, _PAD_X = (2, 3), 7.0
_SMALL, _TITLE, _CLOCK = 10.5, 12.5, 13.0
_MARK_R = 10.0
_AFTER_LABEL, _BETWEEN, _GROUPS = 8.0, 3.5, 9.0


def cue_table(room: Room, sheets: Mapping[str, int], size: float) -> Ledger:
    """The table. `sheets` is the page of each activity's sheet by its block's id, `size` that of the words to say."""
    heads = tuple(
        LedgerCell((Prose(room.say(f"guide.{name}"), "page.cell-bold", colour="white"),), "column", "ink") for name in ("time", "block", "say_and_do", "late")
    )
    label = max(room.type.width("page.cell-bold", room.say(f"guide.{name}"), size=size) for name in ("say", "do", "look_out")) + 1
    entries = tuple(_Cue(room, block, sheets.get(block.block.id), size, label).entry() for block in room.kit.agenda.blocks)
    return Ledger(_SHARES, Entry(heads, heads), entries, room.say("guide.cues_says"), _RUNS, Stroke("rule", 0.5), _PAD_X)


class _Cue(Struct, frozen=True):
    """One block's row. `label` is the width of the labels before what to say and do, in points."""

    room: Room
    block: TimedBlock
    sheet: int | None
    size: float
    label: float

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
            LedgerCell(tuple(self._time()), fill=band),
            LedgerCell(tuple(self._what()), "row", band),
            LedgerCell(tuple(self._words()), fill=quiet),
            LedgerCell(tuple(self._late()), fill="paper"),
        )
        clock, what = LedgerCell((self._clock("Artifact"),), fill=band), LedgerCell(tuple(self._again()), "row", band)
        again = (clock, what, LedgerCell(fill=quiet), LedgerCell(fill="paper"))
        return Entry(cells, again)

    @property
    def _ink(self) -> tuple[str, str]:
        """The colours of words on the row's band, and of quieter ones."""
        return ("white", "white") if self.block.activity else ("ink", "secondary")

    def _clock(self, tag: str = "P") -> Prose:
        return Prose(self.room.language.clock(self.block.start), "page.time", tag, size=_CLOCK, colour=self._ink[0])

    def _time(self) -> Iterator[Block]:
        yield self._clock()
        yield self._small(self.room.language.minutes(self.block.minutes))

    def _what(self) -> Iterator[Block]:
        """Title, who with whom, and the numbers of slide and workbook page, under the mark of an activity."""
        yield from self._mark()
        yield Prose(self.title, "page.cell-bold", size=_TITLE, colour=self._ink[0])
        yield self._small(self.room.say(f"grouping.{self.block.block.grouping}"), space=2)
        if slides := slide_range(self.room, self.block):
            yield self._small(self.room.say("guide.slide_numbers" if "–" in slides else "guide.slide_number", number=slides), space=6)
        if pages := workbook_pages(self.room, self.block):
            yield self._small(pages)

    def _again(self) -> Iterator[Block]:
        yield from self._mark()
        yield Prose(self.title, "page.cell-bold", "Artifact", size=_TITLE, colour=self._ink[0])
        yield self._small(self.room.say("guide.continued"), tag="Artifact", space=2)

    def _mark(self) -> Iterator[Block]:
        if self.block.activity:
            tone = self.tone
            yield Exact(2 * _MARK_R + 6, lambda box: tone_mark(tone, Point(box.x + _MARK_R, box.y + _MARK_R), _MARK_R, shade="mid"))

    def _small(self, words: str, *, tag: str = "P", space: float = 0.0) -> Prose:
        return Prose(words, "page.cell", tag, space, size=_SMALL, colour=self._ink[1])

    def _words(self) -> Iterator[Block]:
        """What to say, do and watch for, each under its label; for an activity first the way to its sheet."""
        record, room = self.block.block, self.room
        groups = [
            (room.say(f"guide.{label}"), lines)
            for label, lines in (("say", record.lines("say")), ("do", record.lines("do")), ("look_out", record.lines("watch")))
            if lines
        ]
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
        """The way to the activity's own sheet."""
        room = self.room
        clocks = room.language.listed([room.language.clock(step.start) for step in self.block.steps])
        link = Link(room.say("guide.to_page", title=self.title, number=sheet), page=f"activity/{self.block.block.id}")
        words = room.type.run("page.cell-bold", room.say("guide.steps_on", clocks=clocks, number=sheet), size=self.size, colour=deep(self.tone), link=link)
        return Prose(words, "page.cue", whole=True, size=self.size)

    def _late(self) -> Iterator[Block]:
        """What to cut, and what helps those who join online."""
        room, setter, note = self.room, self.room.type, self.block.block.remote_note
        for words, *saves in cut_lines(room, self.block):
            runs = (setter.run("page.cell", words, size=_SMALL), *(setter.run("page.cell-bold", part, size=_SMALL) for part in saves))
            yield Prose(runs, "page.cell", space=_BETWEEN, whole=True, size=_SMALL)
        if note:
            yield Prose(room.say("guide.online"), "page.cell-bold", space=_GROUPS, size=_SMALL, keep=True)
            yield Prose(note, "page.cell", whole=True, size=_SMALL)
