"""The set's second card: how to read a card, and three ways to begin."""

import re
from collections.abc import Iterator

from toolkit.kit.cards.card import BACK_HEAD, BACK_RULE, Part, check_height, panel, row, safe, small, stacked, suits
from toolkit.kit.cards.small_extra import small_how_to_back, small_how_to_front
from toolkit.kit.marks import minute_pie
from toolkit.kit.motif.record import small_motif_of
from toolkit.layout import Room, Sheet
from toolkit.model.principle import Principle
from toolkit.model.reference import WayToPlay
from toolkit.scene import Ellipse, Group, Item, Line, Page, Point, Rect, Rectangle, Shape, Stroke

_SHOWN = 3
"""Which principle stands as the example, from 0."""


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    """Front and back."""
    id, title = room.say("card.how_to_id"), room.say("card.how_to")
    whole = room.cards.whole
    front_items, back_items = (_front(room), _back(room)) if whole else (small_how_to_front(room), small_how_to_back(room))
    front = Page(f"{sheet.key}/front", f"{title}, {room.say('print.front')}", room.size, front_items, label=id)
    back = Page(f"{sheet.key}/back", f"{title}, {room.say('print.back')}", room.size, back_items, bookmark=2, label=id)
    return front, back


# --- front


def _front(room: Room) -> tuple[Item, ...]:
    area, how = safe(room), room.kit.how_to
    art = panel(room)
    art = Rect(art.x, art.y, art.w, art.h - 54)
    title_box = Rect(area.x, art.bottom + 12, area.w, 28)
    title = room.type.text("card.heading", room.say("card.how_to"), title_box, tag="H1", name="Title")
    parts = (
        _lead(room, how.intro, area.w),
        row(room, room.say("card.read_front"), [how.front], area.w, colour="ink", tag="H2"),
        row(room, room.say("card.read_back"), [how.back], area.w, colour="ink", tag="H2"),
    )
    top = title_box.bottom + 2
    foot = _foot(room, area)
    box = Rect(area.x, top, area.w, area.bottom - 16 - top)
    check_height(room, (part.height for part in parts), box, "the front of the how-to card", room.kit.how_to.where)
    rows = stacked(parts, box, most=16)
    return (*_picture(room, art), title, *rows, foot)


def _lead(room: Room, words: str, width: float) -> Part:
    height = room.type.measure("card.row", words, width).height
    return Part(height, lambda box: Group((room.type.text("card.row", words, box, name="Intro"),), name="Intro"))


def _foot(room: Room, area: Rect) -> Item:
    return small(room, room.kit.initiative.name, area)


def _picture(room: Room, art: Rect) -> tuple[Item, ...]:
    """A small front and a small back on a quiet ground."""
    principle = room.kit.principles_of(room.kit.sections[1].id)[_SHOWN]
    h = art.h - 20
    w = h * room.size.w / room.size.h
    gap = 18.0
    left = Rect(art.centre.x - w - gap / 2, art.y + 10, w, h)
    items = (*_mini_front(room, principle, left), *_mini_back(principle, left.moved(w + gap, 0)))
    return Shape(Rectangle(art), "paper", name="Ground"), Group(items, tag="Figure", alt=room.say("card.how_to_alt"), name="Two cards")


def _mini_front(room: Room, principle: Principle, card: Rect) -> tuple[Item, ...]:
    art = Rect(card.x + 6, card.y + 6, card.w - 12, card.h * 0.48)
    motif = small_motif_of(room, principle, art)
    y = art.bottom + 7
    lines = (
        *(Shape(Rectangle(Rect(art.x, y + k * 8.5, art.w * share, 5.5)), "ink") for k, share in enumerate((0.72, 0.92))),
        *(Shape(Rectangle(Rect(art.x, y + 20 + k * 4.6, art.w * share, 1.6)), "secondary") for k, share in enumerate((1, 0.94, 0.6))),
    )
    return Shape(Rectangle(card), "white", Stroke("rule", 0.6)), *motif.items, *lines


def _mini_back(principle: Principle, card: Rect) -> tuple[Item, ...]:
    """Token, title and rule; rows, one of them on a band."""
    deep, area = f"{principle.section}.deep", card.inset(6)
    items: list[Item] = [Shape(Rectangle(card), "white", Stroke("rule", 0.6))]
    items.append(Shape(Ellipse(Rect(area.x, area.y, 9, 9)), deep))
    items.append(Shape(Rectangle(Rect(area.x + 13, area.y + 3, area.w * 0.6, 4)), "ink"))
    items.append(Line(Point(area.x, area.y + 13), Point(area.right, area.y + 13), Stroke(deep, 1.4)))
    y, pitch = area.y + 13, (area.bottom - area.y - 13 - _MINI_BAND) / (_MINI_ROWS - 1)
    for index in range(_MINI_ROWS):
        banded = index == _MINI_BANDED
        row = Rect(area.x, y, area.w, _MINI_BAND if banded else pitch)
        if banded:
            items.append(Shape(Rectangle(row), f"{principle.section}.pale"))
        items.extend(_mini_row(row, area, deep, inset=6 if banded else 0))
        y = row.bottom
    return tuple(items)


_MINI_ROWS, _MINI_BANDED, _MINI_BAND = 6, 3, 17.0
"""Rows of the small back, the one on a band, and its height: its lines stand 6 pt inside it."""


def _mini_row(row: Rect, area: Rect, deep: str, *, inset: float) -> Iterator[Item]:
    """A label and two lines of text in the middle of a row."""
    y = row.centre.y - 2.6
    yield Shape(Rectangle(Rect(row.x + inset, y, area.w * 0.17 - inset / 2, 2)), deep)
    for k, share in enumerate((0.66, 0.5)):
        yield Shape(Rectangle(Rect(area.x + area.w * 0.28, y + k * 3.8, area.w * share, 1.4)), "secondary")


# --- back


def _back(room: Room) -> tuple[Item, ...]:
    area = safe(room)
    head = Rect(area.x, area.y, area.w, BACK_HEAD - 6)
    mark = suits(Point(area.x + 8, head.centre.y), 6.5, 17)
    x = area.x + 78
    title = room.type.text("card.back-title", room.say("card.ways"), Rect(x, head.y, area.right - x, head.h), tag="H2", anchor="middle", name="Title")
    y = area.y + BACK_HEAD + BACK_RULE / 2
    rule = Line(Point(area.x, y), Point(area.right, y), Stroke("ink", BACK_RULE))
    parts = tuple(_way(room, way, area.w) for way in room.kit.how_to.ways)
    box = Rect(area.x, y + BACK_RULE / 2, area.w, area.bottom - 14 - y)
    check_height(room, (part.height for part in parts), box, "the back of the how-to card", room.kit.how_to.where)
    rows = stacked(parts, box, most=40)
    return mark, title, rule, *rows, _foot(room, area)


def _way(room: Room, way: WayToPlay, width: float) -> Part:
    """A way to play: its name with its minutes, then numbered steps."""
    line = room.type.style("card.label").leading + 4
    steps = [room.type.paragraph("card.row", step, bullet=f"{number}", indent=16, space_before=2) for number, step in enumerate(way.steps, 1)]
    height = line + room.type.measure_all(steps, width, room.look.role("card.row")).height + 2

    def draw(box: Rect) -> Group:
        minutes_width = room.type.width("card.row", way.minutes) + 1
        name = room.type.text("card.label", way.name, Rect(box.x, box.y, box.w - minutes_width - 20, line), tag="H3", name=way.name)
        time = room.type.text("card.row", way.minutes, Rect(box.right - minutes_width, box.y, minutes_width, line), align="end", name="Minutes")
        pie = minute_pie(_most_minutes(way.minutes), Point(time.box.x - 9, box.y + line / 2 - 2), 4.8, colour="ink")
        body = room.type.texts("card.row", steps, Rect(box.x, box.y + line, box.w, box.h - line), tag="L", name="Steps")
        return Group((name, pie, time, body), tag="Div", name=way.name)

    return Part(height, draw)


def _most_minutes(words: str) -> int:
    """The largest number in a length of time such as "25 to 35 min"."""
    return max((int(number) for number in re.findall(r"\d+", words)), default=0)
