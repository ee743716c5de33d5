"""Decks to read back: the small document of the writer's tests, edited as people edit, through python-pptx."""

import io
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from pptx import Presentation

from tests.write.pptx.sample import deck, document
from toolkit.readback.changes import Change
from toolkit.readback.compare import Known, compare
from toolkit.readback.deck import Deck, read_deck
from toolkit.readback.notes import Labels
from toolkit.readback.package import Package
from toolkit.readback.sources import Sources

Told = tuple[str, str, int, str, str]
"""What, what was done, the number of the slide as it was made (0 for a new one), old words, new words."""


def read(data: bytes) -> Deck:
    return read_deck(Package("deck.pptx", data))


@cache
def made() -> Deck:
    """The small document as it was made."""
    return read(deck())


def edited(change: Callable[[Any], None], data: bytes | None = None) -> bytes:
    """The file after someone opened it, changed it and saved it."""
    opened = Presentation(io.BytesIO(data or deck()))
    change(opened)
    saved = io.BytesIO()
    opened.save(saved)
    return saved.getvalue()


def known() -> Known:
    """What is known of the small document."""
    return Known(Sources(document()), Labels(note for page in document().pages for note in page.notes))


def compared(data: bytes) -> tuple[Change, ...]:
    """What was changed in the small document."""
    return compare(made().slides, read(data).slides, known())


def told(changes: Sequence[Change]) -> list[Told]:
    return [(change.what, change.did, change.was, change.old, change.new) for change in changes]


def done(change: Callable[[Any], None]) -> list[Told]:
    """What is told of an edit."""
    return told(compared(edited(change)))


def shape(slide: Any, name: str, nth: int = 0) -> Any:
    """The shape that is called so, its number left out; the nth of several."""
    return [one for one in every(slide.shapes) if one.name.rstrip("0123456789 ") == name][nth]


def every(shapes: Any) -> list[Any]:
    """All shapes, those in groups too."""
    return [inner for one in shapes for inner in (one, *(every(one.shapes) if hasattr(one, "shapes") else ()))]


def remove(one: Any) -> None:
    one._element.getparent().remove(one._element)


def order(opened: Any) -> Any:
    """The list of slides, to take from and put into."""
    return opened.slides._sldIdLst


def move(opened: Any, place: int, to: int) -> None:
    slides = order(opened)
    slide = list(slides)[place]
    slides.remove(slide)
    slides.insert(to, slide)


def drop(opened: Any, place: int) -> None:
    slide = list(order(opened))[place]
    opened.part.drop_rel(slide.rId)
    order(opened).remove(slide)


def add(opened: Any, title: str) -> None:
    opened.slides.add_slide(opened.slide_layouts[0]).shapes.title.text_frame.text = title
