"""What must be true of every page of every workbook."""

from itertools import combinations, pairwise
from math import ceil

import pytest

from tests.layouts.drawn import CONVENINGS, PAPERS, drawn
from tests.layouts.workbook.walk import fields, ink, meet, texts, unique, walk
from toolkit.scene import Document, Field, Group, Line, Page, Path, Rect, Rectangle, Shape, Table, Text

PITCH = 25.5


def test_everything_fits_its_place() -> None:
    problems = [problem for convening in CONVENINGS for paper in PAPERS for problem in drawn("workbook", convening, paper)[1]]
    assert not problems, "\n".join(map(str, problems))


def test_field_names_are_unique(document: Document) -> None:
    names = unique(field for page in document.pages for field in fields(page))
    assert len(names) == len(set(names)) > 100


def test_every_field_says_what_it_is_and_says_it_alone(document: Document) -> None:
    labels = [field.label for page in document.pages for field in fields(page)]
    assert all(label.strip() for label in labels)
    assert sorted(label for label in set(labels) if labels.count(label) > 1) == []


def test_radio_buttons_of_a_group_have_their_own_values(document: Document) -> None:
    radios = [(field.name, field.value) for page in document.pages for field in fields(page) if field.kind == "radio"]
    assert len(radios) == len(set(radios)) == 3 * 17


def test_fields_stand_on_the_page_and_apart(document: Document) -> None:
    for page in document.pages:
        boxes = [field.box for field in fields(page)]
        assert all(_on(page, _edges(box)) for box in boxes), page.key
        assert all(box.w >= 24 and box.h >= 17 for box in boxes), page.key
        close = [(a, b) for a, b in combinations(boxes, 2) if meet(_edges(a), _edges(b), 0.1)]
        assert not close, (page.key, close)


def test_text_stands_on_the_page_and_apart(document: Document) -> None:
    for page in document.pages:
        shown = [(text.text, ink(text)) for text in texts(page)]
        assert all(_on(page, box) for _, box in shown), page.key
        assert not [(a[0], b[0]) for a, b in combinations(shown, 2) if meet(a[1], b[1])], page.key


def test_fields_keep_clear_of_words(document: Document) -> None:
    for page in document.pages:
        written = [(text.text, ink(text)) for text in texts(page)]
        assert not [(field.name, words) for field in fields(page) for words, box in written if meet(_edges(field.box), box, 2.0)], page.key


def test_nothing_is_smaller_than_ten_points(document: Document) -> None:
    sizes = {run.style.size for page in document.pages for text in texts(page) for paragraph in text.paragraphs for run in paragraph.runs}
    assert min(sizes) >= 10


def test_headings_begin_at_one_and_skip_no_level(document: Document) -> None:
    for page in document.pages:
        levels = [int(text.tag[1]) for text in texts(page) if text.tag in ("H1", "H2", "H3", "H4")]
        assert levels[0] == 1, page.key
        assert levels.count(1) == 1, page.key
        assert all(after <= before + 1 for before, after in pairwise(levels)), (page.key, levels)


def test_thumb_tabs_stand_away_from_the_fold(document: Document) -> None:
    for number, page in enumerate(document.pages[1:], 2):
        tab = next(item for item in page.items if isinstance(item, Group) and item.name == "Thumb tab")
        printed = next(text for text in tab.items if isinstance(text, Text))
        assert (printed.box.centre.x > page.size.w / 2) == (number % 2 == 1), page.key


def test_every_section_leads_to_the_one_page_where_it_is_rated(document: Document) -> None:
    links = [run.link for page in document.pages for text in texts(page) for paragraph in text.paragraphs for run in paragraph.runs if run.link]
    to_rating = [link.says for link in links if link.page == "rating" and link.says.startswith("Rate ")]
    assert len(to_rating) == len(set(to_rating)) == 4


def test_every_principle_has_two_lines_and_white_after_them(document: Document) -> None:
    for page in document.pages:
        answers = [field.box for field in fields(page) if field.name.startswith("answer.")]
        heads = [text.box.y for text in texts(page) if text.tag == "H2"]
        assert all(abs(box.h - 17 - PITCH) < 0.01 for box in answers), page.key
        if answers:
            white = [head - box.bottom for box, head in zip(answers, heads[1:], strict=False)]
            assert min(white) >= (23 if len(answers) < 5 else 12), page.key


def test_section_shapes_leave_their_bands_by_the_lower_edge_alone(document: Document) -> None:
    grounds: list[Rect] = []
    for page in document.pages:
        for item, _ in walk(page.items):
            if isinstance(item, Shape) and isinstance(item.geometry, Rectangle):
                grounds.append(item.geometry.box)
            if isinstance(item, Group) and item.name.startswith("Section ") and item.name.endswith(" shape"):
                ground = grounds[-1]
                boxes = [shape.geometry.bounds for shape in item.items if isinstance(shape, Shape) and isinstance(shape.geometry, Path)]
                assert all(box.x > ground.x + 6 and box.right < ground.right - 6 and box.y > ground.y + 6 for box in boxes), page.key
                assert all(abs(box.bottom - ground.bottom) < 0.1 for box in boxes), page.key


def test_narrow_fields_are_never_too_small_for_what_is_typed(document: Document) -> None:
    typed = [field for page in document.pages for field in fields(page) if field.kind == "text"]
    assert all(field.size == (11 if field.box.w >= 220 else 0) for field in typed)
    assert all(field.multiline == (field.box.h >= 22) for field in typed)


def test_figures_hold_ink_alone(document: Document) -> None:
    for page in document.pages:
        assert not [item for item, inside in walk(page.items) if isinstance(item, Field) and {"Figure", "Artifact"} & set(inside)]
        assert all(item.alt for item, _ in walk(page.items) if isinstance(item, Group) and item.tag == "Figure")


def test_tables_have_head_cells(document: Document) -> None:
    tables = [item for page in document.pages for item, _ in walk(page.items) if isinstance(item, Table)]
    assert len(tables) >= 4
    for table in tables:
        assert table.says
        assert all(cell.header == "column" for cell in table.rows[0].cells)
        assert all(isinstance(cell.items[0], Text) for row in table.rows for cell in row.cells if cell.header)
        widths = {sum(cell.columns for cell in row.cells) for row in table.rows}
        assert len(widths) == 1


def test_pages_have_their_own_titles_and_numbers(document: Document) -> None:
    titles = [page.title for page in document.pages]
    assert len(titles) == len(set(titles))
    assert [page.label for page in document.pages] == ["", *(str(number) for number in range(2, len(titles) + 1))]
    assert len(titles) % 4 == 0


@pytest.mark.parametrize("convening", CONVENINGS)
def test_papers_share_their_fields(convening: str) -> None:
    letter, a4 = ([field.name for page in drawn("workbook", convening, paper)[0].pages for field in fields(page)] for paper in PAPERS)
    assert letter == a4


def test_lines_to_write_on_are_nine_millimetres_apart(document: Document) -> None:
    several = [field for page in document.pages for field in fields(page) if field.multiline and field.leading]
    assert several
    assert all(field.leading == PITCH for field in several)
    assert all(abs((field.box.h - 17) / PITCH - ceil((field.box.h - 17) / PITCH - 0.01)) < 0.01 for field in several)


def _on(page: Page, edges: tuple[float, float, float, float]) -> bool:
    """Inside the margin that office printers leave white."""
    left, top, right, bottom = edges
    return min(left, top, page.size.w - right, page.size.h - bottom) >= 18


def _edges(box: Rect) -> tuple[float, float, float, float]:
    return box.x, box.y, box.right, box.bottom


def test_the_attribution_keeps_clear_of_name_and_date(document: Document) -> None:
    cover = document.pages[0]
    lines = [item.start.y for item, _ in walk(cover.items) if isinstance(item, Line)]
    attribution = next(text for text in texts(cover) if text.name == "Attribution")
    assert ink(attribution)[1] - max(lines) >= 24


def test_the_first_rating_shapes_keep_clear_of_their_band(document: Document) -> None:
    page = next(page for page in document.pages if page.key == "rating")
    table = next(item for item, _ in walk(page.items) if isinstance(item, Table))
    assert table.box.bottom <= page.size.h - 66 + 0.01
    for band, row in pairwise(table.rows):
        if band.cells[0].columns > 1:
            tops = [item.geometry.bounds.y for cell in row.cells for item in cell.items if isinstance(item, Shape) and isinstance(item.geometry, Path)]
            assert all(top - band.cells[0].box.bottom >= 8.5 for top in tops)


def test_every_page_has_a_word_above_its_title(document: Document) -> None:
    for page in document.pages[1:]:
        assert [text for text in texts(page) if text.name == "Section" and text.text], page.key


def test_the_glossary_explains_what_the_workbook_says(document: Document) -> None:
    page = next(page for page in document.pages if page.key == "glossary")
    terms = [text.text.casefold() for text in texts(page) if text.tag == "Lbl"]
    others = " ".join(text.text for other in document.pages if other is not page for text in texts(other)).casefold()
    assert len(terms) >= 8
    assert all(term[:-1] in others for term in terms)
    columns = [[text for text in texts(page) if text.tag == "LBody" and (text.box.x < page.size.w / 2) is left] for left in (True, False)]
    ends = [max(ink(text)[3] for text in column) for column in columns]
    assert abs(ends[0] - ends[1]) < 45
