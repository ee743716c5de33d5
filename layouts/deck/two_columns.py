"""Two columns side by side, each with a head, for a facilitator's own slides: before and after, here and there, for and against."""

from toolkit.kit.deck.areas import BODY, LINE_Y
from toolkit.kit.deck.slide import layout, slot
from toolkit.layout import Room
from toolkit.scene import Line, Point, Rect, SlideLayout, Slot, Stroke

TITLE = Rect(BODY.x, 48, BODY.w, 78)
_GAP = 42.0
_HEAD_Y, _HEAD_H = 138.0, 30.0
_TEXT_Y = 180.0


def slide_layout(room: Room) -> SlideLayout:
    width = (BODY.w - _GAP) / 2
    columns = [Rect(BODY.x + k * (width + _GAP), _HEAD_Y, width, _HEAD_H) for k in range(2)]
    slots = (slot(room, "title", TITLE, "slide.title", size=36), *(part for k, head in enumerate(columns, 1) for part in _column(room, k, head)))
    rules = tuple(Line(Point(head.x, head.y - 9), Point(head.right, head.y - 9), Stroke("ink", 3), "Rule") for head in columns)
    return layout(room, "two_columns", slots, items=rules)


def _column(room: Room, number: int, head: Rect) -> tuple[Slot, Slot]:
    """The head and the words below it. The first column's words are the slide's body, so they stay when its layout changes."""
    name = "body" if number == 1 else f"body-{number}"
    text = Rect(head.x, _TEXT_Y, head.w, LINE_Y + 22 - _TEXT_Y)
    return slot(room, "body", head, "slide.head", name=f"head-{number}", prompt="head"), slot(room, "body", text, "slide.body", name=name, size=20)
