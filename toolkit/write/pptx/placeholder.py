"""Placeholders: a layout's slots as the masters, layouts and slides name them."""

from collections.abc import Iterable

from msgspec import Struct

from toolkit.scene import Rect, SlideLayout, Slot
from toolkit.units import emu
from toolkit.write.pptx.above import above, raised
from toolkit.write.pptx.flush import reach, widened
from toolkit.write.pptx.levels import level, stepped
from toolkit.write.pptx.outline import preset
from toolkit.write.pptx.pen import Pen
from toolkit.write.pptx.place import placed, xfrm
from toolkit.write.pptx.text import Insets, full_box, slide_number, today
from toolkit.write.pptx.xml import Xml, node, words

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


def prompt(slot: Slot, number: int, reference: Xml, pen: Pen, text: str = "", *, depth: int = 2) -> Xml:
    """A slot on a layout or master: where it stands, how its text looks, and what an empty one says, down to a `depth` of levels."""
    plain = node("a:rPr", {"lang": pen.ink.tag()})
    said = [_paragraph(_shown(slot, text or slot.prompt or slot.name, plain), 0, pen), *_deeper(slot, plain, depth, pen)]
    one_level = node("a:lstStyle", {}, level("a:lvl1pPr", slot.style, pen.ink, align=slot.align))
    style = stepped("a:lstStyle", slot, pen.ink) if slot.kind == "body" else one_level
    over, up = reach(slot), above((slot.style,), pen.ink)
    insets = Insets(emu(over), top=emu(up))
    return frame(number, name_of(slot), reference, raised(widened(slot.box, over), up), node("p:txBody", {}, full_box(slot.anchor, insets), style, *said))


def _deeper(slot: Slot, properties: Xml, depth: int, pen: Pen) -> list[Xml]:
    """What the levels below the first say, so that people see how they look."""
    if not slot.deeper:
        return []
    return [_paragraph(node("a:r", {}, properties, words("a:t", slot.deeper)), number, pen) for number in range(1, depth)]


def _paragraph(said: Xml, number: int, pen: Pen) -> Xml:
    return node("a:p", {}, node("a:pPr", {"lvl": number}) if number else None, said, node("a:endParaRPr", {"lang": pen.ink.tag()}))


def _shown(slot: Slot, text: str, properties: Xml) -> Xml:
    """What an empty placeholder says: fields where a program knows better than we do, else the words."""
    if slot.kind == "number":
        return slide_number(properties, UNKNOWN_NUMBER)
    return today(properties, text) if slot.kind == "date" else node("a:r", {}, properties, words("a:t", text))


def name_of(slot: Slot) -> str:
    """Its name in the list of objects of a layout, where there is one of each; programs number what a slide has of it."""
    return slot.label or slot.name.replace("-", " ").replace("_", " ").capitalize()


def label(slot: Slot, number: int) -> str:
    """The name of a slide's placeholder."""
    return f"{name_of(slot)} {number}"
