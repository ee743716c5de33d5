"""What every page of slides on paper has around its content: a head of two lines over a heavy rule, the attribution and the page number."""

from msgspec import Struct

from toolkit.kit.pages.page import MARGIN
from toolkit.layout import Room
from toolkit.scene import Item, Rect, Rectangle, Shape, Text

_TOP, _LINE, _APART = 36.0, 13.0, 18.0
_TITLE_GAP, _RULE_GAP, _RULE, _UNDER = 1.0, 7.0, 3.0, 18.0
_BOTTOM, _OVER = 30.0, 18.0
_NUMBER_W = 48.0
_RUNNING_H, _UNDER_RUNNING = 16.5, 5.5
_CLOCK_DROP, _CLOCK_H = 1.6, 20.0
"""So that the clock stands on the title's baseline."""


class Head(Struct, frozen=True):
    """What the head says: small words over the title and at the far end of that line, the title, and words at its far end.

    Where `now` stands in place of the words over the title, the head is as high as with those.
    """

    over: str
    end: str
    title: str
    aside: str = ""
    now: str = ""


def content_box(room: Room, head: Head) -> Rect:
    """The page between head and foot. It is the same for every page with this title and these words beside it."""
    return _between(room, head, _foot_y(room))


def running_box(room: Room, head: Head, *, first: bool) -> Rect:
    """The same over a `running_foot`, which is lower where the attribution does not stand under it."""
    return _between(room, head, _running_y(room, first=first))


def _between(room: Room, head: Head, foot: float) -> Rect:
    top = _rule_y(room, head) + _RULE + _UNDER
    return Rect(MARGIN, top, room.size.w - 2 * MARGIN, foot - _OVER - top)


def head_items(room: Room, head: Head, *, again: bool) -> tuple[Item, ...]:
    """The head; `again` is for the eye alone, where the page before has said it."""
    tag, title = ("Artifact", "Artifact") if again else ("P", "H1")
    setter, width, rule = room.type, room.size.w - 2 * MARGIN, _rule_y(room, head)
    end, aside, y = _wide(room, "page.small", head.end), _wide(room, "page.time", head.aside), _title_y(room, head)
    over = Rect(MARGIN, _TOP, width - end - _APART, y - _TITLE_GAP - _TOP)
    words = [
        setter.text("page.heading", head.title, Rect(MARGIN, y, width - aside - _APART, rule - _RULE_GAP - y), tag=title, name="Title"),
        setter.text("page.label", head.now or head.over, over, colour="secondary", tag=tag, name="Over the title"),
        setter.text("page.small", head.end, Rect(MARGIN + width - end, _TOP, end, _LINE), align="end", tag=tag, name="At the far end"),
    ]
    if head.aside:
        place = Rect(MARGIN + width - aside, y + _CLOCK_DROP, aside, _CLOCK_H)
        words.append(setter.text("page.time", head.aside, place, align="end", tag=tag, name="Clock"))
    return (*words, Shape(Rectangle(Rect(MARGIN, rule, width, _RULE)), "ink", name="Rule"))


def foot_items(room: Room, page: int) -> tuple[Item, ...]:
    """The attribution, which is read on the first page alone, and the page's number."""
    return (_attribution(room, "P" if page == 1 else "Artifact"), _page_number(room, page))


def running_foot(room: Room, page: int, here: str, after: str) -> tuple[Item, ...]:
    """What stands on this page, what the next one begins with, and the page's number: for the eye alone. The first page has the attribution below."""
    first = page == 1
    y, left = _running_y(room, first=first), MARGIN + _wide(room, "page.bold", here) + _APART
    beside = Rect(left, y, room.size.w - MARGIN - left - (0.0 if first else _NUMBER_W), _RUNNING_H)
    made = (
        room.type.text("page.bold", here, Rect(MARGIN, y, left - MARGIN, _RUNNING_H), tag="Artifact", name="Slides on this page"),
        room.type.text("page.bold", after, beside, tag="Artifact", align="end", name="On the next page"),
    )
    said = (_attribution(room, "P"),) if first else ()
    return (*(text for text in made if text.text), *said, _page_number(room, page))


def _attribution(room: Room, tag: str) -> Text:
    y = _foot_y(room)
    words = Rect(MARGIN, y, _foot_width(room), room.size.h - _BOTTOM - y)
    return room.type.text("page.small", room.kit.initiative.attribution, words, tag=tag, name="Attribution")


def _page_number(room: Room, page: int) -> Text:
    place = Rect(room.size.w - MARGIN - _NUMBER_W, room.size.h - _BOTTOM - _LINE, _NUMBER_W, _LINE)
    return room.type.text("page.number", str(page), place, tag="Artifact", align="end", name="Page number")


def _wide(room: Room, role: str, words: str) -> float:
    return room.type.width(role, words) + 1 if words else 0.0


def _title_y(room: Room, head: Head) -> float:
    """The top of the title, below as many lines as the words over it take."""
    width = room.size.w - 2 * MARGIN - _wide(room, "page.small", head.end) - _APART
    return _TOP + room.type.measure("page.label", head.over, width).height + _TITLE_GAP


def _rule_y(room: Room, head: Head) -> float:
    """The top of the rule, below as many lines as the title takes in its largest size."""
    width = room.size.w - 2 * MARGIN - _wide(room, "page.time", head.aside) - _APART
    return _title_y(room, head) + room.type.measure("page.heading", head.title, width).height + _RULE_GAP


def _foot_width(room: Room) -> float:
    return room.size.w - 2 * MARGIN - _NUMBER_W - _APART


def _foot_y(room: Room) -> float:
    return room.size.h - _BOTTOM - room.type.measure("page.small", room.kit.initiative.attribution, _foot_width(room)).height


def _running_y(room: Room, *, first: bool) -> float:
    return _foot_y(room) - _RUNNING_H - _UNDER_RUNNING if first else room.size.h - _BOTTOM - _RUNNING_H
