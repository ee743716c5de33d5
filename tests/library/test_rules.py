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


@pytest.mark.parametrize(("safe", "wrong"), [("1.06 in", False), ("1.0625 in", True), ("0 mm", False), ("-1 mm", True)])
def test_safe_is_less_than_an_eighth_of_the_sheets_shorter_side(project: Project, safe: str, wrong: bool) -> None:
    project.edit("papers/a4.yaml", "width: 210 mm", "width: 8.5 in")
    project.edit("papers/a4.yaml", "safe: 0.25 in", f"safe: {safe}")
    assert ('"safe" is' in project.problems()) is wrong


@pytest.mark.parametrize(
    ("width", "height", "wrong"),
    [("2 in", "3 in", False), ("3 in", "50.8 mm", False), ("50 mm", "3 in", True), ("2.9 in", "2.9 in", True), ("-3 in", "3 in", True)],
)
def test_a_card_holds_words_in_the_smallest_type(project: Project, width: str, height: str, wrong: bool) -> None:
    project.edit("stocks/poker.yaml", "card_width: 2.5 in\ncard_height: 3.5 in", f"card_width: {width}\ncard_height: {height}\npitch_x: 2 in\ncolumns: 1")
    project.edit("stocks/poker.yaml", "columns: 3\nrows: 3\n", "rows: 1\n")
    assert bool(project.problems()) is wrong


@pytest.mark.parametrize(("width", "wrong"), [("8.5 in", False), ("215.9 mm", False), ("8.49 in", True), ("201 in", True), ("-8.5 in", True)])
def test_cards_lie_on_the_sheet(project: Project, width: str, wrong: bool) -> None:
    project.edit("papers/letter.yaml", "width: 8.5 in", f"width: {width}")
    assert bool(project.problems()) is wrong


def test_a_wide_sheet_lies_on_its_side(project: Project) -> None:
    assert project.problems() == ""
    project.edit("stocks/avery-3263.yaml", "orientation: landscape\n", "")
    assert "2 cards that are 5.5 in wide reach 63.5 mm over the edge of the sheet" in project.problems()


def test_breaks_may_share_a_title_as_their_slides_tell_the_time(project: Project) -> None:
    project.edit(AGENDA, "  - id: close", "  - id: pause-2\n    type: break\n    title: Break\n    minutes: 5\n    grouping: free\n  - id: close")
    project.edit(AGENDA, "minutes: 90", "minutes: 95")
    assert project.problems() == ""


def test_spotlights_may_take_the_whole_block(project: Project) -> None:
    project.edit(
        AGENDA, "    title: Break\n    minutes: 10\n", "    title: Break\n    minutes: 10\n    spotlight: {minutes: 10, say: [Look.], question: Why?}\n"
    )
    assert project.problems() == ""


def test_a_cut_leaves_at_least_a_minute(project: Project) -> None:
    project.edit("activities/mapping.yaml", "saves: {m: 2}", "saves: {s: 29, m: 49}")
    assert project.problems() == ""


RIVER = "editions/river/edition.yaml"


@pytest.mark.parametrize(
    ("agenda", "named", "told"),
    [
        ("half", "[]", "shows 1 spotlight, and this edition names none"),
        ("half", "[river-city]", ""),
        ("full", "[river-city]", "shows 2 spotlights, and this edition names 1"),
        ("full", "[river-city, baltimores-promise]", ""),
        ("short", "[]", ""),
        ("morning", "[]", ""),
    ],
)
def test_an_edition_has_the_spotlights_that_its_agenda_shows(project: Project, agenda: str, named: str, told: str) -> None:
    project.edit(RIVER, "convening: morning", f"convening: {agenda}")
    project.edit(RIVER, "[river-city, baltimores-promise]", named)
    problems = project.problems()
    assert told in problems
    assert bool(problems) is bool(told)


def test_an_agenda_that_tells_of_spotlights_shows_one(project: Project) -> None:
    project.edit("convenings/half.yaml", "    spotlights: 1\n", "")
    project.edit(RIVER, "convening: morning", "convening: half")
    project.edit(RIVER, "[river-city, baltimores-promise]", "[]")
    assert "this edition names none" in project.problems()
