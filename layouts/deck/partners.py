"""Partner types, each under a rule as in the workbook's boxes, with its role in a few words below, so that both can be read from the last row."""

from toolkit.kit.deck.areas import BODY, MARGIN
from toolkit.kit.deck.notes import clock_line, short_notes
from toolkit.kit.deck.slide import block_of, heading, layout, page, slot
from toolkit.layout import Room, Sheet
from toolkit.model.reference import PartnerType
from toolkit.scene import Group, Item, Line, Note, Page, Point, Rect, SlideLayout, Stroke

TITLE = Rect(MARGIN, 48, BODY.w, 44)
INTRO = Rect(MARGIN, 98, BODY.w, 28)
TILES = Rect(MARGIN, 144, BODY.w, 316)
BOOK = Rect(MARGIN, 466, BODY.w, 20)
_COLUMNS, _GAP, _UNDER_RULE = 2, 24.0, 10.0
_RULE = Stroke("ink", 3)
_TALLEST, _BELOW_NAME, _ROLE_MOST = 84.0, 2.0, 18.0
_BELOW = 32.0
"""What a name leaves free below it: a line for the role, and white above the next rule."""


def slide_layout(room: Room) -> SlideLayout:
    slots = (
        slot(room, "title", TITLE, "slide.title", size=40),
        slot(room, "subtitle", INTRO, "slide.subtitle", size=18, colour="secondary"),
        slot(room, "body", TILES, "slide.body", size=20),
    )
    return layout(room, "partners", slots)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    partners = room.kit.partners
    title = heading(room, room.say("deck.partners"), TITLE, most=40)
    words = room.say(f"deck.partners_from.{partners.origin}")
    intro = room.type.text("slide.subtitle", words, INTRO, size=18, colour="secondary", slot="subtitle", name="Introduction")
    items = (intro, _tiles(room, partners.types), *_book(room))
    return (page(sheet, room, title, items, _notes(sheet, room)),)


def _notes(sheet: Sheet, room: Room) -> tuple[Note, ...]:
    """The block begins here, so its first words are said here. Each type's own question is for the tables, in the step that has begun."""
    block = block_of(sheet, room).block
    questions = [room.say("notes.of", name=type.name, words=type.ask) for type in room.kit.partners.types]
    do = (*block.do, room.say("notes.partners.do"), room.kit.partners.intro, room.say("notes.partners.questions"), *questions)
    return short_notes(room, "partners", clock_line(room, sheet, step=1), say=(*block.say, room.say("notes.partners.say")), do=do)


def _tiles(room: Room, types: tuple[PartnerType, ...]) -> Group:
    """Names in one size and roles in one, in rows of two."""
    boxes = _boxes(len(types))
    high = boxes[0].h - _UNDER_RULE - _BELOW_NAME - _BELOW
    name = room.type.largest("slide.head", [type.name for type in types], boxes[0].w, high, lines=1)
    free = boxes[0].h - _UNDER_RULE - _name_height(room, types, boxes[0].w, name)
    role = min(_ROLE_MOST, name, room.type.largest("slide.list", [type.does for type in types if type.does], boxes[0].w, free))
    return Group(tuple(_tile(room, type, box, name, role) for type, box in zip(types, boxes, strict=True)), tag="L", name="Partner types")


def _boxes(count: int) -> list[Rect]:
    rows = -(-count // _COLUMNS)
    w, pitch = (TILES.w - _GAP * (_COLUMNS - 1)) / _COLUMNS, min(_TALLEST, TILES.h / rows)
    return [Rect(TILES.x + (k % _COLUMNS) * (w + _GAP), TILES.y + (k // _COLUMNS) * pitch, w, pitch) for k in range(count)]


def _name_height(room: Room, types: tuple[PartnerType, ...], wide: float, size: float) -> float:
    return max(room.type.measure("slide.head", type.name, wide, size=size).height for type in types) + _BELOW_NAME


def _tile(room: Room, type: PartnerType, box: Rect, name: float, role: float) -> Group:
    rule = Line(Point(box.x, box.y + _RULE.width / 2), Point(box.right, box.y + _RULE.width / 2), _RULE)
    y, high = box.y + _UNDER_RULE, _name_height(room, (type,), box.w, name)
    words = [room.type.text("slide.head", type.name, Rect(box.x, y, box.w, high), size=name, tag="LBody", name=type.name)]
    if type.does:
        below = Rect(box.x, y + high, box.w, box.bottom - y - high)
        words.append(room.type.text("slide.list", type.does, below, size=role, tag="LBody", name="Role"))
    return Group((Group((rule,), tag="Artifact"), *words), tag="LI", name=type.name)


def _book(room: Room) -> tuple[Item, ...]:
    number = room.references.of("workbook", "partners")
    return (room.type.text("slide.small", room.say("deck.workbook_page", number=number), BOOK, name="Workbook page"),) if number else ()
