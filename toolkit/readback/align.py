"""Which of two rows belong together: pure, over indices."""

from collections.abc import Hashable, Sequence
from difflib import SequenceMatcher

Pair = tuple[int | None, int | None]
"""A place in the old row and one in the new; None where there is no partner."""


def aligned(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Pair]:
    """Every place of both rows once, partners together, in the order of the new row.

    Rows of the same length go by place where that leaves no more differences than any other way: two that were exchanged are two changes.
    """
    by_content = _by_content(old, new)
    if len(old) == len(new) and _unlike(old, new) <= sum(_differs(pair, old, new) for pair in by_content):
        return [(index, index) for index in range(len(old))]
    return by_content


def _unlike(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    return sum(one != other for one, other in zip(old, new, strict=True))


def _differs(pair: Pair, old: Sequence[Hashable], new: Sequence[Hashable]) -> bool:
    one, other = pair
    return one is None or other is None or old[one] != new[other]


def _by_content(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Pair]:
    pairs: list[Pair] = []
    for _, low, high, new_low, new_high in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        both = min(high - low, new_high - new_low)
        pairs += [(low + step, new_low + step) for step in range(both)]
        pairs += [(index, None) for index in range(low + both, high)]
        pairs += [(None, index) for index in range(new_low + both, new_high)]
    return pairs


def in_order(places: Sequence[int]) -> set[int]:
    """The indices of a longest rising run among places that all differ: what is left did move."""
    best: list[list[int]] = []  # for each length, the run with the lowest end that is known
    for index, place in enumerate(places):
        longer = next((length for length, run in enumerate(best) if places[run[-1]] > place), len(best))
        run = [*(best[longer - 1] if longer else []), index]
        best[longer : longer + 1] = [run]
    return set(best[-1]) if best else set()
