"""A name badge: the name as large as it can be, whose edition it is, and at which table its person sits. Without a list, one to write on."""

from collections.abc import Iterator, Sequence

from toolkit.kit.people.fields import fields
from toolkit.kit.people.names import Setting, settings
from toolkit.kit.people.tables import table_sign, table_words
from toolkit.layout import Room, Sheet
from toolkit.model.people import Person
from toolkit.scene import Item, Line, Page, Paragraph, Point, Rect, Size, Stroke
from toolkit.source.words import joined

_MARGIN, _STRIP, _FOOT, _APART = 13.0, 0.13, 15.0, 7.0
"""The strip's height is a part of the badge's."""
_NAME, _DETAIL, _BOLD = ("small-card.title", "small-card.head"), "small-card.row", "small-card.label"
_SMALL, _UNDER_NAME = 9.0, 3.0
_LINE = Stroke("line", 0.75)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    """A badge for each person on the list, in its order; else one to write on."""
    words, people = _words_box(room), room.kit.people
    if not people:
        items = (*_frame(room, ""), *_lines(room, words))
        return (Page("badge/blank", room.say("badge.blank"), room.size, items),)
    details = [list(_details(room, person)) for person in people]
    boxes = [Size(words.w, words.h - _height(room, told, words.w) - _UNDER_NAME) for told in details]
    sizes = settings(room, _NAME, [person.name for person in people], boxes)
    drawn = zip(people, sizes, details, strict=True)
    return tuple(
        Page(f"badge/{number}", person.name, room.size, (*_frame(room, person.table), *_words(room, person, setting, told, words)))
        for number, (person, setting, told) in enumerate(drawn, 1)
    )


def _area(room: Room) -> Rect:
    return Rect(0, 0, *room.size).inset(_MARGIN)


def _strip(room: Room) -> Rect:
    area = _area(room)
    return Rect(area.x, area.y, area.w, _STRIP * room.size.h)


def _words_box(room: Room) -> Rect:
    area, top = _area(room), _strip(room).bottom + _APART
    return Rect(area.x, top, area.w, area.bottom - _FOOT - _APART / 2 - top)


def _frame(room: Room, table: str) -> Iterator[Item]:
    """The four sections above, whose edition it is below, and the table at the far end."""
    area = _area(room)
    foot = Rect(area.x, area.bottom - _FOOT, area.w, _FOOT)
    yield fields(_strip(room))
    wide = 0.0
    if table:
        words = table_words(room, table)
        wide = room.type.width(_BOLD, words) + 1
        yield table_sign(room, table, Rect(foot.right - _FOOT, foot.y, _FOOT, _FOOT))
        place = Rect(foot.right - _FOOT - 5 - wide, foot.y, wide, _FOOT)
        yield room.type.text(_BOLD, words, place, align="end", anchor="middle", name="Table")
        wide += _FOOT + 5 + _APART
    yield room.type.text(_DETAIL, room.kit.edition.region, Rect(foot.x, foot.y, foot.w - wide, foot.h), colour="secondary", anchor="bottom", name="Edition")


def _details(room: Room, person: Person) -> Iterator[Paragraph]:
    """Organization, then role and pronouns on one line."""
    if person.organization:
        yield room.type.paragraph(_BOLD, person.organization)
    if also := [part for part in (person.role, person.pronouns) if part]:
        yield room.type.paragraph(_DETAIL, joined(" · ", also))


def _height(room: Room, told: Sequence[Paragraph], wide: float) -> float:
    return room.type.measure_all(told, wide, room.look.role(_DETAIL)).height if told else 0.0


def _words(room: Room, person: Person, setting: Setting, told: Sequence[Paragraph], box: Rect) -> tuple[Item, ...]:
    """The name over the details, together in the middle of the height that they have."""
    below = _height(room, told, box.w) + _UNDER_NAME
    high = min(room.type.measure(setting.role, person.name, box.w, size=setting.size).height, box.h - below)
    y = box.y + (box.h - below - high) / 2
    name = room.type.text(setting.role, person.name, Rect(box.x, y, box.w, high), size=setting.size, tag="H1", name="Name")
    if not told:
        return (name,)
    return name, room.type.texts(_DETAIL, told, Rect(box.x, y + high + _UNDER_NAME, box.w, below - _UNDER_NAME), name="Details")


def _lines(room: Room, box: Rect) -> tuple[Item, ...]:
    """A line for the name, and one for the organization below it."""
    pitch, leading = box.h / 2, room.type.style(_DETAIL, _SMALL).leading
    items: list[Item] = []
    for index, said in enumerate(("name", "organization")):
        y = box.y + pitch * (index + 1) - leading - 2
        items.append(room.type.text(_DETAIL, room.say(f"badge.{said}"), Rect(box.x, y + 2, box.w, leading), size=_SMALL, colour="secondary", name="Label"))
        items.append(Line(Point(box.x, y), Point(box.right, y), _LINE))
    return tuple(items)
