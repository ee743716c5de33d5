"""Custom shows: sections, and shorter meetings whose activities a deck has."""

import pytest
from msgspec.structs import replace

from tests.project import Project
from toolkit.library import Library
from toolkit.plan import Choice, make_plan
from toolkit.plan.shows import PlannedShow
from toolkit.plan.shows import shows as planned

SECTIONS = ["Drivers", "Leaders", "Practices and Structures", "Student Experiences"]


def shows(library: Library, convening: str) -> tuple[PlannedShow, ...]:
    return make_plan(library, library.editions["national"], Choice(convening=convening)).shows


@pytest.mark.parametrize(("convening", "meetings"), [("short", []), ("half", ["Ninety minutes"]), ("full", ["Ninety minutes", "Half day"])])
def test_each_section_and_each_shorter_meeting_is_a_show(library: Library, convening: str, meetings: list[str]) -> None:
    found = shows(library, convening)
    assert [show.name for show in found if show.string == "section"] == SECTIONS
    assert [show.name for show in found if show.string == "meeting"] == meetings


def test_a_section_is_its_opener_and_its_principles(library: Library) -> None:
    assert shows(library, "half")[0].sheets == ("section/D", *(f"principle/D{number}" for number in range(1, 5)))


def test_a_shorter_meeting_is_its_activities_in_its_own_order(library: Library) -> None:
    assert shows(library, "half")[-1].sheets == ("steps/deck-sort", "steps/partner-role-map", "steps/commitments")


def test_a_meeting_with_an_activity_that_this_deck_lacks_is_no_show(library: Library) -> None:
    plan = make_plan(library, library.editions["national"], Choice(convening="short"))
    quick = replace(library.convenings["full"], minutes=60)
    assert [show.name for show in planned(plan.kit, [quick], plan.sheets["deck"]) if show.string == "meeting"] == []


def test_without_openers_a_section_is_its_principles(project: Project) -> None:
    library = project.library()
    plan = make_plan(library, library.editions["river"], Choice())
    assert plan.kit.agenda.frame is None
    assert plan.shows[0].sheets[0] == "principle/D1"
