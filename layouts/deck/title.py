"""The cover: the name, what is in it, whose edition it is, and the four sections fused."""

from collections.abc import Sequence

from msgspec import Struct

from toolkit.kit.deck.areas import MARGIN, SPARE
from toolkit.kit.deck.foot import Foot, short_foot
from toolkit.kit.deck.logo import logo
from toolkit.kit.deck.notes import short_notes
from toolkit.kit.deck.slide import heading, layout, page, slot
from toolkit.kit.items import told
from toolkit.kit.motif.record import cover_of
from toolkit.layout import SLIDE, Room, Sheet
from toolkit.scene import Item, Note, Page, Paragraph, Rect, SlideLayout
from toolkit.source.words import joined, like

SIDE = SLIDE.h
KIND_Y, TITLE_Y, FOOT_Y = 54.0, 93.0, 496.0
_TITLE_H, _TAGLINE_H = 180.0, 59.0
_TITLE_LEAST = 98.0
"""Two lines of a title that is not small yet."""
_NARROW = 396.0
"""How wide the picture is beside an edition that has much to say."""
_FINE_MOST = 132.0
"""Attribution and funder may be so high."""
_APART, _GAP = 12.0, 9.0
_TYPED = 44.0
"""The size of a name that people type: four lines of it have room."""


class Places(Struct, frozen=True):
    """Where everything stands: the picture, then its column from the top down."""

    art: Rect
    title: Rect
    tagline: Rect
    edition: Rect
    fine: Rect

    @property
    def kind(self) -> Rect:
        return Rect(self.title.x, KIND_Y, self.title.w, 21)


def places(room: Room) -> Places:
    """The usual places; where the edition's words need more, a smaller title, and where that is not enough, a narrower picture."""
    usual, tight, narrow = _places(room, SIDE, 0), _places(room, SIDE, _TITLE_LEAST), _places(room, _NARROW, _TITLE_LEAST)
    return next((place for place in (usual, tight) if _holds(room, place)), narrow)


def _places(room: Room, art: float, least: float) -> Places:
    """The places beside a picture of that width. With a `least` the title may be as low as that."""
    wide = SLIDE.w - art - MARGIN - 30
    fine = min(_FINE_MOST, room.type.roomy_all(_fine(room), wide, room.look.role("slide.fine")).height)
    low = FOOT_Y - fine - _APART
    tagline = room.type.measure("slide.tagline", room.kit.initiative.tagline, wide, size=18).height + SPARE if least else _TAGLINE_H
    free = low - _edition_height(room, wide) - _APART - tagline - _GAP - TITLE_Y
    high = min(_TITLE_H, max(least, free)) if least else _TITLE_H
    below = TITLE_Y + high + _GAP
    top = below + tagline + (_GAP if not least else _APART)
    return Places(
        Rect(SLIDE.w - art, 0, art, SLIDE.h),
        Rect(MARGIN, TITLE_Y, wide, high),
        Rect(MARGIN, below, wide, tagline),
        Rect(MARGIN, top, wide, low - top),
        Rect(MARGIN, FOOT_Y - fine, wide, fine + SPARE),
    )


def _holds(room: Room, place: Places) -> bool:
    return _edition_height(room, place.edition.w) <= place.edition.h


def _edition_height(room: Room, wide: float) -> float:
    return room.type.roomy_all(_edition(room), wide, room.look.role("slide.small")).height


def slide_layout(room: Room) -> SlideLayout:
    place = places(room)
    slots = (slot(room, "title", place.title, "slide.cover", size=_TYPED), slot(room, "subtitle", place.tagline, "slide.tagline"))
    return layout(room, "title", slots, items=(cover_of(room, place.art),), foot=_foot(place), bare=True)


def _foot(place: Places) -> Foot:
    return short_foot(place.title.right)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    initiative, setter, place = room.kit.initiative, room.type, places(room)
    title = heading(room, initiative.name, place.title, role="slide.cover")
    kind = room.say("product.deck")
    items: tuple[Item, ...] = (
        setter.text("slide.label", kind, place.kind, colour="secondary", name="Kind"),
        *logo(room, place.kind, kind),
        setter.text("slide.tagline", initiative.tagline, place.tagline, slot="subtitle", name="Tagline"),
        setter.texts("slide.small", _edition(room), place.edition, anchor="bottom", name="Edition"),
        setter.texts("slide.fine", _fine(room), place.fine, name="Attribution"),
    )
    return (page(sheet, room, title, items, _notes(room), foot=_foot(place), bare=True),)


def _fine(room: Room) -> list[Paragraph]:
    """Attribution and funder."""
    lines = (room.kit.initiative.attribution, room.kit.edition.funder)
    return [room.type.paragraph("slide.fine", line, space_before=4) for line in lines if line]


def _edition(room: Room) -> list[Paragraph]:
    """Whose edition, which convening, where, when and with whom, as far as it is known."""
    kit, setter = room.kit, room.type
    edition, agenda = kit.edition, kit.agenda
    when = [part for part in (edition.date, edition.venue) if part]
    lines = [
        edition.region,
        joined(" · ", (agenda.convening.name, room.language.span(agenda.start, agenda.end))),
        _told(room, when),
        _told(room, edition.hosts),
    ]
    return [setter.paragraph("slide.label" if k == 0 else "slide.small", line, size=14, colour="ink") for k, line in enumerate(lines) if line]


def _told(room: Room, parts: Sequence[str]) -> str:
    """Parts with commas, at the place of the longest: that is the one to shorten."""
    return like(room.language.listed(parts), max(parts, key=len, default=""))


def _blanks(room: Room) -> tuple[str, ...]:
    """Which slides have lines to type over before the day."""
    promised = [f"activity/{block.block.id}" for block in room.kit.agenda.activities if block.block.type == "commit"]
    numbers = [number for key in (*promised, "next-steps") if (number := room.references.of("deck", key))]
    return (room.say("notes.title.blanks", numbers=room.language.listed(numbers)),) if promised and numbers else ()


def _notes(room: Room) -> tuple[Note, ...]:
    """What to set up before people come: the guide's last checklist."""
    kit, agenda, last = room.kit, room.kit.agenda, room.kit.guide.checklists[-1]
    start = room.language.clock(agenda.start)
    clock = Note("", room.say("notes.before", start=start, minutes=room.language.minutes(0), title=room.say("deck.setup")))
    known = kit.edition.date or kit.edition.venue or kit.edition.hosts
    cover = () if known else (room.say("notes.title.cover"),)
    do = (*cover, *_blanks(room), room.say("notes.part", name=last.when), *told(room, last.items))
    return short_notes(room, "title", clock, say=(room.say("notes.title.say", start=start),), do=do)
