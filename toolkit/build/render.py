"""Draw a plan: sheets through their layouts into documents. No file is touched here."""

import importlib.util
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias, cast

from msgspec.structs import replace

from toolkit.build.about import about
from toolkit.build.places import place_of
from toolkit.build.proof import Proofed, proof_all, proof_page, proof_slide_layout
from toolkit.home import Home
from toolkit.language import Language
from toolkit.layout import SLIDE, Layout, Room, Sheet, SlideLayoutModule
from toolkit.library import Library
from toolkit.model.resolved import CardStock
from toolkit.own import told_as_own
from toolkit.plan import PRODUCTS, Plan, Product
from toolkit.plan.plan import expected, numbered
from toolkit.problems import LayoutError, Report
from toolkit.scene import Document, Guides, Page, Show, Size, SlideLayout
from toolkit.text import Typesetter
from toolkit.theme import look_of

_TRIES = 3
"""How often sheets are drawn whose pages depend on the numbers in them."""
Layouts: TypeAlias = Mapping[str, SlideLayout]
"""The slide layouts of a deck by their keys; none where pages are paper."""


def draw(
    plan: Plan, product: Product, library: Library, home: Home, report: Report, sound: Mapping[str, Document] = MappingProxyType({})
) -> tuple[Document, Typesetter]:
    """The product's document, and the typesetter whose faces a writer needs. What does not fit is in the report.

    `sound` are documents of the same plan by product that had no problems: what is made of one of them does not draw it again. Where it has
    problems, these are told and nothing is made of it.
    """
    room = room_of(plan, product, library, report)
    if product.of:
        others = _others(plan, product, library, home, report, sound)
        return _document(plan, product, room, others if report else _on_paper(plan, product, others, room, library, home), (), ()), room.type
    layouts = _slide_layouts(plan, product, room, home)
    by_key = {layout.key: layout for layout in layouts}
    drawn = _pages(plan.sheets[product.name], room, home, product.name, by_key)
    pages = tuple(replace(part.page, hidden=True) if part.sheet.hidden else part.page for part in drawn)
    if product.room == "card":
        from toolkit.build.sets import as_printed, set_on_pages

        if report:
            _name_stocks(plan, product, library, home, report)

        laid = set_on_pages(pages, room, plan)
        proof_all(drawn, {page.key for page in laid.pages}, home, by_key)
        return as_printed(_document(plan, product, room, laid.pages, laid.layouts, ()), laid, plan), room.type
    if product.room == "badge":
        from toolkit.impose import badge_sheets

        pages = badge_sheets(pages, room)
    proof_all(drawn, {page.key for page in pages}, home, by_key)
    shows = _shows(plan, room, drawn) if product.room == "slide" else ()
    return _document(plan, product, room, pages, layouts, shows), room.type


def _others(
    plan: Plan, product: Product, library: Library, home: Home, report: Report, sound: Mapping[str, Document]
) -> tuple[Page, ...]:  # fmt: skip
    """The pages that a product is made of: slides with the art of their layouts, or the faces of cards before they lie on sheets."""
    other = PRODUCTS[product.of]
    if other.room == "card":
        return _faces(plan, other, library, home, report)
    from toolkit.kit.deck.slide import on_layouts  # imported late: few kits have slides on paper

    return on_layouts(sound.get(other.name) or draw(plan, other, library, home, report)[0]).pages


def _faces(plan: Plan, cards: Product, library: Library, home: Home, report: Report) -> tuple[Page, ...]:
    """The faces of a set, each front before its back."""
    return tuple(part.page for part in _pages(plan.sheets[cards.name], room_of(plan, cards, library, report), home, cards.name, {}))


def _on_paper(plan: Plan, product: Product, others: tuple[Page, ...], room: Room, library: Library, home: Home) -> tuple[Page, ...]:
    """The pages of another product, laid out; they are looked through as they are drawn there."""
    # Imported late: few kits have any of them.
    if product.against:
        from toolkit.build.against import compared

        return compared(plan, product, others, room, library, home, _faces)
    from toolkit.handouts import ON_PAPER

    return ON_PAPER[product.name](others, room)


def _name_stocks(plan: Plan, product: Product, library: Library, home: Home, report: Report) -> None:
    """Have each problem of cards say which stocks would do."""
    from toolkit.build.roomier import with_stocks  # imported late: few sets have problems

    def drawn(cards: CardStock) -> Report:
        found = Report()
        _pages(plan.sheets[product.name], room_of(replace(plan, cards=cards), product, library, found), home, product.name, {})
        return found

    report.problems = with_stocks(report.problems, plan.cards, library, drawn)


def room_of(plan: Plan, product: Product, library: Library, report: Report) -> Room:
    """What the product's pages are drawn with."""
    look = look_of(plan.theme)
    setter = Typesetter(look, plan.language, report, plan.kit.edition.where, greedy=product.room == "slide")
    language, stock = Language(plan.language, library.strings[plan.language]), plan.badges if product.room == "badge" else plan.cards
    room = Room(plan.kit, look, language, setter, _size(plan, product), plan.paper, stock, plan.references, report)
    if product.room != "card":
        return room
    from toolkit.kit.cards.form import formed  # imported late: for cards alone

    return replace(room, cards=formed(room))


def _size(plan: Plan, product: Product) -> Size:
    """The size of the product's pages in points."""
    return {
        "slide": SLIDE,
        "card": Size(*plan.cards.card),
        "badge": Size(*plan.badges.card),
        "paper": Size(*plan.paper.size),
        "wide": Size(*reversed(plan.paper.size)),
    }[product.room]


def _pages(sheets: tuple[Sheet, ...], room: Room, home: Home, product: str, layouts: Layouts) -> tuple[Proofed, ...]:
    """All pages in order. A sheet learns the numbers of those before it; a late sheet learns them all, and is drawn again where it knew wrong ones."""
    numbers: Mapping[str, int] = expected(sheets)
    changed: list[Sheet] = []
    for _ in range(_TRIES):
        drawn, known = _in_order(sheets, room, home, layouts, product, numbers)
        whole = _knowing(room, product, known)
        late = {sheet.key: _drawn(sheet, whole, home, layouts) for sheet in sheets if sheet.late and (known != numbers or sheet.key not in drawn)}
        changed = [sheet for sheet in sheets if sheet.key in late and len(late[sheet.key]) != len(drawn.get(sheet.key, late[sheet.key]))]
        if not changed:
            made = drawn | late
            return tuple(page for sheet in sheets for page in made[sheet.key])
        numbers = known
    with told_as_own(home, changed[0].layout):
        raise LayoutError(f"{changed[0].layout} makes another number of pages of {changed[0].key} each time")


def _in_order(
    sheets: tuple[Sheet, ...], room: Room, home: Home, layouts: Layouts, product: str, ahead: Mapping[str, int]
) -> tuple[dict[str, tuple[Proofed, ...]], Mapping[str, int]]:
    """Every sheet whose pages are not known, and every one that is not late; and where each sheet begins. Late ones take what follows from `ahead`."""
    drawn: dict[str, tuple[Proofed, ...]] = {}
    known: Mapping[str, int] = numbered(sheets)
    page = 1
    for sheet in sheets:
        known = {**known, sheet.key: page}
        if not (sheet.late and sheet.pages):
            drawn[sheet.key] = _drawn(sheet, _knowing(room, product, {**ahead, **known} if sheet.late else known), home, layouts)
        page += sheet.pages or len(drawn[sheet.key])
    return drawn, known


def _knowing(room: Room, product: str, numbers: Mapping[str, int]) -> Room:
    """The room with the numbers of a product's sheets."""
    return replace(room, references=replace(room.references, numbers={**room.references.numbers, product: numbers}))


def _drawn(sheet: Sheet, room: Room, home: Home, layouts: Layouts) -> tuple[Proofed, ...]:
    """The sheet's pages, as many as were planned. Raises LayoutError for another number, or for what cannot be drawn."""
    room = replace(room, type=room.type.at(place_of(sheet, room.kit)))
    with told_as_own(home, sheet.layout):
        pages = tuple(layout(home, sheet.layout).draw(sheet, room))
        if sheet.pages and len(pages) != sheet.pages:
            raise LayoutError(f"{sheet.layout} made {len(pages)} pages of {sheet.key}; the plan has {sheet.pages}")
        return tuple([proof_page(page, sheet, room, home, layouts) for page in pages])


def _slide_layouts(plan: Plan, product: Product, room: Room, home: Home) -> tuple[SlideLayout, ...]:
    if product.room != "slide":
        return ()
    # Those that people choose from stand first, as programs list them in this order.
    names = dict.fromkeys([*product.layouts, *(sheet.layout for sheet in plan.sheets[product.name])])
    return tuple(_slide_layout(name, room, home) for name in names)


def _slide_layout(name: str, room: Room, home: Home) -> SlideLayout:
    with told_as_own(home, name):
        return proof_slide_layout(cast(SlideLayoutModule, _module(name, home.layout(name))).slide_layout(room), room.look)


def _shows(plan: Plan, room: Room, drawn: tuple[Proofed, ...]) -> tuple[Show, ...]:
    """The custom shows, of all slides that their sheets have become."""
    pages: dict[str, tuple[str, ...]] = {}
    for part in drawn:
        pages[part.sheet.key] = (*pages.get(part.sheet.key, ()), part.page.key)
    return tuple(Show(room.say("deck.show", name=show.name), tuple(page for key in show.sheets for page in pages[key])) for show in plan.shows)


def _document(
    plan: Plan, product: Product, room: Room, pages: tuple[Page, ...], layouts: tuple[SlideLayout, ...], shows: tuple[Show, ...]
) -> Document:  # fmt: skip
    return replace(about(plan, product, room.language), pages=pages, layouts=layouts, guides=_guides(product), shows=shows, condition=plan.paper.condition)


def _guides(product: Product) -> Guides:
    if product.room != "slide":
        return Guides()
    from toolkit.kit.deck.guides import GUIDES

    return GUIDES


def layout(home: Home, name: str) -> Layout:
    """The layout module of that name. A project's own layout is code: it runs only from the folder that the user named."""
    return _module(name, home.layout(name))


@cache
def _module(name: str, path: Path) -> Layout:
    module_name = "toolkit_layouts." + name.replace("/", ".")
    spec = importlib.util.spec_from_file_location(module_name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[module_name] = module
    spec.loader.exec_module(module)
    return cast(Layout, module)
