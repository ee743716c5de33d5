"""Checklists: what to do by when, each item with a box to tick."""

from toolkit.flow import Block
from toolkit.kit.guide.chapter import part, roomiest
from toolkit.kit.items import told
from toolkit.kit.pages.checks import Checks
from toolkit.layout import Room, Sheet
from toolkit.scene import Page

_SETTINGS = (("page.body", 5.0, 24.0), ("page.body", 4.0, 18.0), ("page.cell", 4.0, 16.0), ("page.cell", 3.5, 14.0), ("page.cell", 3.0, 12.0))
"""Role, white in a row and white between lists, the roomiest first."""


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    choices = [_blocks(room, *setting) for setting in _SETTINGS]
    return roomiest(sheet, room, room.say("guide.checklists"), choices, phase="before")


def _blocks(room: Room, role: str, pad: float, space: float) -> list[Block]:
    return [
        block
        for number, checklist in enumerate(room.kit.guide.checklists, 1)
        for block in part(checklist.when, Checks(told(room, checklist.items), f"check.before.{number}", role, pad, whole=True), space=space)
    ]
