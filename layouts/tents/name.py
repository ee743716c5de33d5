"""A tent with a name, for a place at a table. Without a list, one to write on."""

from collections.abc import Iterator

from toolkit.kit.people.details import Roles, details, left_for_name, named
from toolkit.kit.people.fields import fields
from toolkit.kit.people.names import settings
from toolkit.kit.people.tables import table_sign, table_words
from toolkit.kit.people.tent import half, tent
from toolkit.layout import Room, Sheet
from toolkit.scene import Item, Line, Page, Point, Rect, Stroke

_NAME, _EDITION, _TABLE = ("slide.figure", "slide.section", "slide.title"), "page.cue", "page.row"
_ROLES = Roles("slide.subtitle", "slide.list", "secondary", 6.0)
_GUTTER, _FOOT, _BEFORE_SIGN = 30.0, 24.0, 8.0
_LINE, _UNDER_LINE, _LABEL_H = Stroke("line", 1.0), 4.0, 16.0
_LINE_AT = 0.7
"""How far down the words' box a line to write on stands, as a part of its height."""


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    """A tent for each person on the list, in its order; else one to write on."""
    people, words, section = room.kit.people, _words_box(room), room.say("tent.names")
    if not people:
        return (tent(room, f"{sheet.key}/blank", room.say("tent.blank"), (fields(_column(room)), *_line(room, words), *_foot(room, ""))),)
    column = fields(_column(room))
    told = [details(room, person, _ROLES) for person in people]
    sizes = settings(room, _NAME, [person.name for person in people], [left_for_name(room, one, _ROLES, words) for one in told])
    drawn = enumerate(zip(people, sizes, told, strict=True), 1)
    return tuple(
        tent(room, f"{sheet.key}/{number}", person.name, (column, *named(room, person, setting, one, _ROLES, words), *_foot(room, person.table)), section)
        for number, (person, setting, one) in drawn
    )


def _column(room: Room) -> Rect:
    """The column of the four sections: squares below each other."""
    area = half(room)
    return Rect(area.x, area.y, area.h / 4, area.h)


def _beside(room: Room) -> Rect:
    area, left = half(room), _column(room).right + _GUTTER
    return Rect(left, area.y, area.right - left, area.h)


def _words_box(room: Room) -> Rect:
    beside = _beside(room)
    return Rect(beside.x, beside.y, beside.w, beside.h - _FOOT - _ROLES.apart)


def _foot(room: Room, table: str) -> Iterator[Item]:
    """Whose edition it is, and the table at the far end."""
    beside = _beside(room)
    words = table_words(room, table) if table else ""
    wide = room.type.width(_TABLE, words) + 1 if table else 0.0
    foot = Rect(beside.x, beside.bottom - _FOOT, beside.w, _FOOT)
    sign = Rect(foot.right - _FOOT, foot.y, _FOOT, _FOOT)
    place = Rect(sign.x - _BEFORE_SIGN - wide, foot.y, wide, _FOOT)
    edition = Rect(foot.x, foot.y, (place.x - _GUTTER if table else foot.right) - foot.x, _FOOT)
    yield room.type.text(_EDITION, room.kit.edition.region, edition, colour="secondary", anchor="bottom", name="Edition")
    if table:
        yield room.type.text(_TABLE, words, place, align="end", anchor="bottom", name="Table")
        yield table_sign(room, table, sign)


def _line(room: Room, box: Rect) -> tuple[Item, ...]:
    y = box.y + _LINE_AT * box.h
    place = Rect(box.x, y + _UNDER_LINE, box.w, _LABEL_H)
    words = room.type.text(_EDITION, room.say("badge.name"), place, colour="secondary", name="Label")
    return words, Line(Point(box.x, y), Point(box.right, y), _LINE)
