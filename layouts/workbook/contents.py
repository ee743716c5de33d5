"""What is in the workbook: every sheet with its shape and its page, as links."""

from toolkit.kit.pages.contents import Entry, workbook_entries
from toolkit.kit.pages.page import Leaf, below, content_box, deep, page, page_number, title_block
from toolkit.kit.shapes import seat, section_shape
from toolkit.layout import Room, Sheet
from toolkit.scene import Ellipse, Group, Item, Line, Link, Page, Point, Rect, Shape, Stroke

_ROW_MOST, _INDENT, _NUMBER = 36.0, 26.0, 40.0
_MARK_R = 6.5


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    title = room.say("workbook.contents")
    top = title_block(room, title)
    box = below(content_box(room.size), top.bottom + 16)
    entries = workbook_entries(room)
    high = min(_ROW_MOST, box.h / len(entries))
    rows = tuple(_row(room, entry, Rect(box.x, box.y + index * high, box.w, high)) for index, entry in enumerate(entries))
    leaf = Leaf("workbook", page_number(room, "workbook", sheet), head=room.say("workbook.in_this"))
    return (page(room, leaf, sheet.key, title, (*top.items, Group(rows, tag="TOC", name="Contents")), part=sheet.section),)


def _row(room: Room, entry: Entry, box: Rect) -> Group:
    says = room.say("workbook.to_page", title=entry.title, number=entry.number)
    title = room.type.text("page.lead", entry.title, Rect(box.x + _INDENT, box.y, box.w - _INDENT - _NUMBER, box.h), tag="", anchor="middle")
    number = room.type.text("page.number", str(entry.number), Rect(box.right - _NUMBER, box.y, _NUMBER, box.h), tag="", anchor="middle", align="end")
    linked = Group((Group((title, number), tag="", link=Link(says, page=entry.key)),), tag="Reference")
    rule = Line(Point(box.x, box.bottom), Point(box.right, box.bottom), Stroke("rule", 0.5))
    return Group((_mark(entry, box), linked, rule), tag="TOCI")


def _mark(entry: Entry, box: Rect) -> Item:
    """The section's shape; a small ring for what belongs to all."""
    middle = Point(box.x + 8, box.y + box.h / 2)
    if entry.tone:
        return Shape(section_shape(entry.tone, seat(entry.tone, middle, _MARK_R), _MARK_R), deep(entry.tone))
    return Shape(Ellipse(Rect(middle.x - 2.5, middle.y - 2.5, 5, 5)), "ink")
