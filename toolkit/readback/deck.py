"""A deck as it is read from a file: its slides in order, and what it knows of where it comes from."""

from collections.abc import Mapping

from msgspec import Struct

from toolkit.problems import UnfitFileError
from toolkit.readback.names import P, R
from toolkit.readback.package import Package
from toolkit.readback.properties import read_properties
from toolkit.readback.slides import Slide, read_slide

_STRICT = "{http://purl.oclc.org/ooxml/"
"""How the names of elements begin in a deck of the strict kind (ISO/IEC 29500-1, annex A)."""


class Deck(Struct, frozen=True):
    """The slides, and the properties that the toolkit gave the file, by name; none where a program dropped them."""

    slides: tuple[Slide, ...]
    properties: Mapping[str, str]


def read_deck(package: Package) -> Deck:
    """Read all slides. Raises UnfitFileError for a file that is no deck, has no slides or is damaged."""
    return Deck(tuple(_slide(package, number, name) for number, name in enumerate(slide_parts(package), 1)), read_properties(package))


def slide_parts(package: Package) -> tuple[str, ...]:
    """The names of the slides' parts, in the order in which they are shown."""
    relations = package.relations(package.presentation)
    root = package.tree(package.presentation)
    if root.tag.startswith(_STRICT):
        todo = 'In PowerPoint, choose "Save as" and the type "PowerPoint Presentation (.pptx)"'
        raise UnfitFileError(package.shown, "this deck is saved as a Strict Open XML Presentation", todo)
    named = (relations.get(slide.get(f"{R}id")) for slide in root.iterfind(f"{P}sldIdLst/{P}sldId"))
    found = tuple(relation.target for relation in named if relation is not None)
    if not found:
        raise package.empty()
    return found


def _slide(package: Package, number: int, name: str) -> Slide:
    root, notes = package.tree(name), package.related(name, "notesSlide")
    if root.find(f"{P}cSld") is None:
        raise package.damaged(name)
    return read_slide(number, root, package.tree(notes[0]) if notes else None)
