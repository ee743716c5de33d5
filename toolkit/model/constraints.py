"""What a field may hold beyond its type. Used inside `Annotated`; the reader and the JSON Schema both obey them."""

import re

from msgspec import Struct


class Limit(Struct, frozen=True):
    """At most so many words in one text."""

    words: int


class Count(Struct, frozen=True):
    """At least and at most so many items in a list."""

    least: int
    most: int


class Unique(Struct, frozen=True):
    """No item of a list stands in it twice."""


class Between(Struct, frozen=True):
    """A whole number from `least` to `most`, both included."""

    least: int
    most: int


class Pattern(Struct, frozen=True):
    """A text that matches `regex` as a whole; `means` says so in words, with an example."""

    regex: str
    means: str

    def matches(self, text: str) -> bool:
        return re.fullmatch(self.regex, text) is not None


class Doc(Struct, frozen=True):
    """What the field is for, shown by editors beside it."""

    text: str
