"""A tent with a name, for a place at a table. Without a list, one to write on."""

from collections.abc import Iterator, Sequence

from toolkit.kit.people.fields import fields
from toolkit.kit.people.names import Setting, settings
from toolkit.kit.people.tables import table_sign, table_words
from toolkit.kit.people.tent import half, tent
from toolkit.layout import Room, Sheet
from toolkit.model.people import Person
from toolkit.scene import Item, Line, Page, Paragraph, Point, Rect, Size, Stroke
from toolkit.source.words import joined

_NAME, _ORGANIZATION, _DETAIL, _EDITION = ("slide.section", "slide.title"), "slide.subtitle", "slide.list", "page.cue"
_TABLE = "page.row"
_GUTTER, _FOOT, _UNDER_NAME = 30.0, 24.0, 6.0
_LINE = Stroke("line", 1.0)
_LINE_AT = 0.62
"""How far down the words' box a line to write on stands, as a part of its height."""


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    """A tent for each person on the list, in its order; else one to write on."""
    people, words = room.kit.people, _words_box(room)
    if not people:
        return (tent(room, "name/blank", room.say("tent.blank"), (*_frame(room, ""), *_line(room, words))),)
    details = [list(_details(room, person)) for person in people]
    boxes = [Size(words.w, words.h - _height(room, told, words.w)) for told in details]
    sizes = settings(room, _NAME, [person.name for person in people], boxes)
    drawn = zip(people, sizes, details, strict=True)
    return tuple(
        tent(room, f"name/{number}", person.name, (*_frame(room, person.table), *_words(room, person, setting, told, words)), room.say("tent.names"))
        for number, (person, setting, told) in enumerate(drawn, 1)
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
    return Rect(beside.x, beside.y, beside.w, beside.h - _FOOT - _UNDER_NAME)


def _frame(room: Room, table: str) -> Iterator[Item]:
    """The four sections, whose edition it is, and the table at the far end."""
    beside = _beside(room)
    foot = Rect(beside.x, beside.bottom - _FOOT, beside.w, _FOOT)
    yield fields(_column(room))
    wide = 0.0
    if table:
        words = table_words(room, table)
        wide = room.type.width(_TABLE, words) + 1
        yield table_sign(room, table, Rect(foot.right - _FOOT, foot.y, _FOOT, _FOOT))
        yield room.type.text(_TABLE, words, Rect(foot.right - _FOOT - 8 - wide, foot.y, wide, _FOOT), align="end", anchor="middle", name="Table")
        wide += _FOOT + 8 + _GUTTER
    yield room.type.text(_EDITION, room.kit.edition.region, Rect(foot.x, foot.y, foot.w - wide, _FOOT), colour="secondary", anchor="bottom", name="Edition")


def _details(room: Room, person: Person) -> Iterator[Paragraph]:
    """Organization, then role and pronouns on one line."""
    if person.organization:
        yield room.type.paragraph(_ORGANIZATION, person.organization, space_before=_UNDER_NAME)
    if also := [part for part in (person.role, person.pronouns) if part]:
        yield room.type.paragraph(_DETAIL, joined(" · ", also), colour="secondary", space_before=0 if person.organization else _UNDER_NAME)


def _height(room: Room, told: Sequence[Paragraph], wide: float) -> float:
    return room.type.measure_all(told, wide, room.look.role(_DETAIL)).height if told else 0.0


def _words(room: Room, person: Person, setting: Setting, told: Sequence[Paragraph], box: Rect) -> tuple[Item, ...]:
    """The name over the details, together in the middle of the height that they have."""
    below = _height(room, told, box.w)
    high = min(room.type.measure(setting.role, person.name, box.w, size=setting.size).height, box.h - below)
    y = box.y + (box.h - below - high) / 2
    name = room.type.text(setting.role, person.name, Rect(box.x, y, box.w, high), size=setting.size, tag="H1", name="Name")
    details = Rect(box.x, y + high, box.w, below)
    return (name, room.type.texts(_DETAIL, told, details, name="Details")) if told else (name,)


def _line(room: Room, box: Rect) -> tuple[Item, ...]:
    y = box.y + _LINE_AT * box.h
    words = room.type.text(_EDITION, room.say("badge.name"), Rect(box.x, y + 4, box.w, 16), colour="secondary", name="Label")
    return words, Line(Point(box.x, y), Point(box.right, y), _LINE)
