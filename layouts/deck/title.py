"""The cover: the name, what is in it, whose edition it is, and the four sections fused."""

from toolkit.kit.deck.notes import labelled
from toolkit.kit.deck.slide import MARGIN, SPARE, heading, layout, page, slot
from toolkit.kit.motif.pictures import cover_motif
from toolkit.layout import SLIDE, Room, Sheet
from toolkit.scene import Note, Page, Rect, SlideLayout, Text
from toolkit.source.words import joined

ART = Rect(SLIDE.w - SLIDE.h, 0, SLIDE.h, SLIDE.h)
_W = ART.x - MARGIN - 30
KIND = Rect(MARGIN, 54, _W, 21)
TITLE = Rect(MARGIN, 93, _W, 180)
TAGLINE = Rect(MARGIN, 282, _W, 58)
EDITION_Y, FOOT_Y = 348.0, 496.0


def slide_layout(room: Room) -> SlideLayout:
    slots = (slot(room, "title", TITLE, "slide.cover"), slot(room, "subtitle", TAGLINE, "slide.tagline"))
    return layout(room, "title", slots, items=(cover_motif(ART, ranks=_ranks(room)),), foot=None)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    initiative, setter = room.kit.initiative, room.type
    title = heading(room, initiative.name, TITLE, role="slide.cover")
    fine = _fine(room)
    items = (
        setter.text("slide.label", room.say("product.deck"), KIND, colour="secondary", name="Kind"),
        setter.text("slide.tagline", initiative.tagline, TAGLINE, slot="subtitle", name="Tagline"),
        _edition(room, Rect(MARGIN, EDITION_Y, _W, fine.box.y - 12 - EDITION_Y)),
        fine,
    )
    return (page(sheet, room, title, items, _notes(room), foot=None),)


def _fine(room: Room) -> Text:
    """Attribution and funder, as high as they are, on the lower margin."""
    lines = (room.kit.initiative.attribution, room.kit.edition.funder)
    parts = [room.type.paragraph("slide.fine", line, space_before=4) for line in lines if line]
    height = room.type.measure_all(parts, _W, room.look.role("slide.fine")).height
    return room.type.texts("slide.fine", parts, Rect(MARGIN, FOOT_Y - height, _W, height + SPARE), name="Attribution")


def _edition(room: Room, box: Rect) -> Text:
    """Whose edition, which convening, where, when and with whom, as far as it is known."""
    kit, setter = room.kit, room.type
    edition, agenda = kit.edition, kit.agenda
    when = [part for part in (edition.date, edition.venue) if part]
    lines = [
        edition.region,
        joined(" · ", (agenda.convening.name, room.language.span(agenda.start, agenda.end))),
        room.language.listed(when),
        room.language.listed(edition.hosts),
    ]
    parts = [setter.paragraph("slide.label" if k == 0 else "slide.small", line, size=14, colour="ink") for k, line in enumerate(lines) if line]
    return setter.texts("slide.small", parts, box, anchor="bottom", name="Edition")


def _ranks(room: Room) -> tuple[int, ...]:
    return tuple(len(room.kit.principles_of(section.id)) for section in room.kit.sections)


def _notes(room: Room) -> tuple[Note, ...]:
    """What to set up before people come: the guide's last checklist."""
    agenda, last = room.kit.agenda, room.kit.guide.checklists[-1]
    clock = Note("", room.say("notes.before", start=room.language.clock(agenda.start), title=room.say("deck.setup")))
    return (clock, Note("", last.when), *labelled(room, "do", last.items))
