"""The set at a glance: on the front every card by section, on the back when a partnership usually meets each."""

from collections.abc import Sequence

from toolkit.kit.cards.card import BACK_HEAD, BACK_RULE, LABEL, Part, check_index, id_column, pair, pair_height, safe, small, stacked, suits
from toolkit.kit.cards.small_index import small_index
from toolkit.layout import Room, Sheet
from toolkit.model.principle import LEVELS, Level, Principle
from toolkit.scene import Group, Item, Line, Page, Point, Rect, Stroke

_COLUMN = LABEL + 8
_HINT = "shorten the longest title"


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    """Front and back."""
    id, name = room.say("card.index_id"), room.say("card.index", count=len(room.kit.principles))
    front_items, back_items = (_front(room), _back(room)) if room.cards.whole else small_index(room)
    front = Page(f"{sheet.key}/front", f"{name}, {room.say('print.front')}", room.size, front_items, label=id)
    back = Page(f"{sheet.key}/back", f"{name}, {room.say('print.back')}", room.size, back_items, bookmark=2, label=id)
    return front, back


def _front(room: Room) -> tuple[Item, ...]:
    parts = tuple(_part(room, section.name, room.kit.principles_of(section.id), tag="H2") for section in room.kit.sections)
    return _face(room, room.say("card.index", count=len(room.kit.principles)), parts, tag="H1")


def _back(room: Room) -> tuple[Item, ...]:
    parts = tuple(_part(room, room.say(f"card.level.{level}"), _of(room, level), tag="H3") for level in LEVELS)
    return _face(room, room.say("card.begin"), parts, tag="H2")


def _of(room: Room, level: Level) -> tuple[Principle, ...]:
    return tuple(principle for principle in room.kit.principles if principle.level == level)


def _face(room: Room, title: str, parts: Sequence[Part], *, tag: str) -> tuple[Item, ...]:
    """A head over a rule, and groups of cards below it."""
    area = safe(room)
    head = Rect(area.x, area.y, area.w, BACK_HEAD - 6)
    x = area.x + 78
    words = room.type.text("card.back-title", title, Rect(x, head.y, area.right - x, head.h), tag=tag, anchor="middle", name="Title")
    y = area.y + BACK_HEAD + BACK_RULE / 2
    rule = Line(Point(area.x, y), Point(area.right, y), Stroke("ink", BACK_RULE))
    box = Rect(area.x, y + BACK_RULE / 2, area.w, area.bottom - 14 - y)
    check_index(room, (part.height for part in parts), box, _HINT)
    mark = suits(Point(area.x + 8, head.centre.y), 6.5, 17)
    return (mark, words, rule, *stacked(parts, box, most=16), small(room, room.kit.initiative.name, area))


def _part(room: Room, name: str, principles: Sequence[Principle], *, tag: str) -> Part:
    """A label, and beside it each card's token, id and title."""
    ids, wide = id_column(room), safe(room).w - _COLUMN
    heights = [pair_height(room, principle, wide, ids) - _TIGHTER for principle in principles]
    label = room.type.measure("card.label", name, _COLUMN - 8).height

    def draw(box: Rect) -> Group:
        head = room.type.text("card.label", name, Rect(box.x, box.y, _COLUMN - 8, box.h), tag=tag, name=name)
        y, lines = box.y - _RAISED, list[Item]()
        for principle, high in zip(principles, heights, strict=True):
            lines.append(pair(room, principle, Rect(box.x + _COLUMN, y, box.w - _COLUMN, high + _TIGHTER), ids))
            y += high
        return Group((head, *lines), tag="Div", name=name)

    return Part(max(label, sum(heights)), draw)


_TIGHTER, _RAISED = 4.0, 2.0
"""A pair's line on a back is so much higher than one of many; and how far its words stand below its top."""
