"""Parts of a spotlight's page: what is confirmed stands there, and what is not has lines to write it on."""

from toolkit.kit.pages.page import heading, paragraph
from toolkit.kit.pages.writein import PITCH, captioned_line, labelled_line, write_lines
from toolkit.kit.shapes import seat, section_shape
from toolkit.layout import Room
from toolkit.model.common import SectionId
from toolkit.model.spotlight import Spotlight
from toolkit.scene import Item, Point, Rect, Shape, Stroke
from toolkit.source.words import joined

QUARTERS: tuple[tuple[SectionId, str], ...] = (("D", "driver"), ("L", "partners"), ("P", "structure"), ("S", "student_experience"))
"""The sections' shapes and the parts of a spotlight that they head."""
_MARK_R, _HEAD_H = 9.0, 24.0
_RESULT = (("changed", 0.5), ("number", 0.13), ("year", 0.11), ("source", 0.26))
_GUTTER = 18.0


def known(spotlight: Spotlight, part: str) -> str:
    """What is confirmed of a part; "" when nothing is."""
    if part == "partners":
        return joined("; ", (joined(": ", filter(None, (partner.organisation, partner.role))) for partner in spotlight.partners))
    return getattr(spotlight, part) or ""


def place_line(room: Room, spotlight: Spotlight, box: Rect) -> tuple[Item, ...]:
    """The place, or a line for it; the line is the box's lower edge."""
    word = room.say("spotlight.place")
    if spotlight.place:
        return (room.type.text("page.bold", spotlight.place, Rect(box.x, box.y + 8, box.w, 16)),)
    return labelled_line(room, word, f"spotlight.{spotlight.id}.place", room.say("spotlight.field", name=spotlight.name, part=word), box)


def quarter(room: Room, spotlight: Spotlight, section: SectionId, part: str, box: Rect) -> tuple[Item, ...]:
    """An empty section shape with its heading, and the text or the lines under it."""
    word = room.say(f"spotlight.{part}")
    centre = seat(section, Point(box.x + 11, box.y + _HEAD_H / 2), _MARK_R)
    mark = Shape(section_shape(section, centre, _MARK_R), None, Stroke(f"{section}.deep", 1.5))
    head = heading(room, word, Rect(box.x + 30, box.y + 2, box.w - 30, _HEAD_H), size=15)
    body = Rect(box.x, box.y + _HEAD_H, box.w, box.h - _HEAD_H)
    text = known(spotlight, part)
    if text:
        return (mark, *head.items, room.type.text("page.body", text, Rect(body.x, body.y + 6, body.w, body.h - 6)))
    label = room.say("spotlight.field", name=spotlight.name, part=word)
    return (mark, *head.items, *write_lines(f"spotlight.{spotlight.id}.{part}", label, body))


def result_line(room: Room, spotlight: Spotlight, box: Rect) -> tuple[Item, ...]:
    """One result with its number, year and source: as it is confirmed, or a line for each."""
    head = heading(room, room.say("spotlight.result"), box, size=15)
    if spotlight.results:
        result = spotlight.results[0]
        said = room.language.listed([part for part in (result.claim, result.number, result.year, result.source) if part])
        return (*head.items, *paragraph(room, said, Rect(box.x, head.bottom + 4, box.w, 0)).items)
    items, x = [*head.items], box.x
    free = box.w - _GUTTER * (len(_RESULT) - 1)
    for part, share in _RESULT:
        word = room.say(f"spotlight.{part}")
        label = room.say("spotlight.field", name=spotlight.name, part=room.language.listed([room.say("spotlight.result"), word]))
        items.extend(captioned_line(room, word, f"spotlight.{spotlight.id}.result.{part}", label, Rect(x, head.bottom, share * free, PITCH)))
        x += share * free + _GUTTER
    return tuple(items)
