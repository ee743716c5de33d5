"""What must hold inside one record: the bounds. What people read when it does not is in test_mistakes.py."""

import pytest

from tests.project import Project

AGENDA = "convenings/morning.yaml"


@pytest.mark.parametrize(("extra", "wrong"), [(89, False), (90, True)])
def test_back_has_room_for_120_words(project: Project, extra: int, wrong: bool) -> None:
    project.edit("principles/drivers.yaml", "Urgency fades.", " ".join(["word"] * extra))
    assert ("the back of card D1 has 121 words; it has room for 120" in project.problems()) is wrong
    assert bool(project.problems()) is wrong


@pytest.mark.parametrize(("minutes", "wrong"), [(40, False), (41, True)])
def test_ninety_minutes_without_a_break_are_the_longest(project: Project, minutes: int, wrong: bool) -> None:
    project.edit(AGENDA, "title: Welcome\n    minutes: 20", f"title: Welcome\n    minutes: {minutes}")
    project.edit(AGENDA, "type: break\n    title: Break\n    minutes: 10", "type: share\n    title: Share\n    minutes: 10")
    project.edit(AGENDA, "title: Close\n    minutes: 30", "title: Close\n    minutes: 10")
    project.edit(AGENDA, "minutes: 90", f"minutes: {minutes + 50}")
    assert (f"people have gone {minutes + 50} minutes without a break" in project.problems()) is wrong


def test_a_break_begins_a_new_stretch(project: Project) -> None:
    project.edit(AGENDA, "title: Close\n    minutes: 30", "title: Close\n    minutes: 90")
    project.edit(AGENDA, "minutes: 90", "minutes: 150")
    assert project.problems() == ""


def test_the_longest_stretch_is_told_once(project: Project) -> None:
    project.edit(AGENDA, "title: Welcome\n    minutes: 20", "title: Welcome\n    minutes: 100")
    project.edit(AGENDA, "minutes: 90", "minutes: 170")
    assert project.problems().count("without a break") == 1


def test_a_quote_with_its_source_needs_no_person(project: Project) -> None:
    project.edit("spotlights/river-city.yaml", "  person: A teacher\n", "")
    assert project.problems() == ""


def test_the_same_block_id_in_two_convenings_is_no_mistake(project: Project) -> None:
    project.write("convenings/evening.yaml", project.text(AGENDA).replace("id: morning", "id: evening", 1))
    assert project.problems() == ""
