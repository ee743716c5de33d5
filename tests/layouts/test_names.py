"""What ordinary editions call themselves has its place on every cover; what is longer is told at its own line."""

import pytest

from tests.project import Project
from toolkit.build.work import Task, work
from toolkit.plan import PRODUCTS, Choice
from toolkit.problems import Problem

SHORT = 'region: "West Alabama Works Partnership"'
USUAL = """region: Upper Monongahela Valley and Neighboring Counties Partnership
hosts: [County Commission, River College]
contact: "Jane Doe, 205-555-0100"
funder: With support of the Example Foundation
venue: "Central Library, Community Room B, 100 Main Street, Springfield"
date: "Tuesday, September 22, 2026"
"""
LONGEST = """region: Upper Monongahela Valley and the Neighboring Counties Learning Partner
hosts: [Upper Monongahela Valley and Neighboring Counties Partnership, Chamber of Commerce of the Greater Valley Counties]
contact: "Margaret Featherstonehaugh-Oyelaran, regional coordinator, m.featherstonehaugh@partnership.example.org, 205-555-0100"
funder: Made possible by the Northern Valleys Community Foundation with further support from the Springfield Education Trust Fun
venue: "Monongahela Valley Regional Conference Center, Community Room B, 100 South Main Street, Springfield, West Virginia 26505"
date: "Wednesday, September 23, 2026"
"""


def told(project: Project, lines: str, paper: str) -> tuple[Problem, ...]:
    project.edit("editions/river/edition.yaml", "region: River Region", lines)
    made = work(project.home, Task("river", tuple(PRODUCTS), Choice("en", "half", paper)), None)
    return tuple(problem for one in made for problem in one.problems)


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("lines", [SHORT, USUAL, LONGEST])
def test_names_have_their_place_on_all_covers(project: Project, lines: str, paper: str) -> None:
    assert list(map(str, told(project, lines, paper))) == []


FIELDS = {"region": "Lake", "contact": "Jane Doe", "funder": "With support of the Example Foundation", "venue": "Library", "hosts": "\n  - Lake County"}
FURTHER = " and of everybody else in the country who works with us" * 12


@pytest.mark.parametrize("field", FIELDS)
def test_what_is_far_too_long_is_told_at_its_own_line(project: Project, field: str) -> None:
    lines = "\n".join(f"{name}: {value}{FURTHER if name == field else ''}" for name, value in FIELDS.items())
    problems = told(project, lines, "letter")
    line = next(number for number, text in enumerate(project.text("editions/river/edition.yaml").splitlines(), 1) if FURTHER in text)
    assert {(problem.where.path, problem.where.line) for problem in problems} == {("content/editions/river/edition.yaml", line)}
