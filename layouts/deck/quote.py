"""A person's own words, as large as they can be, beside who said them and where."""

from toolkit.kit.deck.areas import BESIDE_PANEL, COLUMN, MARGIN, PANEL
from toolkit.kit.deck.foot import BESIDE, Jump
from toolkit.kit.deck.grounds import panel
from toolkit.kit.deck.notes import clock_line, optional_line, short_notes
from toolkit.kit.deck.slide import heading, layout, page, slot
from toolkit.layout import Room, Sheet
from toolkit.model.spotlight import Spotlight
from toolkit.scene import Group, Link, Note, Page, Path, Point, Rect, Shape, SlideLayout
from toolkit.source.words import joined

TITLE = Rect(MARGIN, 84, PANEL.w - 2 * MARGIN, 180)
WORDS = Rect(COLUMN.x, 90, COLUMN.w, 300)
PERSON = Rect(COLUMN.x, 414, COLUMN.w, 66)
_TITLE, _TYPED, _PERSON = 36.0, 34.0, 18.0
_MARK = Rect(MARGIN, 360, 62, 120)
"""The first of the two strokes that make the opening mark."""
_SLANT, _APART = 26.0, 92.0


def slide_layout(room: Room) -> SlideLayout:
    slots = (
        slot(room, "title", TITLE, "slide.title", size=_TYPED, colour="white"),
        slot(room, "body", WORDS, "slide.question", prompt="quote", size=32),
        slot(room, "subtitle", PERSON, "slide.body", name="person", prompt="person", size=_PERSON, colour="secondary"),
    )
    return layout(room, "quote", slots, items=(panel("white", BESIDE_PANEL), _mark()), back="L.deep", foot=BESIDE)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    spotlight = next(record for record in room.kit.spotlights if record.id == sheet.subject)
    quote = spotlight.quote
    assert quote is not None, f"{sheet.key} has no quote"
    title = heading(room, room.say("deck.quote", name=spotlight.name), TITLE, most=_TITLE, colour="white")
    items = [room.type.text("slide.question", room.say("deck.quoted", words=quote.text), WORDS, slot="body", name="Quote")]
    if who := joined(" · ", [part for part in (quote.person, quote.source) if part]):
        items.append(room.type.text("slide.body", who, PERSON, size=_PERSON, slot="person", colour="secondary", name="Person"))
    return (page(sheet, room, title, items, _notes(sheet, room, title.text), back="L.deep", foot=BESIDE, jumps=_spotlight(sheet, spotlight)),)


def _spotlight(sheet: Sheet, spotlight: Spotlight) -> tuple[Jump, ...]:
    """From a hidden slide the way to what it belongs to."""
    return ((spotlight.name, Link(spotlight.name, page=f"spotlight/{spotlight.id}")),) if sheet.hidden else ()


def _notes(sheet: Sheet, room: Room, title: str) -> tuple[Note, ...]:
    clock = optional_line(room, title) if sheet.hidden else clock_line(room, sheet)
    hidden = (room.say("notes.hidden"),) if sheet.hidden else ()
    return short_notes(room, "quote", clock, do=(*hidden, room.say("notes.quote.do")))


def _mark() -> Group:
    """An opening quotation mark of two slanted strokes, as plain as the sections' shapes: decoration."""
    return Group(tuple(Shape(_stroke(_MARK.moved(k * _APART, 0)), "L.mid", name="Stroke") for k in range(2)), tag="Artifact", name="Quotation mark")


def _stroke(box: Rect) -> Path:
    return Path.polygon([Point(box.x + _SLANT, box.y), Point(box.right + _SLANT, box.y), Point(box.right, box.bottom), Point(box.x, box.bottom)])
