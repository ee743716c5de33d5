"""What is in the guide: its parts under three times, every activity with its shape and clock, each line a link."""

from msgspec import Struct

from toolkit.kit.guide.chapter import LABEL, Phase
from toolkit.kit.pages.page import Leaf, Tone, below, content_box, page, page_number, title_block, tone_of
from toolkit.kit.pages.tone_mark import tone_mark
from toolkit.layout import Room, Sheet
from toolkit.scene import Group, Item, Line, Link, Page, Point, Rect, Rectangle, Shape, Stroke

_PARTS: dict[Phase, tuple[str, ...]] = {
    "before": ("welcome", "checklists", "access", "materials"),
    "day": ("run-of-show", "activity"),
    "afterwards": ("after", "glossary", "sources"),
}
_ROW_MOST, _NUMBER, _CLOCK, _BETWEEN = 34.0, 40.0, 52.0, 26.0


class _Entry(Struct, frozen=True):
    """A line: what it leads to, its words, and for an activity its clock and tone."""

    key: str
    title: str
    clock: str = ""
    tone: Tone = ""


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    title = room.say("guide.contents")
    top = title_block(room, title)
    box = below(content_box(room.size), top.bottom + 22)
    parts = {phase: _entries(room, kinds) for phase, kinds in _PARTS.items()}
    high = min(_ROW_MOST, (box.h - _BETWEEN * (len(parts) - 1)) / sum(len(entries) for entries in parts.values()))
    items: list[Item] = []
    y = box.y
    for phase, entries in parts.items():
        items.extend(_phase(room, phase, Rect(box.x, y, box.w, high)))
        start = box.x + LABEL + 18
        rows = (_row(room, entry, Rect(start, y + index * high, box.right - start, high)) for index, entry in enumerate(entries))
        items.append(Group(tuple(rows), tag="TOC", name="Contents"))
        y += high * len(entries) + _BETWEEN
    leaf = Leaf("guide", page_number(room, "guide", sheet))
    return (page(room, leaf, sheet.key, title, (*top.items, *items), part=title),)


def _entries(room: Room, kinds: tuple[str, ...]) -> tuple[_Entry, ...]:
    made: list[_Entry] = []
    for kind in kinds:
        if kind == "activity":
            made.extend(
                _Entry(f"activity/{block.block.id}", block.activity.name, room.language.clock(block.start), tone_of(block.activity.principles))
                for block in room.kit.agenda.activities
                if block.activity is not None
            )
        else:
            made.append(_Entry(kind, room.say(f"guide.{kind.replace('-', '_')}")))
    return tuple(made)


def _phase(room: Room, phase: Phase, box: Rect) -> tuple[Item, ...]:
    """The time that a group of lines belongs to, under a heavy rule across the page."""
    rule = Shape(Rectangle(Rect(box.x, box.y - 3, box.w, 3)), "ink", name="Rule")
    words = room.type.text("page.heading", room.say(f"guide.{phase}"), Rect(box.x, box.y, LABEL, box.h), size=15.0, tag="H2", anchor="middle")
    return (rule, words)


def _row(room: Room, entry: _Entry, box: Rect) -> Group:
    number = room.references.of("guide", entry.key) or 0
    inset = _CLOCK + 24 if entry.clock else 0.0
    place = Rect(box.x + inset, box.y, box.w - inset - _NUMBER, box.h)
    role = "page.lead" if entry.clock else "page.subheading"
    words: list[Item] = []
    if entry.clock:
        words.append(room.type.text("page.clock", entry.clock, Rect(box.x, box.y, _CLOCK, box.h), tag="", anchor="middle"))
    words.append(room.type.text(role, entry.title, place, tag="", anchor="middle"))
    words.append(room.type.text("page.number", str(number), Rect(box.right - _NUMBER, box.y, _NUMBER, box.h), tag="", anchor="middle", align="end"))
    says = room.say("guide.to_page", title=entry.title, number=number)
    linked = Group((Group(tuple(words), link=Link(says, page=entry.key)),), tag="Reference")
    rule = Line(Point(box.x, box.bottom), Point(box.right, box.bottom), Stroke("rule", 0.5))
    return Group((*_mark(entry, box), linked, rule), tag="TOCI")


def _mark(entry: _Entry, box: Rect) -> tuple[Item, ...]:
    """The mark of an activity."""
    return tone_mark(entry.tone, Point(box.x + _CLOCK + 6, box.y + box.h / 2), 7.0) if entry.clock else ()
