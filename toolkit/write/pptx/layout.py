"""Slide layouts of our own, and the master that they stand under."""

from collections.abc import Mapping

from msgspec.structs import replace

from toolkit.scene import Guides, Rect, Size, SlideLayout, Slot, Style
from toolkit.scene.document import SlotKind
from toolkit.write.pptx.guides import guide_list
from toolkit.write.pptx.ink import Ink
from toolkit.write.pptx.levels import flat, level, stepped
from toolkit.write.pptx.pen import Pen
from toolkit.write.pptx.placeholder import Numbers, prompt
from toolkit.write.pptx.shapes import draw
from toolkit.write.pptx.tree import COLOUR_MAP, MASTER_COLOURS, common
from toolkit.write.pptx.xml import NAMESPACES, Xml, node

_SHOWN = 5
"""Levels that the master's body shows, as many as Office's own."""
_MARGIN = 54.0
_FOOT = ("date", "footer", "number")


def layout_root(layout: SlideLayout, numbers: Numbers, footer: str, pen: Pen) -> Xml:
    """`p:sldLayout`: art first, so that placeholders lie over it."""
    art = [shape.xml for item in layout.items for shape in draw(item, pen)]
    slots = [prompt(slot, pen.number(), numbers.reference(slot, prompting=True), pen, footer if slot.kind == "footer" else "") for slot in layout.slots]
    tree = common([*art, *slots], pen.ink.palette, name=layout.name, background=layout.background)
    return node("p:sldLayout", {**NAMESPACES, "preserve": 1, "userDrawn": 1}, tree, MASTER_COLOURS)


def master_root(slots: tuple[Slot, ...], layouts: Xml, guides: Guides, pen: Pen) -> Xml:
    """`p:sldMaster` with the five placeholders that every layout can inherit from, and the guides of all slides."""
    numbers = Numbers({slot.name: 1 for slot in slots if slot.kind == "body"})
    shapes = [prompt(slot, pen.number(), numbers.reference(slot), pen, depth=_SHOWN) for slot in slots]
    known = {slot.kind: slot for slot in slots}
    texts = node(
        "p:txStyles",
        {},
        node("p:titleStyle", {}, level("a:lvl1pPr", known["title"].style, pen.ink)),
        stepped("p:bodyStyle", known["body"], pen.ink),
        flat("p:otherStyle", default_style(pen.ink), pen.ink),
    )
    tree = common(shapes, pen.ink.palette, background="white")
    return node("p:sldMaster", {**NAMESPACES, "preserve": 1}, tree, COLOUR_MAP, layouts, texts, guide_list(guides))


def default_style(ink: Ink) -> Style:
    """What text boxes start from: 18 points at the font's own line height."""
    return _plain_style(18.0, "ink", ink)


def master_slots(layouts: tuple[SlideLayout, ...], size: Size, ink: Ink) -> tuple[Slot, ...]:
    """A slot of each kind: title and body on the slide's margins, date, footer and number where the layout with the longest foot has them.

    Their prompts are those of the layouts.
    """
    known = {slot.kind: slot for layout in reversed(layouts) for slot in reversed(layout.slots)}
    longest = {kind: max((slot for layout in layouts for slot in layout.slots if slot.kind == kind), key=_reach, default=None) for kind in _FOOT}
    return tuple(longest.get(slot.kind) or _worded(slot, known) for slot in _plain_slots(size, ink))


def _reach(slot: Slot) -> tuple[float, float]:
    return slot.box.w, slot.box.right


def _worded(slot: Slot, known: Mapping[SlotKind, Slot]) -> Slot:
    other = known.get(slot.kind)
    return replace(slot, prompt=other.prompt, deeper=other.deeper) if other else slot


def _plain_slots(size: Size, ink: Ink) -> tuple[Slot, ...]:
    small = _plain_style(12.0, "secondary", ink)
    width, foot = size.w - 2 * _MARGIN, size.h - _MARGIN
    return (
        Slot("title", "title", Rect(_MARGIN, _MARGIN, width, 90), Style("display", 40.0, 44.0, "ink"), "Title"),
        Slot("body", "body", Rect(_MARGIN, 162, width, foot - 180), _plain_style(24.0, "ink", ink), "Text"),
        Slot("date", "date", Rect(_MARGIN, foot, width / 4, 18), small, "Date"),
        Slot("footer", "footer", Rect(_MARGIN + width / 4, foot, width / 2, 18), small, "Footer", align="center"),
        Slot("number", "number", Rect(_MARGIN + width * 3 / 4, foot, width / 4, 18), small, "Number", align="end"),
    )


def _plain_style(size: float, colour: str, ink: Ink) -> Style:
    return Style("text", size, ink.fonts.natural(Style("text", size, 0.0, colour)), colour)
