"""A clock face with a slice for each step, where it really lies on the clock, and the panel that carries it."""

import math
from collections.abc import Sequence

from toolkit.kit.deck.areas import MARGIN, PANEL, SPARE
from toolkit.kit.deck.grounds import Ground, panel
from toolkit.kit.deck.slide import slot
from toolkit.kit.shapes import pie
from toolkit.kit.tones import Tone
from toolkit.layout import Room, Sheet
from toolkit.model.common import SECTIONS
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Ellipse, Group, Item, Line, Point, Rect, Shape, Slot, Stroke, Text

HOUR = 60
_FACE = Point(PANEL.w / 2, 244)
_R, _TICK = 122.0, 138.0
_APART = 12.0
_INNER = Rect(MARGIN, MARGIN, PANEL.w - 2 * MARGIN, PANEL.h - 2 * MARGIN)


def step_colours(tone: Tone, count: int) -> tuple[str, ...]:
    """A colour for each step: the section's own mid tone, paper, then the others' mids."""
    others = [f"{section}.mid" for section in SECTIONS if section != tone]
    wheel = [f"{tone}.mid", "paper", *others] if tone else [*others, "paper"]
    return tuple(wheel[k % len(wheel)] for k in range(count))


def clock_face(start: int, parts: Sequence[tuple[int, str]], centre: Point, r: float, tick: float, colour: str) -> tuple[Item, ...]:
    """Rim, ticks, and for each part (minutes, colour) a slice that starts where the minute hand then is."""
    turn, slices = (start % HOUR) / HOUR, []
    for minutes, fill in parts:
        end = turn + min(minutes, HOUR) / HOUR
        slices.append(Shape(pie(centre, r, turn, end), fill, name="Slice"))
        turn = end
    rim = Shape(Ellipse(Rect(centre.x - r, centre.y - r, 2 * r, 2 * r)), None, Stroke(colour, 3), "Rim")
    hub = Shape(Ellipse(Rect(centre.x - 5, centre.y - 5, 10, 10)), colour, name="Hub")
    return (rim, *slices, *_ticks(centre, r + (tick - r) * 0.4, tick, colour), hub)


def _ticks(centre: Point, inner: float, outer: float, colour: str) -> tuple[Line, ...]:
    turns = (2 * math.pi * k / 12 for k in range(12))
    rays = ((k, Point(math.sin(turn), -math.cos(turn))) for k, turn in enumerate(turns))
    return tuple(
        Line(
            Point(centre.x + ray.x * inner, centre.y + ray.y * inner),
            Point(centre.x + ray.x * outer, centre.y + ray.y * outer),
            Stroke(colour, 3 if k % 3 == 0 else 1.5),
            "Tick",
        )
        for k, ray in rays
    )


def clock_span(sheet: Sheet, block: TimedBlock) -> tuple[int, int]:
    """When the clock's slices begin and end, in minutes after midnight: the whole block, or the share of it that one of several slides shows."""
    part = sheet.part
    return block.start if part.is_first else sheet.span[0], block.end if part.is_last else sheet.span[1]


def clock_panel(
    room: Room, when: tuple[int, int], ground: Ground, parts: Sequence[tuple[int, str]], labels: tuple[str, str], corner: str = ""
) -> tuple[Item, ...]:
    """The panel: what kind of block and who with whom, the clock, its minutes and times; `corner` is a reference at the lower right."""
    span, minutes = room.language.span(*when), room.language.minutes(when[1] - when[0])
    face = clock_face(when[0], parts, _FACE, _R, _TICK, ground.quiet)
    alt = room.say("deck.clock", span=span, minutes=minutes)
    top, foot = Rect(_INNER.x, _INNER.y, _INNER.w, 21), Rect(_INNER.x, _INNER.bottom - 24, _INNER.w, 24)
    left = room.type.roomy("slide.label", labels[0]).width + 12
    setter = room.type
    figure, times = setter.roomy("slide.numeral", minutes).width + 2, setter.roomy("slide.clock", span).width + 2
    items: list[Item] = [
        panel(ground.fill),
        setter.text("slide.label", labels[0], Rect(top.x, top.y, left, top.h), colour=ground.text, name="Kind"),
        setter.text("slide.plain", labels[1], Rect(top.x + left, top.y, top.w - left, top.h + SPARE), colour=ground.text, align="end", name="Grouping"),
        Group(face, tag="Figure", alt=alt, name="Clock"),
        setter.text("slide.numeral", minutes, Rect(_INNER.x, foot.y - 54, figure, 48), name="Minutes", colour=ground.text),
        setter.text("slide.clock", span, Rect(foot.x, foot.y, times, foot.h), colour=ground.text, name="Time"),
    ]
    if corner:
        items.append(_corner(room, corner, foot, (times, figure), ground.text))
    return tuple(items)


def minutes_slot(room: Room) -> Slot:
    """Where people type how long it takes, on a slide of their own: below the clock."""
    box = Rect(_INNER.x, _INNER.bottom - 78, _INNER.w, 48)
    return slot(room, "body", box, "slide.numeral", name="minutes", prompt="minutes", size=36, colour="ink")


def empty_clock() -> Group:
    """A clock without a slice, as decoration of slides that people make."""
    return Group(clock_face(0, (), _FACE, _R, _TICK, "secondary"), tag="Artifact", name="Clock")


def _corner(room: Room, words: str, foot: Rect, beside: tuple[float, float], colour: str) -> Text:
    """The words on the last line beside the times; on as many as they need beside the minutes, too, where they have no room there."""
    one_line = room.type.roomy("slide.small", words).width <= foot.w - beside[0] - _APART
    width = foot.w - (beside[0] if one_line else max(beside)) - _APART
    height = room.type.roomy("slide.small", words, width).height + SPARE / 2
    box = Rect(foot.right - width, foot.bottom - height, width, height)
    return room.type.text("slide.small", words, box, align="end", anchor="bottom", colour=colour, name="Workbook pages")
