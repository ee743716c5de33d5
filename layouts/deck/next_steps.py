"""What the room is promised for the weeks after today, on a line of time."""

from toolkit.kit.deck.notes import clock_line, short_notes
from toolkit.kit.deck.slide import MARGIN, heading, layout, page, slot
from toolkit.kit.shapes import pie
from toolkit.layout import Room, Sheet
from toolkit.model.reference import Promise
from toolkit.scene import Ellipse, Group, Item, Line, Page, Point, Rect, Shape, SlideLayout, Stroke

TITLE = Rect(MARGIN, 48, 852, 52)
INTRO = Rect(MARGIN, 106, 852, 30)
COLUMNS = Rect(MARGIN, 180, 852, 306)
_GAP, _MARK, _R, _SLIVER = 30.0, 26.0, 21.0, 0.05
_HEAD_H = 108.0


def slide_layout(room: Room) -> SlideLayout:
    slots = (slot(room, "title", TITLE, "slide.title", size=44), slot(room, "subtitle", INTRO, "slide.subtitle", size=20, colour="secondary"))
    return layout(room, "next_steps", slots)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    promises = room.kit.guide.promises
    title = heading(room, room.say("deck.next_steps"), TITLE, most=44)
    intro = room.type.text("slide.subtitle", room.say("deck.next_steps_intro"), INTRO, size=20, colour="secondary", slot="subtitle", name="Introduction")
    width = (COLUMNS.w - _GAP * (len(promises) - 1)) / len(promises)
    y = COLUMNS.y + _MARK
    line = Line(Point(COLUMNS.x, y), Point(COLUMNS.right, y), Stroke("ink", 3), "Time")
    sizes = (
        room.type.largest("slide.head", [promise.when for promise in promises], width + 12, 28),
        room.type.largest("slide.tagline", [promise.words for promise in promises], width, COLUMNS.h - _HEAD_H),
    )
    boxes = [Rect(COLUMNS.x + k * (width + _GAP), COLUMNS.y, width, COLUMNS.h) for k in range(len(promises))]
    columns = (_column(room, promise, box, index, sizes) for index, (promise, box) in enumerate(zip(promises, boxes, strict=True)))
    say = [room.say("notes.of", name=promise.when, words=promise.words) for promise in promises]
    notes = short_notes(room, clock_line(room, sheet), say=say, do=(room.say("notes.next_steps"),))
    return (page(sheet, room, title, (intro, line, *columns), notes, bookmark=2),)


def _column(room: Room, promise: Promise, box: Rect, index: int, sizes: tuple[float, float]) -> Group:
    """A mark on the line that fills as time goes by, when, and what is promised."""
    centre, last = Point(box.x + _R, box.y + _MARK), len(room.kit.guide.promises) - 1
    part = max(_SLIVER, index / max(1, last))
    disc = Ellipse(Rect(centre.x - _R, centre.y - _R, 2 * _R, 2 * _R))
    filled = Shape(disc if part >= 1 else pie(centre, _R, 0, part), "ink", name="Time gone by")
    mark = Group((Shape(disc, "white", Stroke("ink", 3)), filled), tag="Artifact", name="Mark")
    when = room.type.text("slide.head", promise.when, Rect(box.x, box.y + 66, box.w + 12, 28), tag="H2", size=sizes[0], name="When")
    free = Rect(box.x, box.y + _HEAD_H, box.w, box.h - _HEAD_H)
    items: tuple[Item, ...] = (mark, when, room.type.text("slide.tagline", promise.words, free, size=sizes[1], name="Promise"))
    return Group(items, name=promise.when)
