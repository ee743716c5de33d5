"""Every document that the national edition can have on paper, each drawn once."""

from functools import cache

from toolkit.build.render import draw
from toolkit.home import Home
from toolkit.library import Library, read_library
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.problems import Problem, Report
from toolkit.scene import Document

CONVENINGS = ("short", "half", "full")
PAPERS = ("letter", "a4")
VARIANTS = [(convening, paper) for convening in CONVENINGS for paper in PAPERS]


@cache
def library() -> Library:
    return read_library(Home())


@cache
def drawn(product: str, convening: str, paper: str) -> tuple[Document, tuple[Problem, ...]]:
    """The document, and what did not fit."""
    report = Report()
    plan = make_plan(library(), library().editions["national"], Choice(convening=convening, paper=paper))
    document, _ = draw(plan, PRODUCTS[product], library(), Home(), report)
    return document, tuple(report)
