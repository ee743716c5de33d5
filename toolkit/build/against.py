"""A set of cards held against that of an edition of the toolkit's own content, whatever a project has in its place."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from msgspec.structs import replace

from toolkit.handouts import Against, Drawn, differences
from toolkit.home import Home
from toolkit.impose.signs import signs
from toolkit.layout import Room
from toolkit.library import Library, load
from toolkit.plan import PRODUCTS, Choice, Plan, Product, make_plan
from toolkit.problems import Report
from toolkit.scene import Page
from toolkit.source.words import Words
from toolkit.theme import look_of

Faces: TypeAlias = Callable[[Plan, Product, Library, Home, Report], tuple[Page, ...]]
"""Draws the faces of a set."""


def compared(plan: Plan, product: Product, own: tuple[Page, ...], room: Room, library: Library, home: Home, faces: Faces) -> tuple[Page, ...]:
    """The pages that say where the plan's own faces differ.

    Words of the other edition that find no room on these cards are drawn all the same, so they are no problem of this one; the pages say so.
    """
    bare = Home()
    other, known = _other(plan, product.against, library if home.roots == bare.roots else load(bare), room.language.strings)
    report = Report()
    theirs = faces(other, PRODUCTS[product.of], known, bare, report)
    return differences(_drawn(own, plan), Against(_drawn(theirs, other), other.kit.edition.region, crowded=bool(report)), room)


def _other(plan: Plan, edition: str, library: Library, strings: Mapping[str, Words]) -> tuple[Plan, Library]:
    """The plan of an edition's cards on the stock of a plan, in its language and size of print, and the library that it is drawn from. In a language that
    only the project has, the cards have its `strings`.
    """
    known = replace(library, strings={plan.language: strings, **library.strings})
    return replace(make_plan(known, known.editions[edition], Choice(plan.language)), cards=plan.cards), known


def _drawn(faces: tuple[Page, ...], plan: Plan) -> Drawn:
    return Drawn(faces, dict(signs(faces)), look_of(plan.theme))
