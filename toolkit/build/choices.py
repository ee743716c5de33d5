"""Choices that do not go together."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from toolkit.impose.fold import holds_pairs
from toolkit.library import Library
from toolkit.model.edition import Edition
from toolkit.model.printing import Printing
from toolkit.plan import PRODUCTS
from toolkit.problems import UnfitChoiceError, listed

_CARDS = "cards"
_OPTIONS = {"large": "--large-print"}
"""Options that are called otherwise than what they set."""


class Asked(Protocol):
    """The part of a request that says how cards are made."""

    @property
    def editions(self) -> Sequence[str]: ...
    @property
    def wanted(self) -> Sequence[str]: ...
    @property
    def paper(self) -> str: ...
    @property
    def stock(self) -> str: ...
    @property
    def printing(self) -> Printing: ...
    @property
    def printers(self) -> Sequence[object]: ...


def check_choices(library: Library, asked: Asked) -> None:
    """Raise UnfitChoiceError with a sentence for each choice that cannot be, of all editions; where no cards are made, for those that cards alone follow."""
    if _CARDS not in asked.wanted:
        _check_without_cards(library, asked)
        return
    _raise_of_editions(library, asked, list(_of_printing(asked.printing, measured=bool(asked.printers))))


def _raise_of_editions(library: Library, asked: Asked, told: Sequence[str] = ()) -> None:
    """Raise UnfitChoiceError for what is told already, and for what does not go with an edition."""
    editions = (library.editions[id] for id in asked.editions if id in library.editions)
    if all_told := (*told, *(sentence for edition in editions for sentence in _of_edition(library, edition, asked))):
        raise UnfitChoiceError(" ".join(dict.fromkeys(all_told)))


def _check_without_cards(library: Library, asked: Asked) -> None:
    """Raise UnfitChoiceError for choices that only cards could follow. Large print is also for what is made of cards."""
    usual, of_cards = Printing(), any(PRODUCTS[name].of == _CARDS for name in asked.wanted)
    names = [name for name in usual.__struct_fields__ if getattr(asked.printing, name) != getattr(usual, name) and not (name == "large" and of_cards)]
    given = [_OPTIONS.get(name, f"--{name}") for name in names] + (["--printer"] if asked.printers else [])
    if of_cards:
        _raise_of_editions(library, asked)
    if given:
        raise UnfitChoiceError(f"Only cards follow {listed(given)}. Add --product cards, or leave {'it' if len(given) == 1 else 'them'} out.")


def _of_printing(printing: Printing, *, measured: bool) -> Iterator[str]:
    corrected = ["--printer"] if measured and not printing.on_both_sides else []
    if unused := [*(f"--{name}" for name in printing.unused()), *corrected]:
        yield f"With --form {printing.form}, {listed(unused)} {_change(len(unused))} nothing. Leave {'it' if len(unused) == 1 else 'them'} out."
    if printing.ink == "cmyk" and printing.form != "press":
        yield "CMYK is for print shops. Add --form press, or choose another --ink."
    if printing.form == "slides" and printing.ink != "full":
        yield "Slides have the theme's colors, which office programs change and print in gray. Leave --ink out."


def _of_edition(library: Library, edition: Edition, asked: Asked) -> Iterator[str]:
    printing, paper = asked.printing, library.papers[asked.paper or edition.paper]
    if printing.large and not asked.stock and paper.large is None:
        yield f'The paper "{paper.id}" names no stock for large print. Choose one with --stock, or write "large" into its file.'
        return
    stock = library.cards_of(edition, asked.paper, asked.stock, large=printing.large).stock
    if printing.form == "fold" and not holds_pairs(library.cards_of(edition, asked.paper, asked.stock, large=printing.large)):
        yield f'On the paper of "{stock.id}" no front has room beside its back. Choose smaller cards with --stock, or another --form.'
    if printing.form == "sheets" and printing.start > stock.slots:
        yield f"This stock has {stock.slots} cards on a sheet, so the first card can lie in slots 1 to {stock.slots}. Choose one of these with --start."


def _change(count: int) -> str:
    return "changes" if count == 1 else "change"
