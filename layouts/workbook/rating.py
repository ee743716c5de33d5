"""Where are we? Every principle with three shapes to choose from and a line for what people have seen."""

from msgspec import Struct

from toolkit.kit.pages.page import Leaf, below, content_box, deep, page, page_number, title_block
from toolkit.kit.pages.writein import section_choice, write_cell
from toolkit.kit.shapes import seat, section_shape
from toolkit.layout import Room, Sheet
from toolkit.model.principle import Principle, Section
from toolkit.scene import Cell, Page, Point, Rect, Row, Shape, Table

CHOICES = ("missing", "growing", "strong")
_HEAD, _BAND, _UNDER_BAND, _GAP = 18.0, 20.0, 5.5, 8.5
_ROW, _ROW_MOST = 25.5, 28.5
_ID, _CHOICE, _TITLE_LEAST = 37.0, 46.0, 178.0
_R, _BAND_R = 7.5, 5.0
_UNDER_LINE, _CLEAR = 4.0, 0.75


class _Columns(Struct, frozen=True):
    """Left edges and widths: the principle, three choices, what people have seen."""

    principle: tuple[float, float]
    choices: tuple[tuple[float, float], ...]
    seen: tuple[float, float]


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    title = room.say("rating.title")
    top = title_block(room, title, room.say("rating.intro"))
    table = _table(room, below(content_box(room.size), top.bottom + 14))
    leaf = Leaf("workbook", page_number(room, "workbook", sheet), head=room.say("workbook.all_sections"))
    return (page(room, leaf, sheet.key, title, (*top.items, table), part=sheet.section),)


def _table(room: Room, box: Rect) -> Table:
    """One table: a head, and for each section a band and its principles."""
    columns = _columns(room, box)
    bands = len(room.kit.sections)
    free = box.h - _HEAD - bands * (_BAND + _UNDER_BAND) - (bands - 1) * _GAP
    high = min(_ROW_MOST, max(_ROW, free / len(room.kit.principles)))
    rows = [_head(room, columns, Rect(box.x, box.y, box.w, _HEAD))]
    y = box.y + _HEAD
    for section in room.kit.sections:
        rows.append(_band(room, section, Rect(box.x, y, box.w, _BAND)))
        y += _BAND + _UNDER_BAND
        for principle in room.kit.principles_of(section.id):
            rows.append(_row(room, principle, columns, Rect(box.x, y, box.w, high)))
            y += high
        y += _GAP
    return Table(Rect(box.x, box.y, box.w, y - _GAP - box.y), tuple(rows), room.say("rating.table"), name="Rating")


def _columns(room: Room, box: Rect) -> _Columns:
    title = max(room.type.width("page.cell", principle.title) for principle in room.kit.principles) + 8
    words = [room.type.width("page.label", room.say(f"rating.{choice}")) + 10 for choice in CHOICES]
    wide = max(_CHOICE, *words)
    first = _ID + max(_TITLE_LEAST, title)
    xs = tuple((box.x + first + index * wide, wide) for index in range(len(CHOICES)))
    seen = box.x + first + len(CHOICES) * wide + 10
    return _Columns((box.x, first), xs, (seen, box.right - seen))


def _head(room: Room, columns: _Columns, box: Rect) -> Row:
    def cell(text: str, x: float, wide: float, align: str = "start", indent: float = 0.0) -> Cell:
        place = Rect(x + indent, box.y, wide - indent, box.h)
        words = room.type.text("page.label", text, place, anchor="middle", align="center" if align == "center" else "start")
        return Cell(Rect(x, box.y, wide, box.h), (words,), "column")

    return Row(
        (
            cell(room.say("rating.principle"), *columns.principle, indent=_ID),
            *(cell(room.say(f"rating.{choice}"), x, wide, "center") for choice, (x, wide) in zip(CHOICES, columns.choices, strict=True)),
            cell(room.say("rating.seen"), *columns.seen),
        )
    )


def _band(room: Room, section: Section, box: Rect) -> Row:
    middle = seat(section.id, Point(box.x + 17, box.y + box.h / 2), _BAND_R)
    name = room.type.text("page.band", section.name, Rect(box.x + _ID, box.y, box.w - _ID, box.h), anchor="middle")
    return Row((Cell(box, (name, Shape(section_shape(section.id, middle, _BAND_R), "white")), "row", columns=5, fill=deep(section.id)),))


def _row(room: Room, principle: Principle, columns: _Columns, box: Rect) -> Row:
    x, wide = columns.principle
    middle = box.y + box.h / 2
    id = room.type.text("page.cell-bold", principle.id, Rect(x + 10, box.y, _ID - 10, box.h), anchor="middle", colour=deep(principle.section))
    title = room.type.text("page.cell", principle.title, Rect(x + _ID, box.y, wide - _ID, box.h), anchor="middle")
    cells = [Cell(Rect(x, box.y, wide, box.h), (id, title), "row")]
    group = room.say("rating.group", id=principle.id, title=principle.title)
    for choice, (left, width) in zip(CHOICES, columns.choices, strict=True):
        label = room.say("rating.field", id=principle.id, title=principle.title, value=room.say(f"rating.{choice}").lower())
        button = section_choice(principle.section, Point(left + width / 2, middle), _R, f"rating.{principle.id}", label, choice, group)
        cells.append(Cell(Rect(left, box.y, width, box.h), button))
    return Row((*cells, _seen(room, principle, columns, box)))


def _seen(room: Room, principle: Principle, columns: _Columns, box: Rect) -> Cell:
    x, wide = columns.seen
    label = room.say("rating.seen_field", id=principle.id, title=principle.title)
    cell = Rect(x, box.y, wide, box.h)
    return Cell(cell, write_cell(f"seen.{principle.id}", label, cell.inset(0, _CLEAR), _UNDER_LINE))
