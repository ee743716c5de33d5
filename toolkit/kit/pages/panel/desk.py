"""What the panels of one sheet share, and the head that each may have."""

from msgspec import Struct

from toolkit.kit.pages.page import Placed, Tone, deep, heading, paragraph
from toolkit.layout import Room
from toolkit.model.activity import Panel
from toolkit.scene import Rect, Rectangle, Shape

AFTER_HEAD = 8.0
_RULE, AFTER_RULE = 2.0, 8.0
"""A heavy rule, and from its upper edge to what begins under it."""


class Desk(Struct, frozen=True):
    """Where panels are drawn: `key` begins the names of their fields ("activity.deck-sort"), `title` their labels."""

    room: Room
    tone: Tone
    key: str
    title: str

    def label(self, *parts: str | None) -> str:
        """The sheet's title and the parts that say which field this is."""
        return self.room.language.listed([part for part in (self.title, *parts) if part])


def rule(desk: Desk, box: Rect) -> Shape:
    """The heavy rule at which a part begins: the upper edge of its box."""
    return Shape(Rectangle(Rect(box.x, box.y, box.w, _RULE)), deep(desk.tone), name="Rule")


def panel_head(desk: Desk, panel: Panel, box: Rect) -> Placed:
    """The panel's title and hint; nothing for a panel without."""
    head = Placed((), box.y)
    if panel.title:
        head = heading(desk.room, panel.title, box, size=15)
    if panel.hint:
        hint = paragraph(desk.room, panel.hint, Rect(box.x, head.bottom + 1, box.w, 0), role="page.small")
        head = Placed((*head.items, *hint.items), hint.bottom)
    return head


def head_height(desk: Desk, panel: Panel, width: float) -> float:
    """How high the panel's head is, with the gap under it; 0 for a panel without."""
    bottom = panel_head(desk, panel, Rect(0, 0, width, 0)).bottom
    return bottom + AFTER_HEAD if bottom else 0.0
