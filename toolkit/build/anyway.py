"""What else is wrong with content that has problems: it is drawn as far as that goes, so that one run tells everything."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from toolkit.build.work import Task, work
from toolkit.home import Home
from toolkit.library import Library
from toolkit.plan import PRODUCTS
from toolkit.problems import Problem


def found_anyway(home: Home, library: Library, tasks: Iterable[Task], told: Sequence[Problem]) -> Iterator[Problem]:
    """The problems of each product that can be drawn from content with problems of its own, which are `told`."""
    for task in tasks:
        for product in task.products:
            if PRODUCTS[product].on_stock and _of_stocks(told):
                continue  # what does not lie on a wrong stock is no mistake of its own
            try:
                made = work(home, replace(task, products=(product,)), None, library)
            except Exception:  # noqa: BLE001  # content that contradicts itself may stop a layout anywhere; the contradiction itself is told
                continue
            yield from (problem for one in made for problem in one.problems)


def _of_stocks(told: Sequence[Problem]) -> bool:
    """Whether a stock or a paper is wrong."""
    return any(problem.where.path.startswith(("content/stocks/", "content/papers/")) for problem in told)
