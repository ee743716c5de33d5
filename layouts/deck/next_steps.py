"""What the room is promised for the weeks after today, on a line of time."""

from typing import NamedTuple

from toolkit.kit.deck.areas import MARGIN
from toolkit.kit.deck.blank import CHECK_IN_H, blank, check_in, check_in_slot
from toolkit.kit.deck.notes import clock_line, short_notes
from toolkit.kit.deck.slide import heading, layout, page, slot
from toolkit.kit.shapes import pie
from toolkit.layout import Room, Sheet
from toolkit.model.reference import Promise
from toolkit.scene import Ellipse, Group, Line, Page, Point, Rect, Shape, SlideLayout, Stroke

TITLE = Rect(MARGIN, 48, 852, 52)
INTRO = Rect(MARGIN, 106, 852, 30)
COLUMNS = Rect(MARGIN, 162, 852, 252)
CHECK_IN = Rect(MARGIN, 486 - CHECK_IN_H, 852, CHECK_IN_H)
_GAP, _MARK, _R, _SLIVER = 30.0, 26.0, 21.0, 0.05
_HEAD_H, _BLANK_H, _BEFORE_BLANK = 102.0, 26.0, 6.0


class _Looks(NamedTuple):
    """The sizes of when and of what is promised, and the height of the promises."""

    when: float
    words: float
    tall: float


def slide_layout(room: Room) -> SlideLayout:
    slots = (
        slot(room, "title", TITLE, "slide.title", size=44),
        slot(room, "subtitle", INTRO, "slide.subtitle", size=20, colour="secondary"),
        slot(room, "body", Rect(INTRO.x, INTRO.bottom + 24, INTRO.w, CHECK_IN.y - INTRO.bottom - 48), "slide.body", size=20),
        check_in_slot(room, CHECK_IN),
    )
    return layout(room, "next_steps", slots)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    promises = room.kit.guide.promises
    title = heading(room, room.say("deck.next_steps"), TITLE, most=44)
    intro = room.type.text("slide.subtitle", room.say("deck.next_steps_intro"), INTRO, size=20, colour="secondary", slot="subtitle", name="Introduction")
    width = (COLUMNS.w - _GAP * (len(promises) - 1)) / len(promises)
    y = COLUMNS.y + _MARK
    line = Line(Point(COLUMNS.x, y), Point(COLUMNS.right, y), Stroke("ink", 3), "Time")
    size = room.type.largest("slide.tagline", [promise.words for promise in promises], width, COLUMNS.h - _HEAD_H - _BLANK_H - _BEFORE_BLANK)
    tall = max(room.type.roomy("slide.tagline", promise.words, width, size=size).height for promise in promises)
    looks = _Looks(room.type.largest("slide.head", [promise.when for promise in promises], width + 12, 28), size, tall)
    boxes = [Rect(COLUMNS.x + k * (width + _GAP), COLUMNS.y, width, COLUMNS.h) for k in range(len(promises))]
    columns = (_column(room, promise, box, index, looks) for index, (promise, box) in enumerate(zip(promises, boxes, strict=True)))
    say = (room.say("notes.next_steps.say"), *(room.say("notes.of", name=promise.when, words=promise.words) for promise in promises))
    notes = short_notes(room, "next_steps", clock_line(room, sheet), say=say)
    return (page(sheet, room, title, (intro, line, *columns, check_in(room, CHECK_IN)), notes, bookmark=2),)


def _column(room: Room, promise: Promise, box: Rect, index: int, looks: _Looks) -> Group:
    """A mark on the line that fills as time goes by, when, and what is promised."""
    centre, last = Point(box.x + _R, box.y + _MARK), len(room.kit.guide.promises) - 1
    part = max(_SLIVER, index / max(1, last))
    disc = Ellipse(Rect(centre.x - _R, centre.y - _R, 2 * _R, 2 * _R))
    filled = Shape(disc if part >= 1 else pie(centre, _R, 0, part), "ink", name="Time gone by")
    mark = Group((Shape(disc, "white", Stroke("ink", 3)), filled), tag="Artifact", name="Mark")
    when = room.type.text("slide.head", promise.when, Rect(box.x, box.y + 66, box.w + 12, 28), tag="H2", size=looks.when, name="When")
    free = Rect(box.x, box.y + _HEAD_H, box.w, looks.tall)
    words = room.type.text("slide.tagline", promise.words, free, size=looks.words, name="Promise")
    asked = (blank(room, promise.blank, Rect(box.x, free.bottom + _BEFORE_BLANK, box.w, _BLANK_H)),) if promise.blank else ()
    return Group((mark, when, words, *asked), name=promise.when)
