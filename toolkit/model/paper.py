"""Papers: `content/papers/*.yaml`. The size of a sheet, and the stocks that cards and name badges are made of where none is named."""

from typing import Annotated

from msgspec import Struct

from toolkit import units
from toolkit.model.common import Length, Slug
from toolkit.model.constraints import Doc
from toolkit.problems import Where
from toolkit.source.words import Words


class Paper(Struct, frozen=True):
    """A sheet of paper, upright."""

    where: Where
    id: Slug
    name: Words
    width: Length
    height: Length
    safe: Annotated[Length, Doc("The margin that office printers leave white.")]
    cards: Annotated[Slug, Doc("The stock that cards are made of where none is named.")]
    badges: Annotated[Slug | None, Doc("The stock that name badges are made of where none is named. Without it, that of cards.")] = None

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        return units.length(self.width), units.length(self.height)
