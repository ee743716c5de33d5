"""How a set of cards is put on sheets. Small, so that a help text can list the choices without loading what prints."""

from collections.abc import Iterator
from typing import Literal, TypeAlias

from msgspec import Struct

from toolkit.model.printer import Correction

Flip: TypeAlias = Literal["long-edge", "short-edge"]
Order: TypeAlias = Literal["in-rows", "cut-and-stack"]
Form: TypeAlias = Literal["sheets", "fold", "press", "reading", "slides"]
Ink: TypeAlias = Literal["full", "saver", "gray", "cmyk"]


class Printing(Struct, frozen=True):
    """How a set of cards is put on sheets.

    `flip` is the edge on which the printer turns the paper; `order` whether sheets are filled one after the other or so that cut piles come out
    sorted; `start` the slot, counted from 1, in which the first card lies on a sheet that is used in part; `copies` how often each card is wanted,
    and `sets` how many whole sets. `printer` is what is done to the sheets for one printer.

    `form` is what is made: "sheets" to print on both sides, one-sided ones to "fold", pages for a print shop ("press"), a card on each page for
    "reading", or "slides" to edit. `ink` is what it is printed with. A set for `large` print is on larger cards. Of cards, only those that
    `changed` since they were printed last are made.
    """

    flip: Flip = "long-edge"
    order: Order = "in-rows"
    start: int = 1
    copies: int = 1
    sets: int = 1
    form: Form = "sheets"
    ink: Ink = "full"
    large: bool = False
    changed: bool = False
    printer: Correction | None = None

    @property
    def on_both_sides(self) -> bool:
        """Whether the printer turns the paper."""
        return self.form == "sheets"

    def told(self) -> Iterator[str]:
        """What is not as usual, as short words for the name of a file."""
        usual = Printing()
        if self.large:
            yield "large"
        if self.form != usual.form:
            yield self.form
        if self.ink != usual.ink:
            yield "ink-saver" if self.ink == "saver" else self.ink
        if self.changed:
            yield "changed"
        if self.flip != usual.flip:
            yield self.flip
        if self.order != usual.order:
            yield self.order
        if self.start > 1:
            yield f"from-{self.start}"
        if self.copies > 1:
            yield f"{self.copies}-each"
        if self.sets > 1:
            yield f"{self.sets}-sets"
        if self.printer:
            yield self.printer.name

    def unused(self) -> Iterator[str]:
        """Choices that say nothing about this form, by the names of their options."""
        usual = Printing()
        laid = (("start", self.start), ("order", self.order), ("flip", self.flip))
        for name, value in laid if self.form != "sheets" else ():
            if value != getattr(usual, name) and not (self.form == "fold" and name == "order"):
                yield name
        if self.form in ("reading", "slides"):
            yield from (name for name, value in (("copies", self.copies), ("sets", self.sets)) if value > 1)
