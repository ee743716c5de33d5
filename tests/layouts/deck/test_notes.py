"""Speaker's notes: all four parts on every slide, in words that fit the slide's minutes."""

import re
from collections import Counter

from tests.content.test_content import grade
from tests.layouts.deck.conftest import Deck, drawn
from tests.project import Project
from toolkit.build.render import draw
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.problems import Report
from toolkit.scene import Page

PARTS = ("SAY", "DO", "ASK", "WATCH", "IF LATE")
WORDS_A_MINUTE = 130
"""People speak about 120 in a minute; a sentence may end a little later."""


def part(page: Page, label: str) -> list[str]:
    """The lines under a label, wherever it stands: activities have a SAY for each step."""
    found, current = list[str](), ""
    for note in page.notes:
        current = note.label or current
        if current == label:
            found.append(note.text)
    return found


def minutes(page: Page) -> int | None:
    """How long the slide is shown, as its first line says; None before the start, where nobody counts."""
    told = None if page.notes[0].text.startswith("Until") else re.search(r"(\d+)\u00a0min", page.notes[0].text)
    return int(told[1]) if told else None


def river(project: Project) -> tuple[Page, ...]:
    """The slides of an edition whose agenda and activity have none of the words that notes may have."""
    library = project.library()
    plan = make_plan(library, library.editions["river"], Choice())
    document, _ = draw(plan, PRODUCTS["deck"], library, project.home, Report())
    return document.pages


def test_every_slide_says_what_to_say_do_ask_and_watch_for_and_what_to_cut(deck: Deck) -> None:
    lacking = {page.key: [label for label in PARTS if not part(page, label)] for page in deck.pages}
    assert {key: labels for key, labels in lacking.items() if labels} == {}


def test_every_slide_says_first_what_to_say(deck: Deck) -> None:
    assert [page.key for page in deck.pages if next(note.label for note in page.notes if note.label) != "SAY"] == []


def test_a_block_that_has_nothing_to_cut_says_where_the_time_can_come_from(project: Project) -> None:
    pages = {page.key: page for page in river(project)}
    assert part(pages["block/welcome"], "IF LATE") == ["Nothing here is made to be left out. Take the time from a later block, and say so."]


def test_the_cover_asks_for_date_and_host_unless_the_edition_has_one(half: Deck, project: Project) -> None:
    asked = "type the date, the place and who invites"
    assert asked in part(half.page("title"), "DO")[0]
    project.edit("editions/river/edition.yaml", "region:", "date: March 4\nregion:")
    told = next(page for page in river(project) if page.key == "title").notes
    assert not any(asked in note.text for note in told)


def test_every_note_begins_with_a_clock(deck: Deck) -> None:
    assert [page.key for page in deck.pages if not re.match(r"(\d{1,2}:\d\d–|Until )\d{1,2}:\d\d · \d+\u00a0min", page.notes[0].text)] == []


def test_the_details_of_an_activity_have_the_clock_and_minutes_of_its_block(half: Deck) -> None:
    assert half.page("steps/deck-sort").notes[0].text == "9:00–9:30 · 30\u00a0min · optional · Deck Sort, step by step"
    assert half.page("steps/deck-sort/2").notes[0].text.startswith("9:00–9:30 · 30\u00a0min · optional · Deck Sort")


def test_what_is_said_fits_the_minutes(deck: Deck) -> None:
    counted = {page.key: (len(" ".join(part(page, "SAY")).split()), minutes(page)) for page in deck.pages}
    assert {key: told for key, told in counted.items() if told[1] is not None and told[0] > WORDS_A_MINUTE * told[1]} == {}
    assert sum(time is not None for _, time in counted.values()) > len(deck.kit.agenda.blocks)


def test_no_two_slides_that_are_shown_say_or_ask_the_same(deck: Deck) -> None:
    for label in ("SAY", "ASK"):
        told = Counter(text for page in deck.pages if not page.hidden for text in set(part(page, label)))
        assert [text for text, count in told.items() if count > 1] == [], label


def test_what_is_said_and_asked_reads_at_the_eighth_grade_or_below(deck: Deck) -> None:
    told = {page.key: [text for label in ("SAY", "ASK", "WATCH") for text in part(page, label)] for page in deck.pages}
    assert {key: round(grade(texts), 1) for key, texts in told.items() if key != "sources" and grade(texts) > 8} == {}


def test_a_hidden_slide_has_the_clock_of_the_block_that_shows_the_cards(half: Deck) -> None:
    frame = "8:50–9:00 · 10\u00a0min · optional · "
    assert all(page.notes[0].text.startswith(frame) is (page.section == "Optional slides") for page in half.pages)


def test_the_partner_types_begin_the_first_step_and_their_slide_says_what_the_block_says(half: Deck) -> None:
    types, steps = half.page("partners"), half.page("activity/partner-role-map")
    block = half.kit.agenda.block("partner-role-map").block
    assert types.notes[0].text == "10:15–10:17 · 2\u00a0min, in step 1 · Partner-Role Map"
    assert steps.notes[0].text == "10:17–11:00 · 43\u00a0min · Partner-Role Map"
    assert set(block.say) <= set(part(types, "SAY"))
    assert set(block.do) <= set(part(types, "DO"))
    assert part(steps, "DO")[0] == "Step 1 has begun with the slide before this one."
    assert next(note.label for note in steps.notes if note.label[:1].isdigit()) == "10:15 (12\u00a0min)"


def test_only_the_activity_after_the_partner_types_tells_of_them(deck: Deck) -> None:
    telling = [page.key for page in deck.pages if any("slide before this one" in note.text for note in page.notes)]
    assert telling == ["activity/partner-role-map"]


def test_the_purpose_is_said_in_a_sentence_of_its_own(deck: Deck) -> None:
    assert part(deck.page("purpose"), "SAY") == [deck.kit.agenda.convening.purpose_say]


def test_the_agenda_names_the_breaks_where_there_are_some() -> None:
    assert part(drawn("half").page("agenda"), "SAY")[1:] == ["We stop to rest at 10:00 and at 11:30."]
    assert part(drawn("short").page("agenda"), "SAY")[1:] == []


def test_questions_about_a_spotlight_begin_with_that_of_the_room(half: Deck) -> None:
    cue = next(block.block.spotlight for block in half.kit.agenda.blocks if block.block.spotlight)
    assert part(half.page("spotlight/baltimores-promise"), "ASK")[0] == cue.question


def test_a_debrief_for_which_nobody_wrote_words_has_plain_ones(project: Project) -> None:
    page = next(page for page in river(project) if page.key == "debrief/mapping")
    assert [label for label in PARTS if not part(page, label)] == []


def test_hidden_slides_of_an_agenda_without_cards_have_the_clock_of_the_day(project: Project) -> None:
    assert {page.notes[0].text.split(" · ")[0] for page in river(project) if page.section == "Optional slides"} == {"9:30–11:00"}
