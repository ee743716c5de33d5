"""Card stocks: `content/stocks/*.yaml`. How cards lie on a sheet."""

from typing import Annotated, Literal

from msgspec import Struct

from toolkit.model.common import Length, Slug
from toolkit.model.constraints import Between, Doc
from toolkit.problems import Where
from toolkit.source.words import Words

_NO_CORNER = Words("0 pt", Where("toolkit"))


class Stock(Struct, frozen=True):
    """A grid of cards by its first card's top left corner and its pitch, as one looks at the sheet."""

    where: Where
    id: Slug
    name: Words
    paper: Annotated[Slug, Doc("The paper that the sheet has the size of.")]
    columns: Annotated[int, Between(1, 12)]
    rows: Annotated[int, Between(1, 12)]
    first_x: Annotated[Length, Doc("From the sheet's left edge to the first card.")]
    first_y: Annotated[Length, Doc("From the sheet's top edge to the first card.")]
    card_width: Length
    card_height: Length
    orientation: Annotated[Literal["portrait", "landscape"], Doc("How the sheet lies when its cards are read.")] = "portrait"
    pitch_x: Annotated[Length | None, Doc("From the left edge of a card to that of the next one. Without it, cards touch.")] = None
    pitch_y: Annotated[Length | None, Doc("From the top edge of a card to that of the next one. Without it, cards touch.")] = None
    corner: Annotated[Length, Doc("Radius of the cards' corners, as the stock is cut; no mark is printed for it.")] = _NO_CORNER
    cut: Annotated[bool, Doc("True for sheets that are cut or perforated already: no mark says where to cut.")] = False

    @property
    def slots(self) -> int:
        """Cards on a sheet."""
        return self.columns * self.rows

    @property
    def across(self) -> Length:
        """From a card to the next one beside it."""
        return self.pitch_x or self.card_width

    @property
    def down(self) -> Length:
        """From a card to the next one below it."""
        return self.pitch_y or self.card_height
