"""Partner types and what each usually does: a native table, names in the display face."""

from toolkit.kit.notes import short_notes
from toolkit.kit.slide import MARGIN, block_of, heading, layout, page, slot
from toolkit.layout import Room, Sheet
from toolkit.model.reference import PartnerType
from toolkit.scene import Cell, Page, Rect, Row, SlideLayout, Stroke, Table

TITLE = Rect(MARGIN, 36, 852, 46)
TABLE = Rect(MARGIN, 90, 852, 402)
_HEAD_H, _NAME_W, _GAP = 26.0, 318.0, 18.0


def slide_layout(room: Room) -> SlideLayout:
    return layout(room, "partners", (slot(room, "title", TITLE, "slide.title", size=40),))


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    partners = room.kit.partners
    title = heading(room, room.say("deck.partners"), TITLE, most=40)
    notes = short_notes(room, block_of(sheet, room), say=(partners.intro,), do=(room.say("notes.partners"),), ask=[type.ask for type in partners.types])
    return (page(sheet, room, title, (_table(room, partners.types),), notes),)


def _table(room: Room, types: tuple[PartnerType, ...]) -> Table:
    pitch = (TABLE.h - _HEAD_H) / len(types)
    names = room.type.largest("slide.head", [type.name for type in types], _NAME_W - _GAP, 24)
    roles = room.type.largest("slide.cell", [type.role for type in types], TABLE.w - _NAME_W, pitch - 6)
    rows = [_head(room)]
    for index, type in enumerate(types):
        box = Rect(TABLE.x, TABLE.y + _HEAD_H + index * pitch, TABLE.w, pitch)
        name, role = _cells(box)
        # The box is as wide as the balanced lines, so that other programs break them where we do.
        width = room.type.measure("slide.cell", type.role, role.w, size=roles).width + 1
        named = room.type.text("slide.head", type.name, _inner(name), size=names, anchor="middle", name=type.name)
        does = room.type.text("slide.cell", type.role, Rect(role.x, role.y, width, role.h), size=roles, anchor="middle", name="Role")
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
