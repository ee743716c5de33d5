"""Panels that are a field between two axes, to place notes on."""

from toolkit.kit.pages.page import deep
from toolkit.kit.pages.panel.desk import Desk, head_height, panel_head
from toolkit.kit.pages.writein import TYPED
from toolkit.model.activity import Panel
from toolkit.scene import Field, Group, Item, Line, Path, Point, Rect, Rectangle, Shape, Stroke

LEAST = 200.0
_TIP = 6.0
_LABEL_H = 16.0
_CLEAR, _RAISED, _FROM_FRAME = 8.0, 9.0, 18.0
"""Between a word and an axis beside it, between a word and the axis under it, and between a word and the frame: clear of the tips."""


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
    """The field and its axes, with a tip at every end, for the ends are poles. No quarter is tinted, for none means more than another."""
    c, stroke = field.centre, Stroke(deep(desk.tone), 1.5)
    ends = ((Point(field.x, c.y), 1, 0), (Point(field.right, c.y), -1, 0), (Point(c.x, field.y), 0, 1), (Point(c.x, field.bottom), 0, -1))
    return (
        Shape(Rectangle(field), None, Stroke(deep(desk.tone), 0.75)),
        Line(Point(field.x + _TIP, c.y), Point(field.right - _TIP, c.y), stroke),
        Line(Point(c.x, field.bottom - _TIP), Point(c.x, field.y + _TIP), stroke),
        *(Shape(_tip(*end), deep(desk.tone), name="Tip") for end in ends),
    )


def _tip(at: Point, dx: int, dy: int) -> Path:
    """An arrow's head at a point; `dx` and `dy` lead back along its axis."""
    back = Point(at.x + dx * _TIP * 1.4, at.y + dy * _TIP * 1.4)
    return Path.polygon([at, Point(back.x + dy * _TIP, back.y + dx * _TIP), Point(back.x - dy * _TIP, back.y - dx * _TIP)])


def _ends(desk: Desk, panel: Panel, field: Rect) -> tuple[Item, ...]:
    left, right, bottom, top = panel.ends or ("", "", "", "")
    c, half = field.centre, field.w / 2 - _CLEAR - _FROM_FRAME
    above, beside = c.y - _LABEL_H - _RAISED, c.x + _TIP + _CLEAR
    text, colour = desk.room.type.text, deep(desk.tone)
    return (
        text("page.cell-bold", left, Rect(field.x + _FROM_FRAME, above, half, _LABEL_H), colour=colour),
        text("page.cell-bold", right, Rect(c.x + _CLEAR, above, half, _LABEL_H), colour=colour, align="end"),
        text("page.cell-bold", bottom, Rect(beside, field.bottom - _LABEL_H - 4, half, _LABEL_H), colour=colour),
        text("page.cell-bold", top, Rect(beside, field.y + 4, half, _LABEL_H), colour=colour),
    )


def _fields(desk: Desk, panel: Panel, key: str, field: Rect) -> tuple[Field, ...]:
    """Top left first; each keeps clear of the axes and their words."""
    left, right, bottom, top = panel.ends or ("", "", "", "")
    c, wide, word = field.centre, field.w / 2 - 2 * _CLEAR, _LABEL_H + _RAISED + 2
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
