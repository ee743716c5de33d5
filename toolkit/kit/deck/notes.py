"""Speaker's notes: each opens with its clock, then says what to say, do, ask and watch for."""

from collections.abc import Sequence
from typing import Literal

from toolkit.kit.cuts import cut_lines
from toolkit.kit.deck.slide import block_of
from toolkit.kit.numbers import workbook_numbers
from toolkit.layout import Room, Sheet
from toolkit.model.resolved import TimedBlock, TimedStep
from toolkit.scene import Note

Label = Literal["say", "do", "ask", "watch", "if_late", "remote"]


def clock_line(room: Room, sheet: Sheet, *, step: int = 0, at_end: bool = False) -> Note:
    """When the slide is shown: "9:00–9:30 · 30 min · Deck Sort".

    A slide whose minutes are another's, too, says so: they belong to a `step`, counted from 1, or stand `at_end` of the block.
    """
    (start, end), title = sheet.span, block_of(sheet, room).block.title
    clock, minutes = room.language.clock, room.language.minutes(end - start)
    if start == end:
        return Note("", room.say("notes.moment", start=clock(start), title=title))
    if step or at_end:
        minutes = room.say("notes.in_step" if step else "notes.at_end", minutes=minutes, number=step)
    return Note("", room.say("notes.clock", start=clock(start), end=clock(end), minutes=minutes, title=title))


def optional_line(room: Room, title: str, block: TimedBlock | None = None) -> Note:
    """The first line of a hidden slide's notes: it has no time of its own, and is of use in a block, else while the cards are shown, else at any time."""
    agenda, clock = room.kit.agenda, room.language.clock
    when = block or agenda.frame or agenda
    minutes = room.language.minutes(when.end - when.start)
    return Note("", room.say("notes.optional", start=clock(when.start), end=clock(when.end), minutes=minutes, title=title))


def labelled(room: Room, label: Label, texts: Sequence[str]) -> tuple[Note, ...]:
    """Lines under one label, which stands before the first."""
    return tuple(Note(room.say(f"notes.{label}") if index == 0 else "", text) for index, text in enumerate(texts))


def short_notes(room: Room, kind: str, clock: Note, **told: Sequence[str | None]) -> tuple[Note, ...]:
    """Notes of a slide that is one of several in its block, under its first line.

    What nobody `told` of say, do, ask, watch and what to cut when late is said by the strings of that `kind` of slide.
    """
    parts: tuple[Label, ...] = ("say", "do", "ask", "watch", "if_late")
    found = {label: [text for text in told.get(label, ()) if text] or [room.say(f"notes.{kind}.{label}")] for label in parts}
    return (clock, *(note for label, texts in found.items() for note in labelled(room, label, texts)))


def block_notes(room: Room, sheet: Sheet) -> tuple[Note, ...]:
    """Notes of the slide that carries a block: all that its facilitator needs, step by step. Spotlights have notes of their own."""
    block = block_of(sheet, room)
    record, activity = block.block, block.activity
    remote = (record.remote_note, activity.remote_note if activity else None)
    asked = (record.debrief.do,) if record.debrief and record.debrief.do else ()
    begun = _follows_partners(room, sheet)
    opens = not begun and (sheet.part.is_first or not block.steps)
    before = (room.say("notes.partners.before"),) if begun else _share(sheet, record.do)
    return (
        clock_line(room, sheet),
        *labelled(room, "say", (record.say if opens else ()) or _announced(room, block)),
        *labelled(room, "do", (*before, *asked)),
        *(note for step in sheet.part.of(block.steps) for note in _step(room, step)),
        *labelled(room, "ask", _share(sheet, (*record.ask, *(activity.ask if activity else ())))),
        *labelled(room, "watch", _share(sheet, (*record.watch, *(activity.watch if activity else ())))),
        *labelled(room, "if_late", ["".join(parts) for parts in cut_lines(room, block)] or [room.say("notes.no_cut")]),
        *labelled(room, "remote", [text for text in remote if text]),
        *_workbook(room, block),
    )


def _announced(room: Room, block: TimedBlock) -> tuple[str, ...]:
    """What is said first where nobody wrote words for it: that an activity goes step by step."""
    return (room.say("notes.activity.say", name=str(block.activity.name)),) if block.activity else ()


def _share(sheet: Sheet, texts: Sequence[str]) -> Sequence[str]:
    """What one of several slides has of a list; all of it where that would be nothing."""
    return sheet.part.of(texts) or texts


def _follows_partners(room: Room, sheet: Sheet) -> bool:
    """Whether the block has begun with the slide before it, which shows the partner types."""
    return sheet.layout == "deck/activity" and sheet.part.is_first and any(shown.sheet.key == "partners" for shown in room.references.shown(sheet.block))


def _step(room: Room, step: TimedStep) -> tuple[Note, ...]:
    when = room.say("notes.step", start=room.language.clock(step.start), minutes=room.language.minutes(step.minutes))
    return (Note(when, step.step.do), Note(room.say("notes.say"), step.step.say))


def _workbook(room: Room, block: TimedBlock) -> tuple[Note, ...]:
    words = workbook_pages(room, block)
    return (Note("", words, aside=True),) if words else ()


def workbook_pages(room: Room, block: TimedBlock) -> str:
    """The workbook's pages that a block uses, in words."""
    return pages_words(room, workbook_numbers(room, block))


def pages_words(room: Room, pages: Sequence[int | str]) -> str:
    """The words "Workbook page 9", or "Workbook pages 8 and 12" where there are several; "" where there is none. A span such as "4–7" is several."""
    numbers = [str(page) for page in pages]
    if len(numbers) > 1:
        return room.say("deck.workbook_pages", others=room.language.listed(numbers[:-1]), last=numbers[-1])
    return room.say("deck.workbook_range" if "–" in numbers[0] else "deck.workbook_page", number=numbers[0]) if numbers else ""
