"""Where it comes from: attribution, licence and sources. No endorsement is implied."""

from toolkit.kit.deck.card_line import section_marks
from toolkit.kit.deck.notes import labelled
from toolkit.kit.deck.slide import BESIDE, BESIDE_PANEL, COLUMN, MARGIN, PANEL, PAPER, heading, layout, page, panel, slot
from toolkit.layout import Room, Sheet
from toolkit.scene import Group, Note, Page, Rect, SlideLayout

TITLE = Rect(MARGIN, 48, PANEL.w - 2 * MARGIN, 150)
MAIN = Rect(COLUMN.x, 54, COLUMN.w, 126)
REST = Rect(COLUMN.x, 192, COLUMN.w, 294)


def slide_layout(room: Room) -> SlideLayout:
    slots = (slot(room, "title", TITLE, "slide.title", size=40, colour="white"), slot(room, "body", MAIN, "slide.body"))
    return layout(room, "sources", slots, ground=PAPER, back="ink", items=(panel("paper", BESIDE_PANEL),), foot=BESIDE)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    initiative, setter = room.kit.initiative, room.type
    title = heading(room, room.say("deck.sources"), TITLE, most=40, colour="white")
    parts = [
        setter.paragraph("slide.label", room.say("deck.source_list"), colour="secondary"),
        *(setter.paragraph("slide.plain", source, space_before=3) for source in _sources(room)),
        setter.paragraph("slide.label", room.say("deck.licence"), colour="secondary", space_before=18),
        setter.paragraph("slide.plain", initiative.licence, space_before=3),
        setter.paragraph("slide.label", room.say("workbook.written_by"), colour="secondary", space_before=18),
        setter.paragraph("slide.plain", room.say("deck.own_words"), space_before=3),
    ]
    edition = room.kit.edition
    parts += [
        setter.paragraph("slide.plain", line, space_before=18 if k == 0 else 3)
        for k, line in enumerate(line for line in (edition.funder, edition.contact) if line)
    ]
    items = (
        Group(tuple(section_marks(MARGIN, 462, 20, "mid", apart=14)), tag="Artifact", name="Sections"),
        setter.text("slide.body", initiative.attribution, MAIN, slot="body", name="Attribution"),
        setter.texts("slide.plain", parts, REST, name="Sources and licence"),
    )
    clock = Note("", room.say("notes.after", end=room.language.clock(room.kit.agenda.end), title=room.say("deck.sources")))
    notes = (clock, *labelled(room, "say", (initiative.about,)), *labelled(room, "do", (room.say("notes.sources"),)))
    return (page(sheet, room, title, items, notes, ground=PAPER, back="ink", foot=BESIDE),)


def _sources(room: Room) -> tuple[str, ...]:
    """The initiative's sources and those of the spotlights shown, each once."""
    all_sources = (*room.kit.initiative.sources, *(source for spotlight in room.kit.spotlights for source in spotlight.sources))
    return tuple(dict.fromkeys(all_sources))
