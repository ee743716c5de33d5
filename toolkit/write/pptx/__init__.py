"""The deck writer: a scene document as a native, editable `.pptx`.

Nothing is decided here: what stands where, how large and in which colour, the scene says. What is written is what Office needs
to keep it editable: placeholders of real layouts, theme colours and fonts, sections, notes, jumps and alternative text.
"""

from collections import Counter
from collections.abc import Mapping

from msgspec.structs import replace

from toolkit.fonts.face import FontFace
from toolkit.problems import LayoutError
from toolkit.scene import Document
from toolkit.theme import Look
from toolkit.write.pptx.deck import Deck
from toolkit.write.pptx.ink import Fonts, Ink
from toolkit.write.pptx.palette import Palette
from toolkit.write.pptx.slide import title_of
from toolkit.write.pptx.theme import theme_root
from toolkit.write.pptx.xml import file
from toolkit.write.thumbnail import thumbnail

__all__ = ["write_pptx", "write_theme", "write_thumbnail"]

_KEPT = 16
_INKS: dict[tuple[Look, str], Ink] = {}


def write_pptx(document: Document, look: Look, faces: Mapping[str, FontFace], *, draft: bool = False) -> bytes:
    """The bytes of the deck, the same for the same document. A `draft` is to be read back at once: it has no thumbnail and is not compressed.

    Raises LayoutError for pages that layouts must not make: without a title, with the title of another, without a layout, with form fields.
    """
    _check(document)
    picture = b"" if draft else write_thumbnail(document, look, faces)
    return Deck(document, str(look.theme.name), _ink(look, faces, document.language), picture).file(compressed=not draft)


def write_theme(look: Look, faces: Mapping[str, FontFace]) -> bytes:
    """The theme part of a deck in this look, for a deck that is there already."""
    return file(theme_root(str(look.theme.name), Ink(Palette(look), Fonts(faces), "")))


def _ink(look: Look, faces: Mapping[str, FontFace], language: str) -> Ink:
    """One for all decks of a look and its faces, so that decks after the first find written what stands in them, too."""
    known = _INKS.get((look, language))
    if known is None or known.fonts.faces is not faces:
        if len(_INKS) >= _KEPT:
            _INKS.clear()
        known = _INKS[look, language] = Ink(Palette(look), Fonts(faces), language)
    return known


def write_thumbnail(document: Document, look: Look, faces: Mapping[str, FontFace]) -> bytes:
    """A small picture of the first slide, its layout's art under it: a JPEG file."""
    first = document.pages[0]
    [art] = [layout.items for layout in document.layouts if layout.key == first.layout]
    return thumbnail(replace(first, items=(*art, *first.items)), look, faces)


def _check(document: Document) -> None:
    layouts = {layout.key: layout for layout in document.layouts}
    if unknown := [page.key for page in document.pages if page.layout not in layouts]:
        raise LayoutError(f"slides without a slide layout: {', '.join(unknown)}")
    titles = Counter(title_of(page, layouts[page.layout]) for page in document.pages)
    if twice := [title for title, count in titles.items() if count > 1 or not title]:
        raise LayoutError(f"slide titles that are empty or stand on several slides: {twice}")
