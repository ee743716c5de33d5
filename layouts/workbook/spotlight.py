"""A spotlight: the section shapes as heads of what is known of a partnership. What nobody has confirmed is room to write."""

from toolkit.kit.pages.page import Leaf, Placed, below, content_box, heading, page, page_number, paragraph, title_block
from toolkit.kit.pages.spotlight import QUARTERS, place_line, quarter, result_line
from toolkit.kit.pages.writein import PITCH, write_lines
from toolkit.layout import Room, Sheet
from toolkit.model.spotlight import Spotlight
from toolkit.scene import Item, Page, Rect

_GUTTER, _GAP = 30.0, 20.0
_RESULT_H = 68.0
_LINES, _RAISED, _AFTER = 2, 4.0, 8.0
"""Lines for each question, how much nearer the first stands to it than lines to each other, and the white after the last."""


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    spotlight = next(record for record in room.kit.spotlights if record.id == sheet.subject)
    box = content_box(room.size)
    stub = spotlight.status == "stub"
    top = title_block(room, spotlight.name, room.say("workbook.spotlight_intro") if stub else spotlight.context or "")
    place = place_line(room, spotlight, Rect(box.x, top.bottom + 4, box.w, PITCH))
    foot_h = _reflection(room, spotlight, Rect(box.x, 0, box.w, 0)).bottom
    start = top.bottom + 4 + PITCH + _GAP
    free = Rect(box.x, start, box.w, box.bottom - foot_h - _RESULT_H - 2 * _GAP - start)
    result = result_line(room, spotlight, Rect(box.x, free.bottom + _GAP, box.w, _RESULT_H))
    reflection = _reflection(room, spotlight, Rect(box.x, box.bottom - foot_h, box.w, foot_h))
    items = (*top.items, *place, *_quarters(room, spotlight, free), *result, *reflection.items)
    leaf = Leaf("workbook", page_number(room, "workbook", sheet), head=spotlight.kind)
    return (page(room, leaf, sheet.key, spotlight.name, items, part=sheet.section),)


def _quarters(room: Room, spotlight: Spotlight, box: Rect) -> tuple[Item, ...]:
    """Two rows of two, row by row."""
    wide, high = (box.w - _GUTTER) / 2, (box.h - _GAP) / 2
    items: list[Item] = []
    for index, (section, part) in enumerate(QUARTERS):
        row, column = divmod(index, 2)
        place = Rect(box.x + column * (wide + _GUTTER), box.y + row * (high + _GAP), wide, high)
        items.extend(quarter(room, spotlight, section, part, place))
    return tuple(items)


def _reflection(room: Room, spotlight: Spotlight, box: Rect) -> Placed:
    """Questions, each with two lines."""
    head = heading(room, room.say("spotlight.reflection"), box, size=15)
    items, y = [*head.items], head.bottom + 4
    for number, question in enumerate(spotlight.reflection, 1):
        asked = paragraph(room, question, below(box, y))
        label = room.say("spotlight.field", name=spotlight.name, part=question)
        lines = Rect(box.x, asked.bottom - _RAISED, box.w, _LINES * PITCH)
        items.extend((*asked.items, *write_lines(f"spotlight.{spotlight.id}.reflection.{number}", label, lines, count=_LINES)))
        y = lines.bottom + _AFTER
    return Placed(tuple(items), y - _AFTER)
