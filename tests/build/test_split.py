"""A list that finds no room on one slide goes on on the next, and every product knows."""

import re
from collections import Counter

import pytest

from tests.layouts.deck.walk import groups, links
from tests.project import Project
from toolkit.build.check import check
from toolkit.build.fit import fit
from toolkit.build.render import draw
from toolkit.build.split import plan_of
from toolkit.home import Home, bundled
from toolkit.layout import Sheet
from toolkit.library import read_library
from toolkit.plan import PRODUCTS, Choice, Plan, make_plan
from toolkit.problems import Report
from toolkit.scene import Document, Note, Page, Table

MAPPING, MORNING, EDITION = "activities/mapping.yaml", "convenings/morning.yaml", "editions/river/edition.yaml"
LONG = "Write down who does what for the students in your region, and mark each line on which nobody has a word to say yet"
QUESTION = "Which of the people who ought to be here with us are missing, and what would have to happen so that they come along the next time"
STEPS = 6


@pytest.fixture
def long(project: Project) -> Project:
    """An activity with six steps as long as they may be, and four long questions."""
    steps = [f"  - do: {number}. {LONG}.\n    say: Please do it.\n    minutes: {{s: {minutes}}}\n" for number, minutes in enumerate((4, 4, 4, 6, 6, 6), 1)]
    text = re.sub(
        r"(?s)steps:\n.*?debrief: .*?\n", "steps:\n" + "".join(steps) + "debrief:\n" + "".join(f"  - {k}. {QUESTION}?\n" for k in "ABCD"), project.text(MAPPING)
    )
    project.write(MAPPING, text.replace("saves: {m: 2}", "saves: {s: 2}"))
    return project


def plan(project: Project) -> Plan:
    return plan_of(project.home, read_library(project.home), "river", Choice(convening="morning"))


def deck(project: Project) -> Document:
    library, report = read_library(project.home), Report()
    document, _ = draw(plan(project), PRODUCTS["deck"], library, project.home, report)
    assert list(map(str, report)) == []
    return document


def of(sheets: tuple[Sheet, ...], key: str) -> list[Sheet]:
    return [sheet for sheet in sheets if sheet.key == key or sheet.key.startswith(key + "/")]


def said(notes: tuple[Note, ...]) -> str:
    return "\n".join(f"{note.label} {note.text}" for note in notes)


def test_steps_and_questions_stand_on_several_slides_with_titles_of_their_own(long: Project) -> None:
    titles = [page.title for page in deck(long).pages if "Mapping" in page.title and not page.hidden]
    assert titles == ["Mapping (1 of 2)", "Mapping (2 of 2)", "After Mapping (1 of 2)", "After Mapping (2 of 2)"]
    assert [title for title, count in Counter(page.title for page in deck(long).pages).items() if count > 1] == []


def test_each_part_has_the_minutes_and_the_notes_of_its_own_steps(long: Project) -> None:
    first, second = of(plan(long).sheets["deck"], "activity/mapping")
    assert [(sheet.span[1] - sheet.span[0], sheet.block, sheet.section, sheet.hidden) for sheet in (first, second)] == [
        (12, "mapping", "Mapping", False),
        (18, "mapping", "Mapping", False),
    ]
    assert first.span[1] == second.span[0]
    one, two = (page for page in deck(long).pages if page.key in ("activity/mapping", "activity/mapping/2"))
    assert [number for number in range(1, STEPS + 1) if f"{number}. {LONG}" in said(one.notes)] == [1, 2, 3]
    assert [number for number in range(1, STEPS + 1) if f"{number}. {LONG}" in said(two.notes)] == [4, 5, 6]
    assert one.notes[0].text == "9:50–10:02 · 12\u00a0min · Mapping"
    assert two.notes[0].text == "10:02–10:20 · 18\u00a0min · Mapping"


def test_all_products_know_the_number_of_slides(long: Project) -> None:
    long.write(MAPPING, long.text(MAPPING).replace(QUESTION, "Who is missing"))  # the guide has one page for an activity
    whole, cut = make_plan(read_library(long.home), read_library(long.home).editions["river"], Choice(convening="morning")), plan(long)
    assert len(cut.sheets["deck"]) == len(whole.sheets["deck"]) + 1
    start = cut.references.of("deck", "activity/mapping")
    assert start is not None
    assert cut.references.slides("mapping") == (start, start + 2)
    library, report = read_library(long.home), Report()
    guide, _ = draw(cut, PRODUCTS["guide"], library, long.home, report)
    assert f"Slides {start}–{start + 2}" in repr(guide)
    assert list(map(str, report)) == []


def test_jumps_still_lead_to_the_first_part(long: Project) -> None:
    document = deck(long)
    assert "page='activity/mapping'" in repr(next(page for page in document.pages if page.key == "agenda"))


def test_sources_go_on_on_the_next_slide(project: Project) -> None:
    project.edit(
        "initiative.yaml",
        "sources:\n",
        "sources:\n" + "".join(f"  - Report number {number} of a library with a long name, in its second edition\n" for number in range(12)),
    )
    pages = [page for page in deck(project).pages if page.key.startswith("sources")]
    assert [page.title for page in pages] == ["Where this comes from (1 of 2)", "Where this comes from (2 of 2)"]
    shown = [number for number in range(12) for page in pages if f"Report number {number} of" in repr(page.items)]
    assert shown == list(range(12))
    assert [[link.page for link in links(page) if "sources" in link.page] for page in pages] == [["sources/2"], ["sources"]]


def test_the_clock_of_a_part_has_its_own_steps(long: Project) -> None:
    one, two = (page for page in deck(long).pages if page.key in ("activity/mapping", "activity/mapping/2"))
    clocks = [next(group for group in groups(page) if group.name == "Clock") for page in (one, two)]
    assert [clock.alt for clock in clocks] == ["A clock face from 9:50 to 10:02: 12\u00a0min", "A clock face from 10:02 to 10:20: 18\u00a0min"]
    assert [sum(item.name == "Slice" for item in clock.items) for clock in clocks] == [3, 3]


def test_no_part_asks_what_another_asks(long: Project) -> None:
    long.edit(MAPPING, "debrief:\n", "ask: [Who is here?, Who is not?]\ndebrief:\n")
    one, two = (page for page in deck(long).pages if page.key in ("activity/mapping", "activity/mapping/2"))
    assert ["Who is here?" in said(page.notes) for page in (one, two)] == [True, False]
    assert ["Who is not?" in said(page.notes) for page in (one, two)] == [False, True]


def test_the_minutes_of_partner_types_are_part_of_the_first_step_of_a_split_activity(long: Project) -> None:
    long.edit(MAPPING, "id: mapping\n", "id: mapping\nalso: [partners]\n")
    [types] = of(plan(long).sheets["deck"], "partners")
    first, second = of(plan(long).sheets["deck"], "activity/mapping")
    assert (types.span, first.span, second.span) == ((590, 591), (591, 602), (602, 620))


def test_phases_share_the_clock_of_their_block(project: Project) -> None:
    words = "Tell your neighbour which of the many things that we heard this morning you will take home with you to your school"
    phases = "".join(f"      - do: {k}. {words}\n        minutes: {minutes}\n" for k, minutes in zip("ABCD", (4, 4, 6, 6), strict=True))
    project.edit(
        MORNING,
        "  - id: pause\n",
        f"  - id: talk\n    type: connect\n    title: Talk\n    minutes: 20\n    grouping: pairs\n    phases:\n{phases}  - id: pause\n",
    )
    project.edit(MORNING, "minutes: 90", "minutes: 110")
    parts = of(plan(project).sheets["deck"], "block/talk")
    assert [sheet.span for sheet in parts] == [(620, 628), (628, 640)]


def test_what_cannot_be_split_is_told_at_its_line(long: Project) -> None:
    long.edit(MAPPING, f"do: 2. {LONG}", "do: " + "W" * 80)
    told = "\n".join(map(str, check(long.home, ["river"])))
    assert 'content/activities/mapping.yaml:14:9: "WWWW' in told
    assert "mm too wide: a word does not fit on a line for its place (slide." in told


def test_what_ships_needs_no_second_slide() -> None:
    library = read_library(Home())
    for convening in library.convenings:
        cut = plan_of(Home(), library, "national", Choice(convening=convening))
        assert [sheet.key for sheet in cut.sheets["deck"] if sheet.part.total > 1] == []


def with_points(project: Project, *points: str) -> list[Page]:
    listed = "".join(f"      - {point}\n" for point in points)
    project.edit(MORNING, "    minutes: 20\n    grouping: whole\n", f"    minutes: 20\n    grouping: whole\n    slide: Say your name.\n    points:\n{listed}")
    return [page for page in deck(project).pages if page.key.startswith("block/welcome")]


def test_a_point_of_two_lines_stands_among_others_on_one_slide(project: Project) -> None:
    words = "Say what you have seen with your own eyes, and leave what you have heard to those who were there"
    [page] = with_points(project, words, "One voice at a time", "You may always pass")
    assert words in repr(page.items)


def test_points_that_are_all_long_go_on_on_the_next_slide(project: Project) -> None:
    words = "Say what you have seen with your own eyes, and leave what you have heard to those who were there to see it"
    pages = with_points(project, *(f"{letter}. {words}" for letter in "ABCD"))
    assert [page.key for page in pages] == ["block/welcome", "block/welcome/2"]
    assert [letter for letter in "ABCD" for page in pages if f"{letter}. {words}" in repr(page.items)] == list("ABCD")


def with_moments(project: Project, count: int) -> list[Page]:
    """The slides of an agenda with so many more blocks of five minutes."""
    more = "".join(f"  - {{id: moment-{k}, type: connect, title: Moment {k}, minutes: 1, grouping: pairs, slide: Talk.}}\n" for k in range(count))
    project.edit(MORNING, "  - id: pause\n", f"{more}  - id: pause\n")
    project.edit(MORNING, "minutes: 90", f"minutes: {90 + count}")
    return [page for page in deck(project).pages if page.key.startswith("agenda")]


def test_an_agenda_of_many_blocks_goes_on_on_the_next_slide(project: Project) -> None:
    blocks = len(read_library(project.home).convenings["morning"].blocks)
    pages = with_moments(project, 24 - blocks)
    assert [page.key for page in pages] == ["agenda", "agenda/2"]
    tables = [item for page in pages for item in page.items if isinstance(item, Table)]
    assert [len(table.rows) for table in tables] == [1 + 12, 1 + 12]
    assert all(len(page.notes) > 12 for page in pages)


def test_a_theme_with_large_questions_splits_shorter_ones(project: Project) -> None:
    """How much fits is asked of the layout in the edition's own theme, and not known by a count of letters."""
    few = "".join(f"  - {letter}. Who is missing from this table today, and why\n" for letter in "ABCD")
    project.write(MAPPING, re.sub(r"(?s)debrief: .*?\n", f"debrief:\n{few}", project.text(MAPPING)))
    assert len(of(plan(project).sheets["deck"], "debrief/mapping")) == 1
    theme = (bundled() / "content/themes/bold-geometry.yaml").read_text(encoding="utf-8")
    assert 'slide.question: {face: display, sizes: ["40", "24"]' in theme
    project.write(
        "themes/bold-geometry.yaml", theme.replace('slide.question: {face: display, sizes: ["40", "24"]', 'slide.question: {face: display, sizes: ["60", "54"]')
    )
    assert len(of(plan(project).sheets["deck"], "debrief/mapping")) == 2


def test_the_attribution_stands_on_the_first_slide_of_sources_and_the_licence_on_the_last(project: Project) -> None:
    project.edit("initiative.yaml", "sources:\n", "sources:\n" + "".join(f"  - Report number {k} of a library with a long name\n" for k in range(30)))
    library = read_library(project.home)
    pages = [repr(page.items) for page in deck(project).pages if page.key.startswith("sources")]
    assert len(pages) == 3
    assert [library.initiative.attribution[:40] in page for page in pages] == [True, False, False]
    assert [library.initiative.licence[:40] in page for page in pages] == [False, False, True]


def test_parts_hold_in_fonts_that_stand_in(long: Project) -> None:
    [morning] = [one for one in fit(long.home, ["river"]) if one.convening == "morning"]
    assert list(map(str, morning.problems)) == []
