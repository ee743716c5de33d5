"""The command that keeps what was read, as lines to fill in: the form of a calibration sheet is what is typed afterwards."""

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from toolkit.layout import Room
from toolkit.scene import Group, Item, Line, Point, Rect, Rectangle, Shape, Stroke

_ROLE, _SIZE, _SMALL = "page.bold", 10.0, 8.0
_PITCH, _GAP, _SPACE = 29.0, 11.0, 4.0
_BLANK = Stroke("ink", 0.6)
_INSET = 12.0


class Word(NamedTuple):
    """A word of the command, and the blanks behind it: how wide each is, and what it is for."""

    text: str
    blanks: tuple[str, ...] = ()
    wide: float = 33.0
    colour: str = "ink"


Row = Sequence[Word]


def flowed(room: Room, words: Iterable[Word], wide: float) -> list[list[Word]]:
    """Words in as few rows as a form of this width needs."""
    rows: list[list[Word]] = [[]]
    for word in words:
        if rows[-1] and sum(_width(room, one) + _GAP for one in (*rows[-1], word)) - _GAP > wide - 2 * _INSET:
            rows.append([])
        rows[-1].append(word)
    return rows


def form_height(rows: Sequence[Row]) -> float:
    return len(rows) * _PITCH + 2 * _INSET - 4


def form(room: Room, rows: Sequence[Row], box: Rect) -> Group:
    """Rows of words and blanks on a quiet ground."""
    ground = Shape(Rectangle(box, 6.0), "paper", name="Ground")
    lines = [_row(room, row, Point(box.x + _INSET, box.y + _INSET + number * _PITCH), box.w - 2 * _INSET) for number, row in enumerate(rows)]
    return Group((ground, *lines), tag="Div", name="Command")


def _row(room: Room, row: Row, at: Point, wide: float) -> Group:
    """One row, `wide` points from its top left corner `at`; words that all have blanks share it evenly.

    Words and blanks stand on one line, what blanks are for in small letters under it.
    """
    even = [at.x + wide / len(row) * number for number in range(len(row))]
    starts = even if all(word.blanks for word in row) else accumulate((_width(room, word) + _GAP for word in row), initial=at.x)
    parts = [item for word, x in zip(row, starts, strict=False) for item in _word(room, word, Point(x, at.y))]
    return Group(tuple(parts), name=" ".join(word.text for word in row))


def _width(room: Room, word: Word) -> float:
    return room.type.width(_ROLE, word.text, size=_SIZE) + len(word.blanks) * (word.wide + _SPACE) + 1


def _word(room: Room, word: Word, at: Point) -> list[Item]:
    wide, base = room.type.width(_ROLE, word.text, size=_SIZE) + 1, at.y + 13
    items: list[Item] = [room.type.text(_ROLE, word.text, Rect(at.x, at.y, wide, 15), size=_SIZE, colour=word.colour)]
    for number, said in enumerate(word.blanks):
        x = at.x + wide + _SPACE + number * (word.wide + _SPACE)
        items.append(Line(Point(x, base), Point(x + word.wide, base), _BLANK))
        if not said:
            continue
        under = [room.type.paragraph("card.slug", said, size=_SMALL, align="center")]
        items.append(room.type.place(under, Rect(x - 10, base + 1, word.wide + 20, 10)))
    return items
