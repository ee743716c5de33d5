"""The slides that handout and script are made of, what is read of them, and the files."""

from collections.abc import Iterable

from tests.layouts.drawn import drawn, library
from tests.layouts.workbook.walk import walk
from toolkit.scene import Item, Page, Text
from toolkit.text.faces import Faces
from toolkit.theme import Look
from toolkit.write.pdf import write_pdf


def slides(convening: str) -> tuple[Page, ...]:
    return drawn("deck", convening, "letter")[0].pages


def words(items: Iterable[Item]) -> list[str]:
    """What is read aloud, in order; art of a slide layout is decoration."""
    found = [(item, inside) for item, inside in walk(items) if isinstance(item, Text)]
    return [text.text for text, inside in found if text.tag != "Artifact" and "Artifact" not in inside]


def written(product: str) -> bytes:
    """The file of the national edition's half day."""
    look = Look(library().themes["bold-geometry"])
    return write_pdf(drawn(product, "half", "letter")[0], look, Faces(look.theme.faces))
