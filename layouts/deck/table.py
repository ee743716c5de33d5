"""A table under its title, for a facilitator's own slides: it takes the theme's colours."""

from toolkit.kit.deck.areas import BODY, LINE_Y
from toolkit.kit.deck.slide import layout, slot
from toolkit.layout import Room
from toolkit.scene import Rect, SlideLayout

TITLE = Rect(BODY.x, 48, BODY.w, 78)
TABLE = Rect(BODY.x, 138, BODY.w, 306)
SOURCE = Rect(BODY.x, LINE_Y + 2, BODY.w, 20)


def slide_layout(room: Room) -> SlideLayout:
    slots = (
        slot(room, "title", TITLE, "slide.title", size=36),
        slot(room, "table", TABLE, "slide.row"),
        slot(room, "body", SOURCE, "slide.small", name="caption", prompt="source"),
    )
    return layout(room, "table", slots)
