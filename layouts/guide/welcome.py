"""Welcome: what the facilitator's part is, what this agenda is for, whether to meet at all, and who helps on the day."""

from collections.abc import Iterator

from toolkit.flow import Block, Gap, Grid, GridCell, GridRow, Joined, Points, Prose
from toolkit.kit.guide.chapter import part, roomiest, rule
from toolkit.kit.guide.supplies import filled, up
from toolkit.layout import Room, Sheet
from toolkit.model.reference import Role
from toolkit.scene import Field, Item, Line, Page, Point, Rect, Stroke

_APART, _BETWEEN = 20.0, 10.0
"""Points between the lines for the names of several people, and between their two columns."""
_IN_ONE_COLUMN = 3
"""So many names stand under each other; more stand in two columns, so that the roles stay on their page."""
_NAME_LINE = Stroke("rule", 0.75)
_TALLER = 8.0
"""Points of a row beyond its lines."""


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    choices = [tuple(_blocks(room, space, pad)) for space, pad in ((24.0, 8.0), (18.0, 6.5), (14.0, 5.0), (12.0, 4.0))]
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
    return Grid((118, 236, 150), head, rows, room.say("guide.roles"), Stroke("rule", 0.5), 8, pad, space=10)


def _role(room: Room, role: Role, index: int) -> GridRow:
    people = room.kit.agenda.convening.people
    least, most = (filled(role, count, people) for count in (people.least, people.most))
    label = room.say("guide.field", part=room.say("guide.who"), name=role.name)

    def line(box: Rect) -> tuple[Item, ...]:
        return tuple(_names(room, box, f"role.{index + 1}", label, most))

    title = role.name if most == 1 else room.say("guide.role_many", name=role.name, least=least, most=most)
    cells = (_cell(room, "page.cell-bold", title, header=True), _cell(room, "page.cell", role.does), GridCell(mark=line))
    return GridRow(cells, "paper" if index % 2 else None, least=_APART * _columns(most)[0] + _TALLER if most > 1 else 0.0)


def _columns(count: int) -> tuple[int, ...]:
    """Lines for so many names, in one column or two; the first is the longer one."""
    return (count,) if count <= _IN_ONE_COLUMN else (up(count, 2), count // 2)


def _names(room: Room, box: Rect, name: str, label: str, count: int) -> Iterator[Item]:
    """A line for each name, and a field over each column of them. All columns begin at the height of the first."""
    columns, inner = _columns(count), Rect(box.x + 8, box.y, box.w - 16, box.h)
    wide = (inner.w - _BETWEEN * (len(columns) - 1)) / len(columns)
    top = box.bottom - 10 - _APART * (columns[0] - 1)
    for column, lines in enumerate(columns):
        x = inner.x + column * (wide + _BETWEEN)
        ys = tuple(top + _APART * index for index in range(lines))
        yield from (Line(Point(x, y), Point(x + wide, y), _NAME_LINE) for y in ys)
        said = label if len(columns) == 1 else room.say("guide.part", title=label, number=column + 1, total=len(columns))
        over = Rect(x, ys[0] - 17, wide, ys[-1] + 1 - ys[0] + 17)
        own = name if not column else f"{name}.{column + 1}"
        yield Field("text", own, said, over, multiline=lines > 1, leading=_APART if lines > 1 else 0.0)


def _cell(room: Room, role: str, text: str, *, colour: str | None = None, header: bool = False) -> GridCell:
    return GridCell((room.type.paragraph(role, text, colour=colour),), role, header="row" if header else "")
