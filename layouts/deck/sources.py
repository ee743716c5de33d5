"""Where it comes from: attribution, licence and sources. No endorsement is implied."""

from collections.abc import Sequence

from toolkit.kit.deck.areas import BESIDE_PANEL, COLUMN, MARGIN, PANEL
from toolkit.kit.deck.card_line import section_marks
from toolkit.kit.deck.foot import BESIDE, Jump
from toolkit.kit.deck.grounds import PAPER, panel
from toolkit.kit.deck.notes import optional_line, short_notes
from toolkit.kit.deck.parts import part_title
from toolkit.kit.deck.slide import heading, layout, page, roomier, slot, trimmed
from toolkit.layout import Part, Room, Sheet
from toolkit.layout import parts as all_parts
from toolkit.scene import Group, Item, Link, Page, Paragraph, Rect, SlideLayout, Text

TITLE = Rect(MARGIN, 48, PANEL.w - 2 * MARGIN, 150)
MAIN = Rect(COLUMN.x, 54, COLUMN.w, 126)
REST = Rect(COLUMN.x, 192, COLUMN.w, 294)
_SIZES = (16.0, 15.0, 14.0)
_SMALLER = 18.0
_APART, _NEARER = 18.0, 10.0
"""Above a head in the largest size, and in smaller ones."""


def slide_layout(room: Room) -> SlideLayout:
    slots = (slot(room, "title", TITLE, "slide.title", size=40, colour="white"), slot(room, "body", MAIN, "slide.body", size=20))
    return layout(room, "sources", slots, ground=PAPER, back="ink", items=(panel("paper", BESIDE_PANEL),), foot=BESIDE)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    setter, part = room.type, sheet.part
    title = heading(room, part_title(room, room.say("deck.sources"), part), TITLE, most=40, colour="white")
    main, rest = _main_and_rest(room, part)
    size = min(_size(room, other) for other in all_parts(part.total))
    whence, edition = _whence(room, part, size), _edition(room, part, size)
    high = _height(room, whence)
    low = rest.y + high + _apart(size)
    items: list[Item] = [
        Group(tuple(section_marks(MARGIN, 462, 20, "mid", apart=14)), tag="Artifact", name="Sections"),
        *main,
        roomier(setter.texts("slide.plain", whence, Rect(rest.x, rest.y, rest.w, high), name="Sources and licence")),
    ]
    if edition:
        items.append(setter.texts("slide.plain", edition, Rect(rest.x, low, rest.w, rest.bottom - low), name="Edition"))
    notes = short_notes(room, "sources", optional_line(room, title.text), say=(room.kit.initiative.about,))
    return (page(sheet, room, title, items, notes, ground=PAPER, back="ink", foot=BESIDE, jumps=_next(room, part)),)


def _next(room: Room, part: Part) -> tuple[Jump, ...]:
    """The way to the next of several, and from the last to the first: a show passes over hidden slides."""
    if part.total == 1:
        return ()
    number = part.number % part.total + 1
    link = Link(part_title(room, room.say("deck.sources"), Part(number, part.total)), page=f"sources/{number}" if number > 1 else "sources")
    return ((room.say("deck.sources_jump"), link),)


def parts(_: Sheet, room: Room) -> int:
    """As many as its sources need. The attribution stands on the first; licence, authors, funder and contact on the last."""
    most = max(1, len(room.kit.sources))
    return next((total for total in range(1, most) if all(_fits(room, part) for part in all_parts(total))), most)


def _fits(room: Room, part: Part) -> bool:
    return _whole_height(room, part, _SIZES[-1]) <= _main_and_rest(room, part)[1].h


def _size(room: Room, part: Part) -> float:
    """The largest size at which a part of the sources fits its slide; the slides of one list have one size."""
    rest = _main_and_rest(room, part)[1]
    return next((size for size in _SIZES if _whole_height(room, part, size) <= rest.h), _SIZES[-1])


def _main_and_rest(room: Room, part: Part) -> tuple[tuple[Text, ...], Rect]:
    """The attribution and what is left below it; smaller where sources and edition say much, and not there on slides after the first."""
    if not part.is_first:
        return (), Rect(REST.x, MAIN.y, REST.w, REST.bottom - MAIN.y)
    if _whole_height(room, part, _SIZES[-1]) <= REST.h:
        return (room.type.text("slide.body", room.kit.initiative.attribution, MAIN, slot="body", name="Attribution"),), REST
    main = _small_main(room)
    return (main,), _under(main)


def _small_main(room: Room) -> Text:
    return trimmed(room.type.text("slide.body", room.kit.initiative.attribution, MAIN, size=_SMALLER, slot="body", name="Attribution"))


def _under(main: Text) -> Rect:
    """Everything below the attribution."""
    return Rect(REST.x, main.box.bottom + _NEARER, REST.w, REST.bottom - main.box.bottom - _NEARER)


def _whence(room: Room, part: Part, size: float) -> list[Paragraph]:
    """Sources, and after the last of them licence and who wrote what."""
    setter, apart = room.type, _apart(size)

    def head(name: str, space: float = 0.0) -> Paragraph:
        return setter.paragraph("slide.label", room.say(name), size=size, colour="secondary", space_before=space)

    def line(words: str) -> Paragraph:
        return setter.paragraph("slide.plain", words, size=size, space_before=3)

    sources = [head("deck.source_list"), *map(line, part.of(room.kit.sources))]
    if not part.is_last:
        return sources
    return [*sources, head("deck.licence", apart), line(room.kit.initiative.licence), head("workbook.written_by", apart), line(room.say("deck.own_words"))]


def _edition(room: Room, part: Part, size: float) -> list[Paragraph]:
    """Funder and contact on the last slide, when the edition names them."""
    edition = room.kit.edition
    lines = [line for line in (edition.funder, edition.contact) if line and part.is_last]
    return [room.type.paragraph("slide.plain", line, size=size, space_before=3) for line in lines]


def _height(room: Room, parts: Sequence[Paragraph]) -> float:
    return room.type.roomy_all(parts, COLUMN.w, room.look.role("slide.plain")).height


def _whole_height(room: Room, part: Part, size: float) -> float:
    edition = _edition(room, part, size)
    return _height(room, _whence(room, part, size)) + (_apart(size) + _height(room, edition) if edition else 0.0)


def _apart(size: float) -> float:
    return _APART if size == _SIZES[0] else _NEARER
