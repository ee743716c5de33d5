"""Panels that are a field between two axes, to place notes on."""

from toolkit.kit.pages.page import deep
from toolkit.kit.pages.panel.desk import Desk, head_height, panel_head
from toolkit.kit.pages.writein import TYPED
from toolkit.model.activity import Panel
from toolkit.scene import Field, Group, Item, Line, Path, Point, Rect, Rectangle, Shape, Stroke

LEAST = 200.0
_TIP = 6.0
_LABEL_H = 16.0
_CLEAR = 8.0


def least_height(desk: Desk, panel: Panel, width: float) -> float:
    return head_height(desk, panel, width) + LEAST


def draw(desk: Desk, panel: Panel, number: int, box: Rect) -> tuple[Item, ...]:
    """The axes with a word at each end, and a field in each quarter."""
    head = panel_head(desk, panel, box)
    top = box.y + head_height(desk, panel, box.w)
    field = Rect(box.x, top, box.w, box.bottom - top)
    left, right, bottom, up = panel.ends or ("", "", "", "")
    alt = desk.room.say("workbook.axes", left=left, right=right, bottom=bottom, top=up)
    figure = Group((*_ground(desk, field), *_ends(desk, panel, field)), tag="Figure", alt=alt, name="Axes")
    return (*head.items, figure, *_fields(desk, panel, f"{desk.key}.{number}", field))


def _ground(desk: Desk, field: Rect) -> tuple[Item, ...]:
    """The field and its axes with tips. No quarter is tinted, for none means more than another."""
    c, stroke = field.centre, Stroke(deep(desk.tone), 1.5)
    tips = [
        (Point(field.right, c.y), (-_TIP * 1.4, -_TIP), (-_TIP * 1.4, _TIP)),
        (Point(c.x, field.y), (-_TIP, _TIP * 1.4), (_TIP, _TIP * 1.4)),
    ]
    arrows = [Path.polygon([at, Point(at.x + a[0], at.y + a[1]), Point(at.x + b[0], at.y + b[1])]) for at, a, b in tips]
    return (
        Shape(Rectangle(field), None, Stroke(deep(desk.tone), 0.75)),
        Line(Point(field.x, c.y), Point(field.right - _TIP, c.y), stroke),
        Line(Point(c.x, field.bottom), Point(c.x, field.y + _TIP), stroke),
        *(Shape(arrow, deep(desk.tone)) for arrow in arrows),
    )


def _ends(desk: Desk, panel: Panel, field: Rect) -> tuple[Item, ...]:
    left, right, bottom, top = panel.ends or ("", "", "", "")
    c, half = field.centre, field.w / 2 - 2 * _CLEAR
    above = c.y - _LABEL_H - 3
    text, colour = desk.room.type.text, deep(desk.tone)
    return (
        text("page.cell-bold", left, Rect(field.x + _CLEAR, above, half, _LABEL_H), colour=colour),
        text("page.cell-bold", right, Rect(c.x + _CLEAR, above, half, _LABEL_H), colour=colour, align="end"),
        text("page.cell-bold", bottom, Rect(c.x + _CLEAR, field.bottom - _LABEL_H - 4, half, _LABEL_H), colour=colour),
        text("page.cell-bold", top, Rect(c.x + _CLEAR, field.y + 4, half, _LABEL_H), colour=colour),
    )


def _fields(desk: Desk, panel: Panel, key: str, field: Rect) -> tuple[Field, ...]:
    """Top left first; each keeps clear of the axes and their words."""
    left, right, bottom, top = panel.ends or ("", "", "", "")
    c, wide, word = field.centre, field.w / 2 - 2 * _CLEAR, _LABEL_H + 6
    xs = {"left": field.x + _CLEAR, "right": c.x + _CLEAR}
    quarters = (
        ("top-left", left, top, Rect(xs["left"], field.y + _CLEAR, wide, field.h / 2 - _CLEAR - word)),
        ("top-right", right, top, Rect(xs["right"], field.y + word, wide, field.h / 2 - 2 * word)),
        ("bottom-left", left, bottom, Rect(xs["left"], c.y + _CLEAR, wide, field.h / 2 - 2 * _CLEAR)),
        ("bottom-right", right, bottom, Rect(xs["right"], c.y + _CLEAR, wide, field.h / 2 - _CLEAR - word)),
    )
    return tuple(
        Field("text", f"{key}.{corner}", desk.label(panel.title, across, along), box, multiline=True, size=TYPED)
        for corner, across, along, box in quarters
    )  # fmt: skip
