"""What every sheet of the workbook and the guide has around its content: thumb tab, running head, title block, footer.

A layout places its content in `content_box`, under a `title_block`, and hands the items to `page`, which adds the furniture:

    leaf = Leaf("workbook", number, section="L", head="Leaders")
    top = title_block(room, "Partner-Role Map", "Write each partner …")
    free = below(content_box(room), top.bottom + 18)
    return (page(room, leaf, sheet.key, "Partner-Role Map", (*top.items, *draw_in(free))),)
"""

from typing import Literal

from msgspec import Struct

from toolkit.kit.pages.cards_line import cards_line
from toolkit.kit.shapes import seat, section_shape
from toolkit.kit.tones import Tone, deep, mid, pale, tone_of
from toolkit.layout import Room, Sheet
from toolkit.model.common import SECTIONS
from toolkit.scene import Group, Item, Page, Point, Rect, Rectangle, Run, Shape, Size, Text

MARGIN = 54.0
"""White around the content, in points. Running head and footer stand inside it."""
FOOT = 66.0
"""White under the content: a little more, so that the footer stands clear of it."""
HEAD_Y, FOOT_Y = 31.0, 43.0
"""The running head's top from the page's top, and the footer's top from the page's bottom."""
LINE = 13.0
_BAR_W, _BAR_H, _BAR_INSET = 12.0, 96.0, 24.0
_MARK_R, _HEAD_R = 6.0, 5.0


class Leaf(Struct, frozen=True):
    """What the furniture of one page says.

    `number` is the printed page number, `head` and `aside` the running head at the left and the right, `cards` the ids of the principles
    that the footer names; "all" among them stands for every card, unless others are named beside it.
    """

    product: Literal["workbook", "guide"]
    number: int
    section: Tone = ""
    head: str = ""
    aside: str | Run = ""
    cards: tuple[str, ...] = ()


class Placed(Struct, frozen=True):
    """Items on the page, and how far down they reach."""

    items: tuple[Item, ...]
    bottom: float


def page_number(room: Room, product: Literal["workbook", "guide"], sheet: Sheet, offset: int = 0) -> int:
    """The printed number of a sheet's page; `offset` counts its pages from 0."""
    return (room.references.of(product, sheet.key) or 0) + offset


def content_box(size: Size) -> Rect:
    """The page inside its margins; all content stands here."""
    return Rect(MARGIN, MARGIN, size.w - 2 * MARGIN, size.h - MARGIN - FOOT)


def below(box: Rect, y: float) -> Rect:
    """What is left of a box under `y`."""
    return Rect(box.x, y, box.w, box.bottom - y)


def title_block(room: Room, title: str, intro: str = "", *, measure: float = 432.0, tag: str = "H1") -> Placed:
    """The page's title, flush left at the top margin, and its introduction below in a measure of `measure` points."""
    box = content_box(room.size)
    high = min(2 * 37.8, room.type.measure("page.title", title, box.w).height)
    head = room.type.text("page.title", title, Rect(box.x, box.y, box.w, high), tag=tag, name="Title")
    bottom = _bottom(head)
    if not intro:
        return Placed((head,), bottom)
    wide = min(measure, box.w)
    lead = room.type.text("page.lead", intro, Rect(box.x, bottom + 6, wide, room.type.measure("page.lead", intro, wide).height), name="Introduction")
    return Placed((head, lead), _bottom(lead))


def heading(room: Room, text: str, box: Rect, *, tag: str = "H2", colour: str = "ink", role: str = "page.heading", size: float | None = None) -> Placed:
    """A heading at the top of a box, as many lines as it needs; at the role's largest size unless one is given."""
    high = room.type.measure(role, text, box.w, size=size).height
    return Placed((room.type.text(role, text, Rect(box.x, box.y, box.w, high), tag=tag, colour=colour, size=size),), box.y + high)


def paragraph(room: Room, text: str, box: Rect, *, role: str = "page.body", colour: str | None = None, tag: str = "P") -> Placed:
    """A paragraph at the top of a box, as many lines as it needs."""
    high = room.type.measure(role, text, box.w).height
    return Placed((room.type.text(role, text, Rect(box.x, box.y, box.w, high), tag=tag, colour=colour),), box.y + high)


def page(room: Room, leaf: Leaf, key: str, title: str, items: tuple[Item, ...], *, bookmark: int = 1, part: str = "") -> Page:
    """The finished page: its content between running head and footer, with the thumb tab."""
    head, foot = running_head(room, leaf), footer(room, leaf)
    return Page(key, title, room.size, (*head, *items, *foot, thumb_tab(room, leaf)), bookmark=bookmark, label=str(leaf.number), section=part)


def running_head(room: Room, leaf: Leaf) -> tuple[Item, ...]:
    """Shape and word of the section at the left, and what else must be known at a glance (clock, minutes) at the right."""
    box = Rect(MARGIN, HEAD_Y, room.size.w - 2 * MARGIN, LINE)
    items: list[Item] = []
    x = box.x
    if leaf.head and leaf.section:
        items.append(Shape(section_shape(leaf.section, seat(leaf.section, Point(x + 5.5, box.y + LINE / 2), _HEAD_R), _HEAD_R), deep(leaf.section)))
        x += 17
    if leaf.head:
        wide = room.type.width("page.label", leaf.head) + 1
        items.append(room.type.text("page.label", leaf.head, Rect(x, box.y, wide, LINE), colour=deep(leaf.section), name="Section"))
        x += wide + 18
    if leaf.aside:
        items.append(room.type.text("page.small", leaf.aside, Rect(x, box.y, box.right - x, LINE), align="end", name="At a glance"))
    return tuple(items)


def footer(room: Room, leaf: Leaf) -> tuple[Item, ...]:
    """The product's name at the left and, when the page uses cards, their tokens and ids at the right."""
    y = room.size.h - FOOT_Y
    words = room.say(f"{leaf.product}.footer", name=room.kit.initiative.name)
    name = room.type.text("page.small", words, Rect(MARGIN, y, 330, LINE), tag="Artifact", name="Footer")
    used = cards_line(room, leaf.product, leaf.cards, Point(room.size.w - MARGIN, y + LINE / 2)) if leaf.cards else ()
    return (name, *used)


def thumb_tab(room: Room, leaf: Leaf) -> Group:
    """The section's shape, a bar and the page number, at the page's outer edge; each section has its own height there, as in an index."""
    slots = (*SECTIONS, "")
    pitch = (room.size.h - 2 * MARGIN) / len(slots)
    middle, y = _outer(room, leaf), MARGIN + pitch * slots.index(leaf.section)
    items: list[Item] = []
    if leaf.section:
        items.append(Shape(section_shape(leaf.section, Point(middle, y + 7), _MARK_R), deep(leaf.section)))
    bar = Rect(middle - _BAR_W / 2, y + 18, _BAR_W, min(_BAR_H, pitch - 42))
    items.append(Shape(Rectangle(bar), deep(leaf.section)))
    number = Rect(middle - 18, bar.bottom + 6, 36, 14)
    items.append(room.type.text("page.number", str(leaf.number), number, tag="Artifact", align="center", name="Page number"))
    return Group(tuple(items), tag="Artifact", name="Thumb tab")


def _outer(room: Room, leaf: Leaf) -> float:
    """The middle of the thumb tab: away from the fold, so at the left of even pages and at the right of odd ones."""
    inset = _BAR_INSET + _BAR_W / 2
    return room.size.w - inset if leaf.number % 2 else inset


def _bottom(text: Text) -> float:
    """The lower edge of a text's last line."""
    leading = text.paragraphs[-1].runs[-1].style.leading
    return text.box.y + leading * len(text.lines) if text.anchor == "top" else text.box.bottom


__all__ = [
    "Leaf", "Placed", "Tone", "below", "content_box", "deep", "footer", "heading", "mid", "page", "page_number", "pale", "paragraph", "running_head",
    "thumb_tab", "title_block", "tone_of",
]  # fmt: skip
