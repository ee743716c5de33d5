"""Access for everyone: what to do by when in every convening, and room to write down what guests have asked for."""

from toolkit.flow import Block, Exact
from toolkit.kit.guide.chapter import part, roomiest
from toolkit.kit.items import told
from toolkit.kit.pages.checks import Checks
from toolkit.kit.pages.writein import PITCH, write_lines
from toolkit.layout import Room, Sheet
from toolkit.scene import Page

_SETTINGS = (
    ("page.lead", 7.0, 24.0, 7),
    ("page.lead", 5.0, 20.0, 5),
    ("page.body", 5.0, 18.0, 5),
    ("page.body", 4.0, 16.0, 4),
    ("page.cell", 4.0, 12.0, 4),
    ("page.cell", 3.0, 10.0, 3),
)
"""Role, white in a row, white between lists, and lines for what guests ask for; the roomiest first."""


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    choices = [_blocks(room, *setting) for setting in _SETTINGS]
    return roomiest(sheet, room, room.say("guide.access"), choices, phase="before", intro=room.say("guide.access_intro"))


def _blocks(room: Room, role: str, pad: float, space: float, count: int) -> list[Block]:
    words = room.say("guide.requests")
    lines = Exact(PITCH * count, lambda box: write_lines("access.requests", words, box.moved(0, -8), count=count))
    lists = (
        block
        for number, checklist in enumerate(room.kit.guide.access, 1)
        for block in part(checklist.when, Checks(told(room, checklist.items), f"check.access.{number}", role, pad, whole=True), space=space)
    )
    return [*lists, *part(words, lines, space=space)]
