"""A break: the time to be back, readable from the corridor."""

from toolkit.kit.deck.areas import COLUMN, MARGIN
from toolkit.kit.deck.clock import clock_face
from toolkit.kit.deck.foot import BESIDE
from toolkit.kit.deck.grounds import INK
from toolkit.kit.deck.notes import block_notes
from toolkit.kit.deck.slide import block_of, layout, page, slot
from toolkit.layout import Room, Sheet
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Group, Item, Page, Point, Rect, SlideLayout, Text

TITLE = Rect(COLUMN.x, 90, COLUMN.w, 232)
TEXT = Rect(COLUMN.x, 348, COLUMN.w, 126)
_FACE, _R, _TICK = Point(MARGIN + 150, 258), 132.0, 150.0


def slide_layout(room: Room) -> SlideLayout:
    slots = (slot(room, "title", TITLE, "slide.title", size=40, colour="white"), slot(room, "body", TEXT, "slide.body", colour="white"))
    return layout(room, "pause", slots, ground=INK, foot=BESIDE)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    block = block_of(sheet, room)
    face = clock_face(block.start, ((block.minutes, "D.mid"),), _FACE, _R, _TICK, "white")
    span = room.language.span(block.start, block.end)
    alt = room.say("deck.clock", span=span, minutes=room.language.minutes(block.minutes))
    items: list[Item] = [Group(face, tag="Figure", alt=alt, name="Clock")]
    if block.block.slide:
        items.append(room.type.text("slide.body", block.block.slide, TEXT, slot="body", colour="white", name="Text"))
    return (page(sheet, room, _title(room, block), items, block_notes(room, sheet), ground=INK, foot=BESIDE),)


def _title(room: Room, block: TimedBlock) -> Text:
    """The words "Break until", and the time below it as large as it can be."""
    setter, clock = room.type, room.language.clock(block.end)
    size = setter.largest("slide.figure", [clock], TITLE.w, TITLE.h - 48)
    words = setter.paragraph("slide.title", room.say("deck.until", title=block.block.title), size=40, colour="white")
    time = setter.paragraph("slide.figure", clock, size=size, colour="white")
    return setter.texts("slide.figure", [words, time], TITLE, tag="H1", slot="title", anchor="bottom", name="Title")
