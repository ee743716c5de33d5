"""What stands on which page: the entries of a contents list, from the sheets that a product has."""

from typing import cast

from msgspec import Struct

from toolkit.kit.pages.page import Tone, tone_of
from toolkit.layout import Room
from toolkit.model.common import SectionId


class Entry(Struct, frozen=True):
    """One line: the sheet's key, title and colour, and its page."""

    key: str
    title: str
    tone: Tone
    number: int


def workbook_entries(room: Room) -> tuple[Entry, ...]:
    """The workbook's sheets after the contents page, in order; pages for notes once."""
    numbers = room.references.numbers["workbook"]
    keys = [key for key in numbers if key not in ("cover", "contents") and (not key.startswith("notes/") or key == "notes/1")]
    return tuple(Entry(key, *sheet_title(room, key), numbers[key]) for key in keys)


def sheet_title(room: Room, key: str) -> tuple[str, Tone]:
    """The title of a sheet and the section that it belongs to."""
    kind, _, subject = key.partition("/")
    if kind == "section":
        section = room.kit.section(cast(SectionId, subject))
        return section.name, section.id
    if kind == "spotlight":
        return next(spotlight.name for spotlight in room.kit.spotlights if spotlight.id == subject), ""
    if kind == "activity":
        activity = room.kit.agenda.block(subject).activity
        assert activity is not None, key
        return activity.name, tone_of(activity.principles)
    return room.say({"rating": "rating.title"}.get(kind, f"workbook.{kind}")), ""
