"""Words we use: the terms that this workbook says and their meanings, down two columns."""

from toolkit.kit.pages.page import Leaf, below, content_box, page, page_number, title_block
from toolkit.kit.pages.said import terms_said
from toolkit.layout import Room, Sheet
from toolkit.model.reference import Term
from toolkit.scene import Group, Page, Rect

_GUTTER = 30.0
_GAP_LEAST, _GAP_MOST = 6.0, 16.0


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    title = room.say("workbook.glossary")
    top = title_block(room, title)
    box = below(content_box(room.size), top.bottom + 16)
    terms = Group(_columns(room, box), tag="L", name="Glossary")
    leaf = Leaf("workbook", page_number(room, "workbook", sheet), head=room.say("workbook.reference"))
    return (page(room, leaf, sheet.key, title, (*top.items, terms), part=sheet.section),)


def _columns(room: Room, box: Rect) -> tuple[Group, ...]:
    """Two columns as nearly of one height as the terms allow; both share one gap."""
    wide = (box.w - _GUTTER) / 2
    terms = terms_said(room)
    heights = [_height(room, term, wide) for term in terms]
    cut = _evenest(heights)
    tallest = max(sum(heights[:cut]), sum(heights[cut:]))
    gap = max(_GAP_LEAST, min(_GAP_MOST, (box.h - tallest) / max(1, max(cut, len(terms) - cut) - 1)))
    left = _stack(room, terms[:cut], Rect(box.x, box.y, wide, box.h), gap)
    return (*left, *_stack(room, terms[cut:], Rect(box.right - wide, box.y, wide, box.h), gap))


def _evenest(heights: list[float]) -> int:
    """How many terms stand in the left column."""
    full = [height + _GAP_MOST for height in heights]
    return min(range(1, len(full) + 1), key=lambda count: abs(sum(full[:count]) - sum(full[count:])))


def _stack(room: Room, terms: tuple[Term, ...], box: Rect, gap: float) -> tuple[Group, ...]:
    items, y = [], box.y
    for term in terms:
        head = room.type.measure("page.bold", term.term, box.w).height
        body = min(_height(room, term, box.w) - head, box.bottom - y - head)
        word = room.type.text("page.bold", term.term, Rect(box.x, y, box.w, head), tag="Lbl")
        meaning = room.type.text("page.cell", term.meaning, Rect(box.x, y + head, box.w, body), tag="LBody")
        items.append(Group((word, meaning), tag="LI"))
        y += head + _height(room, term, box.w) - head + gap
    return tuple(items)


def _height(room: Room, term: Term, wide: float) -> float:
    return room.type.measure("page.bold", term.term, wide).height + room.type.measure("page.cell", term.meaning, wide).height
