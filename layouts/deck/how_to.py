"""How to use the cards: a card to look at, and three ways to play."""

from toolkit.kit.deck.notes import block_notes
from toolkit.kit.deck.slide import BESIDE, COLUMN, MARGIN, PANEL, block_of, heading, layout, page, panel, slot
from toolkit.kit.marks import token
from toolkit.kit.motif.pictures import principle_motif
from toolkit.layout import Room, Sheet
from toolkit.model.principle import Principle
from toolkit.model.reference import WayToPlay
from toolkit.scene import Group, Item, Line, Note, Page, Point, Rect, Rectangle, Shape, SlideLayout, Stroke

TITLE = Rect(COLUMN.x, 48, COLUMN.w, 46)
INTRO = Rect(COLUMN.x, 102, COLUMN.w, 72)
WAYS = Rect(COLUMN.x, 186, COLUMN.w, 300)
CARD = Rect(MARGIN, 54, 216, 279.5)
_NAME_W = 300.0
_BACK = CARD.moved(60, 36)
FRONT = Rect(MARGIN, 392, PANEL.w - MARGIN - 36, 96)


def slide_layout(room: Room) -> SlideLayout:
    slots = (slot(room, "title", TITLE, "slide.title", size=38), slot(room, "subtitle", INTRO, "slide.tagline", size=18, colour="secondary"))
    return layout(room, "how_to", slots, items=(panel("paper", PANEL),), foot=BESIDE)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    how_to, block = room.kit.how_to, block_of(sheet, room)
    title = heading(room, room.say("deck.how_to"), TITLE, most=38)
    shown = room.kit.principles[len(room.kit.principles) // 2 - 1]
    items: tuple[Item, ...] = (
        room.type.text("slide.tagline", block.block.slide or how_to.intro, INTRO, size=18, colour="secondary", slot="subtitle", name="Introduction"),
        _cards(room, shown),
        room.type.text("slide.plain", how_to.front, FRONT, name="How to read the front"),
        *_ways(room),
    )
    notes = (*block_notes(room, sheet), *_all_ways(room))
    return (page(sheet, room, title, items, notes, foot=BESIDE),)


def _ways(room: Room) -> list[Item]:
    """Name, minutes and summary of each way; the notes have all steps."""
    ways = room.kit.how_to.ways
    pitch, items = WAYS.h / len(ways), list[Item]()
    size = room.type.largest("slide.row", [_short(way) for way in ways], WAYS.w, pitch - 54)
    named = room.type.largest("slide.head", [way.name for way in ways], _NAME_W, 28)
    for index, way in enumerate(ways):
        items.append(_way(room, way, Rect(WAYS.x, WAYS.y + index * pitch, WAYS.w, pitch), (named, size)))
    return items


def _short(way: WayToPlay) -> str:
    return way.short or way.steps[0]


def _way(room: Room, way: WayToPlay, box: Rect, sizes: tuple[float, float]) -> Group:
    rule = Line(Point(box.x, box.y), Point(box.right, box.y), Stroke("rule", 0.75))
    name = room.type.text("slide.head", way.name, Rect(box.x, box.y + 12, _NAME_W, 28), size=sizes[0], tag="H2", name="Way")
    minutes = room.type.text("slide.plain", way.minutes, Rect(box.right - 160, box.y + 15, 160, 22), size=14, align="end", name="Minutes", colour="secondary")
    step = room.type.text("slide.row", _short(way), Rect(box.x, box.y + 44, box.w, box.h - 50), size=sizes[1], name="In short")
    return Group((rule, name, minutes, step), name=way.name)


def _all_ways(room: Room) -> tuple[Note, ...]:
    how_to = room.kit.how_to
    ways = ((f"{way.name} ({way.minutes})", " ".join(way.steps)) for way in how_to.ways)
    sides = ((room.say("card.read_front"), how_to.front), (room.say("card.read_back"), how_to.back))
    return tuple(Note(room.say("notes.part", name=name), text) for name, text in (*sides, *ways))


def _cards(room: Room, principle: Principle) -> Group:
    """A card's front on its back, drawn from shapes."""
    return Group((*_back(principle), *_front(room, principle)), tag="Figure", alt=room.say("deck.card_picture"), name="Cards")


def _back(principle: Principle) -> list[Item]:
    deep, items = f"{principle.section}.deep", list[Item]()
    items.append(Shape(Rectangle(_BACK), "white", Stroke("rule", 0.75), "Back"))
    items.append(Shape(Rectangle(Rect(CARD.right + 8, _BACK.y + 14, _BACK.right - CARD.right - 18, 3)), deep))
    for k in range(9):
        y = _BACK.y + 34 + k * 24
        items.append(Line(Point(CARD.right + 8, y), Point(_BACK.right - (10 if k % 3 else 22), y), Stroke("rule", 3)))
    return items


def _front(room: Room, principle: Principle) -> list[Item]:
    """The panel with token, id and motif; the title and the statement below it."""
    art = Rect(CARD.x + 9, CARD.y + 9, CARD.w - 18, 158)
    order = tuple(other.id for other in room.kit.principles)
    motif = principle_motif(principle.id, (principle.pairs_with[0], principle.pairs_with[1]), order, art, header=26)
    mark = token(room, principle.section, principle.section, Point(art.x + 18, art.y + 17), 8, fill="white", text=f"{principle.section}.deep")
    setter = room.type
    id = setter.place(
        [setter.paragraph("slide.id", principle.id, size=16, colour="white", align="end")], Rect(art.right - 60, art.y + 9, 50, 16), tag="Artifact", name="Id"
    )
    title = setter.place(
        [setter.paragraph("slide.title", principle.title, size=19)],
        Rect(art.x, art.bottom + 10, art.w, 42),
        tag="Artifact",
        role=room.look.role("slide.title"),
        name="Title of the card",
    )
    lines = [
        Line(
            Point(art.x, art.bottom + 66 + k * 11),
            Point(art.x + art.w * (0.55 if k == 3 else 0.96 - 0.06 * (k % 2)), art.bottom + 66 + k * 11),
            Stroke("rule", 3),
        )
        for k in range(4)
    ]
    return [Shape(Rectangle(CARD), "white", Stroke("rule", 0.75), "Front"), motif, mark, id, title, *lines]
