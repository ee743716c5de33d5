"""One piece of work: draw one product of one plan and write it to bytes. Runs in this process or in a worker."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TypeAlias

from msgspec import Struct

from toolkit.build.ink import Covered, covered
from toolkit.build.render import draw
from toolkit.build.sets import UnchangedError
from toolkit.build.split import plan_of
from toolkit.fonts.face import FontFace
from toolkit.home import Home
from toolkit.library import Library, load
from toolkit.plan import PRODUCTS, Choice, Plan
from toolkit.problems import ContentError, Problem, Report
from toolkit.scene import Document
from toolkit.text import Typesetter
from toolkit.theme import Look, look_of


class Task(Struct, frozen=True):
    """Some products of one edition in one language; together, because they share what they import."""

    edition: str
    products: tuple[str, ...]
    choice: Choice


class Made(Struct, frozen=True):
    """A product's bytes and pages, or the problems that stand in its way; neither where only changed cards are wanted and there is none."""

    task: Task
    product: str
    data: bytes
    pages: int
    problems: tuple[Problem, ...] = ()
    covered: Covered | None = None
    cards: tuple[tuple[str, str], ...] = ()


class Drawn(Struct, frozen=True):
    """A product as it is drawn, with the typesetter whose faces a writer needs; None where a layout of the project's own stopped, or where
    only changed cards are wanted and there is none. And its problems.
    """

    product: str
    plan: Plan
    drawing: tuple[Document, Typesetter] | None
    problems: tuple[Problem, ...]


Write: TypeAlias = Callable[[str, Document, Look, Mapping[str, FontFace]], bytes]
"""Writes a product of this name: its pages, in a look and in faces."""


def as_file(_: str, document: Document, look: Look, faces: Mapping[str, FontFace]) -> bytes:
    """The product's own file: a deck where its pages stand on slide layouts."""
    # Imported late: each library is loaded only in the process that needs it.
    if document.layouts:
        from toolkit.write.pptx import write_pptx

        return write_pptx(document, look, faces)
    from toolkit.write.pdf import write_pdf

    return write_pdf(document, look, faces)


def work(home: Home, task: Task, write: Write | None = as_file, library: Library | None = None) -> tuple[Made, ...]:
    """Draw the task's products, of the home's library or another. Without a writer they are drawn and checked only, and the bytes are empty."""
    library = library or load(home)
    return tuple(_made(one, task, write, library, home) for one in drawn(home, task, library))


def drawn(home: Home, task: Task, library: Library) -> Iterator[Drawn]:
    """The task's products, each when it is asked for."""
    plan = plan_of(home, library, task.edition, task.choice)
    sound = dict[str, Document]()
    for name in task.products:
        report = Report()
        try:
            drawing = draw(plan, PRODUCTS[name], library, home, report, sound)
        except ContentError as error:  # a layout of the project's own: the other products are still made
            yield Drawn(name, plan, None, (*report, *error.problems))
            continue
        except UnchangedError:
            yield Drawn(name, plan, None, ())
            continue
        if not report:
            sound[name] = drawing[0]
        yield Drawn(name, plan, drawing, tuple(report))


def _made(one: Drawn, task: Task, write: Write | None, library: Library, home: Home) -> Made:
    if one.drawing is None:
        return Made(task, one.product, b"", 0, one.problems)
    document, setter = one.drawing
    data = b"" if one.problems or write is None else write(one.product, document, look_of(one.plan.theme), setter.faces)
    ink = covered(data, one.plan, partial(_written, one.product, library, home)) if data and PRODUCTS[one.product].room == "card" else None
    return Made(task, one.product, data, len(document.pages), one.problems, ink, document.cards)


def _written(name: str, library: Library, home: Home, plan: Plan) -> bytes:
    """The product's own file of a plan that has no problems."""
    document, setter = draw(plan, PRODUCTS[name], library, home, Report())
    return as_file(name, document, look_of(plan.theme), setter.faces)
