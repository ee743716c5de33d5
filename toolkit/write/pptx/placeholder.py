"""Placeholders: a layout's slots as the masters, layouts and slides name them."""

from collections.abc import Iterable

from msgspec import Struct

from toolkit.scene import Rect, SlideLayout, Slot, Style
from toolkit.scene.text import Align
from toolkit.units import emu
from toolkit.write.pptx.above import above, raised
from toolkit.write.pptx.flush import reach, widened
from toolkit.write.pptx.ink import Ink
from toolkit.write.pptx.outline import preset
from toolkit.write.pptx.pen import Pen
from toolkit.write.pptx.place import placed, xfrm
from toolkit.write.pptx.text import ALIGN, Insets, full_box, line_spacing, slide_number, spacing, today, tracking
from toolkit.write.pptx.xml import Value, Xml, node, words

_TYPES = {"title": "title", "subtitle": "subTitle", "body": "body", "picture": "pic", "table": "tbl", "footer": "ftr", "number": "sldNum", "date": "dt"}
_FIXED = {"title": 0, "date": 10, "footer": 11, "number": 12}
_FIRST_FREE = 13
_FURNITURE = ("footer", "number", "date")
UNKNOWN_NUMBER = "‹#›"


class Numbers(Struct, frozen=True):
    """The number of each slot by its name: the same on every layout, so that a slide keeps its text when a person changes its layout."""

    by_name: dict[str, int]

    @classmethod
    def of(cls, layouts: Iterable[SlideLayout]) -> "Numbers":
        names = dict.fromkeys(slot.name for layout in layouts for slot in layout.slots if slot.kind not in _FIXED)
        return cls({name: number for number, name in enumerate(names, _FIRST_FREE)})

    def reference(self, slot: Slot, *, prompting: bool = False) -> Xml:
        """`p:ph`; on a layout with word that the prompt is its own. A title's number is 0 and is not written."""
        number = _FIXED[slot.kind] if slot.kind in _FIXED else self.by_name[slot.name]
        small = "quarter" if slot.kind in _FURNITURE else None
        own = prompting and slot.kind not in _FURNITURE
        return node("p:ph", {"type": _TYPES[slot.kind], "sz": small, "idx": number or None, "hasCustomPrompt": own or None})


def frame(number: int, name: str, reference: Xml, box: Rect | None, text: Xml) -> Xml:
    """A placeholder's shape. Without a box it stands where its layout says."""
    identity = node("p:cNvPr", {"id": number, "name": name})
    locked = node("p:cNvSpPr", {}, node("a:spLocks", {"noGrp": 1}))
    look = node("p:spPr", {}, xfrm(placed(box)), preset("rect")) if box is not None else node("p:spPr")
    return node("p:sp", {}, node("p:nvSpPr", {}, identity, locked, node("p:nvPr", {}, reference)), look, text)


def prompt(slot: Slot, number: int, reference: Xml, pen: Pen, text: str = "") -> Xml:
    """A slot on a layout or master: where it stands, how its text looks, and what an empty one says."""
    plain = node("a:rPr", {"lang": pen.ink.tag()})
    said = _shown(slot, text or slot.prompt or slot.name, plain)
    style = node("a:lstStyle", {}, level("a:lvl1pPr", slot.style, pen.ink, align=slot.align))
    shown = node("a:p", {}, said, node("a:endParaRPr", {"lang": pen.ink.tag()}))
    over, up = reach(slot), above((slot.style,), pen.ink)
    insets = Insets(emu(over), top=emu(up))
    return frame(number, label(slot, number), reference, raised(widened(slot.box, over), up), node("p:txBody", {}, full_box(slot.anchor, insets), style, shown))


def _shown(slot: Slot, text: str, properties: Xml) -> Xml:
    """What an empty placeholder says: fields where a program knows better than we do, else the words."""
    if slot.kind == "number":
        return slide_number(properties, UNKNOWN_NUMBER)
    return today(properties, text) if slot.kind == "date" else node("a:r", {}, properties, words("a:t", text))


def label(slot: Slot, number: int) -> str:
    """A name for the list of objects."""
    return f"{slot.name.replace('-', ' ').replace('_', ' ').capitalize()} {number}"


def level(tag: str, style: Style, ink: Ink, *, align: Align = "start", bullet: str = "", indent: int = 0, margin: int = 0) -> Xml:
    """One level of a list style, with everything said. `margin` and `indent` in EMU."""
    run = _default_run(style, ink)
    mark = node("a:buChar", {"char": bullet}) if bullet else node("a:buNone")
    before = node("a:spcBef", {}, node("a:spcPts", {"val": 0}))
    attributes: dict[str, Value] = {"marL": margin, "indent": -indent, "algn": ALIGN[align], "defTabSz": 914_400, "rtl": 0, "eaLnBrk": 1}
    return node(tag, attributes, line_spacing(spacing((style,), ink)), before, mark, run)


def _default_run(style: Style, ink: Ink) -> Xml:
    # Kerning from 0 points on: Office kerns nothing unless told.
    attributes: dict[str, Value] = {"sz": round(style.size * 100), "b": ink.fonts.bold(style.face), "kern": 0, "spc": tracking(style)}
    fonts = node("a:latin", {"typeface": ink.fonts.latin(style.face)}), node("a:ea", {"typeface": "+mn-ea"}), node("a:cs", {"typeface": "+mn-cs"})
    return node("a:defRPr", attributes, ink.palette.fill(style.colour), *fonts)
