"""The slides of a block by number and title, so that the printed guide alone says what to show."""

from toolkit.kit.numbers import numbers, slide_range
from toolkit.layout import Room, Sheet
from toolkit.model.resolved import TimedBlock


def slide_titles(room: Room, block: TimedBlock) -> tuple[tuple[str, str], ...]:
    """Numbers and title of the slides that are shown during a block; none where the block's own title says it.

    Principles belong to the slide of their section: it stands there with its number and theirs.
    """
    shown = room.references.shown(block.block.id)
    if block.activity is not None or len(shown) < 2:
        return ()
    starts = [index for index, slide in enumerate(shown) if not index or slide.sheet.layout != "deck/principle"]
    parts = (shown[start:stop] for start, stop in zip(starts, (*starts[1:], len(shown)), strict=True))
    return tuple((numbers(part[0].number, part[-1].number), _numbered(room, _title(room, block, part[0].sheet), part[0].sheet)) for part in parts)


def _numbered(room: Room, title: str, sheet: Sheet) -> str:
    """The title as it stands on one of several slides of a list."""
    part = sheet.part
    return title if part.total == 1 else room.say("deck.part", title=title, number=part.number, total=part.total)


def slide_words(room: Room, block: TimedBlock) -> str:
    """The words "Slide 5" or "Slides 6–9"; "" where the deck has none."""
    slides = slide_range(room, block)
    return room.say("guide.slide_numbers" if "–" in slides else "guide.slide_number", number=slides) if slides else ""


def _title(room: Room, block: TimedBlock, sheet: Sheet) -> str:
    """A slide's title as it stands in the deck; the block's for a slide of a layout that is not known here."""
    kit = room.kit
    match sheet.layout.removeprefix("deck/"):
        case "purpose" | "how_to" | "themes" | "partners" | "next_steps" as name:
            return room.say(f"deck.{name}")
        case "agenda":
            return kit.agenda.convening.headline
        case "debrief":
            asked = kit.agenda.block(sheet.subject).activity
            return " ".join(room.say("deck.debrief_title", name=asked.name).split("\n")) if asked else block.block.title
        case "section":
            return next(section.name for section in kit.sections if section.id == sheet.subject)
        case "principle":
            return kit.principle(sheet.subject).title
        case "spotlight":
            return next(spotlight.name for spotlight in kit.spotlights if spotlight.id == sheet.subject)
    return block.block.title
