"""The run of show: one table to read at arm's length, then one with what to say and do in every block."""

from collections.abc import Mapping, Sequence
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from toolkit.flow import Exact, Filled, Paged
from toolkit.kit.guide.chapter import UNDER_TITLE, leaves, running, unfilled, with_title
from toolkit.kit.guide.cues import SIZES, cue_table
from toolkit.kit.guide.show import Place, show_table
from toolkit.kit.pages.page import Placed, below, content_box, page_number, title_block
from toolkit.kit.pages.writein import PITCH, labelled_line, line_count, write_lines
from toolkit.layout import Room, Sheet
from toolkit.scene import Item, Page, Rect, Table

_TRIES = 4
_AGREED, _BETWEEN = 38.0, 24.0
"""The height of the lines for what is agreed with the host, and the white between the two."""
_UNDER_TABLE, _NOTES_LEAST = 18.0, 130.0
"""White between the table and lines for notes, and the least room that these are for."""


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    title = room.say("guide.run_of_show")
    return leaves(sheet, room, title, _settled(sheet, room, title), phase="day")


def _settled(sheet: Sheet, room: Room, title: str) -> tuple[tuple[Item, ...], ...]:
    """The items of each page.

    The tables name pages that follow them, so they are set again until they take as many pages as the numbers in them say.
    """
    top = title_block(room, title, _intro(room))
    heading = title_block(room, room.say("guide.cues"), room.say("guide.cues_intro"), tag="H2")
    start = page_number(room, "guide", sheet)
    setting = _Settings(sheet, room, heading, start)
    ahead = 1, len(setting.pages(SIZES[-1], (1, 1)))  # no size takes fewer pages than the smallest
    for left in reversed(range(_TRIES)):
        pages = setting.largest(ahead)
        if len(pages) != ahead[1] and left:
            ahead = ahead[0], len(pages)
            continue  # nothing is drawn from numbers that are known to be wrong
        cues = pages.draw()
        table = _table(sheet, room, top, _places(sheet, room, start, {**_cue_pages(room, cues, start + ahead[0]), **setting.sheets(ahead)}))
        if (len(table), len(cues)) == ahead:
            break
        ahead = len(table), len(cues)
    first = start + len(table)
    noted = [replace(filled, items=(*filled.items, *_notes(room, filled, index, first))) for index, filled in enumerate(cues)]
    return (*with_title(top, table), *with_title(heading, noted))


def _notes(room: Room, filled: Filled, index: int, first: int) -> tuple[Item, ...]:
    """Lines to write on where a page has much room left, because blocks stand whole. `first` is the number of the page at index 0."""
    box = content_box(room.size)
    free = below(box, filled.bottom + _UNDER_TABLE)
    if free.h < _NOTES_LEAST:
        return ()
    words = room.type.text("page.bold", room.say("guide.notes"), Rect(free.x, free.y, free.w, PITCH), name="Notes")
    label = room.say("guide.notes_on", name=room.say("guide.cues"), number=first + index)
    place = below(free, free.y + PITCH / 2)
    return (words, *write_lines(f"notes.cues.{index + 1}", label, place, count=line_count(place.h)))


def _intro(room: Room) -> str:
    start, end = room.kit.agenda.start, room.kit.agenda.end
    return room.say("guide.show_intro", start=room.language.clock(start), end=room.language.clock(end), minutes=room.language.minutes(end - start))


def _places(sheet: Sheet, room: Room, start: int, pages: Mapping[str, int]) -> dict[str, Place]:
    """Where each block stands: the page that is printed, and the one that a link jumps to."""
    activities = {block.block.id for block in room.kit.agenda.activities}
    return {id: Place(number, f"activity/{id}" if id in activities else f"{sheet.key}/{number - start + 1}") for id, number in pages.items()}


def _table(sheet: Sheet, room: Room, top: Placed, pages: Mapping[str, Place]) -> tuple[Filled, ...]:
    box = content_box(room.size)
    table = show_table(room, box.w, box.bottom - top.bottom - UNDER_TITLE - _AGREED, pages)
    return running(sheet, room, (table, Exact(_AGREED, partial(_agreed, room))), top)


def _agreed(room: Room, box: Rect) -> tuple[Item, ...]:
    """What is agreed with the host before the day, on two lines."""
    wide = (box.w - _BETWEEN) / 2
    places = (Rect(box.x, box.y, wide, box.h), Rect(box.x + wide + _BETWEEN, box.y, wide, box.h))
    words = ((name, room.say(f"guide.{name}")) for name in ("check_in", "backbone"))
    return tuple(item for (name, label), place in zip(words, places, strict=True) for item in labelled_line(room, label, f"show.{name}", label, place))


class _Settings(Struct, frozen=True):
    """Block by block in several sizes, under a heading; `start` is the page of the first table."""

    sheet: Sheet
    room: Room
    top: Placed
    start: int

    def sheets(self, ahead: tuple[int, int]) -> dict[str, int]:
        """The page of each activity's own sheet, behind so many pages of the two tables."""
        return {str(block.block.id): self.start + sum(ahead) + index for index, block in enumerate(self.room.kit.agenda.activities)}

    def pages(self, size: float, ahead: tuple[int, int]) -> Paged:
        part = replace(self.sheet, key=f"{self.sheet.key}.cues")
        return unfilled(part, self.room, (cue_table(self.room, self.sheets(ahead), size),), self.top, even=True)

    def largest(self, ahead: tuple[int, int]) -> Paged:
        """In the largest type that takes no more pages than the second number of `ahead`: its pages are the fullest. Found by halves."""
        low, high = 0, len(SIZES) - 1
        best: Paged | None = None
        while low < high:
            middle = (low + high) // 2
            pages = self.pages(SIZES[middle], ahead)
            if len(pages) <= ahead[1]:
                high, best = middle, pages
            else:
                low = middle + 1
        return best or self.pages(SIZES[low], ahead)


def _cue_pages(room: Room, cues: Sequence[Filled], first: int) -> dict[str, int]:
    """The page that each block's row begins on."""
    tables = ((page, item) for page, filled in enumerate(cues, first) for item in filled.items if isinstance(item, Table))
    rows = [(page, row) for page, table in tables for row in table.rows[1:]]
    begun = [page for index, (page, row) in enumerate(rows) if not row.element or row.element != rows[index - 1][1].element]
    return {str(block.block.id): page for block, page in zip(room.kit.agenda.blocks, begun, strict=True)}
