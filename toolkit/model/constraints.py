"""What a field may hold beyond its type. Used inside `Annotated`; the reader and the JSON Schema both obey them."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """At most so many words in one text."""

    words: int


@dataclass(frozen=True, slots=True)
class Count:
    """At least and at most so many items in a list."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Unique:
    """No item of a list stands in it twice."""


@dataclass(frozen=True, slots=True)
class Between:
    """A whole number from `least` to `most`, both included."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """A text that matches `regex` as a whole; `means` says so in words, with an example."""

    regex: str
    means: str

    def matches(self, text: str) -> bool:
        return re.fullmatch(self.regex, text) is not None


@dataclass(frozen=True, slots=True)
class Doc:
    """What the field is for, shown by editors beside it."""

    text: str
