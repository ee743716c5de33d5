"""The cover: the four sections as one picture over an ink panel with the title, then when, where and for whom."""

from collections.abc import Sequence

from msgspec import Struct

from toolkit.kit.motif.record import cover_of
from toolkit.kit.pages.page import MARGIN
from toolkit.kit.pages.writein import labelled_line
from toolkit.kit.shapes import section_shape
from toolkit.layout import Room, Sheet
from toolkit.model.common import SECTIONS
from toolkit.scene import Item, Page, Point, Rect, Rectangle, Shape
from toolkit.source.words import joined, like

_TOP, _FOOT = 42.0, 31.0
_PAD, _PANEL = 24.0, 168.0
_SPINE = 64.0
"""The least width of the column beside the picture, on papers that are narrow for their height."""
_FACTS, _LINE = 74.0, 28.0
_BETWEEN, _NEARER = 10.0, 0.0
"""Between rows of two facts, and between facts in rows of their own."""
_GUTTER = 24.0
_FACT_MOST = 48.0
"""A fact may be three lines high; the picture gives way to no more."""


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    kit = room.kit
    wide = room.size.w - 2 * MARGIN
    small = room.type.measure("page.small", kit.initiative.attribution, wide).height
    foot = room.size.h - _FOOT - small
    rows = _rows(room, wide)
    free = foot - 14 - _facts_height(rows) - 16 - _TOP
    side = min(wide - _SPINE, free - _PANEL)
    art = Rect(MARGIN, _TOP, wide, side)
    motif = cover_of(room, Rect(art.x, art.y, side, side), room.say("guide.art"))
    spine = _spine(Rect(art.x + side, art.y, art.w - side, art.h))
    panel = Rect(MARGIN, art.bottom, wide, free - side)
    ground = Shape(Rectangle(Rect(art.x, art.y, wide, free)), "ink", name="Ground")
    facts = _facts(room, rows, Point(MARGIN, panel.bottom + 16))
    attribution = room.type.text("page.small", kit.initiative.attribution, Rect(MARGIN, foot, wide, small), name="Attribution")
    return (Page(sheet.key, room.say("product.guide"), room.size, (ground, motif, *spine, *_title(room, panel), *facts, attribution)),)


def _spine(box: Rect) -> tuple[Item, ...]:
    """The four shapes below each other on ink, beside the picture."""
    step = box.h / len(SECTIONS)
    places = ((section, Point(box.centre.x, box.y + step * (index + 0.5))) for index, section in enumerate(SECTIONS))
    return tuple(Shape(section_shape(section, place, min(16.0, box.w / 5)), f"{section}.mid", name="Suit") for section, place in places)


def _title(room: Room, panel: Rect) -> tuple[Item, ...]:
    """Product, name and agenda, white on ink."""
    kit, inner = room.kit, panel.inset(_PAD, 20)
    people = kit.agenda.convening.people
    parts = (
        kit.agenda.convening.name,
        room.language.span(kit.agenda.start, kit.agenda.end),
        room.say("guide.headcount", least=people.least, most=people.most),
    )
    name = _last_words_together(kit.initiative.name)
    agenda = joined(room.say("workbook.dot"), parts)
    return (
        room.type.text("page.cover", name, Rect(inner.x, inner.y, inner.w, 80), tag="H1", colour="white", size=38, name="Title"),
        room.type.text("page.heading", room.say("product.guide"), Rect(inner.x, inner.bottom - 42, inner.w / 2, 22), colour="white", name="Product"),
        room.type.text("page.subheading", agenda, Rect(inner.x, inner.bottom - 17, inner.w, 17), colour="white", name="Agenda"),
    )


def _last_words_together(title: str) -> str:
    """The lines grow downwards, as steps do."""
    head, _, last = title.rpartition(" ")
    return like(f"{head}\u00a0{last}", title) if head.count(" ") else title


class _Fact(Struct, frozen=True):
    """A label, what is known, and its width and height in points."""

    name: str
    label: str
    value: str
    width: float
    height: float


def _rows(room: Room, wide: float) -> tuple[tuple[_Fact, ...], ...]:
    """Four facts of the edition in two columns; where one is too long for its column, each in a row of its own."""
    edition = room.kit.edition
    hosts = like(room.language.listed(edition.hosts), max(edition.hosts, key=len, default=""))
    known = {"date": edition.date, "venue": edition.venue, "hosts": hosts, "facilitator": "", "contact": edition.contact}
    names = ("date", "venue", "hosts", "contact") if edition.contact else ("date", "venue", "hosts", "facilitator")
    for columns in (2, 1):
        width = (wide - _GUTTER * (columns - 1)) / columns
        facts = tuple(_fact(room, name, known[name] or "", width) for name in names)
        if all(fact.height <= _LINE for fact in facts):
            break
    return tuple(facts[start : start + columns] for start in range(0, len(facts), columns))


def _fact(room: Room, name: str, value: str, width: float) -> _Fact:
    """As high as its lines, and as a line to write on at the least."""
    label = room.say(f"guide.{name}")
    lines = room.type.measure("page.body", value, width - _label_width(room, label)).height if value else 0.0
    return _Fact(name, label, value, width, max(_LINE, min(lines, _FACT_MOST) + _LINE - 16))


def _label_width(room: Room, label: str) -> float:
    return room.type.width("page.bold", label) + 9


def _facts_height(rows: Sequence[Sequence[_Fact]]) -> float:
    """At the least as high as two rows: the picture is as large on most covers."""
    return max(_FACTS, sum(max(fact.height for fact in row) + _apart(row) for row in rows) - _apart(rows[-1]))


def _apart(row: Sequence[_Fact]) -> float:
    return _BETWEEN if len(row) > 1 else _NEARER


def _facts(room: Room, rows: Sequence[Sequence[_Fact]], at: Point) -> tuple[Item, ...]:
    """What is known, with a line to write on for each fact that the edition leaves open."""
    items: list[Item] = []
    y = at.y
    for row in rows:
        high = max(fact.height for fact in row)
        for index, fact in enumerate(row):
            items.extend(_drawn(room, fact, Rect(at.x + index * (fact.width + _GUTTER), y, fact.width, high)))
        y += high + _apart(row)
    return tuple(items)


def _drawn(room: Room, fact: _Fact, box: Rect) -> tuple[Item, ...]:
    if not fact.value:
        return labelled_line(room, fact.label, f"cover.{fact.name}", fact.label, box)
    start, high = _label_width(room, fact.label), fact.height - _LINE + 16
    words = room.type.text("page.bold", fact.label, Rect(box.x, box.bottom - high, start, 16), colour="secondary", name="Label")
    return (words, room.type.text("page.body", fact.value, Rect(box.x + start, box.bottom - high, box.w - start, high), name="Fact"))
