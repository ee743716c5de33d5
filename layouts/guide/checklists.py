"""Checklists: what to do by when, each item with a box to tick."""

from toolkit.flow import Checks
from toolkit.kit.guide import chapter, part
from toolkit.kit.names import slug
from toolkit.layout import Room, Sheet
from toolkit.scene import Page


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    blocks = [block for checklist in room.kit.guide.checklists for block in part(checklist.when, Checks(checklist.items, f"check.{slug(checklist.when)}"))]
    return chapter(sheet, room, room.say("guide.checklists"), blocks, phase="before")
