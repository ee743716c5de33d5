"""What cards have no room for, with the stocks that would do."""

from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace

from toolkit.library import Library
from toolkit.model.resolved import CardStock
from toolkit.problems import Problem, Report, listed

_NAMED = 3
"""Stocks that are named; the first few that would do, from the smallest."""


def with_stocks(problems: Sequence[Problem], cards: CardStock, library: Library, drawn: Callable[[CardStock], Report]) -> list[Problem]:
    """The problems of cards, each text without room with the stocks that have room for it. `drawn` draws the set on another stock."""
    if not any(problem.lacks for problem in problems):
        return list(problems)
    tried: list[tuple[str, set[object]]] = []
    for larger in _larger(cards, library):
        tried.append((larger.stock.id, {_of(problem) for problem in drawn(larger)}))
        if sum(1 for _, told in tried if not told) >= _NAMED:
            break
    return [replace(problem, hint=_hint(problem, tried)) if problem.lacks else problem for problem in problems]


def _larger(cards: CardStock, library: Library) -> Iterator[CardStock]:
    """All stocks of larger cards, from the smallest, those of the same paper first."""
    area = cards.card[0] * cards.card[1]
    all_of = (replace(cards, stock=stock, paper=library.papers[stock.paper]) for stock in library.stocks.values())
    found = [other for other in all_of if other.card[0] * other.card[1] > area]
    yield from sorted(found, key=lambda other: (other.paper.id != cards.paper.id, other.card[0] * other.card[1], other.stock.id))


def _of(problem: Problem) -> object:
    return problem.where, problem.about


def _hint(problem: Problem, tried: Sequence[tuple[str, set[object]]]) -> str:
    will_do = [stock for stock, told in tried if _of(problem) not in told][:_NAMED]
    if not will_do:
        return f"{problem.hint}; no stock has room for it"
    return f"{problem.hint}; there is room for it on {listed(will_do)}"
