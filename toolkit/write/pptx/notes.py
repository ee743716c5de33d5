"""Speaker's notes: the run of show, page by page, and the masters that notes and handouts print on."""

from functools import lru_cache
from typing import NamedTuple

from toolkit.scene import Document, Note, Page, Style
from toolkit.scene.text import Align
from toolkit.write.pptx.ink import Ink
from toolkit.write.pptx.levels import flat, level
from toolkit.write.pptx.outline import preset
from toolkit.write.pptx.pen import Pen
from toolkit.write.pptx.place import Place, xfrm
from toolkit.write.pptx.placeholder import UNKNOWN_NUMBER
from toolkit.write.pptx.text import EMPTY_LIST, slide_number, today
from toolkit.write.pptx.tree import COLOUR_MAP, MASTER_COLOURS, common
from toolkit.write.pptx.xml import NAMESPACES, Value, Xml, node, plain, words

SHEET = Place(0, 0, 6_858_000, 9_144_000)
"""A sheet of notes in EMU: 7.5 by 10 inches, as PowerPoint has it."""
_SIZE, _SMALL = 11.0, 10.0
"""Points of the notes and of the corners: an activity's notes fill most of a sheet."""
_HALF, _LINE = 2_971_800, 458_788
_PICTURE = Place(1_371_600, 571_500, 4_114_800, 2_314_575)
_WORDS = Place(457_200, 3_017_520, 5_943_600, 5_623_560)


class _Corner(NamedTuple):
    """What stands in a corner of a sheet: its name, where, and how its words lie in it."""

    name: str
    place: Place
    align: Align
    anchor: str


_CORNERS = {
    "hdr": _Corner("Header", Place(0, 0, _HALF, _LINE), "start", "t"),
    "dt": _Corner("Date", Place(SHEET.cx - _HALF, 0, _HALF, _LINE), "end", "t"),
    "ftr": _Corner("Footer", Place(0, SHEET.cy - _LINE, _HALF, _LINE), "start", "b"),
    "sldNum": _Corner("Slide number", Place(SHEET.cx - _HALF, SHEET.cy - _LINE, _HALF, _LINE), "end", "b"),
}
_LOCKS = node("p:cNvSpPr", {}, node("a:spLocks", {"noGrp": 1}))
_PICTURE_LOCKS = node("p:cNvSpPr", {}, node("a:spLocks", {"noGrp": 1, "noRot": 1, "noChangeAspect": 1}))
_EMPTY = node("p:spPr")
_APART = node("a:pPr", {}, node("a:spcBef", {}, node("a:spcPts", {"val": 400})))
_NUMBERS = {"hdr": 0, "dt": 1, "sldImg": 2, "body": 3, "ftr": 4, "sldNum": 5}


def notes_master_root(document: Document, pen: Pen) -> Xml:
    """`p:notesMaster`: a picture of the slide in its own proportions over the notes."""
    style = Style("text", _SIZE, pen.ink.fonts.natural(Style("text", _SIZE, 0.0, "ink")), "ink")
    shapes = [
        *(_corner(kind, _NUMBERS[kind], document, pen) for kind in ("hdr", "dt")),
        _picture(pen.number(), pen.ink),
        _shape(pen, "Notes", _reference("body"), _WORDS, _text(_paragraph(_run("Notes", pen.ink), pen.ink), style=flat("a:lstStyle", style, pen.ink))),
        *(_corner(kind, _NUMBERS[kind], document, pen) for kind in ("ftr", "sldNum")),
    ]
    tree = common(shapes, pen.ink.palette, background="white")
    return node("p:notesMaster", NAMESPACES, tree, COLOUR_MAP, flat("p:notesStyle", style, pen.ink))


def handout_master_root(document: Document, pen: Pen) -> Xml:
    """`p:handoutMaster`: what stands in the corners of printed handouts."""
    shapes = [_corner(kind, number, document, pen) for number, kind in enumerate(_CORNERS)]
    return node("p:handoutMaster", NAMESPACES, common(shapes, pen.ink.palette, background="white"), COLOUR_MAP)


def notes_root(page: Page, number: int, document: Document, pen: Pen) -> Xml:
    """`p:notes` of one slide: each note a paragraph that opens with its label in bold. In print its corners say what the sheet belongs to."""
    ink, said = pen.ink, [_said(note, pen.ink) for note in page.notes]
    shown = slide_number(_plain(ink), str(number))
    corners = (("hdr", _corner_words("hdr", document.footer, ink)), ("ftr", _corner_words("ftr", document.subject, ink)), ("sldNum", shown))
    shapes = [
        _no_picture(pen.number()),
        _filled(pen.number(), "Notes", "body", _text(*said)),
        *(_filled(pen.number(), _CORNERS[kind].name, kind, _text(_paragraph(words, ink))) for kind, words in corners if words),
    ]
    return node("p:notes", NAMESPACES, common(shapes, ink.palette), MASTER_COLOURS)


@lru_cache(4096)
def _said(note: Note, ink: Ink) -> Xml:
    label = _run(note.label + (" " if note.text else ""), ink, bold=True) if note.label else None
    lines = note.text.split("\n") if note.text else []
    runs = [part for index, line in enumerate(lines) for part in (node("a:br", {}, _plain(ink)) if index else None, _run(line, ink) if line else None)]
    return plain("a:p", _APART, label, *runs, _end(ink))


def _run(text: str, ink: Ink, *, bold: bool = False) -> Xml:
    return plain("a:r", _plain(ink, bold=bold), words("a:t", text))


@lru_cache(64)
def _plain(ink: Ink, *, bold: bool = False) -> Xml:
    return node("a:rPr", {"lang": ink.tag(), "b": bold or None})


@lru_cache(64)
def _end(ink: Ink) -> Xml:
    return node("a:endParaRPr", {"lang": ink.tag()})


def _paragraph(part: Xml | None, ink: Ink) -> Xml:
    return node("a:p", {}, part, _end(ink))


def _text(*paragraphs: Xml, box: Xml = node("a:bodyPr"), style: Xml = EMPTY_LIST) -> Xml:  # noqa: B008  # finished elements are values
    return plain("p:txBody", box, style, *paragraphs)


@lru_cache(16)
def _reference(kind: str) -> Xml:
    small = "quarter" if kind in _CORNERS else None
    return node("p:ph", {"type": kind, "sz": small, "idx": _NUMBERS[kind] or None})


@lru_cache(64)
def _no_picture(number: int) -> Xml:
    """The slide's picture where its master has it."""
    return plain("p:sp", _identity(number, "Slide image", _reference("sldImg"), _PICTURE_LOCKS), _EMPTY)


def _picture(number: int, ink: Ink) -> Xml:
    border = node("a:ln", {"w": 12_700}, ink.palette.fill("rule"))
    look = node("p:spPr", {}, xfrm(_PICTURE), preset("rect"), node("a:noFill"), border)
    return plain("p:sp", _identity(number, "Slide image", _reference("sldImg"), _PICTURE_LOCKS), look)


def _filled(number: int, name: str, kind: str, text: Xml) -> Xml:
    """A placeholder where its master has it."""
    return plain("p:sp", _known_identity(number, name, kind), _EMPTY, text)


@lru_cache(256)
def _known_identity(number: int, name: str, kind: str) -> Xml:
    """The same on every sheet of notes."""
    return _identity(number, name, _reference(kind), _LOCKS)


def _identity(number: int, name: str, reference: Xml, locks: Xml) -> Xml:
    return plain("p:nvSpPr", node("p:cNvPr", {"id": number, "name": f"{name} {number}"}), locks, node("p:nvPr", {}, reference))


def _shape(pen: Pen, name: str, reference: Xml, place: Place, text: Xml) -> Xml:
    look = node("p:spPr", {}, xfrm(place), preset("rect"))
    return plain("p:sp", _identity(pen.number(), name, reference, _LOCKS), look, text)


def _corner(kind: str, number: int, document: Document, pen: Pen) -> Xml:
    corner = _CORNERS[kind]
    attributes: dict[str, Value] = {"vert": "horz", "lIns": 91_440, "tIns": 45_720, "rIns": 91_440, "bIns": 45_720, "rtlCol": 0, "anchor": corner.anchor}
    look = Style("text", _SMALL, pen.ink.fonts.natural(Style("text", _SMALL, 0.0, "ink")), "secondary")
    style = node("a:lstStyle", {}, level("a:lvl1pPr", look, pen.ink, align=corner.align))
    said = _corner_words(kind, document.footer if kind == "hdr" else document.subject, pen.ink)
    reference = node("p:ph", {"type": kind, "sz": "quarter", "idx": number or None})
    return _shape(pen, corner.name, reference, corner.place, _text(_paragraph(said, pen.ink), box=node("a:bodyPr", attributes), style=style))


@lru_cache(64)
def _corner_words(kind: str, words: str, ink: Ink) -> Xml | None:
    """What a corner says: whose deck it is and for which meeting; fields for the day of printing and the page."""
    if kind == "sldNum":
        return slide_number(_plain(ink), UNKNOWN_NUMBER)
    if kind == "dt":
        return today(_plain(ink), "")
    return _run(words, ink) if words else None
