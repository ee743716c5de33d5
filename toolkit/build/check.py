"""All problems of editions, without writing a file: everything is drawn, so that fit is checked too."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, get_args

from msgspec.structs import replace

from toolkit.build.anyway import found_anyway
from toolkit.build.memory import seldom_collected
from toolkit.build.names import check_names, told_of
from toolkit.build.work import Task, drawn, work
from toolkit.home import Home
from toolkit.library import Library, UnsoundError, load
from toolkit.model.activity import Activity
from toolkit.model.common import Size
from toolkit.model.convening import ActivityRef, Block, Convening
from toolkit.plan import PRODUCTS, Choice
from toolkit.problems import ContentError, Problem, told_once
from toolkit.source.words import Words

if TYPE_CHECKING:
    from toolkit.build.fit import DeckFit

_SHOWING_ACTIVITIES = ("deck", "workbook", "guide")
_TOGETHER = 6
"""Activities in one trial agenda: as many as one may have, so that nothing else runs over."""


class Checked(NamedTuple):
    """Every problem by file and line, and how the texts of each deck fit."""

    problems: tuple[Problem, ...]
    decks: "tuple[DeckFit, ...]" = ()


def check(home: Home, editions: Sequence[str]) -> tuple[Problem, ...]:
    """Every problem of the editions: see `checked`."""
    return checked(home, editions).problems


def checked(home: Home, editions: Sequence[str]) -> Checked:
    """Every problem of the editions, or of all when none is named, in each of their languages and every convening.

    What leaves its place on slides in any font is among them. Content that contradicts itself has no decks yet, nor has an edition with a layout
    that cannot be drawn. Raises UnknownNameError for an edition that is not there.
    """
    try:
        library = load(home)
    except UnsoundError as error:
        known = error.library.editions
        tasks = [task for edition in editions or known if edition in known for task in _tasks(error.library, edition)]
        return Checked(tuple(sorted(told_once((*error.problems, *found_anyway(home, error.library, tasks, error.problems))))))
    except ContentError as error:
        return Checked(error.problems)
    check_names(library, editions, (), "", "")
    wanted = [edition for edition in editions or library.editions if edition in library.editions]
    with seldom_collected():
        of_editions = [_of_edition(home, library, edition) for edition in wanted]
    decks = tuple(deck for one in of_editions for deck in one.decks)
    found = (*(problem for one in of_editions for problem in one.problems), *told_of(library, editions or tuple(library.unread)))
    return Checked(tuple(sorted(told_once((*found, *(problem for deck in decks for problem in deck.problems))))), decks)


def _of_edition(home: Home, library: Library, edition: str) -> Checked:
    """The problems of an edition's products but for those that only measuring its decks tells, and these decks."""
    from toolkit.build.fit import fit_drawn  # imported late: it brings the writer of slides, which a build has in another process

    problems: list[Problem] = []
    decks: list[DeckFit] = []
    for task in _tasks(library, edition):
        for one in drawn(home, task, library):
            problems.extend(one.problems)
            if one.product == "deck" and one.drawing:
                decks.append(fit_drawn(one))
    for language in library.editions[edition].languages:
        problems.extend(_problems_of_unused(home, library, edition, language))
    return Checked(tuple(problems), tuple(decks))


def _tasks(library: Library, edition: str) -> list[Task]:
    """All products of an edition, in each of its languages at every agenda; those that are of no agenda once."""
    of_agendas = tuple(name for name, product in PRODUCTS.items() if product.of_agenda)
    return [
        Task(edition, of_agendas if number else tuple(PRODUCTS), Choice(language, convening))
        for language in library.editions[edition].languages
        for number, convening in enumerate(library.convenings)
    ]


def _problems_of_unused(home: Home, library: Library, edition: str, language: str) -> Iterator[Problem]:
    """Problems of the activities that no agenda has, as if one had them."""
    convening = library.convenings[library.editions[edition].convening]
    for together in trials(library):
        files = {activity.where.path for activity, _ in together}
        shelf = replace(library, convenings={**library.convenings, convening.id: with_activities(convening, together)})
        for made in work(home, Task(edition, _SHOWING_ACTIVITIES, Choice(language, convening.id)), None, shelf):
            yield from (problem for problem in made.problems if problem.where.path in files)


def trials(library: Library) -> Iterator[tuple[tuple[Activity, Size], ...]]:
    """The activities that are in no agenda, in each of their lengths; some at a time, and none twice among them."""
    used = {block.activity.id for convening in library.convenings.values() for block in convening.blocks if block.activity}
    unused = [activity for activity in library.activities.values() if activity.id not in used]
    for size in get_args(Size):
        sized = [(activity, size) for activity in unused if size in activity.sizes]
        yield from (tuple(sized[start : start + _TOGETHER]) for start in range(0, len(sized), _TOGETHER))


def with_activities(convening: Convening, activities: Sequence[tuple[Activity, Size]]) -> Convening:
    """The agenda with these activities in place of its own."""
    begin = [block for block in convening.blocks if block.type in ("open", "frame")]
    close = [block for block in convening.blocks if block.type == "close"]
    return replace(convening, blocks=(*begin, *(_block(activity, size) for activity, size in activities), *close))


def _block(activity: Activity, size: Size) -> Block:
    where = activity.where
    id = Words(f"{activity.id}-{size}", where)
    return Block(where, id, "activity", activity.name, activity.minutes(size), "tables", ActivityRef(where, activity.id, size))
