"""Papers: `content/papers/*.yaml`. The size of a sheet, and the stocks that cards and name badges are made of where none is named."""

from typing import Annotated

from msgspec import Struct

from toolkit import units
from toolkit.model.common import Length, Slug
from toolkit.model.constraints import Doc
from toolkit.problems import Where
from toolkit.scene import PrintCondition
from toolkit.source.words import Words

_BLEED = Words("3 mm", Where("toolkit"))


class Paper(Struct, frozen=True):
    """A sheet of paper, upright."""

    where: Where
    id: Slug
    name: Words
    width: Length
    height: Length
    safe: Annotated[Length, Doc("The margin that office printers leave white.")]
    cards: Annotated[Slug, Doc("The stock that cards are made of where none is named.")]
    large: Annotated[Slug | None, Doc("The stock that cards in large print are made of.")] = None
    bleed: Annotated[Length, Doc("What print shops want beyond the edge of a card, such as 3 mm or 0.125 in.")] = _BLEED
    condition: Annotated[PrintCondition, Doc("How print shops that use this paper print: a name of the ICC Characterization Data Registry.")] = "FOGRA39"
    badges: Annotated[Slug | None, Doc("The stock that name badges are made of where none is named. Without it, that of cards.")] = None

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        return units.length(self.width), units.length(self.height)
