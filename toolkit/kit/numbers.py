"""Which slides and workbook pages belong to a block of the agenda."""

from toolkit.layout import Room
from toolkit.model.resolved import TimedBlock


def slide_range(room: Room, block: TimedBlock) -> str:
    """The slides that are shown during a block: "5", or "2–4"; "" where the deck has none."""
    slides = room.references.slides(block.block.id)
    return numbers(*slides) if slides else ""


def numbers(first: int, last: int) -> str:
    """The words "5", or "2–4"."""
    return str(first) if first == last else f"{first}–{last}"


def workbook_numbers(room: Room, block: TimedBlock) -> tuple[int, ...]:
    """The workbook's pages that a block uses, in order: its activity's sheet, others that its steps write on, and the spotlights that it shows."""
    spotlights = (slide.sheet.key for slide in room.references.shown(block.block.id) if slide.sheet.key.startswith("spotlight/"))
    keys = (f"activity/{block.block.id}", *(block.activity.also if block.activity else ()), *spotlights)
    return tuple(sorted(number for key in keys if (number := room.references.of("workbook", key))))
