"""Lines to fill in on the slide itself, in text that is typed over."""

from toolkit.kit.deck.slide import slot
from toolkit.layout import Room
from toolkit.scene import Group, Rect, Slot, Text

CHECK_IN_H = 62.0
LINE_H, SIZE = 40.0, 30.0
"""The height of the line, and the size of its words."""


def check_in_slot(room: Room, box: Rect) -> Slot:
    """The placeholder of that line."""
    return slot(room, "body", Rect(box.x, box.y, box.w, LINE_H), "slide.question", name="check-in", size=SIZE)


def check_in(room: Room, box: Rect) -> Group:
    """The day and time at which the room's promises are asked about; `box` is `CHECK_IN_H` points high or more."""
    line = room.type.text("slide.question", room.say("deck.check_in"), Rect(box.x, box.y, box.w, LINE_H), size=SIZE, slot="check-in", name="Check-in")
    hint = room.type.text("slide.small", room.say("deck.check_in_hint"), Rect(box.x, box.y + LINE_H + 2, box.w, 20), name="Day and time")
    return Group((line, hint), name="Check-in")


def blank(room: Room, name: str, box: Rect) -> Text:
    """A name and a line to write on."""
    return room.type.text("slide.row", room.say("deck.blank", name=name), box, name=name)
