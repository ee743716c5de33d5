"""The questions after an activity, as large as they can be, beside a quiet panel."""

from collections.abc import Sequence

from toolkit.kit.deck.areas import BESIDE_PANEL, COLUMN, MARGIN, PANEL, SPARE
from toolkit.kit.deck.foot import BESIDE
from toolkit.kit.deck.grounds import deep, panel, tone_of
from toolkit.kit.deck.notes import clock_line, short_notes
from toolkit.kit.deck.parts import part_title, parts_needed
from toolkit.kit.deck.slide import block_of, largest_stack, layout, page, slot
from toolkit.kit.motif.nest import Nest
from toolkit.kit.motif.outline import bounds
from toolkit.kit.motif.pictures import layers
from toolkit.kit.motif.record import cover_of
from toolkit.kit.tones import Tone
from toolkit.layout import Part, Room, Sheet
from toolkit.layout import parts as all_parts
from toolkit.model.activity import Activity
from toolkit.scene import Group, Item, Note, Page, Point, Rect, SlideLayout, Text
from toolkit.source.words import lines_of

LABEL = Rect(MARGIN, 54, PANEL.w - 2 * MARGIN, 21)
TITLE = Rect(MARGIN, 84, PANEL.w - 2 * MARGIN, 132)
_LARGEST, _APART = 36.0, 0.8
_ROLE = "slide.question"
_SLOTS = ("body", "body-2", "body-3", "body-4")
"""As many as an activity may have."""
QUESTIONS = Rect(COLUMN.x, 54, COLUMN.w, 426)
_R, _HEIGHTS = 162.0, range(446, 494, 2)
"""The shape's radius, and the heights at which its middle may stand."""


def slide_layout(room: Room) -> SlideLayout:
    pitch = QUESTIONS.h / len(_SLOTS)
    boxes = (Rect(QUESTIONS.x, QUESTIONS.y + k * pitch, QUESTIONS.w, pitch - 12) for k in range(len(_SLOTS)))
    questions = (slot(room, "body", box, _ROLE, name=name, size=_LARGEST) for name, box in zip(_SLOTS, boxes, strict=True))
    slots = (slot(room, "title", TITLE, _ROLE, size=_title_size(room), colour="white"), *questions)
    return layout(room, "debrief", slots, items=(panel("white", BESIDE_PANEL),), back="ink", foot=BESIDE)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    block = room.kit.agenda.block(sheet.subject)
    assert block.activity is not None, f"{sheet.key} has no activity"
    tone, questions = tone_of(block), sheet.part.of(block.activity.debrief)
    title = _title(room, block.activity.name, sheet.part)
    items = (
        room.type.text("slide.label", room.say("deck.debrief"), LABEL, colour="white", name="Kind"),
        _art(room, tone),
        _questions(room, questions),
    )
    notes = _notes(sheet, room, block.activity)
    return (page(sheet, room, title, items, notes, back=deep(tone).fill, foot=BESIDE, bookmark=2),)


def parts(sheet: Sheet, room: Room) -> int:
    activity = room.kit.agenda.block(sheet.subject).activity
    return parts_needed(activity.debrief, lambda questions: room.type.stacks_fit(_ROLE, [questions], QUESTIONS.w, QUESTIONS.h, gap=_APART)) if activity else 1


def _notes(sheet: Sheet, room: Room, activity: Activity) -> tuple[Note, ...]:
    """When and how the block asks them: as it says itself, else in the last minutes of the last step."""
    block = block_of(sheet, room)
    cue = block.block.debrief
    clock = clock_line(room, sheet, step=len(block.steps), at_end=not block.steps)
    do = (cue.do,) if cue else ()
    late = (room.say("notes.debrief.only"),) if len(activity.debrief) == 1 else ()
    return short_notes(
        room, "debrief", clock, say=(activity.debrief_say,), do=do, ask=sheet.part.of(activity.debrief), watch=(activity.debrief_watch,), if_late=late
    )


def _title(room: Room, name: str, part: Part) -> Text:
    """The activity's name on a line of its own; in one size on all slides of a list that stands on several."""
    lines = [_lines(room, part_title(room, name, other))[-1] for other in all_parts(part.total)]
    size = _title_size(room) if part.total == 1 else min(_title_size(room), room.type.largest(_ROLE, lines, TITLE.w, lines=1))
    paragraphs = [room.type.paragraph(_ROLE, line, size=size, colour="white") for line in _lines(room, part_title(room, name, part))]
    return room.type.texts(_ROLE, paragraphs, TITLE, tag="H1", slot="title", name="Title")


def _title_size(room: Room) -> float:
    """The largest size at which the names of all the agenda's activities stand on one line each: a name broken at its hyphen reads badly."""
    names = [block.activity.name for block in room.kit.agenda.activities if block.activity]
    lines = [_lines(room, name)[-1] for name in names]
    return min(_LARGEST, room.type.largest(_ROLE, lines, TITLE.w, lines=1))


def _lines(room: Room, name: str) -> list[str]:
    return lines_of(room.say("deck.debrief_title", name=name))


def _questions(room: Room, questions: Sequence[str]) -> Group:
    """Each question in a placeholder of its own, so that its lines stay balanced in other programs too."""
    size = largest_stack(room, _ROLE, [questions], QUESTIONS, _APART)
    # Another font that stands in has higher lines, and many of them in a long question.
    tall = [room.type.roomy(_ROLE, question, QUESTIONS.w, size=size).height for question in questions]
    y, items = QUESTIONS.y + (QUESTIONS.h - sum(tall) - _APART * size * (len(tall) - 1)) / 2, list[Item]()
    for slot_name, question, height in zip(_SLOTS, questions, tall, strict=False):
        box = Rect(QUESTIONS.x, y, QUESTIONS.w, height + SPARE)
        text = room.type.text(_ROLE, question, box, size=size, tag="LBody", slot=slot_name, name="Question")
        items.append(Group((text,), tag="LI", name="Question"))
        y += height + _APART * size
    return Group(tuple(items), tag="L", name="Questions")


def _art(room: Room, tone: Tone) -> Group:
    """The section's shape, rising from the lower edge; the four together for an activity with all cards."""
    if tone:
        nests = (Nest(tone, len(room.kit.principles_of(tone)), Point(PANEL.w / 2, y), _R) for y in _HEIGHTS)
        nest = max(nests, key=_clear)
        return Group(tuple(layers(nest, PANEL)), tag="Artifact", name="Shape")
    return cover_of(room, Rect(MARGIN, 240, PANEL.w - 2 * MARGIN, PANEL.w - 2 * MARGIN), ground=False)


def _clear(nest: Nest) -> float:
    """How far from the slide's edge the nearest of the layers ends."""
    return min(abs(bounds(outline).bottom - PANEL.bottom) for outline in nest.outlines)
