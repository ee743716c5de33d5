"""Every slide of every convening: one title, notes with the clock first, readable text that stands clear of other text."""

import re
from itertools import combinations

from tests.layouts.deck.conftest import Deck
from tests.layouts.deck.walk import box, groups, ink, items, links, overlap, texts
from toolkit.kit.deck.slide import on_layouts
from toolkit.layout import SLIDE
from toolkit.scene import Group, Shape

SMALLEST = 14.0
FINE_PRINT = 12.0
"""The attribution on the cover alone."""
CLOCK = re.compile(
    r"\d{1,2}:\d\d–\d{1,2}:\d\d · \d+\u00a0min(, in step \d|, at the end| · optional)? · \S"
    r"|Until \d{1,2}:\d\d · 0\u00a0min of the agenda · \S"
)


def test_everything_fits(deck: Deck) -> None:
    assert [str(problem) for problem in deck.problems] == []


def test_titles_are_unique_and_fill_the_title_slot(deck: Deck) -> None:
    titles = [page.title for page in deck.pages]
    assert len(set(titles)) == len(titles)
    for page in deck.pages:
        filled = [text for text in texts(page) if text.slot == "title"]
        assert [text.text.replace("\n", " ") for text in filled] == [page.title], page.key
        assert page.items[0] is filled[0], f"{page.key}: the title is not first"


def test_every_text_with_a_slot_has_it_in_its_layout(deck: Deck) -> None:
    layouts = {layout.key: {slot.name for slot in layout.slots} for layout in deck.document.layouts}
    for page in deck.pages:
        slots = [text.slot for text in texts(page, artifacts=True) if text.slot]
        assert len(slots) == len(set(slots)), page.key
        assert set(slots) <= layouts[page.layout], page.key


def test_layouts_have_a_title_a_name_and_prompts(deck: Deck) -> None:
    names = [layout.name for layout in deck.document.layouts]
    assert len(set(names)) == len(names)
    for layout in deck.document.layouts:
        assert [slot.kind for slot in layout.slots].count("title") == 1, layout.key
        assert all(slot.prompt for slot in layout.slots), layout.key


def test_notes_open_with_the_clock(deck: Deck) -> None:
    for page in deck.pages:
        first, *rest = page.notes
        assert first.label == "", page.key
        assert CLOCK.match(first.text), (page.key, first.text)
        assert rest, page.key
        assert all(note.text.strip() for note in rest), page.key


def test_the_tracker_says_where_we_are(deck: Deck) -> None:
    blocks = deck.kit.agenda.blocks
    for page in deck.pages:
        (where,) = [group for group in groups(page) if group.name == "Tracker"]
        assert f" {len(blocks)}" in where.alt, page.key
        marked = re.search(r"(Block|Belongs to block) (\d+) of", where.alt)
        if marked is None:
            assert where.alt.startswith("At no block" if page.hidden else "Before block 1"), page.key
            assert len(set(fills(where))) == 1, page.key
            continue
        assert (marked[1] == "Belongs to block") is page.hidden, page.key
        block = blocks[int(marked[2]) - 1].block
        assert block.title in where.alt, page.key
        dark = [shape for shape in where.items if isinstance(shape, Shape) and fills(where).count(shape.fill) == 1]
        assert [shape.name for shape in dark if shape.name != "Where to click"] == [block.title], page.key


def test_the_cover_is_before_all_blocks_and_an_activity_in_detail_belongs_to_its_own(half: Deck) -> None:
    says = {page.key: group.alt for page in half.pages for group in groups(page) if group.name == "Tracker"}
    assert says["title"] == "Before block 1 of 11. The agenda runs 8:30 to 12:00"
    assert says["activity/deck-sort"] == "Block 4 of 11: Deck Sort, 9:00 to 9:30"
    assert says["steps/deck-sort/2"] == "Belongs to block 4 of 11: Deck Sort"
    assert says["principle/D1"] == "At no block of the agenda: 11 blocks, 8:30 to 12:00"


def fills(tracker: Group) -> list[str | None]:
    """The colours of its bars."""
    return [shape.fill for shape in tracker.items if isinstance(shape, Shape) and shape.name != "Where to click"]


def test_trackers_lead_back_to_the_agenda_and_every_link_has_its_slide(deck: Deck) -> None:
    keys = {page.key for page in deck.pages}
    for page in deck.pages:
        assert {link.page for link in links(page) if not link.back} <= keys, page.key
        assert "agenda" in {link.page for link in links(page)}, page.key


def test_everything_stands_inside_the_slide(deck: Deck) -> None:
    for page in deck.pages:
        for item in items(page.items):
            place = box(item)
            if place is not None:
                inside = place.x >= -0.5 and place.y >= -0.5 and place.right <= SLIDE.w + 0.5 and place.bottom <= SLIDE.h + 0.5
                assert inside, (page.key, item.name, place)


def test_set_text_stands_clear_of_other_text(deck: Deck) -> None:
    for page in deck.pages:
        set_texts = [(text, ink(text)) for text in texts(page, artifacts=True) if text.lines]
        for (a, first), (b, second) in combinations(set_texts, 2):
            assert not overlap(first, second), (page.key, a.text, b.text)


def test_text_boxes_do_not_cross(deck: Deck) -> None:
    for page in deck.pages:
        for a, b in combinations(texts(page), 2):
            assert not overlap(a.box, b.box), (page.key, a.name, b.name)


def test_no_text_is_too_small_to_project(deck: Deck) -> None:
    for page in deck.pages:
        for text in texts(page):
            sizes = {run.style.size for paragraph in text.paragraphs for run in paragraph.runs}
            assert min(sizes) >= (FINE_PRINT if page.key == "title" and text.name == "Attribution" else SMALLEST), (page.key, text.text)


def test_figures_are_described(deck: Deck) -> None:
    for page in deck.pages:
        assert all(group.alt for group in groups(page) if group.tag == "Figure"), page.key


def test_a_half_day_is_a_deck_of_forty_to_fifty_five_slides(half: Deck) -> None:
    assert 40 <= sum(page.layout != "deck/steps" for page in half.pages) <= 55


def test_lists_hold_list_items_alone(deck: Deck) -> None:
    for page in deck.pages:
        for group in groups(page):
            if group.tag == "L":
                assert all(isinstance(item, Group) and item.tag == "LI" for item in group.items), (page.key, group.name)


def test_without_layouts_a_slide_keeps_their_art(half: Deck) -> None:
    document = on_layouts(half.document)
    cover = document.pages[0]
    assert document.layouts == ()
    assert isinstance(cover.items[0], Group)
    assert cover.items[0].tag == "Artifact"
    assert cover.items[1:] == half.pages[0].items
