"""Work that is done once for a value, on however many pages the very same value stands."""

from collections.abc import Callable
from typing import Generic, TypeVar

_MOST = 20_000
K = TypeVar("K")
V = TypeVar("V")


class Once(Generic[K, V]):
    """What was found for each value, which is known again as the object that it is: to compare what is in it would take as long as the work.

    Each value is kept, so that no other can take its place in memory; of many, all are forgotten at times, so that memory does not grow with them.
    """

    def __init__(self, find: Callable[[K], V]) -> None:
        self._find = find
        self._found: dict[int, tuple[K, V]] = {}

    def __call__(self, value: K) -> V:
        try:
            return self._found[id(value)][1]
        except KeyError:
            found = self._find(value)
        if len(self._found) >= _MOST:
            self._found.clear()
        self._found[id(value)] = value, found
        return found
