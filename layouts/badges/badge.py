"""A name badge: the name as large as it can be, whose edition it is, and at which table its person sits. Without a list, one to write on."""

from collections.abc import Iterator

from msgspec import Struct

from toolkit.kit.people.details import Roles, details, left_for_name, named
from toolkit.kit.people.fields import fields
from toolkit.kit.people.names import settings
from toolkit.kit.people.tables import table_sign, table_words
from toolkit.layout import Room, Sheet
from toolkit.scene import Item, Line, Page, Point, Rect, Stroke

_MARGIN, _STRIP, _FOOT, _APART = 13.0, 0.13, 15.0, 7.0
"""In points, but for the strip, whose height is a part of the badge's."""
_NAME, _SMALL, _TABLE = ("small-card.title", "small-card.head"), "small-card.row", "small-card.label"
_ROLES = Roles(_TABLE, _SMALL, "ink", 3.0)
_SIZE = 9.0
_BEFORE_SIGN = 5.0
_LINE, _UNDER_LINE = Stroke("line", 0.75), 2.0
_MOST_FOOT = 0.3
"""The most that the edition's name takes of a badge's height."""
_NAME_LINE = 0.52
"""Where the line for the name stands, as a part of the way down to the one for the organization."""


class Form(Struct, frozen=True):
    """Where things stand on every badge of a set: the sections, the words, whose edition it is, and the table with its sign."""

    strip: Rect
    words: Rect
    edition: Rect
    table: Rect
    sign: Rect


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    """A badge for each person on the list, in its order; else one to write on."""
    form, people = _form(room), room.kit.people
    if not people:
        return (Page(f"{sheet.key}/blank", room.say("badge.blank"), room.size, (fields(form.strip), *_lines(room, form.words), *_foot(room, form, ""))),)
    told = [details(room, person, _ROLES) for person in people]
    sizes = settings(room, _NAME, [person.name for person in people], [left_for_name(room, one, _ROLES, form.words) for one in told])
    drawn = enumerate(zip(people, sizes, told, strict=True), 1)
    return tuple(
        Page(
            f"{sheet.key}/{number}",
            person.name,
            room.size,
            (fields(form.strip), *named(room, person, setting, one, _ROLES, form.words), *_foot(room, form, person.table)),
        )
        for number, (person, setting, one) in drawn
    )


def _form(room: Room) -> Form:
    area = Rect(0, 0, *room.size).inset(max(_MARGIN, room.cards.unprinted))
    strip = Rect(area.x, area.y, area.w, _STRIP * room.size.h)
    tables = room.kit.tables if room.kit.people else ()
    wide = max((room.type.width(_TABLE, table_words(room, table)) + 1 for table in tables), default=0.0)
    beside = wide + _BEFORE_SIGN + _FOOT + _APART if tables else 0.0
    region = room.type.measure(_SMALL, room.kit.edition.region, area.w - beside, size=_SIZE).height
    high = min(max(_FOOT, region), _MOST_FOOT * area.h)
    foot = Rect(area.x, area.bottom - high, area.w, high)
    words = Rect(area.x, strip.bottom + _APART, area.w, foot.y - _APART / 2 - strip.bottom - _APART)
    sign = Rect(foot.right - _FOOT, foot.bottom - _FOOT, _FOOT, _FOOT)
    return Form(strip, words, Rect(foot.x, foot.y, foot.w - beside, high), Rect(sign.x - _BEFORE_SIGN - wide, sign.y, wide, _FOOT), sign)


def _foot(room: Room, form: Form, table: str) -> Iterator[Item]:
    """Whose edition it is, and the table."""
    region = room.kit.edition.region
    yield room.type.text(_SMALL, region, form.edition, size=_SIZE, colour="secondary", anchor="middle", name="Edition")
    if table:
        yield room.type.text(_TABLE, table_words(room, table), form.table, align="end", anchor="middle", name="Table")
        yield table_sign(room, table, form.sign)


def _lines(room: Room, box: Rect) -> Iterator[Item]:
    """A line for the name, and one for the organization below it, each over what it is for."""
    leading = room.type.style(_SMALL, _SIZE).leading
    for said, part in (("name", _NAME_LINE), ("organization", 1.0)):
        y = box.y + part * (box.h - leading - _UNDER_LINE - _APART)
        label = Rect(box.x, y + _UNDER_LINE, box.w, leading)
        yield room.type.text(_SMALL, room.say(f"badge.{said}"), label, size=_SIZE, colour="secondary", name="Label")
        yield Line(Point(box.x, y), Point(box.right, y), _LINE)
