"""A block without steps: the clock beside what the room is asked to do, as large as it can be."""

from toolkit.kit.deck.clock import clock_panel
from toolkit.kit.deck.notes import block_notes
from toolkit.kit.deck.slide import BESIDE, COLUMN, PANEL, block_of, deep, heading, layout, page, panel, slot, tone_of
from toolkit.layout import Room, Sheet
from toolkit.scene import Item, Page, Rect, SlideLayout

TITLE = Rect(COLUMN.x, 48, COLUMN.w, 94)
TEXT = Rect(COLUMN.x, 172, COLUMN.w, 260)


def slide_layout(room: Room) -> SlideLayout:
    slots = (slot(room, "title", TITLE, "slide.title", size=40), slot(room, "body", TEXT, "slide.lead"))
    return layout(room, "moment", slots, items=(panel("paper", PANEL),), foot=BESIDE)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    block = block_of(sheet, room)
    tone = tone_of(block)
    labels = (room.say(f"deck.kind.{block.block.type}"), room.say(f"grouping.{block.block.grouping}"))
    clock = clock_panel(room, block, deep(tone), ((block.minutes, f"{tone}.mid" if tone else "paper"),), labels)
    title = heading(room, block.block.title, TITLE, most=40)
    items: list[Item] = list(clock)
    if block.block.slide:
        items.append(room.type.text("slide.lead", block.block.slide, TEXT, slot="body", name="Text"))
    return (page(sheet, room, title, items, block_notes(room, sheet), foot=BESIDE),)
