"""The presenter's script: every slide with its picture and all that its notes say."""

import re
from itertools import groupby, pairwise, zip_longest

import pytest

from tests.handouts.rooms import paper_room
from tests.handouts.slides import slides, written
from tests.layouts.drawn import VARIANTS, drawn, library
from tests.layouts.workbook.walk import texts
from tests.write.pdf.tree import tree_text
from toolkit.handouts import script
from toolkit.layout import Room
from toolkit.plan import Choice, make_plan
from toolkit.scene import Group, Note, Page, Rect, Rectangle, Shape, Text
from toolkit.scene.faults import outside, shared_faults, stock

LEAST = 11.0
"""Points that are read at arm's length."""
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
        [first, *notes] = slide.notes
        for words in (*first.text.partition(" · "), *(note.label + note.text for note in notes)):
            at = said.find(letters(words), at)
            assert at >= 0, f"{slide.key}: {words}"


@every
def test_notes_stand_beside_the_picture_of_their_slide(convening: str, paper: str) -> None:
    for page in pages(convening, paper):
        spoken = [text for text in texts(page, artifacts=False) if text.name == ""]
        for figure in figures(page):
            box = _edge(figure)
            beside = [text for text in spoken if text.box.x > box.right and box.y - 3 < text.box.y < box.bottom]
            assert beside, figure.alt
            assert not any(text.box.x < box.right and box.y < text.box.y < box.bottom for text in spoken), figure.alt


@every
def test_the_picture_stands_again_for_the_eye_where_notes_go_on(convening: str, paper: str) -> None:
    for page in pages(convening, paper):
        again = [item for item in page.items if isinstance(item, Group) and item.tag == "Artifact"]
        assert len(again) == bool(_goes_on(page))
        for group in again:
            under = [text for text in texts(page, artifacts=False) if text.box.x > _edge(group).right]
            assert max(text.box.bottom for text in under) >= _edge(group).bottom - 1


@every
def test_what_is_said_in_a_step_is_on_the_page_of_its_step(convening: str, paper: str) -> None:
    minutes = re.compile(r"\d+:\d\d \(\d+.min\)")
    for page in pages(convening, paper):
        labels = [text.text for text in texts(page, artifacts=False) if text.box.x > _LABELS_X and text.box.w < _LABELS_W]
        assert all(after == "SAY" for label, after in zip_longest(labels, labels[1:]) if minutes.fullmatch(label)), page.key


_LABELS_X, _LABELS_W = 200.0, 70.0


@every
def test_no_page_ends_in_the_middle_of_a_paragraph(convening: str, paper: str) -> None:
    for page in pages(convening, paper):
        assert not any(text.element.startswith("script.") for text in texts(page, artifacts=False) if text.tag == "P"), page.key


@every
def test_the_foot_says_which_slides_of_how_many_and_what_comes_next(convening: str, paper: str) -> None:
    made = pages(convening, paper)
    shown = [slide for slide in slides(convening) if not slide.hidden]
    for page, after in pairwise(made):
        named = {item.name: item.text for item in page.items if isinstance(item, Text)}
        begins = [slide for slide in slides(convening) if any(place.key == slide.key for place in after.places)]
        if page.section not in HIDDEN:
            assert named["Slides on this page"].endswith(f" of {len(shown)}")
        if _goes_on(after):
            assert named["On the next page"] == f"Slide {_goes_on(after)} goes on"
        elif begins[0].hidden and page.section not in HIDDEN:
            assert "On the next page" not in named
        else:
            assert named["On the next page"] == f"Next: {begins[0].label} {begins[0].title}"


def test_a_slide_is_set_smaller_only_where_all_of_it_then_stands_on_a_page() -> None:
    for page in pages("half", "letter"):
        words = [text for text in texts(page, artifacts=False) if text.box.w > _LABELS_X and text.name == ""]
        sizes = {glyphs.style.size for text in words for line in text.lines for glyphs in line.glyphs}
        if min(sizes) < 13:
            assert not _goes_on(page)
            assert len(figures(page)) == 1


def test_the_attribution_stands_on_the_first_page_alone() -> None:
    found = [any(item.name == "Attribution" for item in page.items if isinstance(item, Text)) for page in pages("half", "letter")]
    assert found == [True, *[False] * (len(found) - 1)]


def _edge(figure: Group) -> Rect:
    [box] = [item.geometry.box for item in figure.items if isinstance(item, Shape) and item.name == "Edge" and isinstance(item.geometry, Rectangle)]
    return box


def _goes_on(page: Page) -> str:
    """The number of the slide that goes on from the page before."""
    found = [re.fullmatch(r"Slide (\d+), continued", item.text) for item in page.items if isinstance(item, Text)]
    return next((match[1] for match in found if match), "")


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
        assert all(glyphs.style.size >= LEAST for text in told for line in text.lines for glyphs in line.glyphs)


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


def test_a_slide_is_one_heading_its_clock_one_figure_then_labels() -> None:
    lines = tree_text(written("deck-script")).splitlines()
    start = next(index for index, line in enumerate(lines) if "Deck Sort" in line and line.strip().startswith("H2"))
    told = [re.sub(r'Figure ".*" Alt=', "Figure Alt=", line.strip()) for line in lines[start : start + 5]]
    assert "\n".join(told).replace("\u00a0", " ") == EXPECTED


EXPECTED = """\
H2 "13 Deck Sort"
P "9:00–9:30"
Figure Alt=Slide 13: Deck Sort
P "30 min · Deck Sort"
P "SAY\""""


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
    assert said[said.index("SAY") + 1] == "Hello."


def test_hidden_slides_stand_at_the_end_wherever_the_deck_has_them(room: Room) -> None:
    size = slides("half")[0].size
    mixed = (Page("a", "A", size, (), hidden=True, section="Optional slides"), Page("b", "B", size, ()))
    assert [place.key for page in script(mixed, room) for place in page.places] == ["b", "section/of/a", "a"]
