"""Which slides and workbook pages belong to a block of the agenda."""

from typing import NamedTuple

from toolkit.layout import Room
from toolkit.model.resolved import TimedBlock


def slide_range(room: Room, block: TimedBlock) -> str:
    """The slides that are shown during a block: "5", or "2–4"; "" where the deck has none."""
    slides = room.references.slides(block.block.id)
    return numbers(*slides) if slides else ""


def numbers(first: int, last: int) -> str:
    """The words "5", or "2–4"."""
    return str(first) if first == last else f"{first}–{last}"


class Span(NamedTuple):
    """Pages in a row, and the key of the first one's sheet."""

    first: int
    last: int
    key: str

    def __str__(self) -> str:
        return numbers(self.first, self.last)


def workbook_spans(room: Room, block: TimedBlock) -> tuple[Span, ...]:
    """The workbook's pages that a block uses, in order; three or more in a row as one span."""
    found = sorted((number, key) for key in _sheets(room, block) if (number := room.references.of("workbook", key)))
    runs: list[list[Span]] = []
    for number, key in found:
        if not runs or runs[-1][-1].last + 1 != number:
            runs.append([])
        runs[-1].append(Span(number, number, key))
    return tuple(span for run in runs for span in ([Span(run[0].first, run[-1].last, run[0].key)] if len(run) > 2 else run))


def workbook_numbers(room: Room, block: TimedBlock) -> tuple[str, ...]:
    """The same in print: "4–7" and "9"."""
    return tuple(str(span) for span in workbook_spans(room, block))


def _sheets(room: Room, block: TimedBlock) -> tuple[str, ...]:
    """The keys of an activity's sheet and of others that its steps write on, of the spotlights that are shown, and for the frame of the principles."""
    sections = tuple(f"section/{section.id}" for section in room.kit.sections) if block.block.type == "frame" else ()
    spotlights = tuple(slide.sheet.key for slide in room.references.shown(block.block.id) if slide.sheet.key.startswith("spotlight/"))
    return (*sections, *spotlights, f"activity/{block.block.id}", *(block.activity.also if block.activity else ()))
