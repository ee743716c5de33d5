"""The index of a set of small cards or of one in large print: two sections on each side."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from toolkit.kit.cards.card import check_index
from toolkit.kit.cards.form import form_of, margin, role
from toolkit.kit.marks import token
from toolkit.kit.motif.nest import reach
from toolkit.layout import Room
from toolkit.model.common import SectionId
from toolkit.model.principle import Section
from toolkit.scene import Group, Item, Paragraph, Point, Rect, Size

_TOKEN, _BESIDE, _MOST = 4.8, 5.0, 10.0
_HINT = "shorten the longest title, or choose a stock with larger cards"


class _Line(Struct, frozen=True):
    """A section's name or a card, and its structure element."""

    section: SectionId
    words: Paragraph
    tag: str
    height: float


def small_index(room: Room) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """Front and back."""
    half = len(room.kit.sections) // 2
    title = room.say("card.index", count=len(room.kit.principles))
    return _face(room, room.kit.sections[:half], title), _face(room, room.kit.sections[half:])


def _face(room: Room, sections: Sequence[Section], title: str = "") -> tuple[Item, ...]:
    """A title, each section's name, its cards below it, as far apart as the card allows."""
    scale = form_of(room.cards).scale
    area, r, most = Rect(0, 0, *Size(*room.cards.card)).inset(margin(room.cards)), _TOKEN * scale, _MOST * scale
    beside, middle = reach("D", r).w + _BESIDE * scale, area.x + reach("D", r).w / 2
    column = Rect(area.x + beside, area.y, area.w - beside, area.h)
    lines = [_heading(room, sections[0].id, title, "H1", "ink", area.w)] if title else []
    lines += [line for section in sections for line in _lines(room, section, column.w)]
    check_index(room, (line.height for line in lines), column, _HINT)
    gap = max(0.0, min(most, (column.h - sum(line.height for line in lines)) / (len(lines) - 1)))
    y, items = column.y, list[Item]()
    for line in lines:
        x = column.x if line.tag == "P" else area.x
        words = room.type.texts(role(room, "row"), [line.words], Rect(x, y, area.right - x, line.height), tag=line.tag, name="Line")
        first = line.words.runs[0].style.leading
        mark = token(room, line.section, line.section, Point(middle, y + first / 2), r)
        items.append(Group((mark, words), name="Card") if line.tag == "P" else words)
        y += line.height + gap
    return tuple(items)


def _heading(room: Room, section: SectionId, words: str, tag: str, colour: str, wide: float) -> _Line:
    size = room.look.role(role(room, "row")).smallest
    return _line(room, section, room.type.paragraph(role(room, "label"), words, size=size, colour=colour), tag, wide)


def _lines(room: Room, section: Section, wide: float) -> Iterator[_Line]:
    """A section's name and its cards."""
    size, deep = room.look.role(role(room, "row")).smallest, f"{section.id}.deep"
    yield _heading(room, section.id, section.name, "H2", deep, wide)
    for principle in room.kit.principles_of(section.id):
        number = room.type.run(role(room, "label"), f"{principle.id} ", size=size, colour=deep)
        words = room.type.paragraph(role(room, "row"), (number, room.type.run(role(room, "row"), principle.title, size=size)), size=size)
        yield _line(room, section.id, words, "P", wide)


def _line(room: Room, section: SectionId, words: Paragraph, tag: str, wide: float) -> _Line:
    return _Line(section, words, tag, room.type.measure_all([words], wide, room.look.role(role(room, "row"))).height)
