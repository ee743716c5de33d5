"""Welcome: what the facilitator's part is, what this agenda is for, whether to meet at all, and who helps on the day."""

from collections.abc import Iterator

from toolkit.flow import Block, Gap, Grid, GridCell, GridRow, Joined, Points, Prose
from toolkit.kit.guide.chapter import part, roomiest, rule
from toolkit.kit.guide.supplies import filled
from toolkit.layout import Room, Sheet
from toolkit.model.reference import Role
from toolkit.scene import Field, Item, Line, Page, Point, Rect, Stroke

_APART, _LINES = 20.0, 3
"""Points between the lines for the names of several people, and how many there are."""


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    choices = [tuple(_blocks(room, space, pad)) for space, pad in ((24.0, 8.0), (18.0, 6.5), (14.0, 5.0))]
    return roomiest(sheet, room, room.say("guide.welcome"), choices, phase="before")


def _blocks(room: Room, space: float, pad: float) -> Iterator[Block]:
    guide, convening = room.kit.guide, room.kit.agenda.convening
    first, *rest = guide.welcome
    yield Prose(first, "page.intro")
    yield from (Prose(text, "page.lead", space=9) for text in rest)
    yield Gap(4)
    yield from part(room.say("guide.purpose"), Prose(convening.purpose, "page.lead"), space=space)
    yield from part(room.say("guide.outcomes"), Points(convening.outcomes, "page.lead", ("•",), 16, 4), space=space)
    yield from part(room.say("guide.should_we"), Joined(tuple(_questions(room))), space=space)
    yield rule(space=space)
    yield Prose(room.say("guide.roles"), "page.heading", "H2", 10, keep=True, size=15)
    yield _roles(room, pad)


def _questions(room: Room) -> Iterator[Block]:
    """What to answer before anyone is invited, and what to do when the answers say no."""
    guide = room.kit.guide
    yield Points(guide.should_we, "page.lead", _numbers(len(guide.should_we)), 24, 7, whole=True, keep=True)
    if guide.wait:
        yield Prose(guide.wait, "page.subheading", space=9, whole=True)


def _numbers(count: int) -> tuple[str, ...]:
    return tuple(f"{number}." for number in range(1, count + 1))


def _roles(room: Room, pad: float) -> Grid:
    """Who does what, with a line for the name of each."""
    heads = (room.say("guide.role"), room.say("guide.does"), room.say("guide.who"))
    head = GridRow(tuple(_cell(room, "page.cell-bold", text, colour="white") for text in heads), "ink")
    rows = tuple(_role(room, role, index) for index, role in enumerate(room.kit.guide.roles))
    return Grid((120, 246, 138), head, rows, room.say("guide.roles"), Stroke("rule", 0.5), 8, pad, space=10)


def _role(room: Room, role: Role, index: int) -> GridRow:
    people = room.kit.agenda.convening.people
    least, most = (filled(role, count, people) for count in (people.least, people.most))
    lines = 1 if most == 1 else _LINES

    def line(box: Rect) -> tuple[Item, ...]:
        label = room.say("guide.field", part=room.say("guide.who"), name=role.name)
        y = box.bottom - 10
        ys = tuple(y - _APART * index for index in reversed(range(lines)))
        rules = (Line(Point(box.x + 8, y), Point(box.right - 8, y), Stroke("rule", 0.75)) for y in ys)
        over = Rect(box.x + 8, ys[0] - 17, box.w - 16, ys[-1] + 1 - ys[0] + 17)
        return (*rules, Field("text", f"role.{index + 1}", label, over, multiline=lines > 1, leading=_APART if lines > 1 else 0.0))

    title = role.name if most == 1 else room.say("guide.role_many", name=role.name, least=least, most=most)
    cells = (_cell(room, "page.cell-bold", title, header=True), _cell(room, "page.cell", role.does), GridCell(mark=line))
    return GridRow(cells, "paper" if index % 2 else None, least=_APART * lines + 18 if lines > 1 else 0.0)


def _cell(room: Room, role: str, text: str, *, colour: str | None = None, header: bool = False) -> GridCell:
    return GridCell((room.type.paragraph(role, text, colour=colour),), role, header="row" if header else "")
