"""Custom shows: shorter meetings whose activities a deck has, made of slides that are shown."""

import pytest
from msgspec.structs import replace

from tests.project import Project
from toolkit.layout import Part, Sheet
from toolkit.library import Library
from toolkit.plan import Choice, Plan, make_plan
from toolkit.plan.shows import PlannedShow, with_parts
from toolkit.plan.shows import shows as planned


def plan_of(library: Library, convening: str) -> Plan:
    return make_plan(library, library.editions["national"], Choice(convening=convening))


@pytest.mark.parametrize(("convening", "meetings"), [("short", []), ("half", ["Ninety minutes"]), ("full", ["Ninety minutes", "Half day"])])
def test_each_shorter_meeting_is_a_show(library: Library, convening: str, meetings: list[str]) -> None:
    assert [show.name for show in plan_of(library, convening).shows] == meetings


@pytest.mark.parametrize("convening", ["half", "full"])
def test_a_show_has_no_hidden_slide_and_none_twice(library: Library, convening: str) -> None:
    plan = plan_of(library, convening)
    shown = {sheet.key for sheet in plan.sheets["deck"] if not sheet.hidden}
    for show in plan.shows:
        assert set(show.sheets) <= shown
        assert len(set(show.sheets)) == len(show.sheets)


def test_a_shorter_meeting_has_the_slides_of_its_blocks_in_its_own_order(library: Library) -> None:
    (show,) = plan_of(library, "half").shows
    assert show.sheets == (
        *("title", "block/welcome", "purpose", "block/connect", "how-to", "themes", "section/D", "section/L", "section/P", "section/S"),
        *("activity/deck-sort", "debrief/deck-sort", "partners", "activity/partner-role-map", "debrief/partner-role-map"),
        *("activity/commitments", "debrief/commitments", "next-steps", "block/close"),
    )


def test_a_show_follows_the_order_of_the_shorter_meeting(library: Library) -> None:
    plan, short = plan_of(library, "half"), library.convenings["short"]
    turned = replace(short, blocks=(*short.blocks[:3], *reversed(short.blocks[3:])))
    (show,) = planned(plan.kit, [turned], plan.sheets["deck"])
    assert show.sheets.index("activity/commitments") < show.sheets.index("activity/partner-role-map") < show.sheets.index("activity/deck-sort")


def test_a_shorter_meeting_has_no_more_spotlights_than_it_has_time_for(library: Library) -> None:
    half = plan_of(library, "full").shows[1]
    assert [key for key in half.sheets if key.startswith("spotlight/")] == ["spotlight/baltimores-promise"]


def test_a_break_of_another_name_is_not_taken_for_one_of_this_meeting(library: Library) -> None:
    half = plan_of(library, "full").shows[1]
    assert "block/break-1" in half.sheets
    assert "block/lunch" not in half.sheets


def test_a_meeting_with_an_activity_that_this_deck_lacks_is_no_show(library: Library) -> None:
    plan = plan_of(library, "short")
    quick = replace(library.convenings["full"], minutes=60)
    assert planned(plan.kit, [quick], plan.sheets["deck"]) == ()


def test_questions_that_another_block_asks_here_follow_the_activity(library: Library) -> None:
    """In the short agenda a walk asks the questions of the first activity; a shorter meeting may not have that walk."""
    plan, half = plan_of(library, "short"), library.convenings["short"]
    brief = replace(half, minutes=60, blocks=tuple(block for block in half.blocks if block.id != "gallery-walk"))
    (show,) = planned(plan.kit, [brief], plan.sheets["deck"])
    assert show.sheets.index("debrief/deck-sort") == show.sheets.index("activity/deck-sort") + 1


def test_all_parts_of_a_long_slide_stand_in_its_place() -> None:
    sheets = [Sheet("a", "deck/a"), Sheet("b", "deck/a", part=Part(1, 2)), Sheet("b/2", "deck/a", part=Part(2, 2)), Sheet("c", "deck/a")]
    assert with_parts([PlannedShow("Brief", ("b", "c"))], sheets) == (PlannedShow("Brief", ("b", "b/2", "c")),)


def test_an_edition_of_the_shortest_meeting_has_no_show(project: Project) -> None:
    library = project.library()
    assert make_plan(library, library.editions["river"], Choice()).shows == ()
