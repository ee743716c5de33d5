"""The run of show: one table to read at arm's length, then every block with what to say and do."""

from collections.abc import Mapping, Sequence

from toolkit.flow import Block, Filled
from toolkit.kit.cues import SIZES, cue, cue_name
from toolkit.kit.guide import UNDER_TITLE, leaves, running, with_title
from toolkit.kit.page import Placed, content_box, page_number, title_block
from toolkit.kit.show import show_table
from toolkit.layout import Room, Sheet
from toolkit.scene import Group, Item, Page

_TRIES = 4


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
    top = title_block(room, room.say("guide.cues"), room.say("guide.cues_intro"), tag="H2")
    settings = [running(sheet, room, _cue_blocks(room, sheets, size), top) for size in SIZES]
    least = min(map(len, settings))
    return top, next(pages for pages in settings if len(pages) == least)


def _cue_blocks(room: Room, sheets: Mapping[str, int], size: float) -> list[Block]:
    blocks = room.kit.agenda.blocks
    return [part for index, block in enumerate(blocks) for part in cue(room, block, sheets.get(block.block.id), size, first=index == 0)]


def _cue_pages(room: Room, cues: Sequence[Filled], first: int) -> dict[str, int]:
    """The page that each block's cue stands on."""
    found = {item.name: first + index for index, filled in enumerate(cues) for item in filled.items if isinstance(item, Group)}
    return {str(block.block.id): found[cue_name(block)] for block in room.kit.agenda.blocks}
