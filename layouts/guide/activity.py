"""An activity's sheet for the facilitator: all of it on one page, as large as that allows."""

from toolkit.flow import stack
from toolkit.kit.guide.activity_sheet import Case, activity_blocks, aired, fitting, notes
from toolkit.kit.pages.page import Leaf, below, content_box, page, page_number, title_block, tone_of
from toolkit.layout import Room, Sheet
from toolkit.problems import Where
from toolkit.scene import Page
from toolkit.units import shown_mm

_SIZES = (11.5, 11.0, 10.5, 10.0)
_UNDER_TITLE = 10.0


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    block = room.kit.agenda.block(sheet.subject)
    activity = block.activity
    assert activity is not None, f"{sheet.key} has no activity"
    tone = tone_of(activity.principles)
    top = title_block(room, activity.name, activity.purpose, measure=room.size.w)
    free = below(content_box(room.size), top.bottom + _UNDER_TITLE)
    case = aired(fitting(Case(room, block, activity, tone, _SIZES[0]), _SIZES, free.w, free.h), free.w, free.h)
    filled = stack(activity_blocks(case), room.type, free)
    if filled.bottom > free.bottom:
        _report(room, activity.where, activity.name, filled.bottom - free.bottom)
    head = room.kit.section(tone).name if tone else room.say("workbook.all_sections")
    leaf = Leaf("guide", page_number(room, "guide", sheet), tone, head, room.say("guide.day"), activity.principles)
    return (page(room, leaf, sheet.key, activity.name, (*top.items, *filled.items, *notes(case, below(free, filled.bottom))), part=activity.name),)


def _report(room: Room, where: Where, name: str, lacks: float) -> None:
    room.report.add(
        where,
        f'the sheet of "{name}" is {shown_mm(lacks)} longer than a page',
        "shorten what is said in its steps, or what to watch for",
        about="sheet",
        lacks=lacks,
    )
