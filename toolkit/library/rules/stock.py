"""The cards of a stock lie on its sheet, beside each other, and are large enough to print on."""

from collections.abc import Iterator

from msgspec import Struct

from toolkit import units
from toolkit.model.common import Length
from toolkit.model.resolved import CardStock
from toolkit.problems import Report
from toolkit.source.words import Words, where_of

SMALLEST = ("2 in", "3 in")
"""The shorter and the longer side of a card. On less, words in the smallest type have no room beside a picture."""
_NEAR = 0.01
"""Points that do not count: 148.5 mm twice is 297 mm, though not to the last binary digit."""


class _Axis(Struct, frozen=True):
    """The lengths along one direction of the sheet. `pitch` is where it is written, that of the card where it is not."""

    sheet: float
    first: Length
    pitch: Length
    card: Length
    count: int
    across: str


def check_stock(cards: CardStock, report: Report) -> None:
    """Report what cannot be cut from its paper."""
    sound = True
    for axis in _axes(cards):
        for text, told, hint in _complaints(axis):
            report.add(where_of(text, cards.stock.where), told, hint)
            sound = False
            break  # the rest follows from the first
    if sound:
        _check_size(cards, report)
        _check_corner(cards, report)


def _axes(cards: CardStock) -> tuple[_Axis, _Axis]:
    stock, (w, h) = cards.stock, cards.sheet
    return (
        _Axis(w, stock.first_x, stock.across, stock.card_width, stock.columns, "wide"),
        _Axis(h, stock.first_y, stock.down, stock.card_height, stock.rows, "high"),
    )


def _complaints(axis: _Axis) -> Iterator[tuple[Words, str, str]]:
    first, pitch, card = (units.length(text) for text in (axis.first, axis.pitch, axis.card))
    if card <= 0:
        yield axis.card, f"the cards are {axis.card} {axis.across}", "measure the card again"
    if first < 0:
        yield axis.first, f"the first card begins at {axis.first}, which is not on the sheet", "write 0 or more, from the sheet's top left corner"
    if axis.count > 1 and pitch < card - _NEAR:
        yield axis.pitch, f"cards that are {axis.card} {axis.across} overlap when they begin {axis.pitch} apart", "make the pitch at least the card's size"
    reach = first + (axis.count - 1) * pitch + card
    if reach > axis.sheet + _NEAR:
        over, cards = (reach - axis.sheet) / units.PT_PER_MM, "1 card that is" if axis.count == 1 else f"{axis.count} cards that are"
        hint = "use fewer columns and rows, smaller cards or a larger sheet"
        yield axis.card, f"{cards} {axis.card} {axis.across} {'reaches' if axis.count == 1 else 'reach'} {over:.1f} mm over the edge of the sheet", hint


def _check_size(cards: CardStock, report: Report) -> None:
    stock, (w, h) = cards.stock, cards.card
    least = tuple(map(units.length, SMALLEST))
    if min(w, h) < least[0] - _NEAR or max(w, h) < least[1] - _NEAR:
        text = stock.card_width if w <= h else stock.card_height
        told = f"the cards are {stock.card_width} by {stock.card_height}; words in the smallest type need {SMALLEST[0]} by {SMALLEST[1]} at least"
        report.add(where_of(text, stock.where), told, "choose a stock with larger cards")


def _check_corner(cards: CardStock, report: Report) -> None:
    corner, most = cards.stock.corner, min(cards.card) / 2
    if not 0 <= units.length(corner) < most:
        told = f'"corner" is {corner}; it can be from 0 to less than half of the card\'s shorter side, {most / units.PT_PER_MM:.1f} mm'
        report.add(where_of(corner, cards.stock.where), told, "write a length in that range")
