"""The theme part: twelve colours, two fonts, and effects that do nothing."""

from toolkit.theme import RGB
from toolkit.write.pptx.ink import Ink
from toolkit.write.pptx.xml import NAMESPACES, Xml, node

_OWN = node("a:solidFill", {}, node("a:schemeClr", {"val": "phClr"}))
_WIDTHS = (6350, 12_700, 19_050)
_STRONG = 38_100
"""EMU: three points."""


def theme_root(name: str, ink: Ink) -> Xml:
    """`a:theme`. Tokens that no slot holds stand in PowerPoint's row of custom colours."""
    slots = [node(f"a:{slot}", {}, _rgb(colour)) for slot, colour in ink.palette.slots.items()]
    custom = [node("a:custClr", {"name": token}, _rgb(colour)) for token, colour in ink.palette.custom.items()]
    elements = node(
        "a:themeElements",
        {},
        node("a:clrScheme", {"name": name}, *slots),
        node("a:fontScheme", {"name": name}, _font("a:majorFont", ink.fonts.major), _font("a:minorFont", ink.fonts.minor)),
        _format(name),
    )
    attributes = {"xmlns:a": NAMESPACES["xmlns:a"], "name": name}
    return node("a:theme", attributes, elements, _defaults(), node("a:extraClrSchemeLst"), node("a:custClrLst", {}, *custom))


def _defaults() -> Xml:
    """What people draw: flat shapes without an outline, and lines as strong as the slides' own rules."""
    no_line = node("a:spPr", {}, node("a:ln", {}, node("a:noFill")))
    shape = node("a:spDef", {}, no_line, node("a:bodyPr", {"rtlCol": 0, "anchor": "ctr"}), node("a:lstStyle"), _style("accent1", "lt1"))
    strong = node("a:spPr", {}, node("a:ln", {"w": _STRONG}, node("a:solidFill", {}, node("a:schemeClr", {"val": "tx1"}))))
    return node("a:objectDefaults", {}, shape, node("a:lnDef", {}, strong, node("a:bodyPr"), node("a:lstStyle")))


def _style(fill: str, words: str) -> Xml:
    """The fill and the colour of words from the theme; the first of its lines, and no effect."""
    parts = (("lnRef", "0", fill), ("fillRef", "1", fill), ("effectRef", "0", fill), ("fontRef", "minor", words))
    return node("a:style", {}, *(node(f"a:{tag}", {"idx": index}, node("a:schemeClr", {"val": colour})) for tag, index, colour in parts))


def _font(tag: str, family: str) -> Xml:
    return node(tag, {}, node("a:latin", {"typeface": family}), node("a:ea", {"typeface": ""}), node("a:cs", {"typeface": ""}))


def _format(name: str) -> Xml:
    """Plain fills and lines, no effects. The schema wants three of each."""
    lines = [node("a:ln", {"w": width, "cap": "flat", "cmpd": "sng", "algn": "ctr"}, _OWN, node("a:prstDash", {"val": "solid"})) for width in _WIDTHS]
    effects = [node("a:effectStyle", {}, node("a:effectLst"))] * 3
    return node(
        "a:fmtScheme",
        {"name": name},
        node("a:fillStyleLst", {}, *[_OWN] * 3),
        node("a:lnStyleLst", {}, *lines),
        node("a:effectStyleLst", {}, *effects),
        node("a:bgFillStyleLst", {}, *[_OWN] * 3),
    )


def _rgb(colour: RGB) -> Xml:
    return node("a:srgbClr", {"val": "{:02X}{:02X}{:02X}".format(*colour)})
