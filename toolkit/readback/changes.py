"""What a person changed, as values: one for each thing that they did."""

from typing import Literal

from msgspec import Struct

from toolkit.problems import Where
from toolkit.scene import Origin

Did = Literal["changed", "added", "removed", "moved", "hidden", "shown"]


class Change(Struct, frozen=True, kw_only=True):
    """One change.

    `slide` is the slide's number in the deck that was edited and `was` its number in the one that was made; 0 where it is not there.
    `title` is the title that it had when it was made. `what` is "slide", "text", "notes", the kind of a shape ("picture", "shape", "line", "group",
    "table", "chart", "diagram", "object"), or "row" or "column" of a table; `name` what it is called. `where` is the place in the content that the old
    words come from.
    """

    slide: int
    was: int
    title: str
    what: str
    did: Did
    name: str = ""
    old: str = ""
    new: str = ""
    where: Where | None = None


class Difference(Struct, frozen=True):
    """All changes of a deck, in the order of its slides; those that it lost come last.

    `origin` is what it was held against. `stale` says that the content itself has changed since the deck was made; None where the deck cannot tell, as
    when it is held against another one than its own.
    """

    origin: Origin
    stale: bool | None
    changes: tuple[Change, ...]
