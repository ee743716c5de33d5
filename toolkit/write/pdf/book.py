"""A whole document: its pages, then everything that can be written only when they are known."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from toolkit.fonts.face import FontFace
from toolkit.scene import Document, Field
from toolkit.theme import Look
from toolkit.write.pdf import fonts, metadata
from toolkit.write.pdf.colours import Colours
from toolkit.write.pdf.fields import Form
from toolkit.write.pdf.intents import output_intents
from toolkit.write.pdf.links import link
from toolkit.write.pdf.on_paper import on_paper
from toolkit.write.pdf.outline import destinations, page_labels, write_outline
from toolkit.write.pdf.paint import Book, Painter
from toolkit.write.pdf.press import Press
from toolkit.write.pdf.structure import write_structure
from toolkit.write.pdf.syntax import reference, string
from toolkit.write.pdf.tree import Element
from toolkit.write.pdf.typefaces import Typefaces

FIELD_FACE = "text"
"""The face of the theme that typed words stand in."""
_UNHEARD_OF = {("rgb", "press"), ("cmyk", "archive")}


def write_book(document: Document, look: Look, faces: Mapping[str, FontFace]) -> bytes:
    """The file of a document. Raises ValueError for inks that its standard does not have."""
    if (document.inks, document.standard) in _UNHEARD_OF:
        raise ValueError(f'a file for "{document.standard}" has no colours in "{document.inks}"')
    if document.standard == "press":
        document = on_paper(document)
    press = Press(document.inks, document.standard)
    book = Book(Colours(look, document), Typefaces(faces), press)
    root = Element("Document")
    pages = _paint(document, book, root)
    for typeface in book.typefaces:
        press.font(typeface.key, fonts.composite(typeface, press))
    annotations, form = _annotate(document, book, faces)
    for index, of_page in enumerate(book.annotations.of_pages(len(pages))):
        press.tag_page(index, index, [annotations[which] for which in of_page])
    structure = write_structure(root, pages, [annotation.element for annotation in book.annotations.all], annotations, press)
    catalog = press.add(_catalog(document, structure, form, press))
    return press.finish(catalog, press.add(metadata.info(document)))


def _paint(document: Document, book: Book, root: Element) -> list[list[Element]]:
    """Draw all pages, those of one section into one element; for each page its elements by content number."""
    done = []
    for section, pages in groupby(enumerate(document.pages), key=lambda numbered: numbered[1].section):
        part = root.add("Sect") if section else root
        for index, page in pages:
            painter = Painter(book, page, index)
            painter.paint(part)
            book.press.page(page.size, painter.code(), page.trim, page.bleed)
            done.append(painter.ink.owners)
    return done


def _annotate(document: Document, book: Book, faces: Mapping[str, FontFace]) -> tuple[Sequence[int], str]:
    """Write links and fields; their numbers, and the entry of the form in the catalog."""
    press, placed = book.press, book.annotations.all
    targets = destinations(document.pages, press)
    form = Form(faces[FIELD_FACE], book.colours, press) if any(isinstance(annotation.what, Field) for annotation in placed) else None
    done = []
    for key, annotation in enumerate(placed, len(document.pages)):
        shared = f"/F 4 /StructParent {key} /P {press.page_reference(annotation.page)}"
        done.append(press.reserve())
        if form is not None and isinstance(annotation.what, Field):
            form.widget(done[-1], annotation, annotation.what, shared)
        elif not isinstance(annotation.what, Field):
            press.fill(done[-1], link(annotation, annotation.what, targets, shared))
    return done, form.finish() if form else ""


def _catalog(document: Document, structure: int, form: str, press: Press) -> str:
    intents = output_intents(document, press)
    packet = press.stream("/Type /Metadata /Subtype /XML", metadata.xmp(document), packed=False)
    outline = write_outline(document.pages, press)
    shown = f"/Outlines {reference(outline)} /PageMode /UseOutlines" if outline else ""
    labels = f"/PageLabels {page_labels(document.pages)}" if any(page.label for page in document.pages) else ""
    return (
        f"<</Type /Catalog /Pages {press.pages_reference()} /Lang {string(document.language)} /MarkInfo <</Marked true>> "
        f"/ViewerPreferences <</DisplayDocTitle true>> /StructTreeRoot {reference(structure)} {intents} "
        f"/Metadata {reference(packet)} {shown} {labels} {form}>>"
    )
