"""The cover: the name, what is in it, whose edition it is, and the four sections fused."""

from toolkit.kit.motif import cover_motif
from toolkit.kit.notes import labelled
from toolkit.kit.slide import MARGIN, heading, layout, page, slot
from toolkit.layout import SLIDE, Room, Sheet
from toolkit.scene import Note, Page, Rect, SlideLayout, Text

ART = Rect(SLIDE.w - SLIDE.h, 0, SLIDE.h, SLIDE.h)
_W = ART.x - MARGIN - 30
KIND = Rect(MARGIN, 54, _W, 21)
TITLE = Rect(MARGIN, 93, _W, 180)
TAGLINE = Rect(MARGIN, 290, _W, 58)
EDITION = Rect(MARGIN, 366, _W, 58)
FINE = Rect(MARGIN, 432, _W, 64)


def slide_layout(room: Room) -> SlideLayout:
    slots = (slot(room, "title", TITLE, "slide.cover"), slot(room, "subtitle", TAGLINE, "slide.tagline"))
    return layout(room, "title", slots, items=(cover_motif(ART, ranks=_ranks(room)),))


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    initiative, setter = room.kit.initiative, room.type
    title = heading(room, initiative.name, TITLE, role="slide.cover")
    items = (
        setter.text("slide.label", room.say("product.deck"), KIND, colour="secondary", name="Kind"),
        setter.text("slide.tagline", initiative.tagline, TAGLINE, slot="subtitle", name="Tagline"),
        _edition(room),
        setter.text("slide.fine", initiative.attribution, FINE, anchor="bottom", name="Attribution"),
    )
    return (page(sheet, room, title, items, _notes(room), foot=None),)


def _edition(room: Room) -> Text:
    """Whose edition, which convening, and where and when, as far as they are known."""
    kit, setter = room.kit, room.type
    edition, agenda = kit.edition, kit.agenda
    when = [part for part in (edition.date, edition.venue) if part]
    lines = [edition.region, f"{agenda.convening.name} · {room.language.span(agenda.start, agenda.end)}", room.language.listed(when)]
    parts = [setter.paragraph("slide.label" if k == 0 else "slide.small", line, size=14, colour="ink") for k, line in enumerate(lines) if line]
    return setter.text("slide.small", parts, EDITION, name="Edition")


def _ranks(room: Room) -> tuple[int, ...]:
    return tuple(len(room.kit.principles_of(section.id)) for section in room.kit.sections)


def _notes(room: Room) -> tuple[Note, ...]:
    """What to set up before people come: the guide's last checklist."""
    agenda, last = room.kit.agenda, room.kit.guide.checklists[-1]
    clock = Note("", room.say("notes.before", start=room.language.clock(agenda.start), title=room.say("deck.setup")))
    return (clock, Note("", last.when), *labelled(room, "do", last.items))
