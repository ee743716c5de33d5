"""Partners in the work: each kind of partner, what it usually does, and room to write who that is here."""

from toolkit.kit.pages.page import Leaf, below, content_box, page, page_number, title_block
from toolkit.kit.pages.panel.grid import cell_lines
from toolkit.layout import Room, Sheet
from toolkit.model.reference import PartnerType
from toolkit.scene import Cell, Line, Page, Point, Rect, Row, Stroke, Table

_HEAD, _PAD = 26.0, 8.0
_SHARES = (0.25, 0.37, 0.38)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    title = room.say("workbook.partners")
    top = title_block(room, title, room.say("workbook.partners_intro"))
    box = below(content_box(room.size), top.bottom + 18)
    edge = Line(Point(box.x, box.bottom), Point(box.right, box.bottom), Stroke("ink", 1.5))
    leaf = Leaf("workbook", page_number(room, "workbook", sheet), head=room.say("workbook.all_sections"))
    return (page(room, leaf, sheet.key, title, (*top.items, _table(room, title, box), edge), part=sheet.section),)


def _table(room: Room, says: str, box: Rect) -> Table:
    types = room.kit.partners.types
    high = (box.h - _HEAD) / len(types)
    rows = [_head(room, Rect(box.x, box.y, box.w, _HEAD))]
    for index, kind in enumerate(types):
        rows.append(_row(room, kind, Rect(box.x, box.y + _HEAD + index * high, box.w, high), "paper" if index % 2 else None))
    return Table(box, tuple(rows), says, name="Partners")


def _cells(line: Rect) -> tuple[Rect, ...]:
    boxes, x = [], line.x
    for share in _SHARES:
        boxes.append(Rect(x, line.y, share * line.w, line.h))
        x += share * line.w
    return tuple(boxes)


def _words(cell: Rect) -> Rect:
    return Rect(cell.x + _PAD, cell.y, cell.w - 1.5 * _PAD, cell.h)


def _head(room: Room, line: Rect) -> Row:
    names = ("workbook.partner", "workbook.role", "workbook.here")
    return Row(
        tuple(
            Cell(cell, (room.type.text("page.cell-bold", room.say(name), _words(cell), anchor="middle", colour="white"),), "column", fill="ink")
            for name, cell in zip(names, _cells(line), strict=True)
        )
    )


def _row(room: Room, kind: PartnerType, line: Rect, fill: str | None) -> Row:
    first, second, third = _cells(line)
    name = room.type.text("page.cell-bold", kind.name, _words(first), anchor="middle")
    role = room.type.text("page.cell", kind.role, _words(second), anchor="middle")
    label = room.say("spotlight.field", name=kind.name, part=room.say("workbook.here"))
    here = cell_lines(f"partner.{kind.id}", label, third, tinted=fill is not None)
    return Row((Cell(first, (name,), "row", fill=fill), Cell(second, (role,), fill=fill), Cell(third, here, fill=fill)))
