"""Partner types, each under a rule as in the workbook's boxes, so that it can be read from the last row; what they do and are asked goes to the notes."""

from toolkit.kit.deck.notes import clock_line, short_notes
from toolkit.kit.deck.slide import BODY, MARGIN, heading, layout, page, slot
from toolkit.layout import Room, Sheet
from toolkit.model.reference import PartnerType
from toolkit.scene import Group, Item, Line, Note, Page, Point, Rect, SlideLayout, Stroke

TITLE = Rect(MARGIN, 48, BODY.w, 44)
INTRO = Rect(MARGIN, 98, BODY.w, 28)
TILES = Rect(MARGIN, 144, BODY.w, 306)
BOOK = Rect(MARGIN, 466, BODY.w, 20)
_COLUMNS, _GAP, _UNDER_RULE = 4, 18.0, 15.0
_RULE = Stroke("ink", 3)
_TALLEST = 144.0


def slide_layout(room: Room) -> SlideLayout:
    slots = (slot(room, "title", TITLE, "slide.title", size=40), slot(room, "subtitle", INTRO, "slide.subtitle", size=18, colour="secondary"))
    return layout(room, "partners", slots)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    partners = room.kit.partners
    title = heading(room, room.say("deck.partners"), TITLE, most=40)
    words = room.say(f"deck.partners_from.{partners.origin}")
    intro = room.type.text("slide.subtitle", words, INTRO, size=18, colour="secondary", slot="subtitle", name="Introduction")
    items = (intro, _tiles(room, partners.types), *_book(room))
    return (page(sheet, room, title, items, _notes(sheet, room)),)


def _notes(sheet: Sheet, room: Room) -> tuple[Note, ...]:
    """The slide has a minute of its own, before the activity's steps are shown."""
    partners = room.kit.partners
    said = [room.say("notes.of", name=type.name, words=type.role) for type in partners.types]
    ask = [room.say("notes.of", name=type.name, words=type.ask) for type in partners.types]
    return short_notes(room, clock_line(room, sheet), say=(partners.intro, *said), do=(room.say("notes.partners"),), ask=ask)


def _tiles(room: Room, types: tuple[PartnerType, ...]) -> Group:
    """Names in one size, in rows of four."""
    boxes = _boxes(len(types))
    size = room.type.largest("slide.head", [type.name for type in types], boxes[0].w, boxes[0].h - _UNDER_RULE)
    return Group(tuple(_tile(room, type.name, box, size) for type, box in zip(types, boxes, strict=True)), tag="L", name="Partner types")


def _boxes(count: int) -> list[Rect]:
    rows = -(-count // _COLUMNS)
    w, h = (TILES.w - _GAP * (_COLUMNS - 1)) / _COLUMNS, min(_TALLEST, (TILES.h - _GAP * (rows - 1)) / rows)
    return [Rect(TILES.x + (k % _COLUMNS) * (w + _GAP), TILES.y + (k // _COLUMNS) * (h + _GAP), w, h) for k in range(count)]


def _tile(room: Room, name: str, box: Rect, size: float) -> Group:
    rule = Line(Point(box.x, box.y + _RULE.width / 2), Point(box.right, box.y + _RULE.width / 2), _RULE)
    words = room.type.text("slide.head", name, Rect(box.x, box.y + _UNDER_RULE, box.w, box.h - _UNDER_RULE), size=size, tag="LBody", name=name)
    return Group((Group((rule,), tag="Artifact"), words), tag="LI", name=name)


def _book(room: Room) -> tuple[Item, ...]:
    number = room.references.of("workbook", "partners")
    return (room.type.text("slide.small", room.say("deck.workbook_page", number=number), BOOK, name="Workbook page"),) if number else ()
