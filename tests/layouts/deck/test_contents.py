"""What single layouts promise."""

import pytest

from layouts.deck.agenda import heights
from tests.layouts.deck.conftest import Deck
from tests.layouts.deck.walk import groups, links, texts
from toolkit.scene import Table


def test_the_agenda_is_a_table_with_a_row_for_each_block(deck: Deck) -> None:
    (table,) = [item for item in deck.page("agenda").items if isinstance(item, Table)]
    assert len(table.rows) == len(deck.kit.agenda.blocks)
    assert all(row.cells[0].header == "row" for row in table.rows)
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


def test_the_last_slide_gives_attribution_and_licence(deck: Deck) -> None:
    assert deck.pages[-1].key == "sources"
    words = " ".join(text.text for text in texts(deck.pages[-1]))
    assert deck.kit.initiative.attribution in words
    assert deck.kit.initiative.licence in words


def test_a_break_says_when_it_ends(half: Deck) -> None:
    assert half.page("block/break-1").title == "Break until 10:15"
