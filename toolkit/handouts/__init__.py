"""Pages of another product on paper: a deck's slides with lines to write on or with what is said, the faces of cards to proof them, and what is other on
them than on the cards that they come from.

Pure: pages in, pages out.
"""

from collections.abc import Callable, Mapping, Sequence

from toolkit.handouts.differences import Against, differences
from toolkit.handouts.differing import Drawn
from toolkit.handouts.handout import handout
from toolkit.handouts.proof import proof
from toolkit.handouts.script import script
from toolkit.layout import Room
from toolkit.model.product import ProductName
from toolkit.scene import Page

ON_PAPER: Mapping[ProductName, Callable[[Sequence[Page], Room], tuple[Page, ...]]] = {
    "deck-handout": handout,
    "deck-script": script,
    "cards-proof": proof,
}
"""What lays out each product that is made of another. Slides have the art of their layouts under them."""

__all__ = ["ON_PAPER", "Against", "Drawn", "differences", "handout", "proof", "script"]
