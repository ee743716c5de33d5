"""A small document by hand, with at least one of everything that a deck can hold."""

from functools import cache
from pathlib import Path

from toolkit.model.theme import Theme
from toolkit.problems import Report
from toolkit.scene import (
    Cell,
    Document,
    Ellipse,
    Group,
    Line,
    Link,
    Note,
    Page,
    Paragraph,
    Point,
    Rect,
    Rectangle,
    Row,
    Run,
    Shape,
    Show,
    Size,
    SlideLayout,
    Slot,
    Stroke,
    Table,
    Text,
)
from toolkit.scene import Path as Outline
from toolkit.source.records import read_file
from toolkit.text import Typesetter
from toolkit.theme import Look
from toolkit.write.pptx import write_pptx

_THEME = Path(__file__).parents[3] / "content" / "themes" / "bold-geometry.yaml"
SIZE = Size(960, 540)
TITLE = Rect(54, 96, 468, 130)
BODY = Rect(54, 246, 468, 180)
WIDE = Rect(54, 54, 852, 60)


@cache
def look() -> Look:
    report = Report()
    theme = read_file(Theme, _THEME, str(_THEME), report)
    report.raise_if_any()
    assert theme is not None
    return Look(theme)


def typesetter() -> Typesetter:
    return Typesetter(look(), "en", Report(), greedy=True)


def layouts(setter: Typesetter) -> tuple[SlideLayout, ...]:
    foot = Rect(54, 504, 700, 18)
    shared = (
        Slot("footer", "footer", foot, setter.style("slide.small", 12), "Footer"),
        Slot("number", "number", Rect(846, 504, 60, 18), setter.style("slide.small", 12), "Number", align="end"),
        Slot("date", "date", Rect(754, 504, 90, 18), setter.style("slide.small", 12), "Date", offered=True),
    )
    principle = SlideLayout(
        "principle",
        "Principle",
        (
            Slot("title", "title", TITLE, setter.style("slide.title"), "The principle's title", anchor="bottom"),
            Slot("body", "body", BODY, setter.style("slide.body"), "Its statement"),
            *shared,
        ),
        (Shape(Rectangle(Rect(576, 0, 384, 540)), "paper"),),
    )
    table = SlideLayout("table", "Table", (Slot("title", "title", WIDE, setter.style("slide.title", 40), "Title"), *shared))
    section = SlideLayout(
        "section",
        "Section opener",
        (
            Slot("title", "title", Rect(54, 96, 600, 110), setter.style("slide.section", 80, "white"), "The section's name"),
            Slot("subtitle", "subtitle", Rect(54, 212, 600, 60), setter.style("slide.subtitle", colour="white"), "What it is about"),
        ),
        background="D.deep",
    )
    own = SlideLayout(
        "own",
        "For slides of one's own",
        (
            Slot("title", "title", WIDE, setter.style("slide.title", 40), "Title"),
            Slot("picture", "picture", Rect(54, 140, 400, 300), setter.style("slide.row"), "Add a picture"),
            Slot("table", "table", Rect(480, 140, 400, 300), setter.style("slide.row"), "Add a table"),
        ),
    )
    return principle, table, section, own


def ring(centre: Point, radius: float) -> Outline:
    """A circle with a hole, in cubic curves."""
    segments: list[tuple[str | Point, ...]] = []
    for size in (radius, radius * 0.7):
        k = size * 0.5523
        x, y = centre
        segments += [
            ("M", Point(x + size, y)),
            ("C", Point(x + size, y + k), Point(x + k, y + size), Point(x, y + size)),
            ("C", Point(x - k, y + size), Point(x - size, y + k), Point(x - size, y)),
            ("C", Point(x - size, y - k), Point(x - k, y - size), Point(x, y - size)),
            ("C", Point(x + k, y - size), Point(x + size, y - k), Point(x + size, y)),
            ("Z",),
        ]
    return Outline(tuple(segments))


def motif(section: str) -> Group:
    shapes = (
        Shape(Rectangle(Rect(576, 0, 384, 540)), f"{section}.deep"),
        Shape(ring(Point(768, 270), 140), f"{section}.mid"),
        Shape(Outline.polygon([Point(768, 200), Point(840, 330), Point(696, 330)]), f"{section}.pale", Stroke(f"{section}.deep", 2)),
        Shape(Ellipse(Rect(620, 400, 90, 90)), None, Stroke("white", 3, (6, 3))),
        Shape(Rectangle(Rect(800, 400, 90, 90), 12), f"{section}.mid"),
    )
    return Group(shapes, "Figure", f"The shapes of {section}", "Motif")


def tracker(pages: int) -> Group:
    bars = [
        Group((Shape(Rectangle(Rect(54 + 40 * number, 486, 34, 3)), "rule"),), "", "", link=Link(f"Go to slide {number + 1}", page=f"page-{number + 1}"))
        for number in range(pages)
    ]
    return Group(tuple(bars), "Sect", "", "Tracker")


def principle_page(setter: Typesetter, number: int, section: str, title: str, pages: int) -> Page:
    body = "Whole systems change through relationships. What drives that change is trust, people who are genuine with one another, and a purpose they share."
    link = Run("the toolkit's page", setter.style("slide.row"), Link("The toolkit on the web", url="https://example.org/?a=1&b=2"))
    text = setter.place(
        [
            setter.paragraph("slide.row", ["Read ", link, " & more"]),
            setter.paragraph("slide.row", [Run("y en español", setter.style("slide.clock"), language="es")], space_before=6),
        ],
        Rect(54, 430, 468, 52),
    )
    token = Group(
        (
            Shape(Ellipse(Rect(54, 54, 24, 24)), f"{section}.deep"),
            setter.text("slide.label", section, Rect(54, 56, 24, 20), align="center", colour="white", tag="Artifact"),
            setter.text("slide.label", "Back to the agenda", Rect(84, 56, 200, 20), colour=f"{section}.deep"),
        ),
        "Div",
        link=Link("Back to the agenda", page="page-1"),
    )
    items = (
        motif(section),
        token,
        setter.text("slide.title", title, TITLE, tag="H1", slot="title", anchor="bottom"),
        setter.text("slide.body", body, BODY, slot="body"),
        text,
        tracker(pages),
    )
    notes = (Note("09:45-10:00 · 15 min", ""), Note("SAY", "Trust is the floor, not the ceiling."), Note("ASK", 'Who said "we" & meant it?\nWhen <exactly>?'))
    return Page(f"page-{number}", title, SIZE, items, "principle", notes=notes, section="Principles", label=str(number))


def table_page(setter: Typesetter, pages: int) -> Page:
    rows = []
    for number, (clock, what) in enumerate([("Time", "What happens"), ("9:00", "Welcome and purpose"), ("9:05", "One student who taught me something")]):
        y, style = 140 + number * 36, "slide.clock" if number == 0 else "slide.row"
        cells = [
            Cell(Rect(54, y, 120, 36), (setter.text("slide.clock", clock, Rect(60, y, 108, 36), anchor="middle"),), "column" if number == 0 else "row"),
            Cell(
                Rect(174, y, 732, 36),
                (setter.text(style, what, Rect(186, y, 720, 36), anchor="middle"),),
                "column" if number == 0 else "",
                fill="L.pale" if number else None,
            ),
        ]
        rows.append(Row(tuple(cells)))
    bullets = [setter.paragraph("slide.row", words, bullet="•", indent=18, space_before=6) for words in ("First thing to bring", "Second thing to bring")]
    items = (
        setter.text("slide.title", "Ninety minutes together", WIDE, tag="H1", slot="title", size=40),
        Table(Rect(54, 140, 852, 108), tuple(rows), "The agenda, with times", Stroke("rule", 1), "Agenda"),
        setter.place(bullets, Rect(54, 300, 400, 80), tag="L"),
        Line(Point(54, 290), Point(906, 290), Stroke("ink", 3)),
        tracker(pages),
    )
    return Page("page-1", "Ninety minutes together", SIZE, items, "table", notes=(Note("09:00-09:05 · 5 min", ""), Note("DO", "Welcome people.")))


def section_page(setter: Typesetter, number: int) -> Page:
    items = (
        Shape(Outline.polygon([Point(760, 60), Point(950, 500), Point(560, 500)]), "D.mid"),
        setter.text("slide.section", "Drivers", Rect(54, 96, 600, 110), tag="H1", slot="title", size=80, colour="white"),
        setter.text("slide.subtitle", "What sets partners in motion", Rect(54, 212, 600, 60), slot="subtitle", colour="white"),
    )
    return Page(f"page-{number}", "Drivers", SIZE, items, "section", background="D.deep", section="Drivers", hidden=True)


def document(copies: int = 1) -> Document:
    setter = typesetter()
    count = 2 + copies * 4
    titles = {"D": "Leverage Catalysts", "L": "Build Trust as Infrastructure", "P": "Make Time to Learn and Adapt Together", "S": "Students Lead"}
    pages = [table_page(setter, min(count, 8)), section_page(setter, 2)]
    for copy in range(copies):
        for section, title in titles.items():
            pages.append(principle_page(setter, len(pages) + 1, section, title + (f" {copy + 1}" if copy else ""), min(count, 8)))
    return Document(
        "Facilitator slides",
        "Profiles in Collective Leadership",
        "en",
        tuple(pages),
        "The toolkit",
        ("leadership", "partners"),
        layouts(setter),
        "Based on Profiles & more",
        shows=(Show("Drivers & friends", ("page-3", "page-1")), Show("Alone", ("page-1",))),
    )


@cache
def deck(copies: int = 1) -> bytes:
    return write_pptx(document(copies), look(), typesetter().faces)


def page_of(*items: object, layout: str = "table", key: str = "page-1", title: str = "Only page", **more: object) -> Page:
    """A page with a title and these items."""
    heading = typesetter().text("slide.title", title, WIDE, tag="H1", slot="title", size=40)
    return Page(key, title, SIZE, (heading, *items), layout, **more)  # type: ignore[arg-type]


def deck_of(*pages: Page, language: str = "en") -> bytes:
    setter = typesetter()
    return write_pptx(Document("Test", "", language, pages, layouts=layouts(setter)), look(), setter.faces)


def plain(words: str, box: Rect, **more: object) -> Text:
    return typesetter().text("slide.row", words, box, **more)  # type: ignore[arg-type]


__all__ = ["Paragraph", "deck", "deck_of", "document", "layouts", "look", "page_of", "plain", "typesetter"]
