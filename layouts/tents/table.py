"""A tent for a table: its sign large, its name, and without a list a line to write on, for whoever sits there."""

from collections.abc import Iterator

from toolkit.kit.people.names import settings
from toolkit.kit.people.tables import table_field, table_words
from toolkit.kit.people.tent import half, tent
from toolkit.layout import Room, Sheet
from toolkit.scene import Item, Line, Page, Point, Rect, Size, Stroke
from toolkit.source.words import like

_NAME, _EDITION = ("slide.figure", "slide.section", "slide.title"), "page.cue"
_GUTTER, _FOOT = 36.0, 24.0
_LINE = Stroke("line", 1.0)
_LINE_OVER = 20.0
"""How far above the edition's name the line stands."""


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    """A tent for each table, in their order."""
    words = [like(table_words(room, table), table) for table in room.kit.tables]
    box = _name_box(room)
    sizes = settings(room, _NAME, words, [Size(box.w, box.h)] * len(words))
    drawn = enumerate(zip(room.kit.tables, words, sizes, strict=True), 1)
    return tuple(
        tent(room, f"{sheet.key}/{number}", said, tuple(_items(room, table, said, role, size)), room.say("tent.tables"))
        for number, (table, said, (role, size)) in drawn
    )


def _items(room: Room, table: str, said: str, role: str, size: float) -> Iterator[Item]:
    box, foot = _name_box(room), _foot(room)
    yield table_field(room, table, _field(room))
    yield room.type.text(role, said, box, size=size, tag="H1", anchor="middle", name="Table")
    if not room.kit.people:
        y = foot.y - _LINE_OVER
        yield Line(Point(foot.x, y), Point(foot.right, y), _LINE)
    yield room.type.text(_EDITION, room.kit.edition.region, foot, colour="secondary", anchor="bottom", name="Edition")


def _field(room: Room) -> Rect:
    area = half(room)
    return Rect(area.x, area.y, area.h, area.h)


def _foot(room: Room) -> Rect:
    area, left = half(room), _field(room).right + _GUTTER
    return Rect(left, area.bottom - _FOOT, area.right - left, _FOOT)


def _name_box(room: Room) -> Rect:
    foot, area = _foot(room), half(room)
    return Rect(foot.x, area.y, foot.w, foot.y - (0 if room.kit.people else 2 * _LINE_OVER) - area.y)
