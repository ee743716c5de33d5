"""An activity: the clock with a slice for each step beside the steps, and the cards that it uses."""

from toolkit.kit.deck.card_line import card_line
from toolkit.kit.deck.clock import clock_panel, step_colours
from toolkit.kit.deck.notes import block_notes, workbook_pages
from toolkit.kit.deck.slide import BESIDE, COLUMN, LINE_Y, PANEL, SPARE, block_of, deep, heading, layout, page, panel, slot, tone_of
from toolkit.layout import Room, Sheet
from toolkit.model.activity import Activity
from toolkit.model.resolved import TimedBlock, TimedStep
from toolkit.scene import Group, Item, Page, Point, Rect, Rectangle, Shape, SlideLayout

TITLE = Rect(COLUMN.x, 48, COLUMN.w, 48)
PURPOSE = Rect(COLUMN.x, 99, COLUMN.w, 48)
STEPS = Rect(COLUMN.x, 165, COLUMN.w, 273)
_BAR_W, _TIME_X, _TIME_W, _DO_X = 6.0, 18.0, 60.0, 84.0
_LEAST, _GAP = 42.0, 18.0


def slide_layout(room: Room) -> SlideLayout:
    slots = (slot(room, "title", TITLE, "slide.title", size=40), slot(room, "subtitle", PURPOSE, "slide.tagline", size=18, colour="secondary"))
    return layout(room, "activity", slots, items=(panel("paper", PANEL),), foot=BESIDE)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    block = block_of(sheet, room)
    activity, tone = block.activity, tone_of(block)
    assert activity is not None, f"{sheet.key} has no activity"
    colours = step_colours(tone, len(block.steps))
    parts = [(step.minutes, colour) for step, colour in zip(block.steps, colours, strict=True)]
    labels = (room.say(f"deck.kind.{block.block.type}"), activity.group.size)
    clock = clock_panel(room, block, deep(tone), parts, labels, workbook_pages(room, block))
    items = (
        room.type.text("slide.tagline", activity.purpose, PURPOSE, size=18, colour="secondary", slot="subtitle", name="Purpose"),
        *clock,
        _steps(room, block, colours),
        card_line(room, room.say("deck.cards"), activity.principles, Point(COLUMN.x, LINE_Y)),
    )
    title = heading(room, activity.name, TITLE, most=_title_size(room))
    return (page(sheet, room, title, items, block_notes(room, sheet), foot=BESIDE),)


def _title_size(room: Room) -> float:
    """One size for the titles of all activities of the agenda."""
    names = [block.activity.name for block in room.kit.agenda.activities if isinstance(block.activity, Activity)]
    return room.type.largest("slide.title", names, TITLE.w, TITLE.h)


def _steps(room: Room, block: TimedBlock, colours: tuple[str, ...]) -> Group:
    """The steps as a list: rows of their text's height, spread evenly, all of one size."""
    width, count = STEPS.w - _DO_X, len(block.steps)
    size = room.type.largest("slide.step", [step.step.do for step in block.steps], width, (STEPS.h - 9 * (count - 1)) / count)
    tall = [max(_LEAST, room.type.measure("slide.step", step.step.do, width, size=size).height) for step in block.steps]
    gap = min(_GAP, (STEPS.h - sum(tall)) / max(1, count - 1))
    y, rows = STEPS.y, []
    for step, height, colour in zip(block.steps, tall, colours, strict=True):
        rows.append(_step(room, step, Rect(STEPS.x, y, STEPS.w, height), colour, size))
        y += height + gap
    return Group(tuple(rows), tag="L", name="Steps")


def _step(room: Room, step: TimedStep, box: Rect, colour: str, size: float) -> Group:
    """A bar in the slice's colour, the step's clock and minutes, and what people do."""
    bar = Shape(Rectangle(Rect(box.x, box.y, _BAR_W, box.h)), "rule" if colour == "paper" else colour, name="Bar")
    clock = room.type.paragraph("slide.clock", room.language.clock(step.start), size=18)
    minutes = room.type.paragraph("slide.small", room.language.minutes(step.minutes))
    when = room.type.place([clock, minutes], Rect(box.x + _TIME_X, box.y, _TIME_W, box.h), tag="Lbl", anchor="middle", name="Time")
    text: Item = room.type.text(
        "slide.step", step.step.do, Rect(box.x + _DO_X, box.y - SPARE / 2, box.w - _DO_X, box.h + SPARE), size=size, tag="LBody", anchor="middle", name="Step"
    )
    return Group((bar, when, text), tag="LI", name="Step")
