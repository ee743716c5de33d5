"""Every field of content is read by what makes products: one that nothing reads is a promise that is not kept."""

import importlib
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import pytest
from msgspec import Struct

import toolkit.model
from tests.cli.running import run
from tests.project import Project
from toolkit.build.work import Task, work
from toolkit.library import load
from toolkit.model.people import Person
from toolkit.model.printing import Printing
from toolkit.plan import PRODUCTS, Choice
from toolkit.problems import Where

UNREAD = {
    "SectionFile.section": "the library takes the file apart",
    "SectionFile.principles": "the library takes the file apart",
    "Principle.origin": "part of what a principle is; the sources say it of the whole set",
    "Principle.source": "part of what a principle is; the sources say it of the whole set",
    "Section.shape": "told apart by a person who reads the file; products draw the shape by the id, and the source's is locked",
    "PartnerType.brings": "written for a page on partners that has no room for it yet",
    "Partner.type": "part of what a partner is; it is checked against the partner types",
    "Quote.permission": "a quote without it is refused; it is for who publishes, not for who reads",
    "Spotlight.photo": "part of what a spotlight is; no product prints photos yet",
    "Photo.file": "as above",
    "Photo.alt": "as above",
    "Photo.credit": "as above",
    "Photo.consent": "as above",
    "Edition.logo": "the library finds the picture, and layouts read what it found",
    "Edition.stock": "the library finds the stock, and what is drawn has that",
    "Paper.large": "the library finds the stock, as above",
    "Paper.badges": "as above",
    "Logo.file": "of a logo, as above",
    "Logo.alt": "as above",
    "Stock.corner": "the stock is cut so; it is checked, and no mark is printed for it",
}
PEOPLE = (Person(Where("people.csv", 2), "Ana Ruiz", "River College", "Dean", "she/her", "1"),)
IDENTITY = ("where", "id")
"""Where a record stands and what it is called: for messages and references."""


def records() -> Iterator[type[Struct]]:
    """The classes of content, without constraints, what is worked out, and printers, which are no content."""
    for module in pkgutil.iter_modules(toolkit.model.__path__):
        if module.name not in ("constraints", "resolved", "printer"):
            found = vars(importlib.import_module(f"toolkit.model.{module.name}")).values()
            yield from (cls for cls in found if isinstance(cls, type) and issubclass(cls, Struct) and cls.__module__.endswith(module.name))


def reader(frame: FrameType | None) -> str:
    """The first file on the way to a read that is not the model's own."""
    while frame is not None and Path(frame.f_code.co_filename).parent.name == "model":
        frame = frame.f_back
    return frame.f_code.co_filename if frame else ""


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The fields that are read from now on, by anything but the model and the library."""
    found: set[str] = set()

    def watched(cls: type, name: str) -> property:
        own = vars(cls)[name]

        def get(self: object) -> object:
            if Path(reader(sys._getframe(1))).parent.name not in ("library", "rules"):
                found.add(f"{cls.__name__}.{name}")
            return own.__get__(self, cls)

        return property(get)

    for cls in records():
        for name in cls.__struct_fields__:
            monkeypatch.setattr(cls, name, watched(cls, name))
    return found


def test_every_field_of_content_is_read(project: Project, seen: set[str]) -> None:
    load(project.home)
    for edition, convening in (("national", "full"), ("river", "half"), ("river", "")):
        task = Task(edition, tuple(PRODUCTS), Choice("en", convening, people=PEOPLE))
        assert not [problem for made in work(project.home, task) for problem in made.problems]
    for_a_shop = Choice("en", printing=Printing(form="press", ink="saver"))
    assert not [problem for made in work(project.home, Task("national", ("cards",), for_a_shop)) for problem in made.problems]
    assert run("list", "--project", project.root).exit_code == 0
    fields = {f"{cls.__name__}.{name}" for cls in records() for name in cls.__struct_fields__ if name not in IDENTITY}
    assert fields - seen == set(UNREAD)
