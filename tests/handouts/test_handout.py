"""The handout: slides in their order, each beside lines to write on."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.handouts.slides import slides, words, written
from tests.layouts.drawn import VARIANTS, drawn, library
from tests.layouts.workbook.walk import fields, texts, walk
from tests.write.pdf.tree import tree_text
from toolkit.handouts.shares import SLIDES, shares
from toolkit.kit.deck.areas import MARGIN
from toolkit.scene import Field, Group, Item, Line, Page, Rectangle, Shape, Text
from toolkit.scene.faults import outside, shared_faults, stock
from toolkit.units import mm

every = pytest.mark.parametrize(("convening", "paper"), VARIANTS)


def pages(convening: str, paper: str) -> tuple[Page, ...]:
    document, problems = drawn("deck-handout", convening, paper)
    assert problems == ()
    return document.pages


def rows(page: Page) -> list[Group]:
    """The slides of a page."""
    return [item for item in page.items if isinstance(item, Group) and item.tag == "Sect"]


@every
def test_all_slides_that_are_shown_stand_in_their_order_and_no_other(convening: str, paper: str) -> None:
    shown = [slide.title for slide in slides(convening) if not slide.hidden]
    made = pages(convening, paper)
    assert [row.name for page in made for row in rows(page)] == shown
    assert tuple(len(rows(page)) for page in made) == shares(len(shown))


@given(st.integers(0, 200))
def test_pages_are_full_and_no_slide_is_alone_where_another_can_join_it(count: int) -> None:
    made = shares(count)
    assert sum(made) == count
    assert len(made) == -(-count // SLIDES)
    assert all(share == SLIDES for share in made[:-2])
    assert count < 2 or min(made) > 1


@every
def test_lines_fill_what_slides_leave_free_and_stand_far_enough_apart(convening: str, paper: str) -> None:
    for page in pages(convening, paper):
        made = [item for item in page.items if isinstance(item, Line)]
        assert bool(made) == (len(rows(page)) < SLIDES)
        for lines in ([item for item in row.items if isinstance(item, Line)][-6:] for row in rows(page)):
            assert all(below.start.y - above.start.y >= mm(8) for above, below in pairwise(lines))
        assert all(below.start.y - above.start.y >= mm(8) for above, below in pairwise(made))


def test_a_later_page_is_headed_by_its_sections() -> None:
    heads = [[item.text for item in page.items if isinstance(item, Text) and item.name == "Over the title"] for page in pages("half", "letter")]
    assert heads[0] == ["National edition"]
    assert heads[1] == [f"{slides('half')[3].section} – {slides('half')[5].section}"]
    assert heads[-1] == [slides("half")[26].section] or " – " in heads[-1][0]


@every
def test_each_slide_has_its_words_in_their_order(convening: str, paper: str) -> None:
    shown = [slide for slide in slides(convening) if not slide.hidden]
    for slide, row in zip(shown, [row for page in pages(convening, paper) for row in rows(page)], strict=True):
        number, *said = words(row.items)
        assert number == f"Slide {slide.label}"
        assert said == words(slide.items)


@every
def test_nothing_stands_outside_its_page_and_every_slide_inside_its_edge(convening: str, paper: str) -> None:
    for page in pages(convening, paper):
        assert outside(page, stock(page.items)) == ()
        for row in rows(page):
            [edge] = [item for item in row.items if isinstance(item, Shape) and item.name == "Edge"]
            assert isinstance(edge.geometry, Rectangle)
            box = edge.geometry.box
            assert box.x >= MARGIN
            assert box.w / box.h == pytest.approx(16 / 9)
            slide: list[Item] = list(row.items[1 : row.items.index(edge)])
            moved = [item for item, far in outside(Page("a", "A", page.size, (), bleed=box), stock(slide)) if far > 0.5]
            assert moved == []


@every
def test_every_slide_has_a_field_over_its_lines_that_a_screen_reader_can_name(convening: str, paper: str) -> None:
    shown = [slide for slide in slides(convening) if not slide.hidden]
    found = [field for page in pages(convening, paper) for field in fields(page)]
    on_slides = [field for field in found if not field.name.startswith("notes.page.")]
    assert [field.label for field in on_slides] == [f"Notes on slide {slide.label}, {slide.title}" for slide in shown]
    assert len({field.name.replace(".", "-") for field in found}) == len(found)
    assert all(field.kind == "text" and field.multiline for field in found)
    assert all(isinstance(row.items[-1], Field) for page in pages(convening, paper) for row in rows(page))


@every
def test_links_lead_to_slides_of_the_handout_alone(convening: str, paper: str) -> None:
    made = pages(convening, paper)
    places = {place.key for page in made for place in page.places}
    shown = {slide.key for slide in slides(convening) if not slide.hidden}
    assert shown <= places
    assert list(shared_faults(made, [stock(page.items) for page in made], places, {})) == []
    links = [item.link for page in made for item, _ in walk(page.items) if isinstance(item, Group) and item.link]
    assert "agenda" in {link.page for link in links}
    assert not any(link.back for link in links)


@every
def test_headings_are_the_handouts_title_and_below_it_those_of_the_slides(convening: str, paper: str) -> None:
    made = pages(convening, paper)
    tags = [text.tag for page in made for text in texts(page, artifacts=False) if text.tag.startswith("H")]
    assert tags[0] == "H1"
    assert tags.count("H1") == 1
    shown = [slide for slide in slides(convening) if not slide.hidden]
    assert tags.count("H2") == len(shown) + shares(len(shown)).count(2)


def test_head_names_initiative_edition_and_agenda_and_foot_has_attribution_and_number() -> None:
    initiative = library().initiative
    first, second, *_ = pages("half", "letter")
    for page in (first, second):
        said = [item.text for item in page.items if isinstance(item, Text)]
        assert {initiative.name, "Slides and notes", "Half day, 8:30 to 12:00", initiative.attribution, page.label} <= set(said)
    said_aloud = [text.text for text in texts(second, artifacts=False)]
    assert not {initiative.name, initiative.attribution, "Slides and notes"} & set(said_aloud)


def test_bookmarks_are_the_sections_and_below_them_their_slides() -> None:
    marks = [(place.bookmark, place.title) for page in pages("half", "letter") for place in page.places]
    assert marks[:5] == [
        (1, "Profiles in Collective Leadership"),
        (1, "Welcome and purpose"),
        (2, "Why we are here"),
        (2, "A half day, together"),
        (1, "One student who taught me something"),
    ]
    assert (1, "Principles and one spotlight") in marks
    assert (2, "How to use the cards") in marks


def test_words_of_slides_are_read_under_their_heading() -> None:
    lines = tree_text(written("deck-handout")).splitlines()
    start = next(index for index, line in enumerate(lines) if '"Slide 5"' in line)
    assert "\n".join(line.strip() for line in lines[start - 1 : start + 3]) == EXPECTED


EXPECTED = """\
Sect
P "Slide 5"
H2 "One student who taught me something"
P "Connect\""""
