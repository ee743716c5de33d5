"""What the parts of the facilitator's guide share: chapters of running text, labels at their start, where each block's slide and pages are."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Literal

from toolkit.flow import Beside, Block, Exact, Filled, Frames, Paged, Prose, paged
from toolkit.kit.pages.page import HEAD_Y, LINE, MARGIN, Leaf, Placed, below, content_box, page, page_number, title_block
from toolkit.layout import Room, Sheet
from toolkit.scene import Item, Page, Rect, Rectangle, Shape, Text

Phase = Literal["before", "day", "afterwards"]
UNDER_TITLE = 22.0
LABEL = 120.0
"""The column of labels at the start of a chapter's parts, in points."""


def chapter(sheet: Sheet, room: Room, title: str, blocks: Sequence[Block], *, phase: Phase, intro: str = "") -> tuple[Page, ...]:
    """A title and running text under it, on as many pages as that needs."""
    top = title_block(room, title, intro)
    return leaves(sheet, room, title, with_title(top, running(sheet, room, blocks, top)), phase=phase)


def roomiest(sheet: Sheet, room: Room, title: str, choices: Sequence[Sequence[Block]], *, phase: Phase, intro: str = "") -> tuple[Page, ...]:
    """A chapter in the first of several settings, the roomiest first, that takes no more pages than the tightest, which stands last."""
    top = title_block(room, title, intro)
    chosen = _roomiest([partial(unfilled, sheet, room, blocks, top) for blocks in choices])
    return leaves(sheet, room, title, with_title(top, chosen.draw()), phase=phase)


def _roomiest(settings: Sequence[Callable[[], Paged]]) -> Paged:
    """The first setting that takes no more pages than the last, found by halves: a tighter one never takes more pages than a roomier one."""
    chosen = settings[0]()
    if len(chosen) == 1 or len(settings) == 1:
        return chosen
    last = settings[-1]()
    if len(chosen) <= len(last):
        return chosen
    chosen, low, high = last, 1, len(settings) - 1
    while low < high:
        middle = (low + high) // 2
        one = settings[middle]()
        if len(one) <= len(last):
            chosen, high = one, middle
        else:
            low = middle + 1
    return chosen


def running(sheet: Sheet, room: Room, blocks: Sequence[Block], top: Placed | None = None) -> tuple[Filled, ...]:
    """Blocks in pages, the first of them under `top`."""
    return unfilled(sheet, room, blocks, top).draw()


def unfilled(sheet: Sheet, room: Room, blocks: Sequence[Block], top: Placed | None = None, *, even: bool = False) -> Paged:
    """The same, not drawn yet; `even` as in `paged`."""
    box = content_box(room.size)
    first = below(box, top.bottom + UNDER_TITLE) if top else box
    return paged(blocks, room.type, Frames(first, box), sheet.key, even=even)


def with_title(top: Placed, pages: Sequence[Filled]) -> tuple[tuple[Item, ...], ...]:
    """The items of each page, the title before those of the first."""
    return tuple((*top.items, *filled.items) if index == 0 else filled.items for index, filled in enumerate(pages))


def leaves(sheet: Sheet, room: Room, title: str, pages: Sequence[tuple[Item, ...]], *, phase: Phase) -> tuple[Page, ...]:
    """Pages with their furniture. The first is known by the sheet's key and stands in the outline."""
    total = len(pages)
    made = []
    for index, items in enumerate(pages):
        number = page_number(room, "guide", sheet, index)
        part = room.say("guide.part", title=title, number=index + 1, total=total) if total > 1 else title
        head = room.say(f"guide.{phase}") if index == 0 else ""
        shown = items if index == 0 else (_continued(room, part), *items)
        key = f"{sheet.key}/{index + 1}" if index else sheet.key
        made.append(page(room, Leaf("guide", number, head=head), key, title if index == 0 else part, shown, bookmark=0 if index else 1, part=title))
    return tuple(made)


def _continued(room: Room, words: str) -> Text:
    """A running head for the eye alone: the heading itself stands on an earlier page."""
    return room.type.text("page.label", words, Rect(MARGIN, HEAD_Y, room.size.w - 2 * MARGIN, LINE), tag="Artifact", name="Continued")


def part(title: str, body: Block, *, space: float = 24.0, colour: str = "ink") -> tuple[Block, ...]:
    """A heavy rule, then a heading beside what belongs to it. Where that goes on, the heading stands again for the eye alone."""
    head, again = (Prose(title, "page.heading", tag, size=15.0) for tag in ("H2", "Artifact"))
    return (rule(colour, space), Beside((head,), body, LABEL, space=10.0, again=(again,)))


def rule(colour: str = "ink", space: float = 24.0) -> Exact:
    """A heavy rule that stays with what follows."""
    return Exact(3.0, lambda box: (Shape(Rectangle(box), colour, name="Rule"),), space=space, keep=True)
