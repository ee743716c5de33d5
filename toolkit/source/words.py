"""Text that remembers where it was written."""

from typing import Self

from toolkit.problems import Where


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


def where_of(text: str, otherwise: Where) -> Where:
    """Where a text was written; `otherwise` when it was put together in code."""
    return text.where if isinstance(text, Words) else otherwise
