"""Speaker's notes: each opens with its clock, then says what to say, do, ask and watch for."""

from collections.abc import Sequence
from typing import Literal

from toolkit.kit.cuts import cut_lines
from toolkit.layout import Room
from toolkit.model.resolved import TimedBlock, TimedStep
from toolkit.scene import Note

Label = Literal["say", "do", "ask", "watch", "if_late", "remote"]


def clock_line(room: Room, block: TimedBlock) -> Note:
    """When the slide is shown: "9:00–9:30 · 30 min · Deck Sort"."""
    clock = room.language.clock
    return Note(
        "", room.say("notes.clock", start=clock(block.start), end=clock(block.end), minutes=room.language.minutes(block.minutes), title=block.block.title)
    )


def labelled(room: Room, label: Label, texts: Sequence[str]) -> tuple[Note, ...]:
    """Lines under one label, which stands before the first."""
    return tuple(Note(room.say(f"notes.{label}") if index == 0 else "", text) for index, text in enumerate(texts))


def short_notes(
    room: Room, block: TimedBlock, *, say: Sequence[str] = (), do: Sequence[str] = (), ask: Sequence[str] = (), watch: Sequence[str] = ()
) -> tuple[Note, ...]:
    """Notes of a slide that is one of several in its block."""
    parts: tuple[tuple[Label, Sequence[str]], ...] = (("say", say), ("do", do), ("ask", ask), ("watch", watch))
    return (clock_line(room, block), *(note for label, texts in parts for note in labelled(room, label, texts)))


def block_notes(room: Room, block: TimedBlock) -> tuple[Note, ...]:
    """Notes of the slide that carries a block: all that its facilitator needs, step by step."""
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
    words = workbook_page(room, f"activity/{block.block.id}")
    return (Note("", words),) if words else ()


def workbook_page(room: Room, key: str) -> str:
    """The words "Workbook page 9", or "" where the workbook has no page for it."""
    number = room.references.of("workbook", key)
    return room.say("deck.workbook_page", number=number) if number else ""
