"""Panels of one to three boxes side by side: each a heading, a hint, and lines to write on.

A panel with a title begins at a heavy rule, as each box of one without does.
"""

from toolkit.kit.pages.page import Placed, below, heading, paragraph
from toolkit.kit.pages.panel.desk import AFTER_RULE, Desk, panel_head, rule
from toolkit.kit.pages.writein import line_count, write_lines
from toolkit.model.activity import Panel, WriteIn
from toolkit.scene import Item, Rect

GUTTER = 18.0
_AFTER_TITLE = 5.0


def fixed_height(desk: Desk, panel: Panel, width: float) -> float:
    """Points above the first line's own room: heads and hints."""
    return _title_height(desk, panel, width) + _heads_height(desk, panel, width)


def draw(desk: Desk, panel: Panel, number: int, box: Rect) -> tuple[Item, ...]:
    """The panel in its box; its boxes' lines stand level."""
    head = panel_head(desk, panel, below(box, box.y + AFTER_RULE))
    top = box.y + _title_height(desk, panel, box.w)
    start = top + _heads_height(desk, panel, box.w)
    items: list[Item] = [rule(desk, box), *head.items] if panel.title else []
    boxes = panel.boxes or ()
    for index, (part, column) in enumerate(zip(boxes, _columns(box, len(boxes)), strict=True), 1):
        if not panel.title:
            items.append(rule(desk, column))
        items.extend(_box_head(desk, panel, part, Rect(column.x, top, column.w, 0)).items)
        lines = Rect(column.x, start, column.w, box.bottom - start)
        name, label = f"{desk.key}.{number}.{index}", desk.label(panel.title, part.title)
        items.extend(write_lines(name, label, lines, count=line_count(lines.h)))
    return tuple(items)


def _title_height(desk: Desk, panel: Panel, width: float) -> float:
    return AFTER_RULE + (panel_head(desk, panel, Rect(0, 0, width, 0)).bottom + _AFTER_TITLE if panel.title else 0.0)


def _columns(box: Rect, count: int) -> list[Rect]:
    wide = (box.w - GUTTER * (count - 1)) / count
    return [Rect(box.x + index * (wide + GUTTER), box.y, wide, box.h) for index in range(count)]


def _heads_height(desk: Desk, panel: Panel, width: float) -> float:
    boxes = panel.boxes or ()
    column = _columns(Rect(0, 0, width, 0), len(boxes))[0]
    return max(_box_head(desk, panel, part, Rect(0, 0, column.w, 0)).bottom for part in boxes)


def _box_head(desk: Desk, panel: Panel, part: WriteIn, box: Rect) -> Placed:
    """Under a panel's title a box's own is one level lower and smaller."""
    tag, role, size = ("H3", "page.subheading", 11.0) if panel.title else ("H2", "page.heading", 15.0)
    head = heading(desk.room, part.title, box, tag=tag, role=role, size=size)
    if not part.hint:
        return head
    hint = paragraph(desk.room, part.hint, Rect(box.x, head.bottom, box.w, 0), role="page.small")
    return Placed((*head.items, *hint.items), hint.bottom)
