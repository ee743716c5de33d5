"""How a set of cards is put on sheets. Small, so that a help text can list the choices without loading what prints."""

from typing import Literal, TypeAlias

from msgspec import Struct

from toolkit.model.printer import Correction

Flip: TypeAlias = Literal["long-edge", "short-edge"]
Order: TypeAlias = Literal["in-rows", "cut-and-stack"]


class Printing(Struct, frozen=True):
    """How a set of cards is put on sheets.

    `flip` is the edge on which the printer turns the paper; `order` whether sheets are filled one after the other or so that cut piles come out
    sorted; `start` the slot, counted from 1, in which the first card lies on a sheet that is used in part; `copies` how often each card is wanted,
    and `sets` how many whole sets. `printer` is what is done to the sheets for one printer.
    """

    flip: Flip = "long-edge"
    order: Order = "in-rows"
    start: int = 1
    copies: int = 1
    sets: int = 1
    printer: Correction | None = None
