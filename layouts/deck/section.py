"""A section opens in full colour: its name, its principles, and its shape as large as the slide."""

from toolkit.kit.deck.areas import MARGIN
from toolkit.kit.deck.foot import short_foot
from toolkit.kit.deck.grounds import INK, deep
from toolkit.kit.deck.notes import clock_line, short_notes
from toolkit.kit.deck.onward import hidden_spotlight
from toolkit.kit.deck.slide import heading, layout, page, slot, trimmed
from toolkit.kit.motif.pictures import section_motif
from toolkit.layout import SLIDE, Room, Sheet
from toolkit.model.principle import Principle, Section
from toolkit.scene import Group, Item, Link, Page, Rect, SlideLayout

COUNT = Rect(MARGIN, 54, 132, 21)
TITLE = Rect(MARGIN, 96, 384, 150)
ASIDE = Rect(COUNT.right + 6, 54, TITLE.right - COUNT.right - 6, 21)
FOOT = short_foot(TITLE.right)
TAGLINE_GAP, TAGLINE_H = 3.0, 30.0
LIST_BOTTOM = 486.0
_ART = Rect(285, 0, SLIDE.w - 285, SLIDE.h)
_TYPED, _TYPED_H = 54.0, 164.0
"""The size of a name that people type, and the height of its three lines over the tagline."""
_PITCH, _ID_W, _LIST_W = 34.0, 48.0, 372.0


def slide_layout(room: Room) -> SlideLayout:
    slots = (
        slot(room, "title", Rect(TITLE.x, TITLE.y, TITLE.w, _TYPED_H), "slide.section", size=_TYPED, colour="white"),
        slot(room, "subtitle", Rect(MARGIN, TITLE.y + _TYPED_H + TAGLINE_GAP, 400, TAGLINE_H), "slide.subtitle", colour="white"),
    )
    return layout(room, "section", slots, ground=deep("D"), back=INK.fill, foot=FOOT)  # white is seen on every section's colour


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    section = room.kit.section(sheet.subject)  # type: ignore[arg-type]  # the plan gives a section's id
    ground, principles = deep(section.id), room.kit.principles_of(section.id)
    title = trimmed(heading(room, section.name, TITLE, role="slide.section", most=_title_size(room, section), colour=ground.text))
    tagline = Rect(MARGIN, title.box.bottom + TAGLINE_GAP, 400, TAGLINE_H)
    items: tuple[Item, ...] = (
        section_motif(section.id, _ART, rank=len(principles), ground=False),
        room.type.text("slide.label", _count(room, section), COUNT, colour=ground.text, name="Section"),
        *_aside(room, section, ground.quiet),
        room.type.text("slide.subtitle", section.tagline, tagline, colour=ground.text, slot="subtitle", name="Tagline"),
        _list(room, principles, ground.quiet),
    )
    do = (room.say("notes.section.do", card=f"{principles[0].id} {principles[0].title}"),)
    notes = short_notes(room, "section", clock_line(room, sheet), say=(section.opening,), do=do, ask=(section.ask,), watch=(section.watch,))
    return (page(sheet, room, title, items, notes, ground=ground, foot=FOOT),)


def _count(room: Room, section: Section) -> str:
    number = room.kit.sections.index(section) + 1
    return room.say("section.count", number=number, total=len(room.kit.sections))


def _title_size(room: Room, section: Section) -> float:
    """One size for all names that take as many lines."""
    sizes = {other.name: room.type.largest("slide.section", [other.name], TITLE.w, TITLE.h) for other in room.kit.sections}
    lines = {name: room.type.measure("slide.section", name, TITLE.w, size=size).lines for name, size in sizes.items()}
    return min(size for name, size in sizes.items() if lines[name] == lines[section.name])


def _aside(room: Room, section: Section, colour: str) -> tuple[Group, ...]:
    """From the last section a quiet way to the spotlights, where no slide of theirs is shown."""
    link = hidden_spotlight(room)
    if link is None or room.kit.spotlights_shown or section != room.kit.sections[-1]:
        return ()
    text = room.type.text("slide.label", room.say("deck.a_spotlight"), ASIDE, colour=colour, align="end", name="Spotlight")
    return (Group((text,), name="Spotlight", link=link),)


def _list(room: Room, principles: tuple[Principle, ...], quiet: str) -> Group:
    """Ids and titles, each linked to its principle's slide."""
    size = room.type.largest("slide.list", [principle.title for principle in principles], _LIST_W, 27)
    y, rows = LIST_BOTTOM - _PITCH * len(principles), list[Item]()
    for principle in principles:
        id = room.type.text("slide.head", principle.id, Rect(MARGIN, y + 3, _ID_W, 27), size=20, colour=quiet, anchor="middle", tag="Lbl", name="Id")
        words = room.type.text(
            "slide.list", principle.title, Rect(MARGIN + _ID_W, y + 3, _LIST_W, 27), size=size, colour="white", anchor="middle", tag="LBody", name="Principle"
        )
        link = Link(f"{principle.id} {principle.title}", page=f"principle/{principle.id}")
        rows.append(Group((id, words), tag="LI", name=f"Principle {principle.id}", link=link))
        y += _PITCH
    return Group(tuple(rows), tag="L", name="Principles")
