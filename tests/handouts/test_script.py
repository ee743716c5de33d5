"""The presenter's script: every slide with its picture and all that its notes say."""

import re
from itertools import groupby

import pytest

from tests.handouts.rooms import paper_room
from tests.handouts.slides import slides, written
from tests.layouts.drawn import VARIANTS, drawn, library
from tests.layouts.workbook.walk import texts
from tests.write.pdf.tree import tree_text
from toolkit.handouts import script
from toolkit.handouts.told import SIZE
from toolkit.layout import Room
from toolkit.plan import Choice, make_plan
from toolkit.scene import Group, Note, Page, Text
from toolkit.scene.faults import outside, shared_faults, stock

HIDDEN = ("Optional slides", "Activities in detail")
"""The deck's parts that are jumped to."""
every = pytest.mark.parametrize(("convening", "paper"), VARIANTS)


def pages(convening: str, paper: str) -> tuple[Page, ...]:
    document, problems = drawn("deck-script", convening, paper)
    assert problems == ()
    return document.pages


def figures(page: Page) -> list[Group]:
    return [item for item in page.items if isinstance(item, Group) and item.tag == "Figure"]


def letters(words: str) -> str:
    return re.sub(r"\W", "", words)


@every
def test_every_slide_has_its_picture_those_that_are_hidden_at_the_end(convening: str, paper: str) -> None:
    made = pages(convening, paper)
    shown, hidden = ([slide for slide in slides(convening) if slide.hidden is part] for part in (False, True))
    assert [figure.alt for page in made for figure in figures(page)] == [f"Slide {slide.label}: {slide.title}" for slide in (*shown, *hidden)]
    [first] = [index for index, page in enumerate(made) if page.places and page.places[0].title == "Optional slides"]
    assert [page.section in HIDDEN for page in made] == [index >= first for index in range(len(made))]
    assert sum(len(figures(page)) for page in made[first:]) == len(hidden)


@every
def test_all_notes_are_there_in_their_order(convening: str, paper: str) -> None:
    said = letters(
        "".join(glyphs.text for page in pages(convening, paper) for text in texts(page, artifacts=False) for line in text.lines for glyphs in line.glyphs)
    )
    at = 0
    for slide in slides(convening):
        for note in slide.notes:
            at = said.find(letters(note.label + note.text), at)
            assert at >= 0, f"{slide.key}: {note.label} {note.text}"


@every
def test_no_picture_is_cut_from_the_beginning_of_its_notes(convening: str, paper: str) -> None:
    """Below each picture of a page there are words of its notes: at least their first label and two lines, or all of a single one."""
    for page in pages(convening, paper):
        spoken = [text for text in texts(page, artifacts=False) if text.name != "Attribution"]
        for figure in figures(page):
            bottom = max(item.geometry.box.bottom for item in figure.items if getattr(item, "name", "") == "Edge")  # type: ignore[union-attr]  # an edge has a box
            assert any(bottom < text.box.y < bottom + 60 for text in spoken), figure.alt


@every
def test_nothing_stands_outside_its_page_and_no_link_leads_astray(convening: str, paper: str) -> None:
    made = pages(convening, paper)
    assert [page.key for page in made if outside(page, stock(page.items))] == []
    places = {place.key for page in made for place in page.places}
    assert {slide.key for slide in slides(convening)} <= places
    assert list(shared_faults(made, [stock(page.items) for page in made], places, {})) == []
    assert not any(item.link for page in made for item in stock(page.items).groups)


@every
def test_words_stand_in_a_size_that_is_read_at_arms_length(convening: str, paper: str) -> None:
    for page in pages(convening, paper):
        told = [text for text in page.items if isinstance(text, Text) and text.name == ""]
        assert all(glyphs.style.size >= SIZE for text in told for line in text.lines for glyphs in line.glyphs)


@every
def test_head_names_the_block_and_its_clock_on_each_page(convening: str, paper: str) -> None:
    agenda = make_plan(library(), library().editions["national"], Choice(convening=convening)).kit.agenda
    made = pages(convening, paper)
    found = [(head.text, clock.text if clock else "") for head, clock in map(_head, made)]
    blocks = [name for name, _ in groupby(found)]
    clock = library().strings["en"]["time.range"]
    spans = [(block.block.title, clock.format(start=_clock(block.start), end=_clock(block.end))) for block in agenda.blocks]
    assert blocks == [*spans, *((section, "") for section in HIDDEN)]


def _head(page: Page) -> tuple[Text, Text | None]:
    named = {item.name: item for item in page.items if isinstance(item, Text)}
    clock = next((item for item in page.items if isinstance(item, Text) and item.name == "Clock" and item.box.y < 80), None)
    return named["Title"], clock


def _clock(minute: int) -> str:
    return f"{(minute // 60 - 1) % 12 + 1}:{minute % 60:02}"


def test_a_page_on_which_a_slide_goes_on_says_so_for_the_eye() -> None:
    going_on = [page for page in pages("half", "letter") if any("continued" in text.text for text in page.items if isinstance(text, Text))]
    assert going_on
    for page in going_on:
        [mark] = [text for text in page.items if isinstance(text, Text) and "continued" in text.text]
        assert mark.tag == "Artifact"
        assert re.fullmatch(r"Slide \d+, continued", mark.text)


def test_a_slide_is_one_heading_one_figure_then_its_clock_and_labels() -> None:
    lines = tree_text(written("deck-script")).splitlines()
    start = next(index for index, line in enumerate(lines) if "Deck Sort" in line and line.strip().startswith("H2"))
    told = [re.sub(r'Figure ".*" Alt=', "Figure Alt=", line.strip()) for line in lines[start : start + 4]]
    assert "\n".join(told).replace("\u00a0", " ") == EXPECTED


EXPECTED = """\
H2 "13 Deck Sort"
Figure Alt=Slide 13: Deck Sort
P "9:00–9:30 · 30 min · Deck Sort"
P "DO\""""


@pytest.fixture
def room() -> Room:
    return paper_room()


def test_a_slide_without_notes_says_so(room: Room) -> None:
    [first, *_] = slides("half")
    bare = Page("own", "A slide of one's own", first.size, (), label="99")
    said = [text.text for page in script((bare,), room) for text in texts(page)]
    assert "This slide has no notes." in said


def test_a_first_note_with_a_label_keeps_it(room: Room) -> None:
    bare = Page("own", "A slide of one's own", slides("half")[0].size, (), notes=(Note("SAY", "Hello."),))
    said = [text.text for page in script((bare,), room) for text in texts(page)]
    assert "SAY Hello." in said


def test_hidden_slides_stand_at_the_end_wherever_the_deck_has_them(room: Room) -> None:
    size = slides("half")[0].size
    mixed = (Page("a", "A", size, (), hidden=True, section="Optional slides"), Page("b", "B", size, ()))
    assert [place.key for page in script(mixed, room) for place in page.places] == ["b", "section/of/a", "a"]
