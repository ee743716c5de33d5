"""How to use the cards: one card, front and back, with the names of its parts; the ways to play stand in the notes."""

from toolkit.kit.deck.areas import MARGIN, SPARE
from toolkit.kit.deck.foot import short_foot
from toolkit.kit.deck.grounds import panel
from toolkit.kit.deck.notes import block_notes
from toolkit.kit.deck.slide import block_of, heading, layout, page, slot
from toolkit.kit.motif.nest import Nest, reach
from toolkit.kit.motif.pictures import placed, principle_motif
from toolkit.kit.shapes import section_shape
from toolkit.layout import SLIDE, Room, Sheet
from toolkit.model.principle import Principle
from toolkit.scene import Ellipse, Group, Item, Line, Note, Page, Point, Rect, Rectangle, Shape, SlideLayout, Stroke, Text
from toolkit.scene.text import Align

PLATE = Rect(384, 0, SLIDE.w - 384, SLIDE.h)
TITLE = Rect(MARGIN, 48, 300, 92)
INTRO = Rect(MARGIN, 150, 300, 126)
SECTIONS = Rect(MARGIN, 300, 300, 186)
FOOT = short_foot(TITLE.right)
CARD = Rect(414, 126, 234, 303)
BACK = CARD.moved(CARD.w + 24, 0)
_ART = Rect(CARD.x + 10, CARD.y + 10, CARD.w - 20, 172)
_HEADER = 30.0
"""The strip of a card's picture that its section and its number take."""
_ID = Rect(_ART.right - 62, _ART.y + 9, 52, 20)
_ROWS = ("why", "in_practice", "look_for", "ask", "try_this", "who", "watch_out", "pairs_with")
_INNER = BACK.inset(12)
_NAME_W, _NAME_MOST = 62.0, 120.0
"""The room that the rows' names have, and how much they may take where they are long."""
_NAME_X = 48.0
"""From a section's shape to its name."""
_APART = 9.0
"""Between two labels on one line."""
_ROW_PITCH, _FIRST_BAR = (_INNER.h - 32) / len(_ROWS), 6.0
_LABEL_H, _UPPER, _LOWER = 21.0, 60.0, 84.0
"""The height of a label, and the two lines on which labels stand above the cards."""
_LEADER, _BEHIND, _TO_NAME = Stroke("ink", 1), 14.0, 5.0
"""The line from a label to its part, how far the label's words run on behind it, and how far before a row's name it ends."""


def slide_layout(room: Room) -> SlideLayout:
    slots = (slot(room, "title", TITLE, "slide.title", size=29), slot(room, "subtitle", INTRO, "slide.tagline", size=18, colour="secondary"))
    return layout(room, "how_to", slots, items=(panel("paper", PLATE),), foot=FOOT)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    how_to, block = room.kit.how_to, block_of(sheet, room)
    title = heading(room, room.say("deck.how_to"), TITLE, most=38)
    shown = _shown(room)
    items: tuple[Item, ...] = (
        room.type.text("slide.tagline", block.block.slide or how_to.intro, INTRO, size=18, colour="secondary", slot="subtitle", name="Introduction"),
        _sections(room),
        Group((*_back(room, shown), *_front(room, shown)), tag="Figure", alt=room.say("deck.card_picture"), name="Cards"),
        *_labels(room, shown),
    )
    notes = (*block_notes(room, sheet), *_all_ways(room))
    return (page(sheet, room, title, items, notes, foot=FOOT),)


def _all_ways(room: Room) -> tuple[Note, ...]:
    how_to = room.kit.how_to
    ways = ((f"{way.name} ({way.minutes})", way.short or " ".join(way.steps)) for way in how_to.ways)
    sides = ((room.say("card.read_front"), how_to.front), (room.say("card.read_back"), how_to.back))
    return tuple(Note(room.say("notes.part", name=name), text) for name, text in (*sides, *ways))


def _sections(room: Room) -> Group:
    """The four shapes and what each stands for."""
    pitch, rows = SECTIONS.h / len(room.kit.sections), list[Item]()
    size = min(18.0, room.type.largest("slide.list", [section.name for section in room.kit.sections], SECTIONS.w - _NAME_X, pitch))
    for index, section in enumerate(room.kit.sections):
        y = SECTIONS.y + index * pitch
        mark = Shape(section_shape(section.id, Point(MARGIN - reach(section.id, 13).x, y + pitch / 2), 13), f"{section.id}.deep", name=section.name)
        name = room.type.text(
            "slide.list", section.name, Rect(MARGIN + _NAME_X, y, SECTIONS.w - _NAME_X, pitch), size=size, anchor="middle", tag="LBody", name="Section"
        )
        rows.append(Group((Group((mark,), tag="Artifact"), name), tag="LI", name=section.name))
    return Group(tuple(rows), tag="L", name="Sections")


# --- the card


def _pairs(room: Room, principle: Principle) -> tuple[Nest, ...]:
    """Where the card's picture shows the two that it pairs with."""
    order = tuple(other.id for other in room.kit.principles)
    return placed(principle.id, (principle.pairs_with[0], principle.pairs_with[1]), order, _ART, header=_HEADER).partners


def _shown(room: Room) -> Principle:
    """A card from the middle of the set whose upper pair stands at the right, where its label has room."""
    principles = room.kit.principles
    later = principles[len(principles) // 2 - 1 :]
    return next((card for card in later if min(_pairs(room, card), key=lambda nest: nest.centre.y).centre.x > _ART.centre.x), later[0])


def _front(room: Room, principle: Principle) -> list[Item]:
    """The picture with section and id, the title, and bars for the statement."""
    order, setter = tuple(other.id for other in room.kit.principles), room.type
    motif = principle_motif(principle.id, (principle.pairs_with[0], principle.pairs_with[1]), order, _ART, header=_HEADER)
    mark = Shape(section_shape(principle.section, Point(_ART.x + 20, _ART.y + 19), 9), "white", name="Section")
    id = setter.place([setter.paragraph("slide.mini-id", principle.id, colour="white", align="end")], _ID, tag="Artifact", name="Id")
    title = setter.text("slide.mini-title", principle.title, Rect(_ART.x, _ART.bottom + 12, _ART.w, 46), tag="Artifact", name="Title of the card")
    top = _ART.bottom + 72
    bars = [_bar(_ART.x, top + k * 12, _ART.w * (0.55 if k == 3 else 0.96 - 0.06 * (k % 2))) for k in range(4)]
    return [Shape(Rectangle(CARD), "white", Stroke("rule", 0.75), "Front"), motif, mark, id, title, *bars]


def _back(room: Room, principle: Principle) -> list[Item]:
    """The rows by their names, with bars for what they say."""
    inner, setter = _INNER, room.type
    deep = f"{principle.section}.deep"
    title = setter.place([setter.paragraph("slide.mini-head", principle.title)], Rect(inner.x, inner.y, inner.w, 16), tag="Artifact", name="Title of the card")
    items: list[Item] = [Shape(Rectangle(BACK), "white", Stroke("rule", 0.75), "Back"), title, Shape(Rectangle(Rect(inner.x, inner.y + 20, inner.w, 3)), deep)]
    wide = _names_width(room)
    x = inner.x + wide + 4
    for index, row in enumerate(_ROWS):
        y = _row_y(index)
        name = setter.paragraph("slide.mini-label", room.say(f"card.{row}"), colour=deep)
        items.append(setter.texts("slide.mini-label", [name], Rect(inner.x, y, wide, 14), tag="Artifact", name="Row"))
        items += [_bar(x, y + _FIRST_BAR + k * 9, (inner.right - x) * (1 if k == 0 else 0.7)) for k in range(2)]
    return items


def _names_width(room: Room) -> float:
    """As wide as the longest of the rows' names."""
    return min(_NAME_MOST, max(_NAME_W, *(room.type.roomy("slide.mini-label", room.say(f"card.{row}")).width for row in _ROWS)))


def _row_y(index: int) -> float:
    """The top of a row of the back."""
    return _INNER.y + 32 + index * _ROW_PITCH


def _bar(x: float, y: float, width: float) -> Line:
    """What stands for words that nobody could read at this size."""
    return Line(Point(x, y), Point(x + width, y), Stroke("rule", 3))


# --- the names of its parts


def _labels(room: Room, principle: Principle) -> tuple[Item, ...]:
    """Each name above its part, with a line that leads to its edge, and which side is which."""
    pair = min(_pairs(room, principle), key=lambda nest: nest.centre.y)
    rows = room.say("deck.card_rows", first=room.say("card.why"), last=room.say("card.pairs_with"))
    id, section = room.type.width("slide.mini-id", principle.id), room.say("deck.card_section")
    after = CARD.x + _label_width(room, section) + _APART
    return (
        *_label(room, section, Point(_ART.x + 20, _ART.y + 10), _LOWER, "start"),
        *_label(room, room.say("deck.card_pairs"), Point(pair.centre.x, pair.box.y), _LOWER, "end", after),
        *_label(room, room.say("deck.card_number"), Point(_ID.right - id / 2, _ID.y - 3), _UPPER, "end"),
        *_all_rows(room, rows),
        _side(room, "card.read_front", CARD),
        _side(room, "card.read_back", BACK),
    )


def _label(room: Room, words: str, at: Point, y: float, align: Align, least: float = CARD.x) -> tuple[Item, ...]:
    """Words at a height, no further left than `least`, and below them a line down to a point on the picture, where it is white."""
    lines = (Line(Point(at.x, y + _LABEL_H), Point(at.x, _ART.y), _LEADER), Line(Point(at.x, _ART.y), at, Stroke("white", _LEADER.width)))
    width = _label_width(room, words)
    left = CARD.x if align == "start" else max(least, at.x + _BEHIND - width)
    return (_words(room, words, Rect(left, y, width, _LABEL_H), align), Group((*lines, _dot(at)), tag="Artifact", name="Leader"))


def _label_width(room: Room, words: str) -> float:
    return room.type.roomy("slide.label", words).width + SPARE


def _words(room: Room, words: str, box: Rect, align: Align = "start") -> Text:
    return room.type.text("slide.label", words, box, align=align, name=words)


def _dot(at: Point) -> Shape:
    return Shape(Ellipse(Rect(at.x - 3, at.y - 3, 6, 6)), "ink", Stroke("white", 1))


def _all_rows(room: Room, words: str) -> tuple[Item, ...]:
    """Words for all rows of the back: their line runs between the cards and has an arm to the first row's name and one to the last's."""
    x, ends = (CARD.right + BACK.x) / 2, [Point(_INNER.x - _TO_NAME, _row_y(index) + _FIRST_BAR) for index in (0, len(_ROWS) - 1)]
    down = Line(Point(x, _LOWER + _LABEL_H), Point(x, ends[-1].y), _LEADER)
    arms = (item for end in ends for item in (Line(Point(x, end.y), end, _LEADER), _dot(end)))
    box = Rect(x - _BEHIND, _LOWER, _label_width(room, words), _LABEL_H)
    return (_words(room, words, box), Group((down, *arms), tag="Artifact", name="Leader"))


def _side(room: Room, name: str, card: Rect) -> Item:
    return room.type.text("slide.label", room.say(name), Rect(card.x, card.bottom + 12, card.w, _LABEL_H), colour="secondary", name="Side")
