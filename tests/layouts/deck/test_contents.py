"""What single layouts promise."""

import math
import re

import pytest

from layouts.deck.agenda import heights
from tests.layouts.deck.conftest import Deck, drawn, library
from tests.layouts.deck.walk import box, groups, ink, items, links, overlap, texts
from toolkit.scene import Line, Shape, Table, Text


def test_the_agenda_is_a_table_with_a_head_and_a_row_for_each_block(deck: Deck) -> None:
    (table,) = [item for item in deck.page("agenda").items if isinstance(item, Table)]
    head, *rows = table.rows
    assert [cell.header for cell in head.cells] == ["column"] * 3
    assert len(rows) == len(deck.kit.agenda.blocks)
    assert all(row.cells[0].header == "row" for row in rows)
    assert sum(row.cells[0].box.h for row in table.rows) == pytest.approx(table.box.h)


def test_agenda_rows_are_as_tall_as_their_minutes_but_hold_a_line(half: Deck) -> None:
    blocks = half.kit.agenda.blocks
    tall = dict(zip((str(block.block.id) for block in blocks), heights(blocks, 450, 27), strict=True))
    assert sum(tall.values()) == pytest.approx(450)
    assert min(tall.values()) == 27
    assert tall["partner-role-map"] == pytest.approx(1.5 * tall["deck-sort"])


def test_every_row_of_the_agenda_jumps_to_its_block(deck: Deck) -> None:
    jumps = [link for link in links(deck.page("agenda")) if link.page != "agenda"]
    assert [link.says for link in jumps] == [block.block.title for block in deck.kit.agenda.blocks]


def test_an_activity_shows_each_step_with_its_clock(half: Deck) -> None:
    page = half.page("activity/deck-sort")
    times = [text.text for text in texts(page) if text.tag == "Lbl" and ":" in text.text]
    assert times == ["9:00\n6\u00a0min", "9:06\n12\u00a0min", "9:18\n7\u00a0min", "9:25\n5\u00a0min"]
    assert [note.label for note in page.notes if note.label[:1].isdigit()] == [
        "9:00 (6\u00a0min)",
        "9:06 (12\u00a0min)",
        "9:18 (7\u00a0min)",
        "9:25 (5\u00a0min)",
    ]


def test_slices_of_the_clock_follow_each_other_around_it(half: Deck) -> None:
    (clock,) = [group for group in groups(half.page("activity/deck-sort")) if group.name == "Clock"]
    assert clock.alt == "A clock face from 9:00 to 9:30: 30\u00a0min"
    assert sum(item.name == "Slice" for item in clock.items) == 4


def test_a_principle_names_and_links_the_cards_that_it_pairs_with(deck: Deck) -> None:
    for principle in deck.kit.principles:
        page = deck.page(f"principle/{principle.id}")
        assert {f"principle/{id}" for id in principle.pairs_with} <= {link.page for link in links(page)}
        assert principle.statement in [text.text for text in texts(page)]


def test_principles_share_one_title_size_and_one_text_size(half: Deck) -> None:
    pages = [half.page(f"principle/{principle.id}") for principle in half.kit.principles]
    for slot in ("title", "body"):
        sizes = {text.paragraphs[0].runs[0].style.size for page in pages for text in texts(page) if text.slot == slot}
        assert len(sizes) == 1


def test_an_empty_spotlight_says_who_completes_it_and_tells_nothing(half: Deck) -> None:
    words = [text.text for text in texts(half.page("spotlight/baltimores-promise"))]
    assert "To be completed by the region" in words
    assert "Baltimore’s Promise" in words


def test_the_last_slide_that_is_shown_leads_to_attribution_and_licence(deck: Deck) -> None:
    last = [page for page in deck.pages if not page.hidden][-1]
    assert "sources" in {link.page for link in links(last)}
    words = " ".join(text.text for text in texts(deck.page("sources")))
    assert deck.kit.initiative.attribution in words
    assert deck.kit.initiative.licence in words


def test_the_first_slide_gives_the_attribution(deck: Deck) -> None:
    assert deck.kit.initiative.attribution in " ".join(text.text for text in texts(deck.pages[0]))


def test_a_break_says_when_it_ends(half: Deck) -> None:
    assert half.page("block/break-1").title == "Break until 10:15"


def test_an_activity_names_every_workbook_page_that_its_steps_use(half: Deck) -> None:
    page = half.page("activity/deck-sort")
    assert [text.text for text in texts(page) if text.name == "Workbook pages"] == [page.notes[-1].text]
    assert re.fullmatch(r"Workbook pages \d+ and \d+", page.notes[-1].text)
    assert re.fullmatch(r"Workbook page \d+", half.page("activity/driver-map").notes[-1].text)


def test_cards_that_are_named_stand_without_the_whole_set(half: Deck) -> None:
    words = [text.text for text in texts(half.page("activity/commitments"))]
    assert {"P2", "L3"} <= set(words)
    assert "All 17" not in words
    assert "All 17" in [text.text for text in texts(half.page("activity/deck-sort"))]


def test_a_section_leads_to_each_of_its_cards_and_they_lead_back(deck: Deck) -> None:
    for principle in deck.kit.principles:
        page = deck.page(f"principle/{principle.id}")
        assert page.key in {link.page for link in links(deck.page(f"section/{principle.section}"))}
        assert {f"section/{principle.section}", "agenda"} <= {link.page for link in links(page)}


def test_every_hidden_slide_leads_back_to_where_the_room_was_and_says_that_it_is_optional(deck: Deck) -> None:
    for page in deck.pages:
        assert any(link.back for link in links(page)) is page.hidden, page.key
        assert (" · optional · " in page.notes[0].text) is page.hidden, page.key


def test_hidden_slides_stand_in_sections_of_their_own(deck: Deck) -> None:
    own = ["Optional slides", "Activities in detail"]
    assert list(dict.fromkeys(page.section for page in deck.pages if page.hidden)) == own
    assert not set(own) & {page.section for page in deck.pages if not page.hidden}


def test_every_hidden_spotlight_can_be_reached_from_a_slide_that_is_shown(deck: Deck) -> None:
    reached, seen = [page for page in deck.pages if not page.hidden], set[str]()
    while reached:
        page = reached.pop()
        new = {link.page for link in links(page) if link.page} - seen
        seen |= new
        reached += [deck.page(key) for key in new]
    assert {page.key for page in deck.pages if page.hidden} <= seen


def test_the_way_to_a_spotlight_that_is_hidden(half: Deck) -> None:
    assert "spotlight/west-alabama-works" in {link.page for link in links(half.page("spotlight/baltimores-promise"))}
    assert "spotlight/baltimores-promise" in {link.page for link in links(drawn("short").page("section/S"))}
    assert not {link.page for link in links(drawn("full").page("section/S"))} & {"spotlight/baltimores-promise"}


def test_openers_with_as_many_lines_share_a_size(half: Deck) -> None:
    titles = [text for section in "DLPS" for text in texts(half.page(f"section/{section}")) if text.slot == "title"]
    sizes = {(len(title.lines), title.paragraphs[0].runs[0].style.size) for title in titles}
    assert len(sizes) == len({lines for lines, _ in sizes})


def test_spotlights_are_told_in_their_part_of_the_block(deck: Deck) -> None:
    block = next(block for block in deck.kit.agenda.blocks if block.block.type == "frame")
    shown = [page for page in deck.pages if page.key.startswith("spotlight/") and not page.hidden]
    assert len(shown) == (len(deck.kit.spotlights) if block.block.spotlights is None else block.block.spotlights)
    for page in deck.pages:
        told = {note.text for note in page.notes}
        cue = block.block.spotlight
        if cue is not None and not page.hidden:
            assert (cue.say[0] in told) == (page is shown[0])
            assert (cue.question in told) == (page is shown[-1])
            assert (cue.watch[0] in told) == (page in shown)


def test_a_spotlight_has_its_own_clock(half: Deck) -> None:
    assert half.page("spotlight/baltimores-promise").notes[0].text == "8:56–9:00 · 4\u00a0min · Principles and one spotlight"


def test_partner_types_have_their_questions_in_the_notes(half: Deck) -> None:
    told = {note.text for note in half.page("partners").notes}
    assert {f"{kind.name}: {kind.ask}" for kind in half.kit.partners.types} <= told


def test_a_debrief_says_when_it_is_asked_and_what_its_block_says_of_it(half: Deck) -> None:
    notes = half.page("debrief/commitments").notes
    assert notes[0].text == "11:49–11:50 · 1\u00a0min, in step 3 · Commitment Cards"
    assert [note.text for note in notes if note.label == "DO"] == ["Keep one minute of the last step for the debrief question, while slips are collected."]
    assert next(note.text for note in notes if note.label == "DO") in {note.text for note in half.page("activity/commitments").notes}


def test_a_debrief_in_another_block_says_so() -> None:
    notes = drawn("short").page("debrief/deck-sort").notes
    assert notes[0].text == "9:53–9:55 · 2\u00a0min, at the end · Gallery walk and dots"
    assert any("Ask one debrief question from Deck Sort" in note.text for note in notes if note.label == "DO")


def test_partner_types_stand_large_with_their_roles_below_them(half: Deck) -> None:
    found = {text.text: text for text in texts(half.page("partners"))}
    kinds = half.kit.partners.types
    sizes = {found[kind.name].paragraphs[0].runs[0].style.size for kind in kinds}
    assert min(sizes) >= 22
    roles = {found[kind.does].paragraphs[0].runs[0].style.size for kind in kinds if kind.does}
    assert len(roles) == 1
    assert min(roles) >= 16
    assert not [shape for shape in items(half.page("partners").items) if isinstance(shape, Shape) and shape.fill == "paper"]
    assert not {str(kind.role) for kind in kinds} & set(found)
    assert any(re.fullmatch(r"Workbook page \d+", words) for words in found)


def test_lines_on_the_how_to_slide_are_straight_of_one_weight_and_cross_no_words(deck: Deck) -> None:
    page = deck.page("how-to")
    leaders = [group for group in groups(page) if group.name == "Leader"]
    lines = [line for group in leaders for line in items(group.items) if isinstance(line, Line)]
    assert len(leaders) == 4
    assert all(line.start.x == line.end.x or line.start.y == line.end.y for line in lines)
    assert {line.stroke.width for line in lines} == {1}
    boxes = [where for line in lines if (where := box(line))]
    assert [text.text for text in texts(page, artifacts=True) for where in boxes if overlap(ink(text), where, 0)] == []


def test_a_line_on_the_how_to_slide_ends_on_the_pair_that_it_names(deck: Deck) -> None:
    page = deck.page("how-to")
    leaders = [group for group in groups(page) if group.name == "Leader"]
    ends = [line.end for group in leaders for line in items(group.items) if isinstance(line, Line) and line.stroke.colour == "white"]
    shapes = [bounds for shape in items(page.items) if isinstance(shape, Shape) and shape.fill and (bounds := box(shape)) and bounds.w > 20]
    lowest = max(ends, key=lambda end: end.y)
    assert any(math.dist(lowest, (bounds.centre.x, bounds.y)) < 0.1 for bounds in shapes)


def test_every_debrief_has_all_questions_on_the_slide_and_in_the_notes(deck: Deck) -> None:
    blocks = [block for block in deck.kit.agenda.blocks if block.activity]
    for block in blocks:
        for page in (page for page in deck.pages if page.key == f"debrief/{block.block.id}"):
            assert block.activity
            asked = {str(question) for question in block.activity.debrief}
            assert asked <= {text.text for text in texts(page)}
            assert asked <= {note.text for note in page.notes}


def test_the_check_in_is_filled_in_where_promises_are_made_and_told(deck: Deck) -> None:
    [commit] = [block.block.id for block in deck.kit.agenda.blocks if block.block.type == "commit"]
    for key in (f"activity/{commit}", "next-steps"):
        [line] = [text for text in texts(deck.page(key)) if text.slot == "check-in"]
        assert line.text.startswith("Check-in: ___")
        assert line.paragraphs[0].runs[0].style.size >= 28
    assert any(text.text.startswith("Who asks: ___") for text in texts(deck.page("next-steps")))


def test_the_welcome_lists_what_the_room_agrees_on(deck: Deck) -> None:
    block = deck.kit.agenda.blocks[0].block
    words = [text.text for text in texts(deck.page(f"block/{block.id}"))]
    assert set(block.points) <= set(words)
    assert len(block.points) == 4
    assert (block.slide in words) is (block.slide is not None)


def test_phases_have_their_clocks_and_their_slices() -> None:
    page = drawn("full").page("block/connect")
    assert [text.text for text in texts(page) if text.tag == "Lbl"] == ["9:15\n9\u00a0min", "9:24\n7\u00a0min", "9:31\n4\u00a0min"]
    [clock] = [group for group in groups(page) if group.name == "Clock"]
    assert sum(item.name == "Slice" for item in clock.items) == 3


def test_steps_of_an_activity_have_one_size_and_begin_on_the_line_of_their_clock(deck: Deck) -> None:
    found: dict[str, set[float]] = {}
    for page in deck.pages:
        if page.layout == "deck/activity":
            for row in (group for group in groups(page) if group.name == "Step"):
                when, words = (item for item in row.items if isinstance(item, Text))
                assert when.lines[0].baseline == pytest.approx(words.lines[0].baseline)
                found.setdefault("/".join(page.key.split("/")[:2]), set()).add(words.paragraphs[0].runs[0].style.size)
    assert all(len(sizes) == 1 for sizes in found.values())
    assert min(size for sizes in found.values() for size in sizes) >= 16
    assert max(size for sizes in found.values() for size in sizes) == 20


def test_rows_of_an_agenda_with_room_hold_type_of_16_points(half: Deck, deck: Deck) -> None:
    [table] = [item for item in half.page("agenda").items if isinstance(item, Table)]
    times = [text for row in table.rows[1:] for text in row.cells[0].items if isinstance(text, Text)]
    sizes = {run.style.size for text in times for run in text.paragraphs[0].runs}
    assert sizes == {16.0}
    assert {item.fill for item in items(deck.page("agenda").items) if isinstance(item, Shape) and item.name == "Arrow"} <= {"secondary", "white"}


def test_a_bar_has_the_colour_of_its_slice(deck: Deck) -> None:
    for page in deck.pages:
        if page.layout == "deck/activity":
            [clock] = [group for group in groups(page) if group.name == "Clock"]
            slices = [item.fill for item in clock.items if isinstance(item, Shape) and item.name == "Slice"]
            assert [item.fill for item in items(page.items) if isinstance(item, Shape) and item.name == "Bar"] == slices


def test_every_activity_of_the_agenda_says_how_people_sit(deck: Deck) -> None:
    said = " ".join(text.text for text in texts(deck.page("agenda")))
    for block in deck.kit.agenda.activities:
        assert deck_says(block.block.grouping) in said


def deck_says(grouping: str) -> str:
    return str(library().strings["en"][f"grouping.{grouping}"])


def test_an_empty_spotlight_asks_the_question_that_the_room_has_minutes_for(half: Deck) -> None:
    frame = half.kit.agenda.frame
    assert frame is not None
    assert frame.block.spotlight is not None
    found = {text.text: text.paragraphs[0].runs[0].style.size for text in texts(half.page("spotlight/baltimores-promise"))}
    assert found[frame.block.spotlight.question] == 24
    assert any(re.fullmatch(r"Workbook page \d+", words) for words in found)


def test_a_debrief_draws_its_section_as_its_opener_does(deck: Deck) -> None:
    for page in deck.pages:
        if page.layout == "deck/debrief" and page.background != "ink":
            section = page.background[0]
            drawn_layers = [item for item in items(page.items) if isinstance(item, Shape) and item.name == f"{section} layer"]
            count = len(deck.kit.principles_of(section))  # type: ignore[arg-type]
            assert count - 1 <= len(drawn_layers) <= count, page.key  # the innermost may lie below the slide


def test_a_walk_that_concerns_several_sections_wears_none() -> None:
    panel = next(item for item in items(drawn("short").page("block/gallery-walk").items) if isinstance(item, Shape) and item.name == "Panel")
    assert panel.fill == "ink"


def test_the_room_is_promised_what_follows_and_not_told_to_do_it(half: Deck) -> None:
    words = [text.text for text in texts(half.page("next-steps"))]
    promises = half.kit.guide.promises
    assert promises
    assert {promise.words for promise in promises} <= set(words)
    assert not {item for check in half.kit.guide.after for item in check.items} & set(words)


def test_the_number_stands_on_the_right_margin_where_no_art_does(deck: Deck) -> None:
    right = {page.key: text.box.right for page in deck.pages for text in texts(page, artifacts=True) if text.slot == "number"}
    inner = [key for key in right if right[key] != 906]
    assert all(key.startswith("section/") or key in ("how-to", f"block/{deck.kit.agenda.blocks[-1].block.id}") for key in inner)


def test_no_note_shows_a_name_in_braces(deck: Deck) -> None:
    assert [note.text for page in deck.document.pages for note in page.notes if "{" in note.text] == []
