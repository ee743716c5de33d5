"""A block without an activity: the clock beside what the room is asked to do, as a list, in timed phases or in words as large as they can be."""

from collections.abc import Sequence

from toolkit.kit.deck.areas import COLUMN, PANEL, SPARE
from toolkit.kit.deck.clock import clock_panel, clock_span, empty_clock, minutes_slot, step_colours
from toolkit.kit.deck.foot import BESIDE
from toolkit.kit.deck.grounds import deep, panel, tone_of
from toolkit.kit.deck.notes import block_notes
from toolkit.kit.deck.parts import part_title, parts_needed
from toolkit.kit.deck.slide import block_of, heading, layout, page, slot, trimmed
from toolkit.kit.deck.steps import step_list, step_size, steps_fit, steps_of
from toolkit.layout import Room, Sheet
from toolkit.layout import parts as all_parts
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Group, Item, Line, Page, Point, Rect, SlideLayout, Stroke

TITLE = Rect(COLUMN.x, 48, COLUMN.w, 94)
TEXT = Rect(COLUMN.x, 172, COLUMN.w, 260)
_FOOT, _ROW, _GAP = 486.0, 54.0, 24.0
_AROUND = 2 * SPARE
"""Above and below a point in its row."""
_PROMPT_H = 96.0
"""The room that the words have below a list."""


def slide_layout(room: Room) -> SlideLayout:
    slots = (slot(room, "title", TITLE, "slide.title", size=40), slot(room, "body", TEXT, "slide.lead", size=28), minutes_slot(room))
    return layout(room, "moment", slots, items=(panel("paper", PANEL), empty_clock()), foot=BESIDE)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    block = block_of(sheet, room)
    tone, steps = tone_of(block), steps_of(block)
    labels = (room.say(f"deck.kind.{block.block.type}"), room.say(f"grouping.{block.block.grouping}"))
    colours = step_colours(tone, len(steps)) or (f"{tone}.mid" if tone else "paper",)
    when = clock_span(sheet, block)
    slices = (
        [(step.minutes, colour) for step, colour in zip(sheet.part.of(steps), sheet.part.of(colours), strict=True)]
        if steps
        else [(when[1] - when[0], colours[0])]
    )
    clock = clock_panel(room, when, deep(tone), slices, labels)
    title = heading(room, part_title(room, block.block.title, sheet.part), TITLE, most=40)
    if block.block.points:
        title = trimmed(title)
    said = _phases(room, sheet, colours) if steps else _words(room, sheet, title.box.bottom + _GAP)
    return (page(sheet, room, title, (*clock, *said), block_notes(room, sheet), foot=BESIDE),)


def parts(sheet: Sheet, room: Room) -> int:
    block = block_of(sheet, room)
    if steps := steps_of(block):
        return parts_needed(steps, lambda some: steps_fit(room, some, TEXT, "slide.body"))
    return parts_needed(block.block.points, lambda some: _points_fit(room, block, some))


def _points_fit(room: Room, block: TimedBlock, points: Sequence[str]) -> bool:
    """Whether they fit below a title of two lines."""
    free = _free(TITLE.bottom + _GAP, beside=bool(block.block.slide))
    return room.type.stacks_fit("slide.body", [points], free.w, free.h - _AROUND * len(points))


def _phases(room: Room, sheet: Sheet, colours: Sequence[str]) -> tuple[Item, ...]:
    """This slide's phases, in one size with those of its other slides."""
    steps = steps_of(block_of(sheet, room))
    size = step_size(room, ((part.of(steps), TEXT) for part in all_parts(sheet.part.total)), "slide.body", 24)
    return (step_list(room, sheet.part.of(steps), TEXT, sheet.part.of(colours), size),)


def _free(top: float, *, beside: bool) -> Rect:
    """Where points can stand, from `top` on; `beside` words below them."""
    return Rect(TEXT.x, top, TEXT.w, _FOOT - top - (_PROMPT_H + _GAP if beside else 0))


def _words(room: Room, sheet: Sheet, top: float) -> tuple[Item, ...]:
    """The points, from `top` on, and below them what the room is asked to do; alone this is as large as it can be."""
    block = block_of(sheet, room)
    points, words = sheet.part.of(block.block.points), block.block.slide
    if not points:
        return (room.type.text("slide.lead", words, TEXT, slot="body", name="Text"),) if words else ()
    listed, bottom = _points(room, points, _free(top, beside=bool(words)))
    if not words:
        return (listed,)
    below = Rect(TEXT.x, bottom + _GAP, TEXT.w, _PROMPT_H)
    return (listed, room.type.text("slide.lead", words, below, slot="body", name="Text"))


def _points(room: Room, points: Sequence[str], free: Rect) -> tuple[Group, float]:
    """A row for each, all of one size, with a rule above, from the top on; and where the last one ends."""
    size, tall = _rows(room, points, free)
    y, rows = free.y, list[Item]()
    for index, (point, high) in enumerate(zip(points, tall, strict=True)):
        rule = Line(Point(free.x, y), Point(free.right, y), Stroke("ink" if index == 0 else "rule", 3 if index == 0 else 0.75))
        text = room.type.text("slide.body", point, Rect(free.x, y + SPARE, free.w, high - SPARE), size=size, anchor="middle", tag="LBody", name="Point")
        rows.append(Group((rule, text), tag="LI", name="Point"))
        y += high
    return Group(tuple(rows), tag="L", name="Points"), y


def _rows(room: Room, points: Sequence[str], free: Rect) -> tuple[float, list[float]]:
    """The size of the points, and the height of each row: all alike where each is one that low, else by what each takes."""
    pitch, setter = min(_ROW, free.h / len(points)), room.type
    if setter.fits("slide.body", points, free.w, pitch - _AROUND):
        return setter.largest("slide.body", points, free.w, pitch - _AROUND), [pitch] * len(points)
    size = setter.largest_of_stacks("slide.body", [points], free.w, free.h - _AROUND * len(points))
    return size, [setter.measure("slide.body", point, free.w, size=size).height + _AROUND for point in points]
