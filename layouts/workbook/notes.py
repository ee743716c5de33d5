"""A page for notes: lines to the foot of the page."""

from toolkit.kit.pages.page import Leaf, below, content_box, page, page_number, title_block
from toolkit.kit.pages.writein import write_lines
from toolkit.layout import Room, Sheet
from toolkit.scene import Page


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    top = title_block(room, room.say("workbook.notes"))
    title = room.say("workbook.notes_page", number=sheet.subject)
    lines = write_lines(f"notes.{sheet.subject}", title, below(content_box(room.size), top.bottom + 4))
    leaf = Leaf("workbook", page_number(room, "workbook", sheet), head=room.say("workbook.notes"))
    bookmark = 1 if sheet.subject == "1" else 0
    return (page(room, leaf, sheet.key, title, (*top.items, *lines), bookmark=bookmark, part=sheet.section),)
