"""What a new look does not reach: words of the old edition, and colours that no theme changes. They are told, for a person to change."""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from toolkit.library import Library
from toolkit.model.edition import Edition
from toolkit.readback.colours import own_colours
from toolkit.readback.deck import Deck
from toolkit.readback.package import Package
from toolkit.readback.properties import origin_of
from toolkit.readback.words import folded, names


class Left(Struct, frozen=True):
    """What the new look does not reach: the slide's number, where on it, and the words or the colours.

    `place` is "slide" or "notes" for words that are the old edition's own, "logo" for an old logo that is animated, "colours" for fixed ones.
    """

    slide: int
    words: str
    place: Literal["slide", "notes", "logo", "colours"] = "slide"


def left_words(deck: Deck, library: Library, edition: str) -> Iterator[Left]:
    """Where slides and notes still say what is the old edition's own, for a person to change."""
    old = library.editions.get(origin_of(deck.properties).edition)
    if old is None or old.id == edition:
        return
    new = {folded(words) for words in _own(library.editions[edition])}
    own = [words for words in _own(old) if folded(words) not in new]
    for slide in deck.slides:
        shown, told = "\n".join(text.text for text in slide.texts), "\n".join(slide.notes)
        yield from (Left(slide.number, words) for words in own if names(shown, words))
        yield from (Left(slide.number, words, "notes") for words in own if names(told, words))


def _own(edition: Edition) -> list[str]:
    one_each = (edition.region, edition.venue, edition.date, edition.contact, edition.funder)
    return [str(words) for words in (*one_each, *edition.hosts) if words]


def left_colours(package: Package) -> Iterator[Left]:
    """The slides with colours that are not from the theme."""
    yield from (Left(slide, ", ".join(colours), "colours") for slide, colours in own_colours(package).items())
