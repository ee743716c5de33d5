"""After the convening: what to do within two days, 30, 60 and 90 days, each item with a box to tick."""

from toolkit.flow import Block
from toolkit.kit.guide.chapter import part, roomiest
from toolkit.kit.items import told
from toolkit.kit.pages.checks import Checks
from toolkit.layout import Room, Sheet
from toolkit.scene import Page


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    settings = (("page.lead", 5.0, 24.0), ("page.lead", 4.0, 16.0), ("page.body", 4.0, 16.0), ("page.cell", 4.0, 16.0), ("page.cell", 3.5, 12.0))
    choices = [_blocks(room, *setting) for setting in settings]
    return roomiest(sheet, room, room.say("guide.after"), choices, phase="afterwards", intro=room.say("guide.after_intro"))


def _blocks(room: Room, role: str, pad: float, space: float) -> list[Block]:
    return [
        block
        for number, checklist in enumerate(room.kit.guide.after, 1)
        for block in part(checklist.when, Checks(told(room, checklist.items), f"check.after.{number}", role, pad), space=space)
    ]
