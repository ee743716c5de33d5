"""Welcome: what the facilitator's part is, what this agenda is for, whether to meet at all, and who helps on the day."""

from toolkit.flow import Block, Gap, Grid, GridCell, GridRow, Points, Prose
from toolkit.kit.guide.chapter import chapter, part, rule
from toolkit.layout import Room, Sheet
from toolkit.model.reference import Role
from toolkit.scene import Field, Item, Line, Page, Point, Rect, Stroke


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    guide, convening = room.kit.guide, room.kit.agenda.convening
    first, *rest = guide.welcome
    blocks: tuple[Block, ...] = (
        Prose(first, "page.intro"),
        *(Prose(text, "page.lead", space=9) for text in rest),
        Gap(4),
        *part(room.say("guide.purpose"), Prose(convening.purpose, "page.lead")),
        *part(room.say("guide.outcomes"), Points(convening.outcomes, "page.lead", ("•",), 16, 4)),
        *part(room.say("guide.should_we"), Points(guide.should_we, "page.lead", _numbers(len(guide.should_we)), 24, 7, whole=True)),
        rule(),
        Prose(room.say("guide.roles"), "page.heading", "H2", 10, keep=True, size=15),
        _roles(room),
    )
    return chapter(sheet, room, room.say("guide.welcome"), blocks, phase="before")


def _numbers(count: int) -> tuple[str, ...]:
    return tuple(f"{number}." for number in range(1, count + 1))


def _roles(room: Room) -> Grid:
    """Who does what, with a line for the name of each."""
    heads = (room.say("guide.role"), room.say("guide.does"), room.say("guide.who"))
    head = GridRow(tuple(_cell(room, "page.cell-bold", text, colour="white") for text in heads), "ink")
    rows = tuple(_role(room, role, index) for index, role in enumerate(room.kit.guide.roles))
    return Grid((120, 246, 138), head, rows, room.say("guide.roles"), Stroke("rule", 0.5), 8, 8, space=10)


def _role(room: Room, role: Role, index: int) -> GridRow:
    def line(box: Rect) -> tuple[Item, ...]:
        y = box.bottom - 10
        label = room.say("guide.field", part=room.say("guide.who"), name=role.name)
        over = Rect(box.x + 8, y - 17, box.w - 16, 18)
        return (Line(Point(over.x, y), Point(over.right, y), Stroke("rule", 0.75)), Field("text", f"role.{index + 1}", label, over))

    cells = (_cell(room, "page.cell-bold", role.name, header=True), _cell(room, "page.cell", role.does), GridCell(mark=line))
    return GridRow(cells, "paper" if index % 2 else None)


def _cell(room: Room, role: str, text: str, *, colour: str | None = None, header: bool = False) -> GridCell:
    return GridCell((room.type.paragraph(role, text, colour=colour),), role, header="row" if header else "")
