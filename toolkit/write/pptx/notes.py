"""Speaker's notes: the run of show, page by page, and the masters that notes and handouts print on."""

from typing import NamedTuple

from toolkit.scene import Document, Note, Page, Style
from toolkit.scene.text import Align
from toolkit.write.pptx.layout import list_style
from toolkit.write.pptx.outline import preset
from toolkit.write.pptx.pen import Pen
from toolkit.write.pptx.place import Place, xfrm
from toolkit.write.pptx.placeholder import UNKNOWN_NUMBER, level
from toolkit.write.pptx.text import slide_number, today
from toolkit.write.pptx.tree import COLOUR_MAP, MASTER_COLOURS, common
from toolkit.write.pptx.xml import NAMESPACES, Value, Xml, node, words

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
_APART = node("a:pPr", {}, node("a:spcBef", {}, node("a:spcPts", {"val": 400})))
_NUMBERS = {"hdr": 0, "dt": 1, "sldImg": 2, "body": 3, "ftr": 4, "sldNum": 5}


def notes_master_root(document: Document, pen: Pen) -> Xml:
    """`p:notesMaster`: a picture of the slide in its own proportions over the notes."""
    style = Style("text", _SIZE, pen.ink.fonts.natural(Style("text", _SIZE, 0.0, "ink")), "ink")
    shapes = [
        *(_corner(kind, _NUMBERS[kind], document, pen) for kind in ("hdr", "dt")),
        _image(pen, _PICTURE),
        _shape(pen, "Notes", _reference("body"), _WORDS, _text(_paragraph(_run("Notes", pen), pen), style=list_style("a:lstStyle", style, pen.ink))),
        *(_corner(kind, _NUMBERS[kind], document, pen) for kind in ("ftr", "sldNum")),
    ]
    tree = common(shapes, pen.ink.palette, background="white")
    return node("p:notesMaster", NAMESPACES, tree, COLOUR_MAP, list_style("p:notesStyle", style, pen.ink))


def handout_master_root(document: Document, pen: Pen) -> Xml:
    """`p:handoutMaster`: what stands in the corners of printed handouts."""
    shapes = [_corner(kind, number, document, pen) for number, kind in enumerate(_CORNERS)]
    return node("p:handoutMaster", NAMESPACES, common(shapes, pen.ink.palette, background="white"), COLOUR_MAP)


def notes_root(page: Page, number: int, document: Document, pen: Pen) -> Xml:
    """`p:notes` of one slide: each note a paragraph that opens with its label in bold. In print its corners say what the sheet belongs to."""
    said = [_said(note, pen) for note in page.notes]
    corners = {"hdr": _corner_words("hdr", document, pen), "ftr": _corner_words("ftr", document, pen), "sldNum": slide_number(_plain(pen), str(number))}
    shapes = [
        _image(pen, None),
        _shape(pen, "Notes", _reference("body"), None, _text(*said)),
        *(_shape(pen, _CORNERS[kind].name, _reference(kind), None, _text(_paragraph(words, pen))) for kind, words in corners.items() if words),
    ]
    return node("p:notes", NAMESPACES, common(shapes, pen.ink.palette), MASTER_COLOURS)


def _said(note: Note, pen: Pen) -> Xml:
    label = _run(note.label + (" " if note.text else ""), pen, bold=True) if note.label else None
    lines = note.text.split("\n") if note.text else []
    runs = [part for index, line in enumerate(lines) for part in (node("a:br", {}, _plain(pen)) if index else None, _run(line, pen) if line else None)]
    return node("a:p", {}, _APART, label, *runs, node("a:endParaRPr", {"lang": pen.ink.tag()}))


def _run(text: str, pen: Pen, *, bold: bool = False) -> Xml:
    return node("a:r", {}, node("a:rPr", {"lang": pen.ink.tag(), "b": bold or None}), words("a:t", text))


def _plain(pen: Pen) -> Xml:
    return node("a:rPr", {"lang": pen.ink.tag()})


def _paragraph(part: Xml | None, pen: Pen) -> Xml:
    return node("a:p", {}, part, node("a:endParaRPr", {"lang": pen.ink.tag()}))


def _text(*paragraphs: Xml, box: Xml | None = None, style: Xml | None = None) -> Xml:
    return node("p:txBody", {}, box or node("a:bodyPr"), style or node("a:lstStyle"), *paragraphs)


def _reference(kind: str) -> Xml:
    small = "quarter" if kind in _CORNERS else None
    return node("p:ph", {"type": kind, "sz": small, "idx": _NUMBERS[kind] or None})


def _image(pen: Pen, place: Place | None) -> Xml:
    identity = node("p:cNvPr", {"id": (number := pen.number()), "name": f"Slide image {number}"})
    locked = node("p:cNvSpPr", {}, node("a:spLocks", {"noGrp": 1, "noRot": 1, "noChangeAspect": 1}))
    border = node("a:ln", {"w": 12_700}, pen.ink.palette.fill("rule"))
    look = node("p:spPr", {}, xfrm(place), preset("rect"), node("a:noFill"), border) if place else node("p:spPr")
    return node("p:sp", {}, node("p:nvSpPr", {}, identity, locked, node("p:nvPr", {}, _reference("sldImg"))), look)


def _shape(pen: Pen, name: str, reference: Xml, place: Place | None, text: Xml) -> Xml:
    identity = node("p:cNvPr", {"id": (number := pen.number()), "name": f"{name} {number}"})
    locked = node("p:cNvSpPr", {}, node("a:spLocks", {"noGrp": 1}))
    look = node("p:spPr", {}, xfrm(place), preset("rect")) if place else node("p:spPr")
    return node("p:sp", {}, node("p:nvSpPr", {}, identity, locked, node("p:nvPr", {}, reference)), look, text)


def _corner(kind: str, number: int, document: Document, pen: Pen) -> Xml:
    corner = _CORNERS[kind]
    attributes: dict[str, Value] = {"vert": "horz", "lIns": 91_440, "tIns": 45_720, "rIns": 91_440, "bIns": 45_720, "rtlCol": 0, "anchor": corner.anchor}
    look = Style("text", _SMALL, pen.ink.fonts.natural(Style("text", _SMALL, 0.0, "ink")), "secondary")
    style = node("a:lstStyle", {}, level("a:lvl1pPr", look, pen.ink, align=corner.align))
    said = _corner_words(kind, document, pen)
    reference = node("p:ph", {"type": kind, "sz": "quarter", "idx": number or None})
    return _shape(pen, corner.name, reference, corner.place, _text(_paragraph(said, pen), box=node("a:bodyPr", attributes), style=style))


def _corner_words(kind: str, document: Document, pen: Pen) -> Xml | None:
    """What a corner says: whose deck it is and for which meeting; fields for the day of printing and the page."""
    if kind == "sldNum":
        return slide_number(_plain(pen), UNKNOWN_NUMBER)
    if kind == "dt":
        return today(_plain(pen), "")
    words = document.footer if kind == "hdr" else document.subject
    return _run(words, pen) if words else None
