"""Panels with options to tick, side by side."""

from toolkit.kit.pages.page import below, deep
from toolkit.kit.pages.panel.desk import AFTER_RULE, Desk, panel_head, rule
from toolkit.kit.pages.writein import check_box
from toolkit.model.activity import Panel
from toolkit.scene import Item, Point, Rect

_R = 8.0
_ROW = 28.0
_GAP = 8.0


def height(desk: Desk, panel: Panel, width: float) -> float:
    """Points that the panel takes; more would not help it."""
    return AFTER_RULE + panel_head(desk, panel, Rect(0, 0, width, 0)).bottom + _GAP + _ROW * len(_rows(panel))


def draw(desk: Desk, panel: Panel, number: int, box: Rect) -> tuple[Item, ...]:
    """Boxes in the section's colour, each with its option beside it."""
    head = panel_head(desk, panel, below(box, box.y + AFTER_RULE))
    items: list[Item] = [rule(desk, box), *head.items]
    options = panel.options or ()
    wide = box.w / min(4, len(options))
    for index, option in enumerate(options):
        row, column = divmod(index, 4)
        x, middle = box.x + column * wide, head.bottom + _GAP + _ROW * (row + 0.5)
        name = f"{desk.key}.{number}.{index + 1}"
        shape, field = check_box(Point(x + _R + 1, middle), _R, name, desk.label(panel.title, option), deep(desk.tone))
        text = desk.room.type.text("page.bold", option, Rect(x + 2 * _R + 10, middle - _ROW / 2, wide - 2 * _R - 16, _ROW), anchor="middle")
        items.extend((shape, text, field))
    return tuple(items)


def _rows(panel: Panel) -> range:
    return range(-(-len(panel.options or ()) // 4))
