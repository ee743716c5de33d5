"""The close: the last thing asked of the room, beside the picture that the day began with."""

from toolkit.kit.deck.areas import MARGIN
from toolkit.kit.deck.foot import short_foot
from toolkit.kit.deck.logo import logo
from toolkit.kit.deck.notes import block_notes
from toolkit.kit.deck.slide import block_of, heading, layout, page, slot
from toolkit.kit.motif.record import cover_of
from toolkit.layout import SLIDE, Room, Sheet
from toolkit.scene import Item, Link, Page, Rect, SlideLayout, Text

ART = Rect(SLIDE.w - SLIDE.h, 0, SLIDE.h, SLIDE.h)
_W = ART.x - MARGIN - 30
KIND = Rect(MARGIN, 54, _W, 21)
TITLE = Rect(MARGIN, 84, _W, 100)
TEXT = Rect(MARGIN, 198, _W, 276)
_LARGEST = 28.0
FOOT = short_foot(TITLE.right)


def slide_layout(room: Room) -> SlideLayout:
    slots = (slot(room, "title", TITLE, "slide.title", size=32), slot(room, "body", TEXT, "slide.lead", size=_LARGEST))
    return layout(room, "closing", slots, items=(cover_of(room, ART),), foot=FOOT)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    block = block_of(sheet, room)
    title = heading(room, block.block.title, TITLE, most=42.0)
    span = room.language.span(block.start, block.end)
    items: list[Item] = [room.type.text("slide.label", span, KIND, colour="secondary", name="Time"), *logo(room, KIND, span)]
    if block.block.slide:
        items.append(_text(room, block.block.slide))
    whence = (room.say("deck.sources_jump"), Link(room.say("deck.sources"), page="sources"))
    return (page(sheet, room, title, items, block_notes(room, sheet), foot=FOOT, jumps=(whence,)),)


def _text(room: Room, words: str) -> Text:
    size = min(_LARGEST, room.type.largest("slide.lead", [words], TEXT.w, TEXT.h))
    return room.type.text("slide.lead", words, TEXT, size=size, slot="body", name="Text")
