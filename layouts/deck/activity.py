"""An activity: the clock with a slice for each step beside the steps, and the cards that it uses."""

from toolkit.kit.deck.areas import COLUMN, LINE_Y, PANEL
from toolkit.kit.deck.blank import CHECK_IN_H, check_in, check_in_slot
from toolkit.kit.deck.card_line import card_line
from toolkit.kit.deck.clock import clock_panel, clock_span, empty_clock, minutes_slot, step_colours
from toolkit.kit.deck.foot import BESIDE
from toolkit.kit.deck.grounds import deep, panel, tone_of
from toolkit.kit.deck.notes import block_notes, workbook_pages
from toolkit.kit.deck.parts import part_title, parts_needed
from toolkit.kit.deck.slide import block_of, heading, layout, page, slot
from toolkit.kit.deck.steps import step_list, step_size, steps_fit, steps_of
from toolkit.layout import Room, Sheet
from toolkit.layout import parts as all_parts
from toolkit.model.activity import Activity
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Item, Link, Page, Point, Rect, SlideLayout

TITLE = Rect(COLUMN.x, 48, COLUMN.w, 48)
PURPOSE = Rect(COLUMN.x, 99, COLUMN.w, 48)
STEPS = Rect(COLUMN.x, 168, COLUMN.w, 275)
_STEP_MOST = 20.0
CHECK_IN = Rect(COLUMN.x, LINE_Y - 18 - CHECK_IN_H, COLUMN.w, CHECK_IN_H)


def slide_layout(room: Room) -> SlideLayout:
    slots = (
        slot(room, "title", TITLE, "slide.title", size=32),
        slot(room, "subtitle", PURPOSE, "slide.tagline", size=18, colour="secondary"),
        slot(room, "body", Rect(STEPS.x, STEPS.y, STEPS.w, CHECK_IN.y - 12 - STEPS.y), "slide.step", name="steps", prompt="steps"),
        check_in_slot(room, CHECK_IN),
        minutes_slot(room),
    )
    return layout(room, "activity", slots, items=(panel("paper", PANEL), empty_clock()), foot=BESIDE)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    block = block_of(sheet, room)
    activity, tone, steps = block.activity, tone_of(block), steps_of(block)
    assert activity is not None, f"{sheet.key} has no activity"
    colours = step_colours(tone, len(steps))
    slices = [(step.minutes, colour) for step, colour in zip(sheet.part.of(steps), sheet.part.of(colours), strict=True)]
    labels = (room.say(f"deck.kind.{block.block.type}"), activity.group.size)
    clock = clock_panel(room, clock_span(sheet, block), deep(tone), slices, labels, workbook_pages(room, block))
    items: tuple[Item, ...] = (
        room.type.text("slide.tagline", activity.purpose, PURPOSE, size=18, colour="secondary", slot="subtitle", name="Purpose"),
        *clock,
        step_list(room, sheet.part.of(steps), _free(block), sheet.part.of(colours), _step_size(room, block)),
        *([check_in(room, CHECK_IN)] if _promises(block) else []),
        card_line(room, room.say("deck.cards"), activity.principles, Point(COLUMN.x, LINE_Y)),
    )
    title = heading(room, part_title(room, activity.name, sheet.part), TITLE, most=_title_size(room))
    detail = (room.say("deck.details.jump"), Link(room.say("deck.details.steps", name=activity.name), page=f"steps/{sheet.subject}"))
    return (page(sheet, room, title, items, block_notes(room, sheet), foot=BESIDE, jumps=(detail,)),)


def parts(sheet: Sheet, room: Room) -> int:
    return _parts(room, block_of(sheet, room))


def _parts(room: Room, block: TimedBlock) -> int:
    return parts_needed(steps_of(block), lambda steps: steps_fit(room, steps, _free(block)))


def _promises(block: TimedBlock) -> bool:
    """Whether people promise something that is asked about on a day that the slide names."""
    return block.block.type == "commit"


def _free(block: TimedBlock) -> Rect:
    """Where the steps stand."""
    return Rect(STEPS.x, STEPS.y, STEPS.w, CHECK_IN.y - 18 - STEPS.y) if _promises(block) else STEPS


def _step_size(room: Room, block: TimedBlock) -> float:
    """One size for the steps of an activity, on as many slides as it needs: people read one activity at a time, from the back row."""
    return step_size(room, ((part.of(steps_of(block)), _free(block)) for part in all_parts(_parts(room, block))), most=_STEP_MOST)


def _title_size(room: Room) -> float:
    """One size for the titles of all activities of the agenda."""
    names = [block.activity.name for block in room.kit.agenda.activities if isinstance(block.activity, Activity)]
    return room.type.largest("slide.title", names, TITLE.w, TITLE.h)
