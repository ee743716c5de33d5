"""The run of show: one table to read at arm's length, then every block with what to say and do."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from toolkit.flow import Filled
from toolkit.kit.cues import SIZES, cue_table
from toolkit.kit.guide import UNDER_TITLE, leaves, running, with_title
from toolkit.kit.page import Placed, content_box, page_number, title_block
from toolkit.kit.show import show_table
from toolkit.layout import Room, Sheet
from toolkit.scene import Item, Page, Table

_TRIES = 4
_FULL = 0.8
"""A page that is used so far looks full."""


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    title = room.say("guide.run_of_show")
    return leaves(sheet, room, title, _settled(sheet, room, title), phase="day")


def _settled(sheet: Sheet, room: Room, title: str) -> tuple[tuple[Item, ...], ...]:
    """The items of each page.

    The table names pages that follow it, so it is drawn again until it takes as many pages as the numbers in it say.
    """
    agenda = room.kit.agenda
    intro = room.say(
        "guide.show_intro",
        start=room.language.clock(agenda.start),
        end=room.language.clock(agenda.end),
        minutes=room.language.minutes(agenda.end - agenda.start),
    )
    top = title_block(room, title, intro)
    start, ahead = page_number(room, "guide", sheet), (1, 1)
    for _ in range(_TRIES):
        sheets = {str(block.block.id): start + sum(ahead) + index for index, block in enumerate(agenda.activities)}
        heading, cues = _cues(sheet, room, sheets)
        table = _table(sheet, room, top, {**_cue_pages(room, cues, start + ahead[0]), **sheets})
        if (len(table), len(cues)) == ahead:
            break
        ahead = (len(table), len(cues))
    return (*with_title(top, table), *with_title(heading, cues))


def _table(sheet: Sheet, room: Room, top: Placed, pages: Mapping[str, int]) -> tuple[Filled, ...]:
    box = content_box(room.size)
    return running(sheet, room, (show_table(room, box.w, box.bottom - top.bottom - UNDER_TITLE, pages),), top)


def _cues(sheet: Sheet, room: Room, sheets: Mapping[str, int]) -> tuple[Placed, tuple[Filled, ...]]:
    """Block by block, in the largest type that takes no more pages than the smallest and fills them."""
    top = title_block(room, room.say("guide.cues"), room.say("guide.cues_intro"), tag="H2")
    part = replace(sheet, key=f"{sheet.key}.cues")
    settings = [running(part, room, (cue_table(room, sheets, size),), top) for size in SIZES]
    least = min(map(len, settings))
    return top, max((pages for pages in settings if len(pages) == least), key=lambda pages: min(_fullness(room, pages), _FULL))


def _fullness(room: Room, pages: Sequence[Filled]) -> float:
    """The part of its height that is used of the emptiest page; the last one may be as empty as it is."""
    box = content_box(room.size)
    return min(((filled.bottom - box.y) / box.h for filled in pages[:-1]), default=1.0)


def _cue_pages(room: Room, cues: Sequence[Filled], first: int) -> dict[str, int]:
    """The page that each block's row begins on."""
    tables = ((page, item) for page, filled in enumerate(cues, first) for item in filled.items if isinstance(item, Table))
    rows = [(page, row) for page, table in tables for row in table.rows[1:]]
    begun = [page for index, (page, row) in enumerate(rows) if not row.element or row.element != rows[index - 1][1].element]
    return {str(block.block.id): page for block, page in zip(room.kit.agenda.blocks, begun, strict=True)}
