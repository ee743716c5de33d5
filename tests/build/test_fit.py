"""What does not fit its place, or cannot be drawn, is told at its own line; and all that is shipped fits."""

import re

import pytest

from tests.project import Project
from toolkit.build.check import check
from toolkit.build.work import Task, work
from toolkit.home import Home
from toolkit.plan import PRODUCTS, Choice
from toolkit.problems import ContentError

DRIVERS = "principles/drivers.yaml"
STATEMENT = (
    "Most efforts begin as an answer to a pressing challenge. There may be too few workers, students who lose interest, "
    "or an event that changes a community. Such challenges demand that people act together."
)


@pytest.fixture
def toolkits_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the source's words were changed in the toolkit itself, where nothing locks them."""
    monkeypatch.setattr("toolkit.library.library.check_source", lambda *_: None)


def told(home: Home, edition: str, choice: Choice, *products: str, file: str = "") -> str:
    """All problems, or those of one file."""
    made = work(home, Task(edition, products or tuple(PRODUCTS), choice), None)
    return str(ContentError(problem for one in made for problem in one.problems if problem.where.path.endswith(file)))


@pytest.mark.parametrize("convening", ["short", "half", "full"])
def test_everything_shipped_fits_on_the_other_paper(convening: str) -> None:
    assert told(Home(), "national", Choice("en", convening, "a4"), "cards", "workbook", "guide") == ""


def test_a_local_edition_with_a_filled_in_spotlight_fits(project: Project) -> None:
    assert told(project.home, "river", Choice("en")) == ""


@pytest.mark.usefixtures("toolkits_own")
def test_statement_too_long_for_its_card(project: Project) -> None:
    words = " ".join(["Interconnectedness"] * 35)
    project.edit(DRIVERS, STATEMENT, words)
    problem = told(project.home, "river", Choice("en"), "cards", file=DRIVERS)
    assert f'content/principles/drivers.yaml:11:16: "{words[:47]}…" is ' in problem
    assert "mm too long for its place (card.statement, 11 pt)\n  hint: shorten it by about " in problem


@pytest.mark.usefixtures("toolkits_own")
def test_word_too_long_for_its_card(project: Project) -> None:
    word = "W" * 40
    project.edit(DRIVERS, STATEMENT, word)
    problem = told(project.home, "river", Choice("en"), "cards", file=DRIVERS)
    assert 'content/principles/drivers.yaml:11:16: "WWWW' in problem
    assert "mm too wide: a word does not fit on a line for its place (card.statement, 11 pt)" in problem


def test_back_too_long_for_its_card(project: Project) -> None:
    project.edit(DRIVERS, "watch_out: Urgency fades.", "watch_out: " + "Interconnectedness " * 88)
    problem = told(project.home, "river", Choice("en"), "cards", file=DRIVERS)
    assert problem.startswith("content/principles/drivers.yaml:9:5: the back of card D1 is ")
    assert problem.endswith(" mm too long for its card\n  hint: shorten its longest text; no stock has room for it")


def test_how_to_card_too_long(project: Project) -> None:
    found = project.home.file("how-to.yaml")
    assert found is not None
    long = "Interconnectedness " * 30
    project.write("how-to.yaml", re.sub(r"(?m)^(intro|front|back): .*$", rf"\1: {long}", found.path.read_text("utf-8")))
    problem = told(project.home, "river", Choice("en"), "cards", file="how-to.yaml")
    assert "content/how-to.yaml:1:1: the front of the how-to card is " in problem
    assert problem.endswith(" mm too long for its card\n  hint: shorten its longest text; no stock has room for it")


def test_character_that_no_font_has(project: Project) -> None:
    project.edit(DRIVERS, "why: A need that all feel.", "why: A need ✓ that all feel.")
    assert told(project.home, "river", Choice("en"), "cards", file=DRIVERS) == (
        'content/principles/drivers.yaml:15:10: no font of the theme has the character "✓" (U+2713)\n'
        "  hint: use another character, or a theme whose fonts have it"
    )


@pytest.mark.parametrize(("file", "old", "convening", "products"), [
    ("spotlights/river-city.yaml", "place: River City", "half", ("deck", "workbook")),
    ("activities/mapping.yaml", "do: Draw the map.", "morning", ("deck", "guide")),
    ("convenings/morning.yaml", "title: Close", "morning", ("deck", "workbook", "guide")),
    ("editions/river/edition.yaml", "region: River Region", "morning", ("deck", "cards")),
])  # fmt: skip
def test_every_product_that_shows_a_text_tells_what_it_cannot_draw(project: Project, file: str, old: str, convening: str, products: tuple[str, ...]) -> None:
    project.edit(file, old, f"{old} 漢")
    for product in products:
        assert f"content/{file}:" in told(project.home, "river", Choice("en", convening), product), product


LONG = "An organisation whose name is long enough to take more than its place " * 6
HOSTS = ("editions/river/edition.yaml", "paper: letter", f"paper: letter\nhosts:\n  - {LONG * 2}", LONG)
NAME = ("activities/mapping.yaml", "name: Mapping", "name: Interconnectednessandmuchmore Map", "Interconnected")
PARTNERS = ("spotlights/river-city.yaml", "role: Teaches", f"role: Teaches\n  - organisation: {LONG}", "River College")
PARTNER = ("spotlights/river-city.yaml", "River College", LONG, LONG)
ITEM = ("guide.yaml", "      - ", f"      - {LONG * 10}", LONG)


@pytest.mark.parametrize(("product", "change"), [("deck", HOSTS), ("guide", HOSTS), ("deck", NAME), ("deck", PARTNERS), ("workbook", PARTNER), ("guide", ITEM)])
def test_long_words_are_told_at_their_line(project: Project, product: str, change: tuple[str, str, str, str]) -> None:
    file, old, new, shown = change
    project.edit(file, old, new)
    line = next(number for number, text in enumerate(project.text(file).splitlines(), 1) if shown.strip() in text)
    problems = told(project.home, "river", Choice("en", "half" if "spotlights" in file else "morning"), product)
    assert f"content/{file}:{line}:" in problems
    assert "toolkit:" not in problems


def test_the_same_words_in_two_files_are_told_at_both(project: Project) -> None:
    for file, old in (("spotlights/river-city.yaml", "place: River City"), ("editions/river/edition.yaml", "region: River Region")):
        project.edit(file, old, f"{old.split(':')[0]}: Snow ☃")
    problems = told(project.home, "river", Choice("en", "half"))
    assert "content/spotlights/river-city.yaml:6:8: " in problems
    assert "content/editions/river/edition.yaml:2:9: " in problems


def test_check_tells_what_cannot_be_read_before_anything_is_drawn(project: Project) -> None:
    project.edit("convenings/morning.yaml", "start: 9:30", "start: noon")
    assert [str(problem.where) for problem in check(project.home, ["river"])] == ["content/convenings/morning.yaml:4:8"]


def test_activity_that_no_agenda_has_is_checked_too(project: Project) -> None:
    no_font, file = 'no font of the theme has the character "☃"', "activities/unused.yaml"
    changes = {
        "name: Other map": ("name: Interconnectednessandmuchmore Map", "mm too wide"),
        "do: Draw the map.": ("do: Draw the map ☃.", no_font),
        "        - title: Notes": ("        - title: Notes ☃", no_font),
        "watch: [Long talks.]": ("watch: [Long talks ☃.]", no_font),
    }
    project.write(file, project.text("activities/mapping.yaml").replace("id: mapping", "id: unused").replace("name: Mapping", "name: Other map"))
    for old, (new, _) in changes.items():
        project.edit(file, old, new)
    lines = project.text(file).splitlines()
    problems = check(project.home, ["river"])
    assert {problem.where.path for problem in problems} == {f"content/{file}"}
    for new, says in changes.values():
        found = [problem.message for problem in problems if new.strip() in lines[problem.where.line - 1]]
        assert found, new
        assert all(says in message for message in found), found


def test_text_that_finds_no_room_in_several_places_is_told_once(project: Project) -> None:
    project.edit("activities/mapping.yaml", "name: Mapping", "name: Interconnectednessandmuchmore Map")
    assert len(check(project.home, ["river"])) == 1


W = "Interconnectedness"
MAPPING, MORNING, RIVER = "activities/mapping.yaml", "convenings/morning.yaml", "spotlights/river-city.yaml"


@pytest.mark.usefixtures("toolkits_own")
@pytest.mark.parametrize(
    "changes",
    [
        [
            (MAPPING, "do: Draw the map.", f"do: {' '.join([W] * 28)}", "11:9"),
            (MORNING, "outcomes: [A map., A promise.]", f"outcomes: [{' '.join([W] * 50)}, A promise.]", "8:12"),
            (DRIVERS, "title: Start with Shared Urgency", f"title: {' '.join([W] * 6)}", "10:12"),
        ],
        [
            (MAPPING, "keep: The map must stay.", f"keep: {' '.join([W] * 23)}", "19:65"),
            (DRIVERS, f"statement: {STATEMENT}", f"statement: {' '.join([W] * 35)}", "11:16"),
        ],
        [
            (DRIVERS, "name: Drivers", f"name: {W}andeverything", "3:9"),
            (RIVER, "name: River City Works", f"name: {' '.join([W] * 6)}", "2:7"),
        ],
    ],
)
def test_a_text_that_is_too_long_is_told_once_at_its_own_place(project: Project, changes: list[tuple[str, str, str, str]]) -> None:
    """And what it leaves no room beside it, or drives off its page, is not blamed."""
    for file, old, words, _ in changes:
        project.edit(file, old, words)
    assert [str(problem.where) for problem in check(project.home, ["river"])] == [f"content/{file}:{where}" for file, *_, where in changes]


def test_a_text_that_is_too_long_on_its_own_is_told_beside_another(project: Project) -> None:
    project.edit(MORNING, "title: Welcome", f"title: {' '.join([W] * 8)}")
    project.edit(MORNING, "purpose: See who does what.", f"purpose: {' '.join([W] * 39)}")
    assert [str(problem.where) for problem in check(project.home, ["river"])] == [f"content/{MORNING}:{where}" for where in ("7:10", "12:12")]


def test_what_is_said_in_a_step_is_told_at_its_line_and_not_at_a_length_of_time(project: Project) -> None:
    project.edit(MAPPING, "say: Please draw the map.", f"say: {' '.join([W + 'es'] * 60)}")
    told = [problem for problem in check(project.home, ["river"]) if "slide." in problem.message]
    assert [str(problem.where) for problem in told] == [f"content/{MAPPING}:12:10"]
