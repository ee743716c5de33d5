"""The table of what differs on a card: where, the words that it comes from, and the words of this edition. Lengths in points."""

import re
from collections.abc import Iterator, Sequence

from toolkit.flow import Grid, GridCell, GridRow
from toolkit.flow import height as stacked
from toolkit.handouts.differing import Row
from toolkit.handouts.wording import Wording, compared
from toolkit.layout import Room
from toolkit.scene import Paragraph, Stroke

_WHERE, _WORDS = 104.0, 218.0
_PAD_X, _PAD_Y, _BETWEEN = 8.0, 5.0, 2.0
_RULE = Stroke("rule", 0.5)


def table(room: Room, rows: Sequence[Row], heads: tuple[str, str], says: str, page: tuple[float, float]) -> Grid:
    """The rows under the names of both editions. On a page of that width and height, what is not higher than a third of it stays together, and of more
    than that no row stands alone on the next page.
    """
    made = _grid(room, rows, heads, says, page[0], keep=False)
    return _grid(room, rows, heads, says, page[0], keep=True) if stacked([made], room.type, page[0]) <= page[1] / 3 else made


def _grid(room: Room, rows: Sequence[Row], heads: tuple[str, str], says: str, wide: float, *, keep: bool) -> Grid:
    words = (room.say("differences.where"), *heads)
    head = GridRow(tuple(GridCell((room.type.paragraph("page.cell-bold", word, colour="white"),), "page.cell-bold") for word in words), "ink")
    inner = wide * _WORDS / (_WHERE + 2 * _WORDS) - 2 * _PAD_X
    held = range(0 if keep else max(0, len(rows) - 2), len(rows) - 1)
    made = tuple(_row(room, row, inner, keep=index in held) for index, row in enumerate(rows))
    return Grid((_WHERE, _WORDS, _WORDS), head, made, says, _RULE, _PAD_X, _PAD_Y, space=8.0)


def _row(room: Room, row: Row, inner: float, *, keep: bool) -> GridRow:
    where = (
        room.type.paragraph("page.cell-bold", _named(room, row.name)),
        room.type.paragraph("page.cell", room.say(f"differences.{row.side}"), colour="secondary"),
    )
    theirs, own = compared(row.theirs or "", row.own or "")
    cells = (_cell(room, row.theirs is not None, theirs, inner), _cell(room, row.own is not None, own, inner))
    return GridRow((GridCell(where, "page.cell-bold", header="row"), *cells), keep=keep)


def _cell(room: Room, there: bool, words: Wording, inner: float) -> GridCell:
    if not there:
        return GridCell((room.type.paragraph("page.cell", room.say("differences.nothing"), colour="secondary"),))
    return GridCell(tuple(_paragraphs(room, words, inner)))


def _paragraphs(room: Room, words: Wording, inner: float) -> Iterator[Paragraph]:
    """Changed words are bold."""
    for number, line in enumerate(words):
        roles = ("page.cell-bold" if part.changed else "page.cell" for part in line)
        runs = [room.type.run(role, fitted(room, role, part.text, inner)) for role, part in zip(roles, line, strict=True)]
        yield room.type.paragraph("page.cell", runs, space_before=_BETWEEN if number else 0.0)


def fitted(room: Room, role: str, words: str, wide: float) -> str:
    """The words with breaks inside those that are wider than a line, such as a long address."""
    return re.sub(r"[^ \n]+", lambda word: "\n".join(_pieces(room, role, word[0], wide)), words)


def _pieces(room: Room, role: str, word: str, wide: float) -> Iterator[str]:
    while room.type.width(role, word) > wide and len(word) > 1:
        count = next(count for count in range(len(word) - 1, 0, -1) if count == 1 or room.type.width(role, word[:count]) <= wide)
        yield word[:count]
        word = word[count:]
    yield word


def _named(room: Room, name: str) -> str:
    """The name of a row in the kit's language, where that knows it."""
    slug, strings = name.lower().replace(" ", "_"), room.language.strings
    return next((strings[key] for key in (f"differences.row.{slug}", f"card.{slug}") if key in strings), name)
