"""A picture as high as the slide, with its title and words beside it, for a facilitator's own slides."""

from toolkit.kit.deck.areas import LINE_Y, MARGIN
from toolkit.kit.deck.foot import short_foot
from toolkit.kit.deck.grounds import panel
from toolkit.kit.deck.slide import layout, slot
from toolkit.layout import SLIDE, Room
from toolkit.scene import Rect, SlideLayout

PICTURE = Rect(432, 0, SLIDE.w - 432, SLIDE.h)
_W = PICTURE.x - 2 * MARGIN
TITLE = Rect(MARGIN, 48, _W, 134)
TEXT = Rect(MARGIN, 198, _W, 228)
CAPTION = Rect(MARGIN, LINE_Y - 18, _W, 40)


def slide_layout(room: Room) -> SlideLayout:
    slots = (
        slot(room, "title", TITLE, "slide.title", size=32),
        slot(room, "picture", PICTURE, "slide.row"),
        slot(room, "body", TEXT, "slide.body", size=20),
        slot(room, "body", CAPTION, "slide.small", name="caption", prompt="caption"),
    )
    return layout(room, "picture", slots, items=(panel("paper", PICTURE),), foot=short_foot(TITLE.right))
