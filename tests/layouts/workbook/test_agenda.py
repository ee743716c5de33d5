"""The agenda: which pages its blocks use, and rows that show time."""

import pytest

from tests.layouts.drawn import VARIANTS, drawn
from tests.layouts.workbook.walk import texts, walk
from toolkit.scene import Page, Table


def _page(convening: str, paper: str, key: str = "agenda") -> Page:
    return next(page for page in drawn("workbook", convening, paper)[0].pages if page.key == key)


@pytest.mark.parametrize(
    ("convening", "numbers"),
    [("short", {"4–7", "8, 12", "11, 13", "14"}), ("half", {"4–7, 9", "8, 12", "11, 14"}), ("full", {"4–7, 9, 10", "8, 12", "11, 15"})],
)
def test_a_block_names_every_page_that_people_open_in_it(convening: str, numbers: set[str]) -> None:
    assert numbers <= {text.text for text in texts(_page(convening, "letter"))}


def test_every_page_number_is_a_link_of_its_own() -> None:
    runs = [run for text in texts(_page("half", "letter")) if text.text == "4–7, 9" for run in text.paragraphs[0].runs if run.link]
    assert [(run.text, run.link.page) for run in runs if run.link] == [("4–7", "section/D"), ("9", "spotlight/baltimores-promise")]


@pytest.mark.parametrize(("convening", "paper"), VARIANTS)
def test_a_longer_block_has_a_higher_row(convening: str, paper: str) -> None:
    table = next(item for item, _ in walk(_page(convening, paper).items) if isinstance(item, Table))
    rows = [(int(row.cells[3].items[0].text), row.cells[0].box.h) for row in table.rows[1:]]  # type: ignore[union-attr]  # the cells of minutes hold text
    assert all(high >= 24 for _, high in rows)
    assert max(high for minutes, high in rows if minutes <= 15) < 0.75 * max(high for _, high in rows)


def test_an_activity_names_the_other_sheets_that_it_uses() -> None:
    said = {text.text for text in texts(_page("half", "letter", "activity/deck-sort"))}
    assert "Your ratings: page 8" in said
