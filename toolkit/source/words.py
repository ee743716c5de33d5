"""Text and numbers that remember where they were written."""

from collections.abc import Iterable
from typing import Self

from toolkit.problems import NOWHERE, Where


class Words(str):
    """A string out of a content file.

    It is a `str` in every way; `where` travels with it, so that a layout which finds no room for a sentence
    can name the file and line of that sentence.
    """

    __slots__ = ("where",)
    where: Where

    def __new__(cls, text: str, where: Where) -> Self:
        self = super().__new__(cls, text)
        self.where = where
        return self

    def __getnewargs__(self) -> tuple[str, Where]:  # type: ignore[override]  # so that a copy in another process keeps its place
        return str(self), self.where


class Figure(int):
    """A whole number out of a content file, an `int` in every way; what is worked out with it is a plain one."""

    where: Where

    def __new__(cls, value: int, where: Where) -> Self:
        self = super().__new__(cls, value)
        self.where = where
        return self

    def __getnewargs__(self) -> tuple[int, Where]:  # type: ignore[override]  # as above
        return int(self), self.where


def where_of(value: str | int, otherwise: Where) -> Where:
    """Where a text or a number was written; `otherwise` when it was put together in code."""
    return value.where if isinstance(value, Words | Figure) and value.where != NOWHERE else otherwise


def is_blank(text: str) -> bool:
    """Whether a text shows nothing: white space, or signs that have no width."""
    shown = text.strip()
    return not shown or (not shown.isprintable() and not any(char.isprintable() and char != " " for char in shown))


def like(text: str, made_from: str) -> str:
    """A text at the place of the one that it was made from."""
    return Words(text, made_from.where) if isinstance(made_from, Words) else text


def joined(separator: str, parts: Iterable[object]) -> str:
    """The parts with a separator between them, at the place of the first that has one."""
    known = tuple(parts)
    first = next((part for part in known if isinstance(part, Words)), "")
    return like(separator.join(map(str, known)), first)


def lines_of(text: str) -> list[str]:
    """The lines of a text, each at its place."""
    return [like(line, text) for line in text.split("\n")]
