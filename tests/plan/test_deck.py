"""Which slides a deck has."""

import pytest

from tests.project import Project
from toolkit.layout import Sheet
from toolkit.library import Library
from toolkit.plan import Choice, Plan, make_plan


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
    shown = list(dict.fromkeys(sheet.block for sheet in deck(library, convening) if sheet.block))
    assert shown == [block.id for block in library.convenings[convening].blocks]


@pytest.mark.parametrize("convening", ["short", "half", "full"])
def test_every_activity_has_its_debrief_behind_it_and_its_partners_between(library: Library, convening: str) -> None:
    sheets = [sheet for sheet in deck(library, convening) if sheet.key != "partners"]
    for number, sheet in enumerate(sheets):
        if sheet.layout == "deck/activity":
            following = next(other for other in sheets[number + 1 :] if other.layout != "deck/partners")
            assert following.key == f"debrief/{sheet.subject}"


@pytest.mark.parametrize("convening", ["short", "half", "full"])
def test_partner_types_stand_beside_the_activity_that_maps_them(library: Library, convening: str) -> None:
    keys = [sheet.key for sheet in deck(library, convening)]
    assert keys[keys.index("activity/partner-role-map") + 1] == "partners"


def test_partner_types_stand_once_though_two_activities_use_them(project: Project) -> None:
    project.edit("activities/commitments.yaml", "id: commitments\n", "id: commitments\nalso: [partners]\n")
    keys = [sheet.key for sheet in deck(project.library(), "short")]
    assert keys.count("partners") == 1


@pytest.mark.parametrize(("convening", "hidden"), [("short", 2), ("half", 1), ("full", 0)])
def test_spotlights_that_a_block_has_no_time_for_are_hidden(library: Library, convening: str, hidden: int) -> None:
    sheets = [sheet for sheet in deck(library, convening) if sheet.key.startswith("spotlight/")]
    assert [sheet.hidden for sheet in sheets] == [False] * (2 - hidden) + [True] * hidden


def test_sections_open_right_before_their_principles(library: Library) -> None:
    keys = [sheet.key for sheet in deck(library, "half")]
    start = keys.index("section/L")
    assert keys[start : start + 6] == ["section/L", "principle/L1", "principle/L2", "principle/L3", "principle/L4", "section/P"]


def test_deck_opens_with_its_title_and_ends_with_its_sources(library: Library) -> None:
    sheets = deck(library, "short")
    assert [sheet.key for sheet in sheets[:4]] == ["title", "block/welcome", "purpose", "agenda"]
    assert sheets[-1].key == "sources"


def test_breaks_have_their_slide(library: Library) -> None:
    pauses = [sheet.subject for sheet in deck(library, "full") if sheet.layout == "deck/pause"]
    assert pauses == [block.id for block in library.convenings["full"].blocks if block.type == "break"]


def test_numbers_of_slides_count_from_one(library: Library) -> None:
    made = plan(library, "short")
    numbers = made.references.numbers["deck"]
    assert list(numbers.values()) == list(range(1, len(made.sheets["deck"]) + 1))
    assert made.references.of("deck", "agenda") == 4
    assert made.references.of("deck", "no-such") is None
    assert made.references.of("no-such", "agenda") is None
