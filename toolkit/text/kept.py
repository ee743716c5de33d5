"""Answers that are kept."""

from typing import TypeVar

_MOST = 4000
K = TypeVar("K")
V = TypeVar("V")


class Kept(dict[K, V]):
    """Answers by their questions, of as many as a long run has use for: memory does not grow with the document or the number of kits."""

    def __setitem__(self, key: K, value: V) -> None:
        if len(self) >= _MOST:
            self.clear()
        super().__setitem__(key, value)
