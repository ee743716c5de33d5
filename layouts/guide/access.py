"""Access for everyone: what to do in every convening, and room to write down what guests have asked for."""

from toolkit.flow import Block, Exact, Points
from toolkit.kit.guide.chapter import part, roomiest, rule
from toolkit.kit.pages.writein import PITCH, write_lines
from toolkit.layout import Room, Sheet
from toolkit.scene import Page


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    settings = (("page.lead", 9.0, 7), ("page.lead", 8.0, 5), ("page.lead", 6.0, 4), ("page.body", 6.0, 4))
    choices = [_blocks(room, *setting) for setting in settings]
    return roomiest(sheet, room, room.say("guide.access"), choices, phase="day", intro=room.say("guide.access_intro"))


def _blocks(room: Room, role: str, between: float, count: int) -> tuple[Block, ...]:
    items = room.kit.guide.access
    words = room.say("guide.requests")
    lines = Exact(PITCH * count, lambda box: write_lines("access.requests", words, box.moved(0, -8), count=count))
    return (
        rule(space=0),
        Points(items, role, tuple(f"{number}." for number in range(1, len(items) + 1)), 28, between, space=12),
        *part(words, lines),
    )
