"""Where this comes from: the initiative in short, attribution, rights and sources. The last page."""

from collections.abc import Sequence

from toolkit.kit.motif.pictures import rising_motif
from toolkit.kit.pages.page import Leaf, Placed, below, content_box, deep, heading, page, page_number, paragraph, title_block
from toolkit.layout import Room, Sheet
from toolkit.model.reference import Theme3
from toolkit.scene import Item, Page, Rect, Rectangle, Shape

_GAP, _MEASURE = 15.0, 456.0
_TILES_LEAST, _TILES_MOST, _TILE_PAD = 48.0, 120.0, 10.0


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    title = room.say("workbook.sources")
    initiative = room.kit.initiative
    top = title_block(room, title)
    box = below(content_box(room.size), top.bottom + 16)
    parts: list[tuple[str, Sequence[str | Theme3]]] = [
        (room.say("workbook.about"), (initiative.about,)),
        (room.say("workbook.themes"), initiative.themes),
        (room.say("workbook.attribution"), (initiative.attribution,)),
        (room.say("workbook.rights"), (initiative.licence,)),
        (room.say("workbook.source_list"), initiative.sources),
        (room.say("workbook.written_by"), (room.say("workbook.toolkit_words"),)),
    ]
    measure = Rect(box.x, box.y, min(_MEASURE, box.w), 0)
    items, y = [*top.items], box.y
    for name, texts in parts:
        part = _part(room, name, texts, below(measure, y))
        items.extend(part.items)
        y = part.bottom + _GAP
    items.extend(_shapes(room, below(box, y + _GAP)))
    leaf = Leaf("workbook", page_number(room, "workbook", sheet), head=room.say("workbook.reference"))
    return (page(room, leaf, sheet.key, title, tuple(items), part=sheet.section),)


def _part(room: Room, name: str, texts: Sequence[str | Theme3], box: Rect) -> Placed:
    head = heading(room, name, box, size=15)
    items: list[Item] = [*head.items]
    y = head.bottom + 3
    for text in texts:
        said = paragraph(room, text, below(box, y), role="page.cell") if isinstance(text, str) else _theme(room, text, below(box, y))
        items.extend(said.items)
        y = said.bottom
    return Placed(tuple(items), y)


def _theme(room: Room, theme: Theme3, box: Rect) -> Placed:
    title = heading(room, theme.title, box, tag="H3", role="page.subheading", size=11)
    meaning = paragraph(room, theme.meaning, below(box, title.bottom), role="page.cell")
    return Placed((*title.items, *meaning.items), meaning.bottom + 4)


def _shapes(room: Room, box: Rect) -> tuple[Item, ...]:
    """The four sections side by side at the foot, when there is room for them."""
    high = min(_TILES_MOST, box.h)
    if high < _TILES_LEAST:
        return ()
    wide = box.w / len(room.kit.sections)
    items: list[Item] = []
    for index, section in enumerate(room.kit.sections):
        tile = Rect(box.x + index * wide, box.bottom - high, wide, high)
        inside = Rect(tile.x + _TILE_PAD, tile.y + _TILE_PAD, tile.w - 2 * _TILE_PAD, tile.h - _TILE_PAD)
        items.append(Shape(Rectangle(tile), deep(section.id), name="Ground"))
        items.append(rising_motif(section.id, inside, tile, rank=len(room.kit.principles_of(section.id))))
    return tuple(items)
