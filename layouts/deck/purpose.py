"""Why we are here, on ink; what we leave with, in rows beside it."""

from toolkit.kit.deck.areas import BESIDE_PANEL, COLUMN, MARGIN, PANEL
from toolkit.kit.deck.foot import BESIDE
from toolkit.kit.deck.grounds import panel
from toolkit.kit.deck.notes import clock_line, short_notes
from toolkit.kit.deck.slide import heading, layout, page, slot
from toolkit.layout import Room, Sheet
from toolkit.scene import Group, Item, Line, Page, Point, Rect, SlideLayout, Stroke

TITLE = Rect(MARGIN, 48, PANEL.w - 2 * MARGIN, 92)
PURPOSE = Rect(MARGIN, 162, PANEL.w - 2 * MARGIN, 324)
HEAD = Rect(COLUMN.x, 54, COLUMN.w, 21)
ROWS = Rect(COLUMN.x, 90, COLUMN.w, 396)
_NUMERAL_W = 54.0


def slide_layout(room: Room) -> SlideLayout:
    slots = (slot(room, "title", TITLE, "slide.title", size=29, colour="white"), slot(room, "body", PURPOSE, "slide.body", size=20, colour="white"))
    return layout(room, "purpose", slots, items=(panel("white", BESIDE_PANEL),), back="ink", foot=BESIDE)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    convening = room.kit.agenda.convening
    title = heading(room, room.say("deck.purpose"), TITLE, most=40, colour="white")
    items = (
        room.type.text("slide.body", convening.purpose, PURPOSE, slot="body", colour="white", name="Purpose"),
        room.type.text("slide.label", room.say("deck.outcomes"), HEAD, colour="secondary", tag="H2", name="Outcomes"),
        _outcomes(room),
    )
    notes = short_notes(room, "purpose", clock_line(room, sheet), say=(convening.purpose_say or convening.purpose,))
    return (page(sheet, room, title, items, notes, back="ink", foot=BESIDE),)


def _outcomes(room: Room) -> Group:
    """One row for each outcome, all of one height and one size, with a rule above."""
    outcomes = room.kit.agenda.convening.outcomes
    pitch = min(132.0, ROWS.h / len(outcomes))
    size = room.type.largest("slide.body", list(outcomes), ROWS.w - _NUMERAL_W, pitch - 24)
    rows: list[Item] = []
    for index, outcome in enumerate(outcomes):
        top = ROWS.y + index * pitch
        number = room.type.text("slide.numeral", str(index + 1), Rect(ROWS.x, top + 14, _NUMERAL_W, 40), size=32, colour="ink", tag="Lbl", name="Number")
        text = room.type.text(
            "slide.body", outcome, Rect(ROWS.x + _NUMERAL_W, top + 12, ROWS.w - _NUMERAL_W, pitch - 18), size=size, tag="LBody", name=f"Outcome {index + 1}"
        )
        rule = Line(Point(ROWS.x, top), Point(ROWS.right, top), Stroke("ink" if index == 0 else "rule", 3 if index == 0 else 0.75))
        rows.append(Group((rule, number, text), tag="LI", name=f"Outcome {index + 1}"))
    return Group(tuple(rows), tag="L", name="Outcomes")
