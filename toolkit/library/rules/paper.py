"""A paper's cards lie on its sheet, beside each other, and are large enough to print on."""

from collections.abc import Iterator

from msgspec import Struct

from toolkit import units
from toolkit.model.paper import Paper
from toolkit.problems import Report, Where
from toolkit.source.words import Words, where_of

SMALLEST = {"wide": "2.5 in", "high": "3.5 in"}
"""A playing card. On less, the pictures have no room."""
LARGEST_SHEET = units.inch(200)
"""The largest page that a PDF can have."""
_NEAR = 0.01
"""Points that do not count: 148.5 mm twice is 297 mm, though not to the last binary digit."""


class _Axis(Struct, frozen=True):
    """The lengths along one direction of the sheet."""

    sheet: Words
    first: Words
    pitch: Words
    card: Words
    count: int
    across: str


def check_paper(paper: Paper, report: Report) -> None:
    """Report what cannot be cut from this paper."""
    sound = True
    for axis in _axes(paper):
        for text, told, hint in _complaints(axis):
            report.add(where_of(text, paper.where), told, hint)
            sound = False
            break  # the rest follows from the first
    if sound:
        _check_margins(paper, report)


def _axes(paper: Paper) -> tuple[_Axis, _Axis]:
    stock = paper.stock
    return (
        _Axis(paper.width, stock.first_x, stock.pitch_x, stock.card_width, stock.columns, "wide"),
        _Axis(paper.height, stock.first_y, stock.pitch_y, stock.card_height, stock.rows, "high"),
    )


def _complaints(axis: _Axis) -> Iterator[tuple[Words, str, str]]:
    sheet, first, pitch, card = (units.length(text) for text in (axis.sheet, axis.first, axis.pitch, axis.card))
    least = SMALLEST[axis.across]
    if not units.length(least) - _NEAR <= sheet <= LARGEST_SHEET + _NEAR:
        yield axis.sheet, f"the sheet is {axis.sheet} {axis.across}; it can be from {least} to 200 in", "measure the paper again"
    if card < units.length(least) - _NEAR:
        yield axis.card, f"the cards are {axis.card} {axis.across}; nothing fits on less than {least}", "choose a stock with larger cards"
    if first < 0:
        yield axis.first, f"the first card begins at {axis.first}, which is not on the sheet", "write 0 or more, from the sheet's top left corner"
    if axis.count > 1 and pitch < card - _NEAR:
        yield axis.pitch, f"cards that are {axis.card} {axis.across} overlap when they begin {axis.pitch} apart", "make the pitch at least the card's size"
    reach = first + (axis.count - 1) * pitch + card
    if reach > sheet + _NEAR:
        over = (reach - sheet) / units.PT_PER_MM
        hint = "use fewer columns and rows, smaller cards or a larger sheet"
        yield axis.card, f"{axis.count} cards that are {axis.card} {axis.across} reach {over:.1f} mm over the edge of the sheet", hint


def _check_margins(paper: Paper, report: Report) -> None:
    stock = paper.stock
    shorter = min(units.length(stock.card_width), units.length(stock.card_height))
    _check_part(paper.safe, "safe", shorter / 4, "a quarter", paper.where, report)
    _check_part(stock.corner, "corner", shorter / 2, "half", stock.where, report)


def _check_part(text: Words, name: str, most: float, part: str, where: Where, report: Report) -> None:
    if not 0 <= units.length(text) < most:
        told = f'"{name}" is {text}; it can be from 0 to less than {part} of the card\'s shorter side, {most / units.PT_PER_MM:.1f} mm'
        report.add(where_of(text, where), told, "write a length in that range")
