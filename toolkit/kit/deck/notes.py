"""Speaker's notes: each opens with its clock, then says what to say, do, ask and watch for."""

from collections.abc import Sequence
from typing import Literal

from toolkit.kit.cuts import cut_lines
from toolkit.kit.numbers import workbook_numbers
from toolkit.layout import Room
from toolkit.model.resolved import TimedBlock, TimedStep
from toolkit.scene import Note

Label = Literal["say", "do", "ask", "watch", "if_late", "remote"]


def clock_line(room: Room, block: TimedBlock) -> Note:
    """When the slide is shown: "9:00–9:30 · 30 min · Deck Sort"."""
    return span_line(room, block.start, block.end, block.block.title)


def span_line(room: Room, start: int, end: int, title: str) -> Note:
    """The same for a part of a block. Times are minutes after midnight."""
    clock = room.language.clock
    return Note("", room.say("notes.clock", start=clock(start), end=clock(end), minutes=room.language.minutes(end - start), title=title))


def labelled(room: Room, label: Label, texts: Sequence[str]) -> tuple[Note, ...]:
    """Lines under one label, which stands before the first."""
    return tuple(Note(room.say(f"notes.{label}") if index == 0 else "", text) for index, text in enumerate(texts))


def short_notes(
    room: Room, block: TimedBlock, *,
    clock: Note | None = None, say: Sequence[str] = (), do: Sequence[str] = (), ask: Sequence[str] = (), watch: Sequence[str] = (),
) -> tuple[Note, ...]:  # fmt: skip
    """Notes of a slide that is one of several in its block; `clock` where it is shown during a part of it."""
    parts: tuple[tuple[Label, Sequence[str]], ...] = (("say", say), ("do", do), ("ask", ask), ("watch", watch))
    return (clock or clock_line(room, block), *(note for label, texts in parts for note in labelled(room, label, texts)))


def block_notes(room: Room, block: TimedBlock) -> tuple[Note, ...]:
    """Notes of the slide that carries a block: all that its facilitator needs, step by step. Spotlights have notes of their own."""
    record, activity = block.block, block.activity
    remote = (record.remote_note, activity.remote_note if activity else None)
    return (
        clock_line(room, block),
        *labelled(room, "say", record.say),
        *labelled(room, "do", record.do),
        *(note for step in block.steps for note in _step(room, step)),
        *labelled(room, "watch", (*record.watch, *(activity.watch if activity else ()))),
        *labelled(room, "if_late", ["".join(parts) for parts in cut_lines(room, block)]),
        *labelled(room, "remote", [text for text in remote if text]),
        *_workbook(room, block),
    )


def _step(room: Room, step: TimedStep) -> tuple[Note, ...]:
    when = room.say("notes.step", start=room.language.clock(step.start), minutes=room.language.minutes(step.minutes))
    return (Note(when, step.step.do), Note(room.say("notes.say"), step.step.say))


def _workbook(room: Room, block: TimedBlock) -> tuple[Note, ...]:
    words = workbook_pages(room, block)
    return (Note("", words),) if words else ()


def workbook_pages(room: Room, block: TimedBlock) -> str:
    """The workbook's pages that a block uses, in words."""
    return pages_words(room, workbook_numbers(room, block))


def pages_words(room: Room, pages: Sequence[int]) -> str:
    """The words "Workbook page 9", or "Workbook pages 8 and 12" where there are several; "" where there is none."""
    if len(pages) < 2:
        return room.say("deck.workbook_page", number=pages[0]) if pages else ""
    return room.say("deck.workbook_pages", others=room.language.listed([str(page) for page in pages[:-1]]), last=pages[-1])
