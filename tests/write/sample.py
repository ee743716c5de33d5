"""A small theme in use, and documents that show every kind of item, for the tests of the writers."""

from functools import cache
from pathlib import Path

from msgspec.structs import replace

from toolkit.model.theme import Theme
from toolkit.problems import Report
from toolkit.scene import (
    Cell,
    Document,
    Ellipse,
    Field,
    Group,
    Line,
    Link,
    Page,
    Paragraph,
    Picture,
    Point,
    Rect,
    Rectangle,
    Row,
    Run,
    Shape,
    Size,
    Stroke,
    Table,
    Text,
)  # fmt: skip
from toolkit.scene import Path as Outline
from toolkit.source.records import read_file
from toolkit.text import Typesetter
from toolkit.theme import Look

ROOT = Path(__file__).resolve().parents[2]
SHEET = Size(360, 480)
ASKS = ["Convene the people who are there.", "Ask what each of them sees, and write it down so that it can be read."]
RULE = Stroke("rule", 0.75)


@cache
def look() -> Look:
    """The project's own theme."""
    report = Report()
    theme = read_file(Theme, ROOT / "content/themes/bold-geometry.yaml", "content/themes/bold-geometry.yaml", report)
    report.raise_if_any()
    assert theme is not None
    return Look(theme)


@cache
def typesetter() -> Typesetter:
    return Typesetter(look(), "en-US", Report())


def text(words: str, box: Rect, role: str = "page.body", tag: str = "P", element: str = "") -> Text:
    """One paragraph, set in its box."""
    return replace(typesetter().text(role, words, box, tag=tag), element=element)


def bullets(items: list[str], box: Rect, bullet: str = "•", element: str = "") -> Text:
    """A bulleted list."""
    setter = typesetter()
    return setter.place([setter.paragraph("page.body", item, bullet=bullet, indent=14) for item in items], box, tag="L", element=element)


def runs(parts: list[str | Run], box: Rect) -> Text:
    """One paragraph of several runs."""
    setter = typesetter()
    return setter.place([setter.paragraph("page.body", parts)], box)


def document(*pages: Page, title: str = "A sample") -> Document:
    return Document(title, "For the tests of the writers", "en-US", pages, author="The toolkit", keywords=("cards", "leadership"))


def page(*items: object, key: str = "one", title: str = "One", **options: object) -> Page:
    return Page(key, title, SHEET, items, **options)  # type: ignore[arg-type]  # a page of whatever a test gives


def everything(picture: str = "") -> Document:
    """Two sections, four pages: text, list, table, figures, links, languages, fields, and what goes on over a page."""
    return document(_cover(), _prose(), _table_page(), _form(picture), title="Everything — todo lo que hay")


def _cover() -> Page:
    star = Outline((("M", Point(180, 300)), ("L", Point(220, 400)), ("C", Point(200, 420), Point(160, 420), Point(140, 400)), ("Z",)))
    items = (
        text("Collective leadership, toolkit", Rect(36, 60, 288, 120), "page.title", "H1"),
        Group((Shape(star, "D.mid", Stroke("ink", 1.5)), Shape(Ellipse(Rect(170, 340, 20, 20)), "D.deep"), text("D1", Rect(160, 420, 40, 20))),
              "Figure", "A star for section D, with the number D1 below it"),
        Group((Line(Point(36, 40), Point(324, 40), Stroke("rule", 1, (2, 2))), text("Running head", Rect(36, 20, 200, 16), "page.small")), "Artifact"),
        text("page 1", Rect(36, 450, 200, 16), "page.small", "Artifact"),
    )  # fmt: skip
    return page(*items, key="cover", title="Cover", background="paper", label="i", section="front", trim=Rect(9, 9, 342, 462), bleed=Rect(0, 0, 360, 480))


def _prose() -> Page:
    setter = typesetter()
    parts: list[str | Run] = [
        "Students thrive when adults work together; a partnership may say ",
        setter.run("page.bold", "juntos llegamos más lejos", language="es"),
        " and then point to ",
        setter.run("page.body", "the table of people who were there on the day", link=Link("The table", page="table")),
        " or to ",
        setter.run("page.body", "the initiative's own site", link=Link("Web site", url="https://example.org/año?a=(1)")),
        ".",
    ]
    items = (
        text("What it says", Rect(36, 36, 288, 40), "page.heading", "H2"),
        runs(parts, Rect(36, 80, 200, 160)),
        bullets(ASKS, Rect(36, 250, 200, 90), element="list"),
        text("A paragraph that begins here and ", Rect(36, 420, 288, 40), element="long"),
    )
    return page(*items, key="prose", title="Prose", bookmark=2, label="1", section="body")


def _table_page() -> Page:
    return page(
        bullets(["A third item on the next page."], Rect(36, 20, 200, 20), element="list"),
        text("goes on there.", Rect(36, 45, 288, 20), element="long"),
        text("People", Rect(36, 66, 200, 30), "page.heading", "H2"),
        table(("Name", "Role"), [("Ana", "Convener"), ("Luis", "Host")], 100),
        Group((text("See the prose.", Rect(36, 300, 120, 20)),), link=Link("Back to the prose", page="prose")),
        key="table", title="Table", bookmark=3, label="2", section="body",
    )  # fmt: skip


def table(heads: tuple[str, ...], rows: list[tuple[str, ...]], y: float, element: str = "", repeated: bool = False) -> Table:
    """A table with a head; the first cell of each row heads it."""

    def cell(words: str, column: int, row: int, header: str) -> Cell:
        box = Rect(36 + 140 * column, y + 24 * row, 140, 24)
        return Cell(box, (text(words, box.inset(4), "page.cell"),), header, fill="D.pale" if header == "column" else None)  # type: ignore[arg-type]

    head = Row(tuple(cell(words, column, 0, "column") for column, words in enumerate(heads)), repeated)
    body = tuple(Row(tuple(cell(words, column, index, "" if column else "row") for column, words in enumerate(row))) for index, row in enumerate(rows, 1))
    return Table(Rect(36, y, 140.0 * len(heads), 24 * (len(rows) + 1)), (head, *body), "Who does what", RULE, element=element)


def _form(picture: str) -> Page:
    box = Rect(36, 130, 12, 12)
    tick = Rectangle(box.inset(3), 1)
    image = (Picture(Rect(200, 300, 60, 40), picture, "A grey square"), Picture(Rect(270, 300, 30, 30), picture, "")) if picture else ()
    items = (
        text("Fill this in", Rect(36, 36, 288, 30), "page.heading", "H2"),
        Group((text("Your name", Rect(36, 70, 100, 16), "page.label"), Shape(Rectangle(Rect(140, 66, 180, 22), 4), stroke=RULE),
               Field("text", "who.name", "Your name", Rect(142, 68, 176, 18))), "Form"),
        Field("text", "notes", "Notes", Rect(142, 92, 176, 34), "Typed\nbefore", True, 10, 13),
        Shape(Rectangle(box, 2), stroke=RULE),
        Field("check", "agree", "I agree", box, mark=tick, colour="D.deep"),
        text("I agree", Rect(54, 128, 100, 16)),
        *(item for index in range(3) for item in _choice(index)),
        *image,
    )  # fmt: skip
    return page(*items, key="form", title="Form", label="A1", section="body")


def _choice(index: int) -> tuple[object, ...]:
    box = Rect(36, 160 + 20 * index, 12, 12)
    says = f"{index + 1} of 3"
    return (
        Shape(Ellipse(box), stroke=RULE),
        Field("radio", "sure", f"How sure: {says}", box, str(index + 1), mark=Ellipse(box.inset(3)), colour="ink"),
        text(says, Rect(54, box.y - 2, 100, 16)),
    )


def paragraph(words: str) -> Paragraph:
    return typesetter().paragraph("page.body", words)


def oddities() -> Document:
    """What is rare: links and fields inside decoration and figures, notes, contents, a continued table, spans, accents of their own."""
    inside = Group((Shape(Ellipse(Rect(300, 60, 9, 9)), "white"),), link=Link("Inside", page="two"))
    first = (
        text("Contents", Rect(36, 20, 200, 30), "page.heading", "Title"),
        Group((Group((text("A table, page 2", Rect(36, 60, 200, 20)),), "TOCI", link=Link("A table, page 2", page="two")),), "TOC"),
        Group((Shape(Rectangle(Rect(300, 20, 20, 20)), "D.deep"),), "Figure", "Logo", link=Link("Home", url="https://example.org/")),
        Group((Shape(Rectangle(Rect(300, 60, 20, 20)), "L.deep"), inside), "Figure", "Two parts"),
        Group((text("Skip to the table", Rect(36, 90, 200, 20)), Group((Line(Point(1, 1), Point(9, 9), RULE),), link=Link("Skip", page="two"))), "Artifact"),
        Group((Group((text("1.", Rect(36, 120, 14, 16), tag="Lbl"), text("First", Rect(50, 120, 90, 16), tag="LBody")), "LI"),), "L"),
        Group((text("A note on what was said.", Rect(36, 150, 200, 20)),), "Note"),
        Group((Field("text", "in.figure", "In a drawing", Rect(200, 150, 60, 20)), Shape(Rectangle(Rect(200, 150, 60, 20)), stroke=RULE)), "Artifact"),
        text("Decomposed: e\u0301, no-break:\u00a0here", Rect(36, 180, 200, 40)),
        runs([typesetter().run("page.body", "Un enlace", language="es", link=Link("Un enlace", page="two"))], Rect(36, 210, 200, 20)),
        table(("Name", "Role"), [("Ana", "Convener")], 240, "people"),
        _spans(),
    )  # fmt: skip
    second = (table(("Name", "Role"), [("Luis", "Host")], 40, "people", repeated=True), text("", Rect(0, 0, 9, 9)))
    return document(page(*first), page(*second, key="two", title="Two", bookmark=4))


def _spans() -> Table:
    wide = Cell(Rect(36, 300, 280, 24), (text("Both", Rect(40, 304, 99, 16)),), "column", columns=2)
    tall = Cell(Rect(36, 324, 140, 48), (text("Tall", Rect(40, 328, 99, 16)),), "row", rows=2)
    short = [Cell(Rect(176, 324 + 24 * index, 140, 24), (text(f"Short {index}", Rect(180, 328 + 24 * index, 99, 16)),)) for index in range(2)]
    return Table(Rect(36, 300, 280, 72), (Row((wide,)), Row((tall, short[0])), Row((short[1],))), "")
