"""A principle: its picture, its title as large as all of them can be, its statement, and the two that it pairs with."""

from toolkit.kit.deck.areas import COLUMN, LINE_Y, PANEL
from toolkit.kit.deck.card_line import card_line, marks_width, section_marks
from toolkit.kit.deck.foot import BESIDE, Jump
from toolkit.kit.deck.grounds import panel
from toolkit.kit.deck.notes import optional_line, short_notes
from toolkit.kit.deck.slide import heading, layout, page, slot, trimmed
from toolkit.kit.motif.pictures import principle_motif
from toolkit.kit.motif.words import motif_words
from toolkit.layout import Room, Sheet
from toolkit.model.principle import Principle
from toolkit.scene import Group, Item, Link, Page, Point, Rect, SlideLayout

TITLE = Rect(COLUMN.x, 96, COLUMN.w, 174)
_GAP = 12.0
TEXT_BOTTOM = 440.0
_TEXT_H = 156.0
"""The least room that a statement gets, under a title of three lines."""
_R = 13.0


def slide_layout(room: Room) -> SlideLayout:
    body = Rect(COLUMN.x, TITLE.bottom + _GAP, COLUMN.w, TEXT_BOTTOM - TITLE.bottom - _GAP)
    slots = (
        slot(room, "title", TITLE, "slide.title", size=_title_size(room)),
        slot(room, "body", body, "slide.body", size=_text_size(room)),
        slot(room, "picture", PANEL, "slide.row"),
    )
    return layout(room, "principle", slots, items=(panel("paper", PANEL),), foot=BESIDE)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    principle = room.kit.principle(sheet.subject)
    title = trimmed(heading(room, principle.title, TITLE, most=_title_size(room)))
    top = title.box.bottom + _GAP
    text = Rect(COLUMN.x, top, COLUMN.w, TEXT_BOTTOM - top)
    order = tuple(other.id for other in room.kit.principles)
    items: tuple[Item, ...] = (
        principle_motif(principle.id, (principle.pairs_with[0], principle.pairs_with[1]), order, PANEL, alt=motif_words(room, principle)),
        _head(room, principle),
        room.type.text("slide.body", principle.statement, text, size=_text_size(room), slot="body", name="Statement"),
        card_line(room, room.say("deck.pairs_with"), principle.pairs_with, Point(COLUMN.x, LINE_Y)),
    )
    clock = optional_line(room, f"{principle.id} {principle.title}")
    move = room.say("notes.try_this", move=principle.try_this.move, minutes=room.language.minutes(principle.try_this.minutes))
    do = (room.say("notes.hidden"), move)
    notes = short_notes(room, "principle", clock, say=(principle.why,), do=do, ask=principle.ask, watch=(principle.watch_out,))
    return (page(sheet, room, title, items, notes, foot=BESIDE, bookmark=2, jumps=_section(room, principle)),)


def _section(room: Room, principle: Principle) -> tuple[Jump, ...]:
    """To the section's opener, where the agenda has one."""
    name, target = room.kit.section(principle.section).name, f"section/{principle.section}"
    return ((name, Link(name, page=target)),) if room.references.of("deck", target) else ()


def _title_size(room: Room) -> float:
    return room.type.largest("slide.title", [principle.title for principle in room.kit.principles], TITLE.w, TITLE.h)


def _text_size(room: Room) -> float:
    return room.type.largest("slide.body", [principle.statement for principle in room.kit.principles], COLUMN.w, _TEXT_H)


def _head(room: Room, principle: Principle) -> Group:
    """The section's token and name, and the id at the far end."""
    section, setter = room.kit.section(principle.section), room.type
    colour = f"{principle.section}.deep"
    mark = Group(tuple(section_marks(COLUMN.x, 66, _R, sections=(principle.section,))), tag="Artifact", name="Section")
    name = setter.text("slide.label", section.name, Rect(COLUMN.x + marks_width(_R, (principle.section,)) + 9, 56, 300, 21), colour=colour, name="Section")
    id = setter.text(
        "slide.id", setter.paragraph("slide.id", principle.id, colour=colour, align="end").runs[0], Rect(COLUMN.right - 90, 54, 90, 26), align="end", name="Id"
    )
    return Group((mark, name, id), name="Section and id")
