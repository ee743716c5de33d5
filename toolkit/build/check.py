"""All problems of editions, without writing a file: everything is drawn, so that fit is checked too."""

from collections.abc import Sequence

from toolkit.build.memory import seldom_collected
from toolkit.build.names import check_names, told_of
from toolkit.build.work import Task, work
from toolkit.home import Home
from toolkit.library import Library, load
from toolkit.plan import PRODUCTS, Choice
from toolkit.problems import ContentError, Problem, told_once


def check(home: Home, editions: Sequence[str]) -> tuple[Problem, ...]:
    """Every problem of the editions, or of all when none is named, in each of their languages and every convening, by file and line.

    Raises UnknownNameError for an edition that is not there.
    """
    try:
        library = load(home)
    except ContentError as error:
        return error.problems
    check_names(library, editions, (), "", "")
    with seldom_collected():
        drawn = [problem for edition in editions or library.editions if edition in library.editions for problem in _problems(home, library, edition)]
    return tuple(sorted(told_once((*drawn, *told_of(library, editions or tuple(library.unread))))))


def _problems(home: Home, library: Library, edition: str) -> list[Problem]:
    choices = [Choice(language, convening) for language in library.editions[edition].languages for convening in library.convenings]
    tasks = [Task(edition, tuple(PRODUCTS), choice) for choice in choices]
    return [problem for task in tasks for made in work(home, task, None) for problem in made.problems]
