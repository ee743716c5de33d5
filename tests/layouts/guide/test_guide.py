"""The facilitator's guide, for each convening and paper: all of it there, where it says, inside the margins, tagged and named."""

import re
from itertools import pairwise

import pytest

from tests.layouts.drawn import CONVENINGS, PAPERS, drawn, library
from tests.layouts.workbook.walk import fields, texts, walk
from toolkit.kit.pages.page import MARGIN, content_box
from toolkit.plan import Choice, make_plan
from toolkit.scene import Document, Field, Group, Line, Link, Page, Row, Shape, Table, Text


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
    assert [cell.header for cell in begun[0].cells] == ["column"] * 3
    assert all([cell.header for cell in row.cells] == ["row", "", ""] for row in rows[1:])
    assert [texts_of(row.cells[0].items)[1].text for row in begun[1:]] == [texts_of(row.cells[1].items)[0].paragraphs[0].text for row in overview.rows[1:]]


def cue_rows(document: Document) -> list[Row]:
    """The rows of block by block, one for each block of the agenda."""
    return [row for table in cue_tables(document) for row in table.rows[1:]]


def test_every_block_stands_whole_on_one_page(document: Document) -> None:
    assert all(not row.element for row in cue_rows(document))


def test_every_row_says_what_to_do_if_late_and_where_its_slide_and_pages_are(document: Document) -> None:
    for row in cue_rows(document):
        assert texts_of(row.cells[2].items)
        words = "\n".join(text.text for text in texts_of(row.cells[0].items))
        assert re.search(r"Slides? \d+", words)
        if row.cells[0].fill not in (None, "paper"):
            assert re.search(r"Workbook pages? \d+", words)
            assert re.search(r"page \d+", texts_of(row.cells[1].items)[0].text)


@pytest.mark.parametrize("convening", CONVENINGS)
def test_an_activity_s_row_says_what_to_cut_what_that_saves_and_what_must_stay(convening: str) -> None:
    agenda = make_plan(library(), library().editions["national"], Choice(convening=convening)).kit.agenda
    for block, row in zip(agenda.blocks, cue_rows(drawn("guide", convening, "letter")[0]), strict=True):
        if block.activity and block.size:
            late, shown = block.activity.if_late, [text.text for text in texts_of(row.cells[2].items)]
            saved = [(cut.do, cut.saves.of(block.size)) for cut in late.cuts]
            assert shown[0] == "If late"
            assert shown[-1 - len(late.cuts) : -1] == [f"{do} Saves {minutes} min." for do, minutes in saved if minutes]
            assert shown[-1] == late.keep


def test_columns_of_a_row_start_on_one_baseline(document: Document) -> None:
    for row in cue_rows(document):
        first = [texts_of(cell.items)[0].lines[0].baseline for cell in row.cells]
        assert max(first) - min(first) < 0.01


@pytest.mark.parametrize("convening", CONVENINGS)
def test_a_row_names_the_slides_of_its_block_by_number_and_title(convening: str) -> None:
    deck, _ = drawn("deck", convening, "letter")
    agenda = make_plan(library(), library().editions["national"], Choice(convening=convening)).kit.agenda
    rows = cue_rows(drawn("guide", convening, "letter")[0])
    named = 0
    for block, row in zip(agenda.blocks, rows, strict=True):
        lists = [text for text in texts_of(row.cells[0].items) if text.tag == "L"]
        assert not (lists and block.activity)
        for paragraph in (paragraph for text in lists for paragraph in text.paragraphs):
            slide = deck.pages[int(paragraph.bullet.split("–")[0]) - 1]
            assert paragraph.text == slide.title
            assert not slide.hidden
            named += 1
    assert named >= 8


@pytest.mark.parametrize(("convening", "count"), [("short", 0), ("half", 1), ("full", 2)])
def test_the_frame_names_the_workbook_pages_of_principles_and_shown_spotlights(convening: str, count: int) -> None:
    plan = make_plan(library(), library().editions["national"], Choice(convening=convening))
    pages = [plan.references.of("workbook", f"spotlight/{spotlight.id}") for spotlight in plan.kit.spotlights[:count]]
    frame = next(index for index, block in enumerate(plan.kit.agenda.blocks) if block.block.type == "frame")
    words = "\n".join(text.text for text in texts_of(cue_rows(drawn("guide", convening, "letter")[0])[frame].cells[0].items))
    found = re.search(r"Workbook pages ([\d–, and]+)", words)
    assert found
    assert [int(number) for number in re.findall(r"\d+", found[1])] == [4, 7, *pages]


def test_a_page_of_block_by_block_that_is_half_empty_has_lines_for_notes(document: Document) -> None:
    pages = (page for page in document.pages if page.key.startswith("run-of-show/"))
    for table, page in zip(cue_tables(document), pages, strict=True):
        free = content_box(page.size).bottom - table.box.bottom
        assert bool(fields(page)) == (free >= 148), page.key


def test_what_is_agreed_with_the_host_has_lines_on_the_run_of_show(document: Document) -> None:
    assert {field.name for field in fields(by_key(document, "run-of-show"))} == {"show.check_in", "show.backbone"}


def test_checklists_name_the_pages_that_they_speak_of(document: Document) -> None:
    shown = " ".join(text.text for page in document.pages if page.key.startswith("checklists") for text in texts(page, artifacts=False))
    assert "{" not in shown
    for words, key in ((r"page (\d+) says for the weeks", "access"), (r"list from page (\d+)", "materials"), (r"Write both on page (\d+)", "run-of-show")):
        found = re.search(words, shown)
        assert found
        assert by_key(document, key).label == found[1]


def test_an_hour_before_the_first_activity_is_laid_out(document: Document) -> None:
    shown = " ".join(text.text for page in document.pages if page.key.startswith("checklists") for text in texts(page, artifacts=False))
    assert "Put on each table: Table sign, Card set, Header card\u00a0(3)" in shown


def test_a_step_names_the_workbook_pages_that_it_opens() -> None:
    rating = make_plan(library(), library().editions["national"], Choice(convening="half")).references.of("workbook", "rating")
    table = next(item for item, _ in walk(by_key(drawn("guide", "half", "a4")[0], "activity/deck-sort").items) if isinstance(item, Table))
    assert texts_of(table.rows[1].cells[1].items)[0].text.endswith(f"Workbook page {rating}")


def test_paper_is_counted_for_guide_and_sign_in_sheet_too(document: Document) -> None:
    table = [item for page in document.pages if page.key.startswith("materials") for item, _ in walk(page.items) if isinstance(item, Table)][-1]
    rows = [[re.findall(r"\d+", texts_of(cell.items)[0].text) for cell in row.cells[1:] if texts_of(cell.items)] for row in table.rows[1:]]
    assert len(rows) == 5
    assert int(rows[2][0][0]) == -(-len(document.pages) // 2)
    for column in (1, 2):
        assert int(rows[-1][column][0]) == sum(int(row[column][0]) for row in rows[:-1])


@pytest.mark.parametrize(("convening", "hosts"), [("short", "2 to 5"), ("half", "3 to 7"), ("full", "4 to 10")])
def test_roles_say_how_many_people_they_need(convening: str, hosts: str) -> None:
    shown = " ".join(text.text for page in drawn("guide", convening, "letter")[0].pages for text in texts(page, artifacts=False))
    assert f"Table host ({hosts})" in shown


@pytest.mark.parametrize(("convening", "hosts"), [("short", 5), ("half", 7), ("full", 10)])
def test_every_table_has_a_line_for_the_name_of_its_host(convening: str, hosts: int) -> None:
    document, _ = drawn("guide", convening, "letter")
    page = next(page for page in document.pages if any("Table host (" in text.text for text in texts(page)))
    row = next(row for item, _ in walk(page.items) if isinstance(item, Table) for row in item.rows if "Table host (" in texts_of(row.cells[0].items)[0].text)
    inside = [item for item, _ in walk(row.cells[2].items)]
    assert len([item for item in inside if isinstance(item, Line)]) == hosts
    found = [item for item in inside if isinstance(item, Field)]
    assert sum(round((field.box.h - 18) / field.leading) + 1 for field in found) == hosts


def test_the_welcome_and_all_roles_take_two_pages(document: Document) -> None:
    assert [page.key for page in document.pages if page.key.startswith("welcome")] == ["welcome", "welcome/2"]


def test_what_is_kept_in_mind_stands_under_a_label_of_its_own(document: Document) -> None:
    assert {texts_of(table.rows[0].cells[2].items)[0].text for table in cue_tables(document)} == {"Keep in mind"}
    firsts = {texts_of(row.cells[2].items)[0].text for row in cue_rows(document)}
    assert firsts <= {"If late", "Watch", "Online"}


@pytest.mark.parametrize("paper", PAPERS)
def test_the_cover_keeps_the_four_shapes_beside_its_picture(paper: str) -> None:
    cover = drawn("guide", "half", paper)[0].pages[0]
    suits = [item for item, _ in walk(cover.items) if isinstance(item, Shape) and item.name == "Suit"]
    assert len(suits) == 4


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


def test_a_card_set_for_each_table_and_one_for_the_room_are_told_apart(document: Document) -> None:
    labels = [field.label for page in document.pages for field in fields(page)]
    assert [label for label in labels if label.endswith(": Card set")] == ["Packed for each table: Card set", "Packed for the room: Card set"]


def test_what_people_eat_and_drink_is_counted_by_heads(document: Document) -> None:
    rows = [row for page in document.pages if page.key.startswith("materials") for item, _ in walk(page.items) if isinstance(item, Table) for row in item.rows]
    cells = ["|".join(paragraph.text for text in texts_of(cell.items) for paragraph in text.paragraphs) for row in rows for cell in row.cells]
    food, badge = (next(index for index, words in enumerate(cells) if words.startswith(name)) for name in ("Water and food", "Name badge"))
    assert cells[food + 1 : food + 4] == cells[badge + 1 : badge + 4]
    assert cells[food + 1] == "Person"


def test_field_names_stay_the_same(document: Document) -> None:
    names = {field.name for page in document.pages for field in fields(page)}
    assert {"check.before.1.1", "check.after.2.1", "check.material.3", "role.1", "access.requests", "check.access.1.1", "cover.date"} <= names


def test_lists_to_tick_are_lists(document: Document) -> None:
    for page in (page for page in document.pages if page.key.startswith(("checklists", "after", "access"))):
        for item, inside in walk(page.items):
            if isinstance(item, Field) and item.kind == "check":
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
