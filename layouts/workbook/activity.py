"""An activity's sheet: its name, what to do here, and its panels down to the foot of the page."""

from toolkit.kit.pages.page import Leaf, Placed, below, content_box, deep, page, page_number, title_block, tone_of
from toolkit.kit.pages.panel import Desk, draw_panels
from toolkit.layout import Room, Sheet
from toolkit.model.activity import Activity
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Link, Page, Rect

_UNDER_INTRO, _UNDER_PAGES = 20.0, 15.0
_BEFORE_PAGES = 4.0


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    block = room.kit.agenda.block(sheet.subject)
    activity = block.activity
    assert activity is not None, f"{sheet.key} has no activity"
    tone = tone_of(activity.principles)
    top = title_block(room, activity.name, activity.sheet.intro)
    pages = _other_pages(room, activity, content_box(room.size), top.bottom)
    free = below(content_box(room.size), pages.bottom + (_UNDER_PAGES if pages.items else _UNDER_INTRO))
    panels = draw_panels(Desk(room, tone, f"activity.{sheet.subject}", activity.name), activity.sheet.panels, free)
    leaf = Leaf(
        "workbook",
        page_number(room, "workbook", sheet),
        tone,
        room.kit.section(tone).name if tone else room.say("workbook.all_sections"),
        _at_a_glance(room, block, activity),
        activity.principles,
    )
    return (page(room, leaf, sheet.key, activity.name, (*top.items, *pages.items, *panels), part=sheet.section),)


def _other_pages(room: Room, activity: Activity, box: Rect, y: float) -> Placed:
    """Where the other sheets are that the steps use: "Your ratings: page 8". Nothing for an activity that needs its own alone."""
    known = [(key, number) for key in activity.also if (number := room.references.of("workbook", key))]
    if not known:
        return Placed((), y)
    runs = []
    for index, (key, number) in enumerate(known):
        words = room.say(f"workbook.also.{key}", number=number)
        gap = "\u2003" if index < len(known) - 1 else ""
        runs.append(room.type.run("page.cell-bold", words + gap, colour=deep(tone_of(activity.principles)), link=Link(words, page=key)))
    high = room.type.style("page.cell-bold").leading
    line = [room.type.paragraph("page.cell-bold", runs)]
    return Placed((room.type.texts("page.cell-bold", line, Rect(box.x, y + _BEFORE_PAGES, box.w, high), name="Other pages"),), y + _BEFORE_PAGES + high)


def _at_a_glance(room: Room, block: TimedBlock, activity: Activity) -> str:
    parts = (room.language.span(block.start, block.end), room.language.minutes(block.minutes), activity.group.size)
    return room.say("workbook.glance", clock=parts[0], minutes=parts[1], group=parts[2])
