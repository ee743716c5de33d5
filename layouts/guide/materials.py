"""Materials: everything to bring, counted for a small group and for a full room, and the paper to print."""

from collections.abc import Iterator

from toolkit.flow import Block, Grid, GridCell, GridRow, Prose
from toolkit.kit.guide.chapter import roomiest
from toolkit.kit.guide.supplies import amount, booklet_sheets, card_sheets, helpers, spare, tables
from toolkit.kit.pages.writein import check_box
from toolkit.layout import Room, Sheet
from toolkit.model.activity import Material
from toolkit.scene import Item, Page, Paragraph, Point, Rect, Stroke

_ORDER = ("person", "pair", "table", "room")
_RULE = Stroke("rule", 0.5)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    intro = room.say("guide.materials_intro", size=room.kit.agenda.convening.people.table)
    settings = ((5.0, False), (4.0, True), (2.5, True))
    choices = [tuple(_blocks(room, pad, run_in=run_in)) for pad, run_in in settings]
    return roomiest(sheet, room, room.say("guide.materials"), choices, phase="before", intro=intro)


def _blocks(room: Room, pad: float, *, run_in: bool) -> Iterator[Block]:
    """The lists with so much white in a row; `run_in` has a note go on behind its material, which saves lines."""
    rows = sorted(enumerate(room.kit.materials, 1), key=lambda row: _ORDER.index(row[1].per))
    table = tuple(_material(room, material, number, pad, shaded=bool(index % 2), run_in=run_in) for index, (number, material) in enumerate(rows))
    yield Grid((292, 64, 74, 74), _head(room, "guide.material", "guide.per"), table, room.say("guide.materials_says"), _RULE, 8, pad)
    yield Prose(room.say("guide.print"), "page.heading", "H2", 26, keep=True)
    yield Prose(room.say("guide.print_intro", paper=room.paper.name), "page.body", space=4, keep=True)
    yield _paper(room)


def _head(room: Room, first: str, second: str, *, end: bool = False) -> GridRow:
    """Heads by their strings, and the two headcounts; with `end` the second one stands over numbers."""
    people = room.kit.agenda.convening.people
    rooms = (
        _two(room, room.say("guide.people", count=count), room.say("guide.tables", count=tables(count, people)), "white", "white")
        for count in (people.least, people.most)
    )
    names = ((first, False), (second, end))
    return GridRow((*(_cell(room, "page.cell-bold", room.say(name), colour="white", end=end) for name, end in names), *rooms), "ink")


def _two(room: Room, first: str, second: str, colour: str = "ink", quiet: str = "secondary") -> GridCell:
    """Two lines at the end of a cell, the first one bold."""
    setter = room.type
    lines = (setter.paragraph("page.clock", first, colour=colour, align="end"), setter.paragraph("page.small", second, colour=quiet, align="end"))
    return GridCell(lines, "page.clock")


def _material(room: Room, material: Material, number: int, pad: float, *, shaded: bool, run_in: bool) -> GridRow:
    """A material by its number in the content: that is what its box is called in every language."""
    people = room.kit.agenda.convening.people

    def tick(box: Rect) -> tuple[Item, ...]:
        label = room.say(f"guide.packed.{material.per}", name=material.item)  # a card set is packed for each table, and one for the room
        return check_box(Point(box.x + 14, box.y + pad + 7), 6, f"check.material.{number}", label, "ink")

    item = GridCell(tuple(_named(room, material, run_in=run_in)), "page.cell", header="row", inset=20, mark=tick)
    counts = (_cell(room, "page.clock", str(amount(material, count, people)), end=True) for count in (people.least, people.most))
    return GridRow((item, _cell(room, "page.cell", room.say(f"guide.each.{material.per}")), *counts), "paper" if shaded else None)


def _named(room: Room, material: Material, *, run_in: bool) -> Iterator[Paragraph]:
    """What it is called, and the note that belongs to it."""
    setter, note = room.type, material.note
    if note and run_in:
        yield setter.paragraph("page.cell-bold", (setter.run("page.cell-bold", material.item + " "), setter.run("page.small", note)))
        return
    yield setter.paragraph("page.cell-bold", material.item)
    if note:
        yield setter.paragraph("page.small", note)


def _paper(room: Room) -> Grid:
    """Copies and sheets of paper, for both headcounts."""
    people = room.kit.agenda.convening.people
    counts = (people.least, people.most)
    sets = tuple(tables(count, people) + 1 for count in counts)
    books = tuple(spare(count) for count in counts)
    rows = (
        (room.say("guide.card_set"), card_sheets(room.kit, room.cards.stock.slots), sets),
        (room.say("guide.workbook"), _sheets(room, "workbook"), books),
        (room.say("guide.this_guide"), _sheets(room, "guide"), tuple(helpers(room.kit.guide, count, people) for count in counts)),
        (room.say("guide.sign_in"), 1, (1, 1)),
    )
    made = tuple(_print_row(room, name, each, copies) for name, each, copies in rows)
    total = (_cell(room, "page.cell-bold", room.say("guide.print_total"), header=True), GridCell(), *_sums(room, [(each, copies) for _, each, copies in rows]))
    head, says = _head(room, "guide.print_what", "guide.print_each", end=True), room.say("guide.print_says")
    return Grid((156, 108, 120, 120), head, (*made, GridRow(total, "paper")), says, _RULE, 8, 5, space=10)


def _print_row(room: Room, name: str, each: int, copies: tuple[int, ...]) -> GridRow:
    cells = (_two(room, _counted(room, "sheets", count * each), _counted(room, "copies", count)) for count in copies)
    return GridRow((_cell(room, "page.cell-bold", name, header=True), _cell(room, "page.clock", str(each), end=True), *cells))


def _counted(room: Room, name: str, count: int) -> str:
    """So many sheets or copies; one has words of its own."""
    return room.say(f"guide.{name}" if count != 1 else f"guide.one.{name}", count=count)


def _sheets(room: Room, product: str) -> int:
    """Sheets of paper in a booklet, whose last part has one page."""
    return booklet_sheets(max(room.references.numbers.get(product, {}).values(), default=0))


def _sums(room: Room, rows: list[tuple[int, tuple[int, ...]]]) -> Iterator[GridCell]:
    for column in range(2):
        yield _cell(room, "page.clock", _counted(room, "sheets", sum(each * copies[column] for each, copies in rows)), end=True)


def _cell(room: Room, role: str, text: str, *, colour: str | None = None, end: bool = False, header: bool = False) -> GridCell:
    paragraph = room.type.paragraph(role, text, colour=colour, align="end" if end else "start")
    return GridCell((paragraph,), role, header="row" if header else "")
