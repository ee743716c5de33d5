"""The pages that show where an edition's cards differ from the national ones, from a project's own content."""

import re

import pytest

from tests.handouts.faces import card, drawn
from tests.handouts.rooms import paper_room
from tests.layouts.drawn import library
from tests.layouts.workbook.walk import texts
from tests.project import Project
from tests.write.pdf.tree import tree_text
from toolkit.build.against import compared
from toolkit.build.render import draw, room_of
from toolkit.handouts import Against, differences
from toolkit.handouts.differences_table import fitted
from toolkit.home import Home
from toolkit.library import Library
from toolkit.plan import PRODUCTS, Choice, Plan, Product, make_plan
from toolkit.problems import NOWHERE, Report
from toolkit.scene import Document, Page, Table, Text
from toolkit.scene.faults import outside, stock
from toolkit.text.faces import Faces
from toolkit.theme import Look
from toolkit.write.pdf import write_pdf

EDITION = "editions/river/edition.yaml"
USUAL = Choice()
DRIVERS = "principles/drivers.yaml"
LOOK = Look(library().themes["bold-geometry"])


@pytest.fixture
def river(project: Project) -> Project:
    """The project with the national cards, and its own name on the cover."""
    project.path(DRIVERS).unlink()
    return project


def document(home: Home, known: Library, edition: str = "river", choice: Choice = USUAL) -> Document:
    report = Report()
    made, _ = draw(make_plan(known, known.editions[edition], choice), PRODUCTS["cards-differences"], known, home, report)
    assert not report
    return made


def pages(project: Project, choice: Choice = USUAL) -> tuple[Page, ...]:
    return document(project.home, project.library(), choice=choice).pages


def said(page: Page) -> list[str]:
    """What stands outside tables."""
    return [text.text for text in page.items if isinstance(text, Text) and text.name != "Attribution"]


def rows(page: Page) -> list[list[str]]:
    """The rows of the tables, without their heads."""
    tables = [item for item in page.items if isinstance(item, Table)]
    return [[cell.items[0].text for cell in row.cells if isinstance(cell.items[0], Text)] for table in tables for row in table.rows[1:]]


COVER = [["Edition\nFront", "National edition", "River Region"]]


def test_the_national_edition_differs_from_itself_in_nothing_and_the_page_says_no_more() -> None:
    [page] = document(Home(), library(), "national").pages
    head = ["Where the cards differ", "National edition · Language: en · Plain quarter letter"]
    assert said(page) == [*head, "No card differs from the national edition.", "1/1"]
    assert (page.places, rows(page)) == ((), [])


def test_an_edition_that_changed_nothing_has_its_name_on_the_cover(river: Project) -> None:
    [page] = pages(river)
    assert said(page)[2:-1] == ["1 of 20 cards differs from the national edition.", "In words: Cover", "Cover: Profiles in Collective Leadership"]
    assert rows(page) == COVER


def test_a_changed_row_stands_under_its_card_with_both_wordings(river: Project) -> None:
    river.edit(DRIVERS, "A need we all feel puts", "A need we all share puts")
    [page] = pages(river)
    assert said(page)[2:4] == ["2 of 20 cards differ from the national edition.", "In words: Cover, D1"]
    wordings = [f"A need we all {verb} puts rivals in one room and gives them cause to act." for verb in ("feel", "share")]
    assert rows(page) == [*COVER, ["Why\nBack", *wordings]]
    assert [(place.bookmark, place.title) for place in page.places] == [
        (1, "Cover: Profiles in Collective Leadership"),
        (1, "Drivers"),
        (2, "D1 Start with Shared Urgency"),
    ]
    bold = [run.text for text in texts(page) for paragraph in text.paragraphs for run in paragraph.runs if run.style.face == "bold"]
    assert {"feel ", "share "} <= set(bold)


def test_other_colours_are_told_of_all_cards(river: Project) -> None:
    river.edit(EDITION, "theme: bold-geometry", "theme: deeper")
    known = river.home.file("themes/bold-geometry.yaml")
    assert known is not None
    river.write("themes/deeper.yaml", known.path.read_text("utf-8").replace("id: bold-geometry", "id: deeper").replace('"#1C2430"', '"#101418"'))
    [page] = pages(river)
    assert said(page)[2:5] == ["20 of 20 cards differ from the national edition.", "In words: Cover", "In colors: All cards"]
    assert rows(page) == COVER


def test_an_address_is_told_once_for_all_backs(river: Project) -> None:
    river.write(EDITION, river.text(EDITION) + "address: https://example.org/cards\n")
    [page] = pages(river)
    assert "The same on 18 cards" in said(page)
    assert rows(page) == [
        ["Address\nBack", "Not there", "example.org/cards"],
        ["Picture\nBack", "Not there", "A QR code that leads to example.org/cards"],
        *COVER,
    ]


def rewritten(project: Project) -> None:
    """Other words in every row of three sections, so that tables break over pages."""
    for file in ("leaders", "practices-and-structures", "student-experiences"):
        path = f"principles/{file}.yaml"
        found = project.home.file(path)
        assert found is not None
        project.write(path, re.sub(r"(?m)^( {4}why: .*|      - [A-Z][a-z]+ .*)\.$", r"\1 now.", found.path.read_text("utf-8")))


@pytest.mark.parametrize("choice", [Choice(), Choice(stock="avery-5371"), Choice(paper="a4")])
def test_long_tables_break_between_rows_and_their_heads_stand_again(project: Project, choice: Choice) -> None:
    rewritten(project)
    made = pages(project, choice)
    assert len({page.title for page in made}) == len(made) > 1
    for number, page in enumerate(made, 1):
        on = stock(page.items)
        assert f"{number}/{len(made)}" in said(page)
        assert outside(page, on) == ()
        assert all(table.rows[0].cells[0].header == "column" for table in on.tables)
        assert all(run.style.size >= 10 for text in on.texts if text.tag != "Artifact" for part in text.paragraphs for run in part.runs)


def test_a_page_that_begins_in_a_table_says_whose_it_is(project: Project) -> None:
    rewritten(project)
    for page in pages(project)[1:]:
        [about] = [text.text for text in page.items if isinstance(text, Text) and text.name == "About"]
        first = next(item for item in page.items if isinstance(item, Table) or (isinstance(item, Text) and item.tag == "H2"))
        assert about.endswith(", continued") == isinstance(first, Table)


def test_new_and_missing_cards_have_a_sentence_each() -> None:
    own, theirs = drawn(card("R1"), card("D1")), drawn(card("D1"), card("D2"))
    [page] = differences(own, Against(theirs, "National edition"), paper_room())
    told = ["2 of 3 cards differ from the national edition.", "Only in this edition: R1", "Only in the national edition: D2"]
    headed = ["R1", "The national edition does not have this card.", "D2", "This edition does not have this card."]
    assert said(page)[2:-1] == [*told, *headed]


def test_words_of_the_national_edition_that_have_no_room_are_no_problem_of_this_one(river: Project) -> None:
    known, home, cards = river.library(), river.home, PRODUCTS["cards-differences"]
    plan = make_plan(known, known.editions["river"], Choice())

    def faces(_plan: Plan, _product: Product, _library: Library, _home: Home, report: Report) -> tuple[Page, ...]:
        report.add(NOWHERE, "the back of card D1 is too long")
        return card("D1")

    [page] = compared(plan, cards, card("D1"), room_of(plan, cards, known, Report()), known, home, faces)
    crowded = "On these cards there is no room for all words of the national edition. They are compared here all the same."
    assert said(page)[2:-1] == ["No card differs from the national edition.", crowded]


def test_a_language_of_the_project_alone_is_that_of_both_sets(river: Project) -> None:
    strings = river.home.file("languages/en/strings.yaml")
    assert strings is not None
    river.write("languages/es/strings.yaml", strings.path.read_text("utf-8").replace("  why: Why", "  why: Por qué"))
    [page] = pages(river, Choice("es"))
    assert rows(page) == COVER


def test_a_word_that_is_wider_than_its_column_is_cut() -> None:
    room, address = paper_room(), "example.org/" + "away" * 24
    cut = fitted(room, "page.cell", f"See {address} soon", 200.0)
    assert cut.replace("\n", "") == f"See {address} soon"
    assert room.type.measure("page.cell", cut, 200.0).width <= 200.0


def test_a_card_is_a_heading_and_a_table_with_named_columns(river: Project) -> None:
    river.edit(DRIVERS, "minutes: 10", "minutes: 15")
    known = river.library()
    lines = [line.strip() for line in tree_text(write_pdf(document(river.home, known), LOOK, Faces(LOOK.theme.faces))).splitlines()]
    start = lines.index('H2 "D1 Start with Shared Urgency"')
    assert "Table" in lines[start + 1]
    assert [line.partition('"')[2].rstrip('"') for line in lines[start + 1 :] if line.startswith("P ")][:3] == ["Where", "National edition", "River Region"]
