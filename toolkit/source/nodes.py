"""YAML as a tree that keeps positions and keeps every scalar as the text that its author typed."""

from typing import TypeAlias

from msgspec import Struct

from toolkit.problems import Where

_NOTHING = frozenset(("", "~", "null", "Null", "NULL"))
"""What means "nothing" in YAML when it stands without quotes."""


class Scalar(Struct, frozen=True):
    """One value: text as typed. `plain` is true when it stands without quotes, so that an empty one means "nothing"."""

    text: str
    where: Where
    plain: bool = True

    @property
    def is_missing(self) -> bool:
        return self.plain and self.text in _NOTHING


class Sequence(Struct, frozen=True):
    """A list."""

    items: tuple["Node", ...]
    where: Where


class Mapping(Struct, frozen=True):
    """Fields in the order of the file; keys are unique."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    where: Where

    def get(self, key: str) -> "Node | None":
        return next((value for name, value in self.entries if name.text == key), None)


Node: TypeAlias = Scalar | Sequence | Mapping
