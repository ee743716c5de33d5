"""Checklists: what to do by when, each item with a box to tick."""

from toolkit.flow import Checks
from toolkit.kit.guide.chapter import chapter, part
from toolkit.layout import Room, Sheet
from toolkit.scene import Page


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    lists = enumerate(room.kit.guide.checklists, 1)
    blocks = [block for number, checklist in lists for block in part(checklist.when, Checks(checklist.items, f"check.before.{number}"))]
    return chapter(sheet, room, room.say("guide.checklists"), blocks, phase="before")
