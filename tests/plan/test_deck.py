"""Which slides a deck has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.project import Project
from toolkit.layout import Sheet
from toolkit.library import Library
from toolkit.plan import Choice, Plan, make_plan
from toolkit.plan.shares import shares


def plan(library: Library, convening: str) -> Plan:
    return make_plan(library, library.editions["national"], Choice(convening=convening))


def deck(library: Library, convening: str) -> tuple[Sheet, ...]:
    return plan(library, convening).sheets["deck"]


@pytest.mark.parametrize("convening", ["short", "half", "full"])
def test_every_deck_shows_every_principle_section_and_spotlight_once(library: Library, convening: str) -> None:
    keys = [sheet.key for sheet in deck(library, convening)]
    for key in (*(f"principle/{p.id}" for p in library.principles), *(f"section/{s}" for s in "DLPS"), "title", "agenda", "purpose", "sources"):
        assert keys.count(key) == 1, key
    assert [key for key in keys if key.startswith("spotlight/")] == ["spotlight/baltimores-promise", "spotlight/west-alabama-works"]


@pytest.mark.parametrize("convening", ["short", "half", "full"])
def test_keys_are_unique(library: Library, convening: str) -> None:
    keys = [sheet.key for sheet in deck(library, convening)]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("convening", ["short", "half", "full"])
def test_blocks_are_shown_in_the_order_of_the_agenda(library: Library, convening: str) -> None:
    shown = list(dict.fromkeys(sheet.block for sheet in deck(library, convening) if not sheet.hidden and sheet.block))
    assert shown == [block.id for block in library.convenings[convening].blocks]


@pytest.mark.parametrize("convening", ["short", "half", "full"])
def test_every_activity_has_its_debrief_right_behind_it_unless_a_later_block_asks(library: Library, convening: str) -> None:
    sheets = deck(library, convening)
    later = {block.debrief.of for block in library.convenings[convening].blocks if block.debrief}
    for number, sheet in enumerate(sheets):
        if sheet.layout == "deck/activity" and sheet.subject not in later:
            assert (sheets[number + 1].key, sheets[number + 1].block) == (f"debrief/{sheet.subject}", sheet.block)


def test_a_debrief_stands_with_the_block_that_asks_it(library: Library) -> None:
    sheets = deck(library, "short")
    keys = [sheet.key for sheet in sheets]
    start = keys.index("activity/deck-sort")
    assert keys[start : start + 3] == ["activity/deck-sort", "block/gallery-walk", "debrief/deck-sort"]
    assert sheets[start + 2].block == "gallery-walk"


@pytest.mark.parametrize("convening", ["short", "half", "full"])
def test_partner_types_stand_before_the_activity_that_maps_them(library: Library, convening: str) -> None:
    keys = [sheet.key for sheet in deck(library, convening)]
    assert keys[keys.index("partners") + 1] == "activity/partner-role-map"


def test_partner_types_stand_once_though_two_activities_use_them(project: Project) -> None:
    project.edit("activities/commitments.yaml", "id: commitments\n", "id: commitments\nalso: [partners]\n")
    keys = [sheet.key for sheet in deck(project.library(), "short")]
    assert keys.count("partners") == 1


@pytest.mark.parametrize(("convening", "hidden"), [("short", 2), ("half", 1), ("full", 0)])
def test_spotlights_that_a_block_has_no_time_for_are_hidden(library: Library, convening: str, hidden: int) -> None:
    sheets = [sheet for sheet in deck(library, convening) if sheet.key.startswith("spotlight/")]
    assert [sheet.hidden for sheet in sheets] == [False] * (2 - hidden) + [True] * hidden


@pytest.mark.parametrize("convening", ["short", "half", "full"])
def test_the_numbers_that_are_shown_run_on_to_the_close_and_the_hidden_slides_follow(library: Library, convening: str) -> None:
    sheets = deck(library, convening)
    shown = [sheet for sheet in sheets if not sheet.hidden]
    assert sheets[: len(shown)] == tuple(shown)
    assert shown[-1].key == "block/close"
    hidden = [sheet.key for sheet in sheets[len(shown) :]]
    assert hidden[: len(library.principles)] == [f"principle/{principle.id}" for principle in library.principles]
    assert {sheet.layout for sheet in sheets if sheet.hidden and sheet.block} == {"deck/steps"}


def test_sections_follow_each_other(library: Library) -> None:
    keys = [sheet.key for sheet in deck(library, "half")]
    start = keys.index("how-to")
    assert keys[start : start + 7] == ["how-to", "themes", *(f"section/{id}" for id in "DLPS"), "spotlight/baltimores-promise"]


def test_the_slides_of_a_block_are_those_that_are_shown_in_it(library: Library) -> None:
    assert plan(library, "half").references.slides("frame") == (6, 12)


def test_deck_opens_with_its_title_and_closes_with_what_the_room_is_asked(library: Library) -> None:
    keys = [sheet.key for sheet in deck(library, "short") if not sheet.hidden]
    assert keys[:4] == ["title", "block/welcome", "purpose", "agenda"]
    assert keys[-2:] == ["next-steps", "block/close"]


# --- minutes


def test_partner_types_open_their_block_with_minutes_of_their_own(library: Library) -> None:
    for convening, minutes in (("short", 1), ("half", 2), ("full", 2)):
        made = plan(library, convening)
        block = made.kit.agenda.block("partner-role-map")
        spans = {sheet.key: sheet.span for sheet in made.sheets["deck"]}
        assert spans["partners"] == (block.start, block.start + minutes), convening
        assert spans["activity/partner-role-map"] == (block.start + minutes, block.end), convening


@pytest.mark.parametrize("convening", ["short", "half", "full"])
def test_read_in_sequence_the_minutes_of_slides_fill_each_block(library: Library, convening: str) -> None:
    made = plan(library, convening)
    for block in made.kit.agenda.blocks:
        now = block.start
        for sheet in made.sheets["deck"]:
            if sheet.block == block.block.id and not sheet.hidden and sheet.layout != "deck/debrief":  # a debrief is the end of its activity
                assert sheet.span[0] == now, sheet.key
                now = sheet.span[1]
        assert now == block.end, block.block.id


@pytest.mark.parametrize("convening", ["short", "half", "full"])
def test_debriefs_are_the_end_of_the_block_that_asks_them(library: Library, convening: str) -> None:
    made = plan(library, convening)
    for sheet in made.sheets["deck"]:
        if sheet.layout == "deck/debrief":
            block = made.kit.agenda.block(sheet.block)
            assert sheet.span[1] == block.end
            assert sheet.span[0] >= (block.steps[-1].start if block.steps else block.start)


def test_openers_have_as_many_minutes_each_as_their_block_allows(library: Library) -> None:
    for convening, minutes in (("short", 1), ("half", 1), ("full", 2)):
        spans = [sheet.span for sheet in deck(library, convening) if sheet.layout == "deck/section"]
        assert [end - start for start, end in spans] == [minutes] * 4


def test_hidden_slides_have_no_minutes(library: Library) -> None:
    assert {sheet.span for sheet in deck(library, "half") if sheet.hidden} == {(0, 0)}


@given(st.integers(0, 90), st.integers(1, 5), st.integers(0, 9))
def test_shares_add_up_and_even_ones_are_even(minutes: int, single: int, even: int) -> None:
    found = shares(minutes, single, even)
    assert (sum(found), len(found)) == (minutes, single + even)
    assert min(found) >= (1 if minutes >= single + even else 0)
    if minutes >= single + even:
        assert len(set(found[single:])) <= 1


def test_breaks_have_their_slide(library: Library) -> None:
    pauses = [sheet.subject for sheet in deck(library, "full") if sheet.layout == "deck/pause"]
    assert pauses == [block.id for block in library.convenings["full"].blocks if block.type == "break"]


def test_numbers_of_slides_count_from_one(library: Library) -> None:
    made = plan(library, "short")
    numbers, sheets = made.references.numbers["deck"], made.sheets["deck"]
    known = [sheet.key for sheet in sheets if sheet.pages] + [next(sheet.key for sheet in sheets if not sheet.pages)]
    assert numbers == {key: number for number, key in enumerate(known, 1)}
    assert made.references.of("deck", "agenda") == 4
    assert made.references.of("deck", "no-such") is None
    assert made.references.of("no-such", "agenda") is None
