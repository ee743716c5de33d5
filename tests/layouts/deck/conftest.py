"""The national deck of each convening, drawn once."""

from functools import cache

import pytest
from msgspec import Struct

from toolkit.build.render import draw
from toolkit.home import Home
from toolkit.library import Library, read_library
from toolkit.model.resolved import Kit
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.problems import Problem, Report
from toolkit.scene import Document, Page

CONVENINGS = ("short", "half", "full")


class Deck(Struct, frozen=True, dict=True):
    """A drawn deck, the kit that it shows, and what did not fit."""

    document: Document
    kit: Kit
    problems: tuple[Problem, ...]

    @property
    def pages(self) -> tuple[Page, ...]:
        return self.document.pages

    def page(self, key: str) -> Page:
        return next(page for page in self.pages if page.key == key)


@cache
def library() -> Library:
    return read_library(Home())


@cache
def drawn(convening: str) -> Deck:
    plan = make_plan(library(), library().editions["national"], Choice(convening=convening))
    report = Report()
    document, _ = draw(plan, PRODUCTS["deck"], library(), Home(), report)
    return Deck(document, plan.kit, tuple(report))


@pytest.fixture(params=CONVENINGS)
def deck(request: pytest.FixtureRequest) -> Deck:
    return drawn(request.param)


@pytest.fixture
def half() -> Deck:
    return drawn("half")
