"""A partnership: what its people confirmed, and empty shapes to write in where nobody has."""

from toolkit.kit.deck.areas import MARGIN
from toolkit.kit.deck.card_line import ROW, card_line, card_rows
from toolkit.kit.deck.foot import Jump
from toolkit.kit.deck.grounds import PAPER
from toolkit.kit.deck.notes import clock_line, optional_line, short_notes
from toolkit.kit.deck.onward import hidden_spotlight
from toolkit.kit.deck.slide import heading, layout, page, slot
from toolkit.kit.marks import writing_lines
from toolkit.kit.motif.nest import reach
from toolkit.kit.shapes import section_shape
from toolkit.layout import Room, Sheet
from toolkit.model.common import SectionId
from toolkit.model.convening import SpotlightCue
from toolkit.model.spotlight import Result, Spotlight
from toolkit.scene import Group, Item, Line, Link, Note, Page, Point, Rect, Shape, SlideLayout, Stroke, Text

KIND = Rect(MARGIN, 54, 300, 21)
TITLE = Rect(MARGIN, 84, 306, 108)
INTRO = Rect(MARGIN, 204, 306, 216)
BOOK, STATUS = Rect(MARGIN, 466, 306, 20), Rect(MARGIN, 440, 306, 21)
_ASKED = 24.0
"""The size of the question, which the room has minutes for."""
GRID = Rect(402, 48, 504, 288)
RESULT = Rect(402, 384, 504, 102)
FIELDS: dict[SectionId, str] = {"D": "driver", "L": "partners", "P": "structure", "S": "student_experience"}
_GAP, _PITCH = 42.0, 30.0
_APART, _HEAD_H = 48.0, 24.0
"""Between groups, and the height of a head: the first line stands nearer to its own head than to the group above."""
_FIRST = 36.0
"""From a head to its first line to write on."""
_LABEL_H = 28.0
_R, _LINE = 13.0, 2.0


def slide_layout(room: Room) -> SlideLayout:
    fields = (slot(room, "body", _free(box), "slide.plain", name=name) for name, box in zip(FIELDS.values(), _boxes(), strict=True))
    slots = (slot(room, "title", TITLE, "slide.title", size=34), slot(room, "body", INTRO, "slide.body", size=20), *fields)
    return layout(room, "spotlight", slots, ground=PAPER)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    spotlight = next(record for record in room.kit.spotlights if record.id == sheet.subject)
    setter = room.type
    names = [record.name for record in room.kit.spotlights]
    title = heading(room, spotlight.name, TITLE, most=min(44.0, setter.largest("slide.title", names, TITLE.w, TITLE.h)))
    items: list[Item] = [
        setter.text("slide.label", spotlight.kind, KIND, colour="secondary", name="Kind"),
        _intro(room, spotlight),
        *_foot(room, spotlight),
        *_fields(room, spotlight),
        *_result(room, spotlight.results[0] if spotlight.results else None),
    ]
    return (page(sheet, room, title, items, _notes(sheet, room, spotlight), ground=PAPER, jumps=_other(room, spotlight)),)


def _other(room: Room, spotlight: Spotlight) -> tuple[Jump, ...]:
    """To its quote, and to a spotlight that is hidden."""
    words, link = room.say("deck.quote", name=spotlight.name), hidden_spotlight(room, spotlight)
    quote = ((room.say("deck.quote_jump"), Link(words, page=f"quote/{spotlight.id}")),) if spotlight.quote else ()
    return (*quote, *(((room.say("deck.other_spotlight"), link),) if link else ()))


def _notes(sheet: Sheet, room: Room, spotlight: Spotlight) -> tuple[Note, ...]:
    """What the block says on its spotlights: it opens on the first and asks its question on the last."""
    cue, shown = _cue(room), room.kit.spotlights_shown
    clock = optional_line(room, spotlight.name) if sheet.hidden else clock_line(room, sheet)
    named = (room.say("notes.spotlight.say", name=spotlight.name),)
    if sheet.hidden or cue is None:
        stub = (room.say("notes.spotlight.stub"),) if spotlight.status == "stub" else ()
        hidden = (room.say("notes.hidden"),) if sheet.hidden else ()
        watch = cue.watch if cue else ()
        return short_notes(room, "spotlight", clock, say=(*named, *_said(spotlight)), do=(*hidden, *stub), ask=spotlight.reflection, watch=watch)
    opening = cue.say if spotlight == shown[0] else named
    question = (cue.question,) if spotlight == shown[-1] else ()
    say, ask = (*opening, *_said(spotlight)), (*question, *spotlight.reflection)
    return short_notes(room, "spotlight", clock, say=say, do=cue.do, ask=ask, watch=cue.watch)


def _cue(room: Room) -> SpotlightCue | None:
    frame = room.kit.agenda.frame
    return frame.block.spotlight if frame else None


def _said(spotlight: Spotlight) -> tuple[str, ...]:
    """What is told and does not stand on the slide: further results with their sources."""
    return tuple(" · ".join(part for part in (result.claim, result.number, result.source) if part) for result in spotlight.results[1:])


def _intro(room: Room, spotlight: Spotlight) -> Text:
    """What is known of the place; where nobody has told yet, what the room is asked about the empty shapes."""
    told, cue = spotlight.context or spotlight.place, _cue(room)
    box = Rect(INTRO.x, INTRO.y, INTRO.w, INTRO.h - _further_rows(room, spotlight))
    question_follows = spotlight in room.kit.spotlights_shown[:-1]  # on the last one
    if told or cue is None or question_follows:
        return room.type.text("slide.body", told or room.say("spotlight.stub_intro"), box, slot="body", name="Introduction")
    size = min(_ASKED, room.type.largest("slide.lead", [cue.question], box.w, box.h))
    return room.type.text("slide.lead", cue.question, box, size=size, slot="body", name="Question")


def _further_rows(room: Room, spotlight: Spotlight) -> float:
    """How much higher than one row its cards are."""
    return ROW * (len(card_rows(room, room.say("deck.cards"), spotlight.principles, STATUS.w)) - 1) if spotlight.principles else 0.0


def _foot(room: Room, spotlight: Spotlight) -> tuple[Item, ...]:
    """The cards that it shows, or who has to fill it in, and its page in the workbook."""
    number = room.references.of("workbook", f"spotlight/{spotlight.id}")
    items: list[Item] = [room.type.text("slide.small", room.say("deck.workbook_page", number=number), BOOK, name="Workbook page")] if number else []
    if spotlight.principles:
        top = Point(MARGIN, STATUS.y - 5 - _further_rows(room, spotlight))
        return (card_line(room, room.say("deck.cards"), spotlight.principles, top, wide=STATUS.w), *items)
    if spotlight.status == "confirmed" or all(_told(room, spotlight)):
        return tuple(items)
    return (room.type.text("slide.label", room.say("spotlight.stub"), STATUS, name="Status"), *items)


def _fields(room: Room, spotlight: Spotlight) -> tuple[Group, ...]:
    """Driver, leaders, structure and student experience, two by two."""
    return tuple(_field(room, section, text, box) for section, text, box in zip(FIELDS, _told(room, spotlight), _boxes(), strict=True))


def _told(room: Room, spotlight: Spotlight) -> tuple[str | None, ...]:
    """What is known of each field, in the order of the fields."""
    partners = room.language.listed([partner.organisation for partner in spotlight.partners])
    return spotlight.driver, partners, spotlight.structure, spotlight.student_experience


def _boxes() -> list[Rect]:
    w, h = (GRID.w - _GAP) / 2, (GRID.h - _APART) / 2
    return [Rect(GRID.x + (k % 2) * (w + _GAP), GRID.y + (k // 2) * (h + _APART), w, h) for k in range(len(FIELDS))]


def _free(box: Rect) -> Rect:
    """Where a field's text stands: under its head, and into the space below the field when it is long."""
    return Rect(box.x, box.y + _HEAD_H + 10, box.w, box.h - _HEAD_H + 2)


def _lined(box: Rect) -> Rect:
    """Where a field's lines stand."""
    top = box.y + _HEAD_H + _FIRST - _PITCH
    return Rect(box.x, top, box.w, box.bottom - top)


def _field(room: Room, section: SectionId, text: str | None, box: Rect) -> Group:
    """The section's shape, empty until there is something to tell; its name, and the text or lines to write on."""
    centre = Point(box.x + _LINE / 2 - reach(section, _R).x, box.y + 16)  # the edge stands on the column's
    mark = Shape(section_shape(section, centre, _R), f"{section}.deep" if text else None, Stroke(f"{section}.deep", _LINE))
    name, slot_name = room.say(f"spotlight.{FIELDS[section]}"), FIELDS[section]
    head = room.type.text("slide.label", name, Rect(box.x + 40, box.y + 5, box.w - 40, 21), tag="H2", name=name)
    free = _free(box)
    content: tuple[Item, ...] = (room.type.text("slide.plain", text, free, slot=slot_name, name=name),) if text else writing_lines(_lined(box), _PITCH)
    return Group((mark, head, *content), name=name)


def _result(room: Room, result: Result | None) -> tuple[Item, ...]:
    """One result with its number, year and source, or the lines to write them on."""
    head = room.type.text("slide.label", room.say("spotlight.result"), Rect(RESULT.x, RESULT.y, RESULT.w, 21), tag="H2", name="Result")
    w = (RESULT.w - _GAP) / 2
    y = RESULT.bottom - _LABEL_H if result else RESULT.y + _HEAD_H + _FIRST
    columns = [("changed", w), ("number", w * 0.28), ("year", w * 0.2), ("source", w * 0.52 - 18)]
    told = {"changed": result.claim, "number": result.number, "year": str(result.year or ""), "source": result.source} if result else {}
    x, items = RESULT.x, [head]
    parts: list[Item] = []
    for name, width in columns:
        label = room.type.text("slide.small", room.say(f"spotlight.{name}"), Rect(x, y + 4, max(width, 54), 20), name=name)
        if value := told.get(name):
            parts.append(room.type.text("slide.plain", value, Rect(x, RESULT.y + _HEAD_H, width, y - 2 - RESULT.y - _HEAD_H), anchor="bottom", name=name))
        parts += [Line(Point(x, y), Point(x + width, y), Stroke("rule", 0.75)), label]
        x += width + (_GAP if name == "changed" else 9)
    return (*items, *parts)
