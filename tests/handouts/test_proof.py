"""The proof: every card once, its faces as they are on the cards, with a box to tick and a line for remarks."""

from functools import cache

import pytest

from tests.handouts.slides import words, written
from tests.layouts.drawn import drawn, library
from tests.layouts.workbook.walk import fields, texts
from tests.write.pdf.tree import tree_text
from toolkit.build.render import draw
from toolkit.home import Home
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.problems import Report
from toolkit.scene import Group, Line, Page
from toolkit.scene.faults import outside, stock

STOCKS = ("", "a6", "poker", "avery-5371", "avery-5388", "avery-l7414")
every = pytest.mark.parametrize("id", STOCKS)


@cache
def pages(id: str, product: str = "cards-proof") -> tuple[Page, ...]:
    report = Report()
    paper = "a4" if id in ("a6", "avery-l7414") else ""
    plan = make_plan(library(), library().editions["national"], Choice(paper=paper, stock=id))
    document, _ = draw(plan, PRODUCTS[product], library(), Home(), report)
    assert not report
    return document.pages


def rows(id: str) -> list[Group]:
    return [item for page in pages(id) for item in page.items if isinstance(item, Group) and item.tag == "Sect"]


def figures(row: Group) -> list[Group]:
    return [item for item in row.items if isinstance(item, Group) and item.tag == "Figure"]


NAMES = [
    "Profiles in Collective Leadership",
    "How to use these cards",
    "All 17 principles",
    *(f"{principle.id} {principle.title}" for principle in library().principles),
]


@every
def test_every_card_stands_once_in_its_order_front_beside_back(id: str) -> None:
    assert [row.name for row in rows(id)] == NAMES
    assert [figure.alt for row in rows(id) for figure in figures(row)] == [f"{name}, {side}" for name in NAMES for side in ("front", "back")]


@every
def test_faces_say_what_the_cards_say(id: str) -> None:
    cards = {group.name: words(group.items) for page in pages(id, "cards") for group in page.items if isinstance(group, Group) and group.tag == "Sect"}
    assert {figure.name: words(figure.items) for row in rows(id) for figure in figures(row)} == cards


@every
def test_every_card_has_a_box_to_tick_and_a_line_under_a_field(id: str) -> None:
    made = [field for page in pages(id) for field in fields(page)]
    assert [field.label for field in made if field.kind == "check"] == [f"{name} is right as it is" for name in NAMES]
    assert [field.label for field in made if field.kind == "text"] == [f"Remarks on {name}" for name in NAMES]
    assert len({field.name.replace(".", "-") for field in made}) == len(made)
    for row in rows(id):
        [line] = [item for item in row.items if isinstance(item, Line)]
        assert line.end.x - line.start.x >= 62


@every
def test_nothing_stands_outside_its_page_or_in_the_printers_margin(id: str) -> None:
    for page in pages(id):
        assert outside(page, stock(page.items)) == ()
        assert all(text.box.x >= 18 and text.box.right <= page.size.w - 18 for text in texts(page))


@every
def test_bookmarks_are_the_sections_and_below_them_their_cards(id: str) -> None:
    marks = [(place.bookmark, place.title) for page in pages(id) for place in page.places]
    expected = [(1, name) for name in NAMES[:3]]
    for section in library().sections:
        expected += [(1, section.name), *((2, f"{p.id} {p.title}") for p in library().principles if p.section == section.id)]
    assert marks == expected


def test_head_says_whose_cards_these_are_and_foot_which_page() -> None:
    first = pages("")[0]
    said = [text.text for text in texts(first)]
    assert {"Proof of the cards", "National edition · Language: en · Plain quarter letter · Shown at 54%", "1/5", library().initiative.attribution} <= set(said)
    assert not any("Half day" in text for text in said)


def test_a_card_is_read_by_its_name_its_fields_and_two_pictures() -> None:
    assert drawn("cards-proof", "half", "letter")[1] == ()
    lines = [line.strip() for line in tree_text(written("cards-proof")).splitlines()]
    start = lines.index('H2 "D1 Start with Shared Urgency"')
    assert "\n".join(lines[start - 1 : start + 4]) == EXPECTED
    assert [(line[:8], line.rpartition(" Alt=")[2]) for line in lines[start + 4 : start + 6]] == FIGURES
    assert [line for line in lines if line.startswith("H1")] == ['H1 "Proof of the cards"']


EXPECTED = """\
Sect
H2 "D1 Start with Shared Urgency"
Form -> Widget "D1 Start with Shared Urgency is right as it is"
P "Remarks"
Form -> Widget "Remarks on D1 Start with Shared Urgency\""""
FIGURES = [('Figure "', f"D1 Start with Shared Urgency, {side}") for side in ("front", "back")]
