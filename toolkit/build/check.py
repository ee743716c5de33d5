"""All problems of an edition, without writing a file: everything is drawn, so that fit is checked too."""

from collections.abc import Sequence

from toolkit.build.work import Task, work
from toolkit.home import Home
from toolkit.library import load
from toolkit.plan import PRODUCTS, Choice
from toolkit.problems import ContentError, Problem


def check(home: Home, editions: Sequence[str]) -> tuple[Problem, ...]:
    """Every problem of the editions in each of their languages and in every convening, sorted by file and line."""
    try:
        library = load(home)
    except ContentError as error:
        return error.problems
    problems: set[Problem] = set()
    for edition in editions:
        for language in library.editions[edition].languages:
            for convening in library.convenings:
                task = Task(edition, tuple(PRODUCTS), Choice(language, convening))
                problems.update(problem for made in work(home, task, write=False) for problem in made.problems)
    return tuple(sorted(problems))
