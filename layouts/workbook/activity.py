"""An activity's sheet: its name, what to do here, and its panels down to the foot of the page."""

from toolkit.kit.pages.page import Leaf, below, content_box, page, page_number, title_block, tone_of
from toolkit.kit.pages.panel import Desk, draw_panels
from toolkit.layout import Room, Sheet
from toolkit.model.activity import Activity
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Page

_UNDER_INTRO = 20.0


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    block = room.kit.agenda.block(sheet.subject)
    activity = block.activity
    assert activity is not None, f"{sheet.key} has no activity"
    tone = tone_of(activity.principles)
    top = title_block(room, activity.name, activity.sheet.intro)
    free = below(content_box(room.size), top.bottom + _UNDER_INTRO)
    panels = draw_panels(Desk(room, tone, f"activity.{sheet.subject}", activity.name), activity.sheet.panels, free)
    leaf = Leaf(
        "workbook",
        page_number(room, "workbook", sheet),
        tone,
        room.kit.section(tone).name if tone else room.say("workbook.all_sections"),
        _at_a_glance(room, block, activity),
        activity.principles,
    )
    return (page(room, leaf, sheet.key, activity.name, (*top.items, *panels), part=sheet.section),)


def _at_a_glance(room: Room, block: TimedBlock, activity: Activity) -> str:
    parts = (room.language.span(block.start, block.end), room.language.minutes(block.minutes), activity.group.size)
    return room.say("workbook.glance", clock=parts[0], minutes=parts[1], group=parts[2])
