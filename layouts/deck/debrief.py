"""The questions after an activity, as large as they can be, beside a quiet panel."""

from toolkit.kit.motif import cover_motif, layers
from toolkit.kit.nest import Nest
from toolkit.kit.notes import short_notes
from toolkit.kit.slide import BESIDE, BESIDE_PANEL, COLUMN, MARGIN, PANEL, Tone, block_of, deep, heading, layout, page, panel, slot, tone_of
from toolkit.layout import Room, Sheet
from toolkit.scene import Group, Item, Page, Point, Rect, SlideLayout

LABEL = Rect(MARGIN, 54, PANEL.w - 2 * MARGIN, 21)
TITLE = Rect(MARGIN, 84, PANEL.w - 2 * MARGIN, 126)
QUESTIONS = Rect(COLUMN.x, 54, COLUMN.w, 426)


def slide_layout(room: Room) -> SlideLayout:
    slots = (slot(room, "title", TITLE, "slide.title", size=36, colour="white"), slot(room, "body", QUESTIONS, "slide.question", anchor="middle"))
    return layout(room, "debrief", slots, items=(panel("white", BESIDE_PANEL),), back="ink", foot=BESIDE)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    block = block_of(sheet, room)
    assert block.activity is not None, f"{sheet.key} has no activity"
    tone, questions = tone_of(block), block.activity.debrief
    words = room.say("deck.debrief_title", name=block.activity.name)
    title = heading(room, words, TITLE, size=min(36.0, room.type.largest("slide.title", [words], TITLE.w, TITLE.h)), colour="white")
    items = (
        room.type.text("slide.label", room.say("deck.debrief"), LABEL, colour="white", name="Kind"),
        _art(room, tone),
        _questions(room, questions),
    )
    notes = short_notes(room, block, do=(room.say("notes.debrief"),), ask=questions)
    return (page(sheet, room, title, items, notes, back=deep(tone).fill, foot=BESIDE, bookmark=2),)


def _questions(room: Room, questions: tuple[str, ...]) -> Item:
    """All questions in one placeholder, at the size at which they fit together."""
    setter = room.type
    role = room.look.role("slide.question")
    size = role.largest
    while True:
        parts = [setter.paragraph("slide.question", question, size=size, space_before=size * 0.8) for question in questions]
        if size <= role.smallest or setter.measure_all(parts, QUESTIONS.w, role).height <= QUESTIONS.h:
            return setter.text("slide.question", parts, QUESTIONS, tag="L", slot="body", anchor="middle", name="Questions")
        size -= 1


def _art(room: Room, tone: Tone) -> Group:
    """The section's shape, rising from the lower edge; the four together for an activity with all cards."""
    if tone:
        nest = Nest(tone, 3, Point(PANEL.w / 2, 452), 162)
        return Group(tuple(layers(nest, PANEL)), tag="Artifact", name="Shape")
    ranks = tuple(len(room.kit.principles_of(section.id)) for section in room.kit.sections)
    return cover_motif(Rect(MARGIN, 240, PANEL.w - 2 * MARGIN, PANEL.w - 2 * MARGIN), ranks=ranks, ground=False)
