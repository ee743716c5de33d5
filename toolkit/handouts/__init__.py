"""Slides on paper: a deck's own pages, scaled and laid out with lines to write on or with what is said. Pure: pages in, pages out."""

from collections.abc import Callable, Mapping, Sequence

from toolkit.handouts.handout import handout
from toolkit.handouts.script import script
from toolkit.layout import Room
from toolkit.model.product import ProductName
from toolkit.scene import Page

ON_PAPER: Mapping[ProductName, Callable[[Sequence[Page], Room], tuple[Page, ...]]] = {"deck-handout": handout, "deck-script": script}
"""What lays out each product that is made of slides. The slides have the art of their layouts under them."""

__all__ = ["ON_PAPER", "handout", "script"]
