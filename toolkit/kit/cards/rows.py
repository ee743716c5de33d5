"""What stands below a small card's head: a rule, and rows with the free height shared between them."""

from collections.abc import Sequence

from toolkit.kit.cards.card import check_height
from toolkit.kit.cards.form import APART, RULE, Form, role
from toolkit.layout import Room
from toolkit.problems import Where
from toolkit.scene import Item, Line, Paragraph, Point, Rect, Stroke

_MOST = 12.0
"""The most that rows stand apart: further, they fall to pieces."""
_HINT = "shorten its longest text, or choose a stock with larger cards"


def rule(form: Form, colour: str) -> Line:
    """The rule under a head."""
    y = form.head.bottom + (APART + RULE / 2) * form.scale
    return Line(Point(form.head.x, y), Point(form.head.right, y), Stroke(colour, RULE * form.scale))


def spread(room: Room, rows: Sequence[tuple[str, Sequence[Paragraph]]], box: Rect, what: str, where: Where) -> tuple[Item, ...]:
    """Each row's name and its paragraphs, below each other. What has no room is told as `what` at `where`."""
    tall = [room.type.measure_all(paragraphs, box.w, room.look.role(role(room, "row"))).height for _, paragraphs in rows]
    check_height(room, tall, box, what, where, _HINT)
    gap = max(0.0, min(_MOST, (box.h - sum(tall)) / max(1, len(tall) - 1)))
    y, items = box.y, list[Item]()
    for (name, paragraphs), high in zip(rows, tall, strict=True):
        items.append(room.type.texts(role(room, "row"), paragraphs, Rect(box.x, y, box.w, high), name=name))
        y += high + gap
    return tuple(items)
