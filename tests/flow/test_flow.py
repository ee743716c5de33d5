"""Blocks in pages: words keep their order and their spaces, paragraphs break with company, tables repeat their heads."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.text.setting import sentence, setter
from toolkit.flow import Beside, Block, Callout, Columns, Exact, Filled, Frames, Gap, Grid, GridCell, GridRow, Joined, Points, Prose, flow, height, stack
from toolkit.problems import Report
from toolkit.scene import Group, Item, Rect, Rectangle, Shape, Table, Text

FIRST, LATER = Rect(50, 120, 240, 90), Rect(50, 40, 240, 170)
FRAMES = Frames(FIRST, LATER)

prose = st.builds(lambda words: Prose(words, "body", space=6), sentence)
heading = st.builds(lambda words: Prose(words, "title", "H2", 12, keep=True, size=12), st.lists(st.sampled_from("abcde"), min_size=1, max_size=3).map(" ".join))
points = st.builds(lambda items: Points(tuple(items), "body", space=6), st.lists(sentence, min_size=1, max_size=5))
figure = st.builds(lambda high: Exact(high, lambda box: (Shape(Rectangle(box), "ink"),), 8), st.floats(1, 80))
# A chain of headings that is higher than a page cannot be kept together and is reported: here a heading has words or a figure below it.
body = st.one_of(prose, points, figure)
rest = st.lists(st.one_of(body, st.just(Gap(10))), max_size=2)
part = st.builds(lambda heads, first, more: (*heads, first, *more), st.lists(heading, max_size=2), body, rest)
stories = st.lists(part, max_size=4).map(lambda parts: (*(block for blocks in parts for block in blocks), Prose("the end", "body")))


def texts(items: tuple[Item, ...]) -> Iterator[Text]:
    for item in items:
        if isinstance(item, Text):
            yield item
        elif isinstance(item, Group):
            yield from texts(item.items)
        elif isinstance(item, Table):
            yield from (text for row in item.rows if not row.repeated for cell in row.cells for text in texts(cell.items))


def words(pages: tuple[Filled, ...]) -> str:
    """All that is drawn, read from page to page."""
    return "".join(glyphs.text for page in pages for text in texts(page.items) for line in text.lines for glyphs in line.glyphs)


def whole(blocks: tuple[Block, ...]) -> tuple[Filled, ...]:
    return (stack(blocks, setter(), Rect(0, 0, FIRST.w, 1e6)),)


@given(stories)
def test_no_word_and_no_space_is_lost(blocks: tuple[Block, ...]) -> None:
    assert words(flow(blocks, setter(), FRAMES)) == words(whole(blocks))


@given(stories)
def test_nothing_stands_outside_the_frame(blocks: tuple[Block, ...]) -> None:
    for index, page in enumerate(flow(blocks, setter(), FRAMES)):
        frame = LATER if index else FIRST
        for text in texts(page.items):
            assert frame.y - 0.1 <= text.box.y
            assert text.box.bottom <= frame.bottom + 0.1
            assert text.box.x == frame.x


@given(stories)
def test_no_heading_stands_at_the_foot_of_a_page(blocks: tuple[Block, ...]) -> None:
    for page in flow(blocks, setter(), FRAMES):
        last = list(page.items)[-1:]
        assert not any(isinstance(item, Text) and item.tag == "H2" for item in last)


@given(stories)
def test_a_paragraph_breaks_with_two_lines_on_each_side(blocks: tuple[Block, ...]) -> None:
    seen: dict[str, list[int]] = {}
    for page in flow(blocks, setter(), FRAMES):
        for text in texts(page.items):
            if text.element and text.tag == "P":
                seen.setdefault(text.element, []).append(len(text.lines))
    assert all(count >= 2 for counts in seen.values() for count in counts)


@given(stories)
def test_parts_of_a_block_are_one_element_and_whole_blocks_have_none(blocks: tuple[Block, ...]) -> None:
    elements = [text.element for page in flow(blocks, setter(), FRAMES, "story") for text in texts(page.items)]
    assert all(elements.count(element) > 1 for element in elements if element)


@given(sentence)
def test_a_text_that_is_cut_says_in_its_paragraphs_what_its_lines_draw(long: str) -> None:
    for page in flow((Prose(" ".join([long] * 20), "body"),), setter(), FRAMES):
        for text in texts(page.items):
            assert "".join(glyphs.text for line in text.lines for glyphs in line.glyphs).split() == text.text.split()


def test_a_list_that_continues_has_no_second_bullet() -> None:
    pages = flow((Points(("word " * 80,), "body"),), setter(), FRAMES, "list")
    assert [next(texts(page.items)).paragraphs[0].bullet for page in pages][:2] == ["•", ""]
    assert {next(texts(page.items)).element for page in pages} == {"list.0"}


def grid(rows: int) -> Grid:
    def cell(words: str) -> GridCell:
        return GridCell((setter().paragraph("body", words),), "body")

    made = tuple(GridRow((cell(f"row {row}"), cell("some words that say a little more")), keep=row == 3) for row in range(rows))
    return Grid((1, 2), GridRow((cell("Name"), cell("What"))), made, "A table")


def test_a_table_repeats_its_head_and_keeps_its_rows() -> None:
    pages = flow((grid(14),), setter(), FRAMES, "page")
    tables = [item for page in pages for item in page.items if isinstance(item, Table)]
    assert len(tables) > 1
    assert [table.rows[0].repeated for table in tables] == [index > 0 for index in range(len(tables))]
    assert {table.element for table in tables} == {"page.0"}
    names = [text.text for table in tables for row in table.rows[1:] for text in texts(row.cells[0].items)]
    assert names == [f"row {row}" for row in range(14)]


def test_a_row_that_is_kept_stands_with_the_next() -> None:
    pages = flow((grid(14),), setter(), FRAMES)
    for page in pages:
        for table in (item for item in page.items if isinstance(item, Table)):
            assert next(texts(table.rows[-1].cells[0].items)).text != "row 3"


def test_cells_stand_side_by_side_and_rows_below_each_other() -> None:
    [page] = flow((grid(3),), setter(), Frames(LATER, LATER))
    [table] = page.items
    assert isinstance(table, Table)
    assert [cell.header for cell in table.rows[0].cells] == ["column", "column"]
    assert [round(cell.box.x) for cell in table.rows[1].cells] == [50, 130]
    assert all(above.cells[0].box.bottom == pytest.approx(below.cells[0].box.y) for above, below in zip(table.rows, table.rows[1:], strict=False))


def test_a_label_stands_beside_what_it_names_and_only_once() -> None:
    blocks = (Beside((Prose("Label", "title", "H2", size=12),), Points(("word " * 12,) * 8, "body"), 60, 10),)
    pages = flow(blocks, setter(), FRAMES)
    tags = [[text.tag for text in texts(page.items)] for page in pages]
    assert len(pages) > 1
    assert tags == [["H2", "L"], *[["L"]] * (len(pages) - 1)]
    assert all(text.box.x == (50 if text.tag == "H2" else 120) for page in pages for text in texts(page.items))


def test_columns_and_callouts_stay_whole() -> None:
    column = (Prose("word " * 20, "body"),)
    pages = flow((Exact(60, lambda _: ()), Columns((column, column), (1, 1)), Callout(column)), setter(), FRAMES)
    assert [len(list(texts(page.items))) for page in pages] == [0, 2, 1]


def test_what_is_higher_than_a_page_is_told() -> None:
    report = Report()
    flow((Exact(500, lambda _: ()),), setter(report), FRAMES)
    assert "higher than a page" in str(next(iter(report)))


def test_a_word_that_is_wider_than_its_column_is_told() -> None:
    report = Report()
    flow((Prose("Interconnectedness" * 6, "body"),), setter(report), FRAMES)
    assert "too wide" in str(next(iter(report)))


def test_a_gap_is_white_that_no_page_begins_with() -> None:
    box = Exact(10, lambda box: (Shape(Rectangle(box), "ink"),))
    assert height((box, Gap(7), box), setter(), 100) == 27
    assert height((Gap(7), box), setter(), 100) == 10


@given(st.lists(prose, min_size=1, max_size=4))
def test_a_whole_stack_is_cut_only_where_it_is_higher_than_a_page(blocks: list[Block]) -> None:
    before, together = Prose("before", "body"), Joined(tuple(blocks), space=6, whole=True)
    pages = flow((before, together), setter(), FRAMES)
    high = height((together,), setter(), LATER.w)
    if high <= LATER.h - 0.1:
        assert len(pages) <= 2
        assert len(pages) == 1 or len(pages[0].items) == 1
    else:
        assert len(pages) > 1
    assert words(pages) == words(whole((before, *blocks)))
