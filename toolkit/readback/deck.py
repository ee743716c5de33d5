"""A deck as it is read from a file: its slides in order, and what it knows of where it comes from."""

from collections.abc import Mapping

from msgspec import Struct

from toolkit.readback.names import P, R
from toolkit.readback.package import Package
from toolkit.readback.properties import read_properties
from toolkit.readback.slides import Slide, read_slide


class Deck(Struct, frozen=True):
    """The slides, and the properties that the toolkit gave the file, by name; none where a program dropped them."""

    slides: tuple[Slide, ...]
    properties: Mapping[str, str]


def read_deck(package: Package) -> Deck:
    """Read all slides. Raises UnfitFileError for a file that is no deck or is damaged."""
    return Deck(tuple(_slide(package, number, name) for number, name in enumerate(slide_parts(package), 1)), read_properties(package))


def slide_parts(package: Package) -> tuple[str, ...]:
    """The names of the slides' parts, in the order in which they are shown."""
    relations = package.relations(package.presentation)
    listed = package.tree(package.presentation).iterfind(f"{P}sldIdLst/{P}sldId")
    named = (relations.get(slide.get(f"{R}id")) for slide in listed)
    return tuple(relation.target for relation in named if relation is not None)


def _slide(package: Package, number: int, name: str) -> Slide:
    notes = package.related(name, "notesSlide")
    return read_slide(number, package.tree(name), package.tree(notes[0]) if notes else None)
