"""What every page of a proof has around its cards: its title and what it is of over a rule, the attribution and the page number. Lengths in points."""

from toolkit.layout import Room
from toolkit.scene import Item, Rect, Rectangle, Shape

MARGIN = 36.0
"""White at the sides: less than on other pages, so that cards stand larger."""
_TOP, _BOTTOM, _RULE, _UNDER_HEAD, _OVER_RULE, _OVER_FOOT = 28.0, 24.0, 2.5, 12.0, 5.0, 12.0
_TITLE_H, _LINE, _APART, _NUMBER_W = 22.0, 13.0, 18.0, 36.0


def free_box(room: Room, title: str, about: str) -> Rect:
    """The page between head and foot; `about` is what stands beside the title."""
    top = _TOP + _head_height(room, title, about) + _OVER_RULE + _RULE + _UNDER_HEAD
    return Rect(MARGIN, top, room.size.w - 2 * MARGIN, _foot_y(room) - _OVER_FOOT - top)


def head_items(room: Room, title: str, about: str, *, again: bool) -> tuple[Item, ...]:
    """The title and what the page is of; `again` is for the eye alone, where the page before has said it."""
    tag, heading = ("Artifact", "Artifact") if again else ("P", "H1")
    high, wide = _head_height(room, title, about), _title_width(room, title)
    words = Rect(MARGIN + wide + _APART, _TOP, room.size.w - 2 * MARGIN - wide - _APART, high - 2)
    return (
        room.type.text("page.heading", title, Rect(MARGIN, _TOP, wide, high), tag=heading, anchor="bottom", name="Title"),
        room.type.text("page.small", about, words, tag=tag, align="end", anchor="bottom", name="About"),
        Shape(Rectangle(Rect(MARGIN, _TOP + high + _OVER_RULE, room.size.w - 2 * MARGIN, _RULE)), "ink", name="Rule"),
    )


def foot_items(room: Room, page: int, total: int) -> tuple[Item, ...]:
    """The attribution, which is read on the first page alone, and the page's number of how many."""
    y = _foot_y(room)
    words = Rect(MARGIN, y, _foot_width(room), room.size.h - _BOTTOM - y)
    place = Rect(room.size.w - MARGIN - _NUMBER_W, room.size.h - _BOTTOM - _LINE, _NUMBER_W, _LINE)
    said = room.say("proof.number", number=page, total=total)
    return (
        room.type.text("page.small", room.kit.initiative.attribution, words, tag="P" if page == 1 else "Artifact", name="Attribution"),
        room.type.text("page.number", said, place, tag="Artifact", align="end", name="Page number"),
    )


def _title_width(room: Room, title: str) -> float:
    return room.type.width("page.heading", title) + 1


def _head_height(room: Room, title: str, about: str) -> float:
    """As high as the words beside the title, in as many lines as they take."""
    return max(_TITLE_H, room.type.measure("page.small", about, room.size.w - 2 * MARGIN - _title_width(room, title) - _APART).height + 2)


def _foot_width(room: Room) -> float:
    return room.size.w - 2 * MARGIN - _NUMBER_W - _APART


def _foot_y(room: Room) -> float:
    return room.size.h - _BOTTOM - room.type.measure("page.small", room.kit.initiative.attribution, _foot_width(room)).height
