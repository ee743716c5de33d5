"""Where it comes from: attribution, licence and sources. No endorsement is implied."""

from collections.abc import Sequence

from toolkit.kit.deck.card_line import section_marks
from toolkit.kit.deck.notes import short_notes
from toolkit.kit.deck.parts import part_title
from toolkit.kit.deck.slide import BESIDE, BESIDE_PANEL, COLUMN, MARGIN, PANEL, PAPER, heading, layout, page, panel, roomier, slot, trimmed
from toolkit.layout import Part, Room, Sheet
from toolkit.layout import parts as all_parts
from toolkit.scene import Group, Item, Note, Page, Paragraph, Rect, SlideLayout, Text

TITLE = Rect(MARGIN, 48, PANEL.w - 2 * MARGIN, 150)
MAIN = Rect(COLUMN.x, 54, COLUMN.w, 126)
REST = Rect(COLUMN.x, 192, COLUMN.w, 294)
_SIZES = (16.0, 15.0, 14.0)
_SMALLER = 18.0
_APART, _NEARER = 18.0, 10.0
"""Above a head in the largest size, and in smaller ones."""


def slide_layout(room: Room) -> SlideLayout:
    slots = (slot(room, "title", TITLE, "slide.title", size=40, colour="white"), slot(room, "body", MAIN, "slide.body"))
    return layout(room, "sources", slots, ground=PAPER, back="ink", items=(panel("paper", BESIDE_PANEL),), foot=BESIDE)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    initiative, setter = room.kit.initiative, room.type
    title = heading(room, part_title(room, room.say("deck.sources"), sheet.part), TITLE, most=40, colour="white")
    main, rest = setter.text("slide.body", initiative.attribution, MAIN, slot="body", name="Attribution"), REST
    size = next((size for size in _SIZES if _whole_height(room, sheet.part, size) <= rest.h), _SIZES[-1])
    whence, edition = _whence(room, sheet.part, size), _edition(room, size)
    if _whole_height(room, sheet.part, size) > rest.h:  # an edition that says much begins right below the attribution
        main = _small_main(room)
        rest = _under(main)
    high = _height(room, whence)
    low = rest.y + high + _apart(size)
    under = Rect(rest.x, low, rest.w, rest.bottom - low)
    items: list[Item] = [
        Group(tuple(section_marks(MARGIN, 462, 20, "mid", apart=14)), tag="Artifact", name="Sections"),
        main,
        roomier(setter.texts("slide.plain", whence, Rect(rest.x, rest.y, rest.w, high), name="Sources and licence")),
    ]
    if edition:
        items.append(setter.texts("slide.plain", edition, under, name="Edition"))
    clock = Note("", room.say("notes.after", end=room.language.clock(room.kit.agenda.end), title=room.say("deck.sources")))
    notes = short_notes(room, "sources", clock, say=(initiative.about,))
    return (page(sheet, room, title, items, notes, ground=PAPER, back="ink", foot=BESIDE),)


def parts(_: Sheet, room: Room) -> int:
    """As many as its sources need; licence, authors, funder and contact stand on each."""
    high = _under(_small_main(room)).h
    sources = _sources(room)
    return next((total for total in range(1, len(sources)) if all(_whole_height(room, part, _SIZES[-1]) <= high for part in all_parts(total))), len(sources))


def _small_main(room: Room) -> Text:
    return trimmed(room.type.text("slide.body", room.kit.initiative.attribution, MAIN, size=_SMALLER, slot="body", name="Attribution"))


def _under(main: Text) -> Rect:
    """Everything below the attribution."""
    return Rect(REST.x, main.box.bottom + _NEARER, REST.w, REST.bottom - main.box.bottom - _NEARER)


def _whence(room: Room, part: Part, size: float) -> list[Paragraph]:
    """Sources, licence and who wrote what."""
    setter, apart = room.type, _apart(size)

    def head(name: str, space: float = 0.0) -> Paragraph:
        return setter.paragraph("slide.label", room.say(name), size=size, colour="secondary", space_before=space)

    return [
        head("deck.source_list"),
        *(setter.paragraph("slide.plain", source, size=size, space_before=3) for source in part.of(_sources(room))),
        head("deck.licence", apart),
        setter.paragraph("slide.plain", room.kit.initiative.licence, size=size, space_before=3),
        head("workbook.written_by", apart),
        setter.paragraph("slide.plain", room.say("deck.own_words"), size=size, space_before=3),
    ]


def _edition(room: Room, size: float) -> list[Paragraph]:
    """Funder and contact, when the edition names them."""
    edition = room.kit.edition
    lines = [line for line in (edition.funder, edition.contact) if line]
    return [room.type.paragraph("slide.plain", line, size=size, space_before=3) for line in lines]


def _height(room: Room, parts: Sequence[Paragraph]) -> float:
    return room.type.measure_all(parts, COLUMN.w, room.look.role("slide.plain")).height


def _whole_height(room: Room, part: Part, size: float) -> float:
    edition = _edition(room, size)
    return _height(room, _whence(room, part, size)) + (_apart(size) + _height(room, edition) if edition else 0.0)


def _apart(size: float) -> float:
    return _APART if size == _SIZES[0] else _NEARER


def _sources(room: Room) -> tuple[str, ...]:
    """The initiative's sources and those of the spotlights shown, each once."""
    all_sources = (*room.kit.initiative.sources, *(source for spotlight in room.kit.spotlights for source in spotlight.sources))
    return tuple(dict.fromkeys(all_sources))
