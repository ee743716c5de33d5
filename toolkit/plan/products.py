"""The products: what each is called and which plan it follows. A new product is one line here and its layouts."""

from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from toolkit.layout import Sheet
from toolkit.model.printing import Printing
from toolkit.model.product import ProductName
from toolkit.model.resolved import Kit
from toolkit.plan.cards import cards
from toolkit.plan.deck import LAYOUTS, deck
from toolkit.plan.guide import guide
from toolkit.plan.people import badges, tents
from toolkit.plan.workbook import workbook


class Product(Struct, frozen=True):
    """A file that a kit has. `room` says how large its pages are: a slide, a card of the paper's stock or one of its badges, the paper upright or
    `wide`, on its side.

    `layouts` are slide layouts that stand in the file whether a slide uses them or not.
    With another stock of cards, a `stocked` product is another file: on the stock's cards, or with its sheets counted.
    A product that lays out the pages of another, which it is made `of`, has no sheets of its own. Where it holds them `against` those of an edition,
    that is one of the toolkit's own content, and no project changes it.
    """

    name: ProductName
    suffix: Literal["pptx", "pdf"]
    room: Literal["slide", "card", "badge", "paper", "wide"]
    sheets: Callable[[Kit], tuple[Sheet, ...]]
    layouts: tuple[str, ...] = ()
    of: Literal["", "deck", "cards"] = ""
    stocked: bool = False
    against: str = ""

    @property
    def on_stock(self) -> bool:
        """Whether it is drawn on the cards of a stock."""
        return self.room in ("card", "badge") or self.of == "cards"

    @property
    def of_agenda(self) -> bool:
        """Whether another agenda makes another file. Cards and badges are the same for all."""
        return not self.on_stock

    def is_deck(self, printing: Printing) -> bool:
        """Whether its file is a deck, which names its fonts and does not hold them."""
        return self.suffix == "pptx" or (self.room == "card" and printing.form == "slides")


def _none(_: Kit) -> tuple[Sheet, ...]:
    return ()


PRODUCTS: dict[str, Product] = {
    product.name: product
    for product in (
        Product("deck", "pptx", "slide", deck, LAYOUTS),
        Product("cards", "pdf", "card", cards, stocked=True),
        Product("workbook", "pdf", "paper", workbook),
        Product("guide", "pdf", "paper", guide, stocked=True),
        Product("deck-handout", "pdf", "paper", _none, of="deck"),
        Product("deck-script", "pdf", "paper", _none, of="deck"),
        Product("cards-proof", "pdf", "paper", _none, of="cards", stocked=True),
        Product("cards-differences", "pdf", "paper", _none, of="cards", stocked=True, against="national"),
        Product("badges", "pdf", "badge", badges),
        Product("tents", "pdf", "wide", tents),
    )
}
