"""Partner types and what each usually does: a native table, names in the display face."""

from toolkit.kit.deck.notes import clock_line, short_notes
from toolkit.kit.deck.slide import MARGIN, heading, layout, page, slot
from toolkit.layout import Room, Sheet
from toolkit.model.reference import PartnerType
from toolkit.scene import Cell, Note, Page, Rect, Row, SlideLayout, Stroke, Table

TITLE = Rect(MARGIN, 30, 852, 44)
INTRO = Rect(MARGIN, 75, 852, 24)
TABLE = Rect(MARGIN, 110, 852, 388)
_HEAD_H, _NAME_W, _GAP = 24.0, 384.0, 18.0
_ROLE = "slide.cell"


def slide_layout(room: Room) -> SlideLayout:
    slots = (slot(room, "title", TITLE, "slide.title", size=40), slot(room, "subtitle", INTRO, "slide.subtitle", size=18, colour="secondary"))
    return layout(room, "partners", slots)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    partners = room.kit.partners
    title = heading(room, room.say("deck.partners"), TITLE, most=40)
    words = room.say(f"deck.partners_from.{partners.origin}")
    intro = room.type.text("slide.subtitle", words, INTRO, size=18, colour="secondary", slot="subtitle", name="Introduction")
    return (page(sheet, room, title, (intro, _table(room, partners.types)), _notes(sheet, room)),)


def _notes(sheet: Sheet, room: Room) -> tuple[Note, ...]:
    """The slide stands while tables work on the first step, so its clock is that step's."""
    partners = room.kit.partners
    said = [room.say("notes.of", name=type.name, words=type.role) for type in partners.types]
    ask = [room.say("notes.of", name=type.name, words=type.ask) for type in partners.types]
    return short_notes(room, clock_line(room, sheet, step=1), say=(partners.intro, *said), do=(room.say("notes.partners"),), ask=ask)


def _table(room: Room, types: tuple[PartnerType, ...]) -> Table:
    pitch = (TABLE.h - _HEAD_H) / len(types)
    names = room.type.largest("slide.head", [type.name for type in types], _NAME_W - 2 * _GAP, 24)
    roles = room.type.largest(_ROLE, [type.role for type in types], TABLE.w - _NAME_W, pitch - 4)
    rows = [_head(room)]
    for index, type in enumerate(types):
        name, role = _cells(Rect(TABLE.x, TABLE.y + _HEAD_H + index * pitch, TABLE.w, pitch))
        named = room.type.text("slide.head", type.name, _inner(name), size=names, anchor="middle", name=type.name)
        # The box is as wide as the balanced lines, so that other programs break them where we do.
        width = room.type.measure(_ROLE, type.role, role.w, size=roles).width + 1
        does = room.type.text(_ROLE, type.role, Rect(role.x, role.y, width, role.h), size=roles, anchor="middle", name="Role")
        rows.append(Row((Cell(name, (named,), "row"), Cell(role, (does,)))))
    return Table(TABLE, tuple(rows), room.say("deck.partners"), Stroke("rule", 0.75), "Partner types")


def _head(room: Room) -> Row:
    boxes = _cells(Rect(TABLE.x, TABLE.y, TABLE.w, _HEAD_H))
    words = (room.say("deck.partner"), room.say("deck.partner_role"))
    return Row(
        tuple(
            Cell(box, (room.type.text("slide.label", word, _inner(box), size=14, colour="secondary", name="Head"),), "column")
            for box, word in zip(boxes, words, strict=True)
        )
    )


def _cells(row: Rect) -> tuple[Rect, Rect]:
    return Rect(row.x, row.y, _NAME_W, row.h), Rect(row.x + _NAME_W, row.y, row.w - _NAME_W, row.h)


def _inner(box: Rect) -> Rect:
    return Rect(box.x, box.y, box.w - _GAP, box.h)
