"""Resolve an edition's choices against the library."""

from collections import Counter
from collections.abc import Mapping
from itertools import accumulate

from msgspec import Struct
from msgspec.structs import replace

from toolkit.layout import References, Sheet, Shown
from toolkit.library import Library
from toolkit.model.edition import Edition
from toolkit.model.paper import Paper
from toolkit.model.people import Person
from toolkit.model.printing import Printing
from toolkit.model.resolved import CardStock, Kit
from toolkit.model.theme import Theme
from toolkit.plan.clock import timed
from toolkit.plan.products import PRODUCTS
from toolkit.plan.shows import PlannedShow, shows, with_parts


class Choice(Struct, frozen=True):
    """What is asked for beside the edition; "" takes the edition's own. `badges` is the stock of name badges, `people` who is on them; `printed` are
    cards by key and sign, as they were printed last.
    """

    language: str = ""
    convening: str = ""
    paper: str = ""
    stock: str = ""
    printing: Printing = Printing()
    printed: tuple[tuple[str, str], ...] = ()
    badges: str = ""
    people: tuple[Person, ...] = ()


class Plan(Struct, frozen=True):
    """Everything that is drawn, by which numbers it is known, and the custom shows of its deck."""

    kit: Kit
    language: str
    theme: Theme
    paper: Paper
    cards: CardStock
    badges: CardStock
    printing: Printing
    printed: tuple[tuple[str, str], ...]
    sheets: Mapping[str, tuple[Sheet, ...]]
    references: References
    shows: tuple[PlannedShow, ...] = ()


def make_plan(library: Library, edition: Edition, choice: Choice) -> Plan:
    """The plan of one kit. Raises KeyError for a language, convening, paper or stock that the library does not have."""
    convening = library.convenings[choice.convening or edition.convening]
    kit = Kit(
        edition=edition,
        initiative=library.initiative,
        sections=library.sections,
        principles=library.principles,
        spotlights=tuple(library.spotlights[id] for id in edition.spotlights),
        partners=library.partners,
        glossary=library.glossary,
        how_to=library.how_to,
        guide=library.guide,
        agenda=timed(convening, library.activities),
        logo=library.logos.get(edition.id),
        people=choice.people,
    )
    sheets = {name: product.sheets(kit) for name, product in PRODUCTS.items() if not product.of}
    language, theme, paper = choice.language or edition.languages[0], library.themes[edition.theme], library.papers[choice.paper or edition.paper]
    cards = library.cards_of(edition, choice.paper, choice.stock, large=choice.printing.large)
    badges, custom = library.badges_of(edition, choice.paper, choice.badges), shows(kit, library.convenings.values(), sheets["deck"])
    return Plan(kit, language, theme, paper, cards, badges, choice.printing, choice.printed, sheets, _references(sheets), custom)


def with_slides(plan: Plan, slides: tuple[Sheet, ...]) -> Plan:
    """The plan with more slides for long lists, and everything numbered by them."""
    sheets = {**plan.sheets, "deck": slides}
    return replace(plan, sheets=sheets, references=_references(sheets), shows=with_parts(plan.shows, slides))


def _references(sheets: Mapping[str, tuple[Sheet, ...]]) -> References:
    return References({name: numbered(parts) for name, parts in sheets.items()}, shown(sheets["deck"]))


def numbered(sheets: tuple[Sheet, ...]) -> dict[str, int]:
    """The first page of each sheet, from 1, as far as page counts are known before drawing. Raises ValueError for a key of two sheets."""
    numbers, page = {}, 1
    if twice := [key for key, count in Counter(sheet.key for sheet in sheets).items() if count > 1]:
        raise ValueError(f"several sheets have the key {twice}")
    for sheet in sheets:
        numbers[sheet.key] = page
        if sheet.pages == 0:
            break
        page += sheet.pages
    return numbers


def expected(sheets: tuple[Sheet, ...]) -> dict[str, int]:
    """The first page of each sheet, from 1, where every one has as many pages as it usually has."""
    starts = accumulate((sheet.pages or sheet.usual for sheet in sheets), initial=1)
    return {sheet.key: start for sheet, start in zip(sheets, starts, strict=False)}


def shown(sheets: tuple[Sheet, ...]) -> dict[str, tuple[Shown, ...]]:
    """The slides that are shown during each block, in order."""
    found: dict[str, tuple[Shown, ...]] = {}
    numbers = numbered(sheets)
    for sheet in sheets:
        if sheet.block and not sheet.hidden:
            found[sheet.block] = (*found.get(sheet.block, ()), Shown(numbers[sheet.key], sheet))
    return found
