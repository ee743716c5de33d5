"""The facilitator's guide, for each convening and paper: all of it there, where it says, inside the margins, tagged and named."""

import re
from itertools import pairwise

import pytest

from tests.layouts.drawn import CONVENINGS, PAPERS, drawn, library
from tests.layouts.workbook.walk import fields, texts, walk
from toolkit.kit.pages.page import MARGIN, content_box
from toolkit.plan import Choice, make_plan
from toolkit.scene import Document, Field, Group, Link, Page, Table, Text


def links(page: Page) -> list[Link]:
    items = [item for item, _ in walk(page.items)]
    runs = [run for item in items if isinstance(item, Text) for paragraph in item.paragraphs for run in paragraph.runs]
    return [link for link in (*(item.link for item in items if isinstance(item, Group)), *(run.link for run in runs)) if link]


def by_key(document: Document, key: str) -> Page:
    return next(page for page in document.pages if page.key == key)


@pytest.mark.parametrize(("convening", "paper"), [(convening, paper) for convening in CONVENINGS for paper in PAPERS])
def test_everything_fits(convening: str, paper: str) -> None:
    assert drawn("guide", convening, paper)[1] == ()


def test_page_k_is_numbered_k(document: Document) -> None:
    assert [page.label for page in document.pages[1:]] == [str(number) for number in range(2, len(document.pages) + 1)]


def test_keys_and_titles_are_unique(document: Document) -> None:
    for names in ([page.key for page in document.pages], [page.title for page in document.pages]):
        assert len(set(names)) == len(names)


def test_every_link_leads_to_the_page_that_it_names(document: Document) -> None:
    found = [link for page in document.pages for link in links(page) if link.page]
    assert found
    for link in found:
        number = re.search(r"page (\d+)", link.says)
        if number:
            assert by_key(document, link.page).label == number[1], link.says


def test_the_run_of_show_names_the_page_of_every_block(document: Document) -> None:
    table = next(item for item, _ in walk(by_key(document, "run-of-show").items) if isinstance(item, Table))
    for row in table.rows[1:]:
        title = texts_of(row.cells[1].items)[0].paragraphs[0].text
        number = int(texts_of(row.cells[-1].items)[0].text)
        shown = [text.text for text in texts(document.pages[number - 1], artifacts=False)]
        assert title in shown, (title, number)


def cue_tables(document: Document) -> list[Table]:
    """Block by block: the table of each page."""
    return [item for page in document.pages if page.key.startswith("run-of-show/") for item, _ in walk(page.items) if isinstance(item, Table)]


def test_block_by_block_is_one_table_with_a_row_for_each_block(document: Document) -> None:
    tables = cue_tables(document)
    overview = next(item for item, _ in walk(by_key(document, "run-of-show").items) if isinstance(item, Table))
    rows = [row for table in tables for row in table.rows if not row.repeated]
    begun = [row for index, row in enumerate(rows) if not row.element or row.element != rows[index - 1].element]
    assert len({table.element for table in tables}) == 1
    assert [cell.header for cell in begun[0].cells] == ["column"] * 4
    assert all([cell.header for cell in row.cells] == ["", "row", "", ""] for row in rows[1:])
    assert [texts_of(row.cells[1].items)[0].text for row in begun[1:]] == [texts_of(row.cells[1].items)[0].paragraphs[0].text for row in overview.rows[1:]]


def test_a_row_that_goes_on_repeats_clock_and_title_as_decoration(document: Document) -> None:
    rows = [row for table in cue_tables(document) for row in table.rows[1:]]
    later = [row for above, row in pairwise(rows) if row.element and row.element == above.element]
    assert all(text.tag == "Artifact" for row in later for cell in row.cells[:2] for text in texts_of(cell.items))


def test_every_row_says_what_to_do_if_late_and_where_its_slide_and_pages_are(document: Document) -> None:
    rows = [row for table in cue_tables(document) for row in table.rows[1:]]
    begun = [row for above, row in zip([None, *rows], rows, strict=False) if not above or not row.element or row.element != above.element]
    for row in begun:
        assert texts_of(row.cells[3].items)
        words = "\n".join(text.text for text in texts_of(row.cells[1].items))
        assert re.search(r"Slides? \d+", words)
        if row.cells[1].fill not in (None, "paper"):
            assert re.search(r"Workbook pages? \d+", words)
            assert re.search(r"page \d+", texts_of(row.cells[2].items)[0].text)


def test_pages_of_block_by_block_are_full(document: Document) -> None:
    for table, page in zip(cue_tables(document)[:-1], (page for page in document.pages if page.key.startswith("run-of-show/")), strict=False):
        assert table.box.bottom >= MARGIN + 0.75 * content_box(page.size).h, page.key


def texts_of(items: tuple[object, ...]) -> list[Text]:
    return [item for item in items if isinstance(item, Text)]


def test_activities_have_one_page_each_in_their_colour(document: Document) -> None:
    sheets = [page for page in document.pages if page.key.startswith("activity/")]
    assert sheets
    for page in sheets:
        table = next(item for item, _ in walk(page.items) if isinstance(item, Table))
        assert [cell.header for cell in table.rows[0].cells] == ["column"] * 3
        assert all(row.cells[0].header == "row" for row in table.rows[1:])


def test_nothing_is_smaller_than_ten_points(document: Document) -> None:
    sizes = {run.style.size for page in document.pages for text in texts(page) for paragraph in text.paragraphs for run in paragraph.runs}
    assert min(sizes) >= 10


def test_the_run_of_show_is_read_at_arms_length(document: Document) -> None:
    for page in (page for page in document.pages if page.key.startswith("run-of-show")):
        content = [text for text in texts(page, artifacts=False) if text.box.y > MARGIN]
        assert min(run.style.size for text in content for paragraph in text.paragraphs for run in paragraph.runs) >= 10.5


def test_text_stands_inside_the_margins(document: Document) -> None:
    for page in document.pages:
        for text in texts(page, artifacts=False):
            for line in text.lines:
                for glyphs in line.glyphs:
                    trailing = 6 if glyphs.text.endswith(" ") else 0.5
                    assert glyphs.x >= MARGIN - 4, (page.key, glyphs.text)
                    assert glyphs.x + glyphs.width - trailing <= page.size.w - MARGIN, (page.key, glyphs.text)
                assert line.baseline <= page.size.h - 28, (page.key, text.text)


def test_headings_begin_with_one_and_skip_no_level(document: Document) -> None:
    levels = [int(text.tag[1]) for page in document.pages for text in texts(page) if re.fullmatch("H[1-6]", text.tag)]
    assert levels[0] == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))


def test_every_chapter_has_one_title(document: Document) -> None:
    for page in document.pages:
        titles = [text for text in texts(page) if text.tag == "H1"]
        assert len(titles) == (1 if page.bookmark else 0), page.key


def test_field_names_are_unique_and_every_field_says_what_it_is(document: Document) -> None:
    found = [field for page in document.pages for field in fields(page)]
    assert len({field.name for field in found}) == len(found)
    assert all(field.label for field in found)


def test_field_names_stay_the_same(document: Document) -> None:
    names = {field.name for page in document.pages for field in fields(page)}
    assert {"check.before.1.1", "check.after.2.1", "check.material.3", "role.1", "access.requests", "cover.date"} <= names


def test_lists_to_tick_are_lists(document: Document) -> None:
    for page in (page for page in document.pages if page.key.startswith(("checklists", "after"))):
        for item, inside in walk(page.items):
            if isinstance(item, Field):
                assert inside[-3:] == ("L", "LI", "Lbl")


@pytest.mark.parametrize("convening", CONVENINGS)
def test_every_word_of_the_blocks_is_there(convening: str) -> None:
    kit = make_plan(library(), library().editions["national"], Choice(convening=convening)).kit
    document, _ = drawn("guide", convening, "letter")
    shown = " ".join(text.text for page in document.pages for text in texts(page, artifacts=False))
    for block in kit.agenda.blocks:
        record = block.block
        wanted = [*record.say, *record.do, *record.watch, *filter(None, (record.if_late, record.remote_note))]
        wanted.extend(words for step in block.steps for words in (step.step.do, step.step.say))
        if block.activity:
            wanted.extend((*block.activity.debrief, *block.activity.watch, block.activity.if_late.keep, block.activity.purpose))
        assert [words for words in wanted if words not in shown] == []
