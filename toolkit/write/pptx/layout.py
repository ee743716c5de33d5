"""Slide layouts of our own, and the master that they stand under."""

from toolkit.scene import Guides, Rect, Size, SlideLayout, Slot, Style
from toolkit.units import emu
from toolkit.write.pptx.guides import guide_list
from toolkit.write.pptx.ink import Ink
from toolkit.write.pptx.pen import Pen
from toolkit.write.pptx.placeholder import Numbers, level, prompt
from toolkit.write.pptx.shapes import draw
from toolkit.write.pptx.tree import COLOUR_MAP, MASTER_COLOURS, common
from toolkit.write.pptx.xml import NAMESPACES, Xml, node

_LEVELS = 9
_STEP = 18.0
"""Points that each level of a list stands further in."""
_MARGIN = 54.0


def layout_root(layout: SlideLayout, numbers: Numbers, footer: str, pen: Pen) -> Xml:
    """`p:sldLayout`: art first, so that placeholders lie over it."""
    art = [shape.xml for item in layout.items for shape in draw(item, pen)]
    slots = [prompt(slot, pen.number(), numbers.reference(slot, prompting=True), pen, footer if slot.kind == "footer" else "") for slot in layout.slots]
    tree = common([*art, *slots], pen.ink.palette, name=layout.name, background=layout.background)
    return node("p:sldLayout", {**NAMESPACES, "preserve": 1, "userDrawn": 1}, tree, MASTER_COLOURS)


def master_root(slots: tuple[Slot, ...], layouts: Xml, guides: Guides, pen: Pen) -> Xml:
    """`p:sldMaster` with the five placeholders that every layout can inherit from, and the guides of all slides."""
    numbers = Numbers({slot.name: 1 for slot in slots if slot.kind == "body"})
    shapes = [prompt(slot, pen.number(), numbers.reference(slot), pen) for slot in slots]
    styles = {slot.kind: slot.style for slot in slots}
    texts = node(
        "p:txStyles",
        {},
        node("p:titleStyle", {}, level("a:lvl1pPr", styles["title"], pen.ink)),
        list_style("p:bodyStyle", styles["body"], pen.ink, bullets=True),
        list_style("p:otherStyle", default_style(pen.ink), pen.ink),
    )
    tree = common(shapes, pen.ink.palette, background="white")
    return node("p:sldMaster", {**NAMESPACES, "preserve": 1}, tree, COLOUR_MAP, layouts, texts, guide_list(guides))


def list_style(tag: str, style: Style, ink: Ink, *, bullets: bool = False) -> Xml:
    """All nine levels in one style; with `bullets` from the second on."""
    levels = []
    for number in range(_LEVELS):
        bullet = "•" if bullets and number else ""
        levels.append(level(f"a:lvl{number + 1}pPr", style, ink, bullet=bullet, indent=emu(_STEP) if bullet else 0, margin=emu(_STEP * number)))
    return node(tag, {}, *levels)


def default_style(ink: Ink) -> Style:
    """What text boxes start from: 18 points at the font's own line height."""
    plain = Style("text", 18.0, 0.0, "ink")
    return Style("text", 18.0, ink.fonts.natural(plain), "ink")


def master_slots(layouts: tuple[SlideLayout, ...], size: Size, ink: Ink) -> tuple[Slot, ...]:
    """One slot of each kind, as the first layout has it that has one; plain ones for the rest."""
    known = {slot.kind: slot for layout in reversed(layouts) for slot in reversed(layout.slots)}
    return tuple(known.get(slot.kind, slot) for slot in _plain_slots(size, ink))


def _plain_slots(size: Size, ink: Ink) -> tuple[Slot, ...]:
    text = default_style(ink)
    title = Style("display", 40.0, 44.0, "ink")
    small = Style("text", 12.0, ink.fonts.natural(Style("text", 12.0, 0.0, "ink")), "secondary")
    width, foot = size.w - 2 * _MARGIN, size.h - _MARGIN
    return (
        Slot("title", "title", Rect(_MARGIN, _MARGIN, width, 90), title, "Title"),
        Slot("body", "body", Rect(_MARGIN, 162, width, foot - 180), text, "Text"),
        Slot("date", "date", Rect(_MARGIN, foot, width / 4, 18), small, "Date"),
        Slot("footer", "footer", Rect(_MARGIN + width / 4, foot, width / 2, 18), small, "Footer", align="center"),
        Slot("number", "number", Rect(_MARGIN + width * 3 / 4, foot, width / 4, 18), small, "Number", align="end"),
    )
