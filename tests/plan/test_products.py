"""Cards, workbook and guide: which sheets they have, and the plan that joins them."""

import pytest

from tests.project import Project
from toolkit.layout import Sheet
from toolkit.library import Library
from toolkit.model.product import PRODUCT_NAMES, USUAL
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.plan.plan import numbered

CONVENINGS = ["short", "half", "full"]


def sheets(library: Library, product: str, convening: str = "half") -> tuple[Sheet, ...]:
    return make_plan(library, library.editions["national"], Choice(convening=convening)).sheets[product]


ON_DEMAND = ("deck-handout", "deck-script", "cards-proof", "cards-differences", "badges", "tents")


def test_products() -> None:
    own = {"deck": "pptx", "cards": "pdf", "workbook": "pdf", "guide": "pdf"}
    assert {name: product.suffix for name, product in PRODUCTS.items()} == {**own, **dict.fromkeys(ON_DEMAND, "pdf")}
    assert all(name == product.name for name, product in PRODUCTS.items())
    assert tuple(PRODUCTS) == PRODUCT_NAMES
    assert tuple(own) == USUAL


def test_what_is_made_of_another_has_no_sheets_of_its_own(library: Library) -> None:
    made = {name: product.of for name, product in PRODUCTS.items() if product.of}
    assert made == {"deck-handout": "deck", "deck-script": "deck", "cards-proof": "cards", "cards-differences": "cards"}
    assert set(make_plan(library, library.editions["national"], Choice()).sheets) == set(PRODUCTS) - set(made)


def test_cards_are_cover_how_to_index_and_every_principle_with_front_and_back(library: Library) -> None:
    cards = sheets(library, "cards")
    assert [sheet.key for sheet in cards] == ["cover", "how-to", "index", *(f"principle/{p.id}" for p in library.principles)]
    assert {sheet.pages for sheet in cards} == {2}


@pytest.mark.parametrize("convening", CONVENINGS)
def test_workbook_folds_into_sheets_of_four_pages_without_a_blank(library: Library, convening: str) -> None:
    pages = sheets(library, "workbook", convening)
    assert sum(sheet.pages for sheet in pages) % 4 == 0
    notes = [sheet for sheet in pages if sheet.layout == "workbook/notes"]
    assert 1 <= len(notes) <= 4
    assert [sheet.subject for sheet in notes] == [str(number) for number in range(1, len(notes) + 1)]


@pytest.mark.parametrize("convening", CONVENINGS)
@pytest.mark.parametrize("product", ["workbook", "guide"])
def test_every_activity_of_the_agenda_has_its_sheet(library: Library, product: str, convening: str) -> None:
    wanted = [f"activity/{block.id}" for block in library.convenings[convening].blocks if block.activity]
    assert [sheet.key for sheet in sheets(library, product, convening) if sheet.key.startswith("activity/")] == wanted


@pytest.mark.parametrize("convening", CONVENINGS)
@pytest.mark.parametrize("product", [name for name, product in PRODUCTS.items() if not product.of])
def test_keys_are_unique(library: Library, product: str, convening: str) -> None:
    keys = [sheet.key for sheet in sheets(library, product, convening)]
    assert len(keys) == len(set(keys))


def test_guide_draws_what_names_later_pages_when_the_rest_has_numbers(library: Library) -> None:
    assert [sheet.key for sheet in sheets(library, "guide") if sheet.late] == ["contents", "checklists", "access", "materials"]


def test_numbers_stop_where_only_drawing_tells() -> None:
    parts = (Sheet("a", "x"), Sheet("b", "x", pages=2), Sheet("c", "x", pages=0), Sheet("d", "x"))
    assert numbered(parts) == {"a": 1, "b": 2, "c": 4}


def test_a_key_of_two_sheets_is_refused() -> None:
    with pytest.raises(ValueError, match="several sheets have the key"):
        numbered((Sheet("a", "x", pages=0), Sheet("b", "x"), Sheet("b", "y")))


def test_choice_wins_over_the_edition(library: Library) -> None:
    edition = library.editions["national"]
    own, asked = make_plan(library, edition, Choice()), make_plan(library, edition, Choice("en", "short", "a4"))
    assert (own.language, own.paper.id, own.kit.agenda.convening.id) == ("en", edition.paper, edition.convening)
    assert (asked.language, asked.paper.id, asked.kit.agenda.convening.id) == ("en", "a4", "short")


def test_unknown_names_are_the_callers_mistake(library: Library) -> None:
    with pytest.raises(KeyError):
        make_plan(library, library.editions["national"], Choice(convening="no-such"))


def test_spotlights_stand_in_the_editions_order(project: Project) -> None:
    project.edit("editions/river/edition.yaml", "[river-city, baltimores-promise]", "[west-alabama-works, river-city]")
    library = project.library()
    plan = make_plan(library, library.editions["river"], Choice())
    assert [spotlight.id for spotlight in plan.kit.spotlights] == ["west-alabama-works", "river-city"]
    assert [sheet.subject for sheet in plan.sheets["workbook"] if sheet.layout == "workbook/spotlight"] == ["west-alabama-works", "river-city"]
