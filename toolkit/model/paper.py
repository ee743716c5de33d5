"""Papers: `content/papers/*.yaml`. A sheet's size, and the card stocks that are cut from it."""

from typing import Annotated

from msgspec import Struct

from toolkit import units
from toolkit.model.common import Length, Slug
from toolkit.model.constraints import Between, Doc
from toolkit.problems import Where
from toolkit.source.words import Words

_NO_CORNER = Words("0 pt", Where("toolkit"))


class Stock(Struct, frozen=True):
    """How cards lie on the sheet: a grid by its first card's top left corner and its pitch."""

    where: Where
    id: Slug
    name: Words
    columns: Annotated[int, Between(1, 12)]
    rows: Annotated[int, Between(1, 12)]
    first_x: Length
    first_y: Length
    pitch_x: Length
    pitch_y: Length
    card_width: Length
    card_height: Length
    corner: Annotated[Length, Doc("Radius of the cards' corners, as the stock is cut; no mark is printed for it.")] = _NO_CORNER

    @property
    def slots(self) -> int:
        return self.columns * self.rows


class Paper(Struct, frozen=True):
    """A sheet of paper."""

    where: Where
    id: Slug
    name: Words
    width: Length
    height: Length
    safe: Annotated[Length, Doc("The margin that office printers leave white.")]
    stock: Annotated[Stock, Doc("The cards that the default card set is cut to.")]

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        return units.length(self.width), units.length(self.height)
