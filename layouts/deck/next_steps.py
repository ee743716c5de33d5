"""What follows, on a line of time: each check with its first things to do."""

from toolkit.kit.notes import short_notes
from toolkit.kit.shapes import pie
from toolkit.kit.slide import MARGIN, block_of, heading, largest_stack, layout, page, slot, stack
from toolkit.layout import Room, Sheet
from toolkit.model.reference import Checklist
from toolkit.scene import Ellipse, Group, Item, Line, Page, Point, Rect, Shape, SlideLayout, Stroke

TITLE = Rect(MARGIN, 48, 852, 52)
INTRO = Rect(MARGIN, 106, 852, 30)
COLUMNS = Rect(MARGIN, 168, 852, 318)
_GAP, _MARK, _R, _SLIVER = 30.0, 26.0, 21.0, 0.05
_HEAD_H, _APART = 102.0, 0.5
_SHOWN = 2
"""Things to do that stand on the slide; the guide has them all."""


def slide_layout(room: Room) -> SlideLayout:
    slots = (slot(room, "title", TITLE, "slide.title", size=44), slot(room, "subtitle", INTRO, "slide.subtitle", size=20, colour="secondary"))
    return layout(room, "next_steps", slots)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    checks = room.kit.guide.after
    title = heading(room, room.say("deck.next_steps"), TITLE, most=44)
    intro = room.type.text("slide.subtitle", room.say("deck.next_steps_intro"), INTRO, size=20, colour="secondary", slot="subtitle", name="Introduction")
    width = (COLUMNS.w - _GAP * (len(checks) - 1)) / len(checks)
    y = COLUMNS.y + _MARK
    line = Line(Point(COLUMNS.x, y), Point(COLUMNS.right, y), Stroke("ink", 3), "Time")
    sizes = (
        room.type.largest("slide.head", [check.when for check in checks], width + 12, 28),
        largest_stack(room, "slide.row", [check.items[:_SHOWN] for check in checks], Rect(0, 0, width, COLUMNS.h - _HEAD_H), _APART),
    )
    boxes = [Rect(COLUMNS.x + k * (width + _GAP), COLUMNS.y, width, COLUMNS.h) for k in range(len(checks))]
    columns = (_column(room, check, box, index, sizes) for index, (check, box) in enumerate(zip(checks, boxes, strict=True)))
    say = [f"{check.when}: {' '.join(check.items)}" for check in checks]
    notes = short_notes(room, block_of(sheet, room), say=say, do=(room.say("notes.next_steps"),))
    return (page(sheet, room, title, (intro, line, *columns), notes, bookmark=2),)


def _column(room: Room, check: Checklist, box: Rect, index: int, sizes: tuple[float, float]) -> Group:
    """A mark on the line that fills as time goes by, when, and what to do first."""
    centre, last = Point(box.x + _R, box.y + _MARK), len(room.kit.guide.after) - 1
    part = max(_SLIVER, index / max(1, last))
    disc = Ellipse(Rect(centre.x - _R, centre.y - _R, 2 * _R, 2 * _R))
    filled = Shape(disc if part >= 1 else pie(centre, _R, 0, part), "ink", name="Time gone by")
    mark = Group((Shape(disc, "white", Stroke("ink", 3)), filled), tag="Artifact", name="Mark")
    when = room.type.text("slide.head", check.when, Rect(box.x, box.y + 66, box.w + 12, 28), tag="H2", size=sizes[0], name="When")
    free = Rect(box.x, box.y + _HEAD_H, box.w, box.h - _HEAD_H)
    things = stack(room, "slide.row", check.items[:_SHOWN], sizes[1], _APART)
    items: tuple[Item, ...] = (mark, when, room.type.text("slide.row", things, free, tag="L", name="What to do"))
    return Group(items, name=check.when)
