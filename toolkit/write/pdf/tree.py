"""The structure tree while it grows: elements in reading order, and what each of them holds."""

from collections.abc import Iterator
from typing import NamedTuple

from msgspec import Struct, field

from toolkit.scene.tags import ROLES, STANDARD
from toolkit.write.pdf.syntax import string


class Marked(NamedTuple):
    """A piece of a page's content: the page's index and the content's number there."""

    page: int
    mcid: int


class Annotated(NamedTuple):
    """An annotation by its index in the document."""

    page: int
    annotation: int


class Element(Struct, eq=False):
    """A structure element. `entries` are further entries of its dictionary, written already.

    It knows its kids and not its parent, so that a tree that is written is gone from memory at once.
    """

    tag: str
    entries: tuple[str, ...] = ()
    kids: list["Element | Marked | Annotated"] = field(default_factory=list)

    def add(self, tag: str, *entries: str) -> "Element":
        """A new element at the end of this one. Raises ValueError for a tag that PDF does not know."""
        if tag not in STANDARD and tag not in ROLES:
            raise ValueError(f'"{tag}" is not a structure type')
        kid = Element(tag, entries)
        self.kids.append(kid)
        return kid

    @property
    def last(self) -> "Element":
        """The last element in this one; this one when it has none."""
        return next((kid for kid in reversed(self.kids) if isinstance(kid, Element)), self)

    def walk(self) -> Iterator[tuple["Element", "Element | None"]]:
        """This element and all below it in reading order, each with its parent."""
        waiting: list[tuple[Element, Element | None]] = [(self, None)]
        while waiting:
            element, parent = waiting.pop()
            yield element, parent
            waiting.extend([(kid, element) for kid in reversed(element.kids) if isinstance(kid, Element)])


def alt(words: str) -> str:
    """The entry with the words that stand for a picture."""
    return f"/Alt {string(words)}"


def language(code: str) -> str:
    """The entry with the language of an element."""
    return f"/Lang {string(code)}"


def attributes(owner: str, entries: str) -> str:
    """The entry with an element's attributes. Owner is "Layout", "List" or "Table"."""
    return f"/A <</O /{owner} {entries}>>"


def summary(says: str) -> tuple[str, ...]:
    """The entries with what a table tells."""
    return (attributes("Table", f"/Summary {string(says)}"),) if says else ()


def cell(header: str, columns: int, rows: int) -> tuple[str, ...]:
    """The entries of a table cell; `header` is its scope, "column" or "row", or ""."""
    scope = f"/Scope /{header.title()}" if header else ""
    spans = f"/ColSpan {columns}" * (columns > 1) + f" /RowSpan {rows}" * (rows > 1)
    return (attributes("Table", f"{scope} {spans}"),) if scope or spans else ()
