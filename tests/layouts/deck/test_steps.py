"""An activity in detail, on hidden slides."""

import re

from tests.layouts.deck.conftest import Deck
from tests.layouts.deck.walk import groups, items, links, texts
from tests.project import Project
from toolkit.build.render import draw
from toolkit.model.activity import Activity
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.problems import Report
from toolkit.scene import Page, Table

CLOCK = re.compile(r"\d{1,2}:\d\d")


def details(deck: Deck, block: str) -> list[Page]:
    return [page for page in deck.pages if page.key.partition("/")[2].split("/")[0] == block and page.layout == "deck/steps"]


def tables(page: Page) -> dict[str, list[list[str]]]:
    """Each table's rows of words by the table's name."""
    found = [item for item in items(page.items) if isinstance(item, Table)]
    return {table.name: [[" ".join(text.text for text in items(cell.items)) for cell in row.cells] for row in table.rows] for table in found}  # type: ignore[union-attr]


def activities(deck: Deck) -> list[tuple[str, Activity]]:
    return [(str(block.block.id), block.activity) for block in deck.kit.agenda.activities if block.activity]


def test_every_step_stands_there_with_what_is_done_said_and_its_minutes_in_every_length(deck: Deck) -> None:
    for block, activity in activities(deck):
        rows = [row for page in details(deck, block) for row in tables(page).get("Steps", [])[1:]]
        expected = [[*(f"{step.minutes.of(size)}\u00a0min" for size in activity.sizes), step.do, step.say] for step in activity.steps]
        assert rows == expected, block


def test_heads_are_the_minutes_of_each_length_and_what_the_columns_hold(half: Deck) -> None:
    [first, *_] = details(half, "deck-sort")
    assert tables(first)["Steps"][0] == ["25\u00a0min", "30\u00a0min", "35\u00a0min", "What people do", "What you say"]
    [table] = [item for item in items(first.items) if isinstance(item, Table)]
    assert {cell.header for cell in table.rows[0].cells} == {"column"}
    assert table.slot == "table"


def test_materials_cuts_and_what_must_stay_stand_beside_each_other(deck: Deck) -> None:
    for block, activity in activities(deck):
        pages = details(deck, block)
        brought = [row[0] for page in pages for row in tables(page).get("Materials", [])[1:]]
        assert len(brought) == len(activity.materials)
        assert all(line.startswith(material.item) for line, material in zip(brought, activity.materials, strict=True))
        [cuts] = [found["If late"][1:] for page in pages if "If late" in (found := tables(page))]
        assert [row[0] for row in cuts] == [cut.do for cut in activity.if_late.cuts]
        assert [row[1:] for row in cuts] == [
            [f"{saved}\u00a0min" if (saved := cut.saves.of(size)) else "–" for size in activity.sizes] for cut in activity.if_late.cuts
        ]
        assert activity.if_late.keep in [text.text for page in pages for text in texts(page)]


def test_no_time_of_day_stands_on_them_so_that_they_serve_when_time_runs_short(deck: Deck) -> None:
    for page in deck.pages:
        if page.layout == "deck/steps":
            told = [
                *(text.text for text in texts(page, artifacts=True)),
                *(group.alt for group in groups(page)),
                *(note.text + note.label for note in page.notes[1:]),
            ]
            assert [words for words in told if CLOCK.search(words)] == [], page.key


def test_jumps_lead_from_the_activity_there_through_all_of_it_and_back(deck: Deck) -> None:
    for block, _ in activities(deck):
        pages = details(deck, block)
        assert pages[0].key in {link.page for link in links(deck.page(f"activity/{block}"))}
        for page, after in zip(pages, [*pages[1:], pages[0]], strict=True):
            leads = links(page)
            assert any(link.back for link in leads), page.key
            assert {f"activity/{block}", "agenda", *([after.key] if len(pages) > 1 else [])} <= {link.page for link in leads}, page.key
        assert all(page.hidden for page in pages)


def test_their_numbers_go_on_from_the_last_slide(deck: Deck) -> None:
    assert [page.label for page in deck.pages] == [str(number) for number in range(1, len(deck.pages) + 1)]


def test_steps_with_much_to_say_take_several_slides_of_about_as_much_each(project: Project) -> None:
    words = " ".join(["word"] * 58)
    project.edit("activities/deck-sort.yaml", "id: deck-sort", "id: deck-sort")
    text = re.sub(r"^    say: .*$", f"    say: {words}.", project.text("activities/deck-sort.yaml"), flags=re.MULTILINE)
    project.write("activities/deck-sort.yaml", text)
    library, report = project.library(), Report()
    document, _ = draw(make_plan(library, library.editions["national"], Choice(convening="half")), PRODUCTS["deck"], library, project.home, report)
    assert list(report) == []
    pages = [page for page in document.pages if page.key.startswith("steps/deck-sort")]
    stepped = [page for page in pages if "step by step" in page.title]
    assert [page.title for page in stepped] == ["Deck Sort, step by step (1 of 2)", "Deck Sort, step by step (2 of 2)"]
    assert [len(tables(page)["Steps"]) - 1 for page in stepped] == [2, 2]
    assert [page.key for page in pages][:2] == ["steps/deck-sort", "steps/deck-sort/2"]
