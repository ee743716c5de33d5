"""Agendas at the limits of what a convening may hold: either all stays where it belongs, or the problem is told."""

from collections.abc import Iterator
from functools import cache

import pytest
from msgspec.structs import replace

from toolkit.build.render import draw
from toolkit.home import Home
from toolkit.library import Library, read_library
from toolkit.model.convening import Block, Convening
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.problems import Report, Where
from toolkit.scene import Page, Table, Text
from toolkit.source.words import Words

LONGEST = "What each partnership here promises everyone publicly today"


@cache
def library() -> Library:
    return read_library(Home())


def crowded(convening: Convening, more: int, title: str) -> Convening:
    """The agenda with so many blocks more before its close, and a title of eight words for its last activity."""
    *blocks, close = convening.blocks
    shares = [Block(close.where, Words(f"share-{k}", close.where), "share", Words(f"{title} {k}", Where("agenda.yaml", k + 1)), 5, "walk") for k in range(more)]
    commit = replace(blocks[-1], title=Words(title, blocks[-1].where))
    return replace(convening, blocks=(*blocks[:-1], commit, *shares, close))


def agenda(product: str, more: int, title: str) -> tuple[Page, Report]:
    half = library().convenings["half"]
    shelf = replace(library(), convenings={**library().convenings, "half": crowded(half, more, title)})
    report = Report()
    document, _ = draw(make_plan(shelf, shelf.editions["national"], Choice()), PRODUCTS[product], shelf, Home(), report)
    return next((page for page in document.pages if page.key == "agenda"), document.pages[0]), report


def cell_texts(page: Page) -> Iterator[tuple[Text, float]]:
    """Each text of the agenda's table, and where its cell ends."""
    for table in (item for item in page.items if isinstance(item, Table)):
        for row in table.rows:
            for cell in row.cells:
                yield from ((item, cell.box.bottom) for item in cell.items if isinstance(item, Text))


@pytest.mark.parametrize("product", ["deck", "workbook"])
@pytest.mark.parametrize(("more", "title"), [(0, LONGEST), (4, "A short one"), (13, "A short one"), (13, LONGEST)])
def test_a_crowded_agenda_stays_in_its_rows_or_is_told(product: str, more: int, title: str) -> None:
    page, report = agenda(product, more, title)
    texts = list(cell_texts(page))
    assert texts
    inside = all(line.baseline <= bottom for text, bottom in texts for line in text.lines) and all(bottom <= page.size.h - 40 for _, bottom in texts)
    assert inside or report
    assert all(problem.where.path != "toolkit" for problem in report)


@pytest.mark.parametrize("product", PRODUCTS)
def test_as_many_blocks_as_the_model_allows_can_be_built(product: str) -> None:
    _, report = agenda(product, 24 - len(library().convenings["half"].blocks), "A usual name of a block")
    assert list(map(str, report)) == []


def test_what_is_too_much_for_the_workbooks_agenda_is_told_at_the_block() -> None:
    _, report = agenda("workbook", 24 - len(library().convenings["half"].blocks), LONGEST + " and with a few words more than two lines hold in that cell of it")
    assert {problem.where.path for problem in report} <= {"agenda.yaml", "content/convenings/half.yaml"}
    [problem] = [problem for problem in report if "the agenda is" in problem.message]
    assert "longer than its workbook page, from this block on" in problem.message
    assert problem.where.line > 1


def test_the_shipped_agenda_needs_no_telling() -> None:
    for product in ("deck", "workbook"):
        _, report = agenda(product, 0, "Commitment Cards")
        assert not report, list(report)
