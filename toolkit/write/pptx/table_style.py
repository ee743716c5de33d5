"""The style that a table has when a person inserts one: heads on a quiet ground over a strong line, and thin rules between the rows."""

from toolkit.scene import Stroke
from toolkit.write.pptx.ink import Ink
from toolkit.write.pptx.stroke import stroke_line
from toolkit.write.pptx.xml import NAMESPACES, Value, Xml, node

STYLE = "{6B1C8E52-3D0F-4A7B-9E64-2F5A90C7D318}"
"""The style's own id, the same in every deck: a table that is copied to another deck finds it there."""
_THIN, _STRONG = Stroke("rule", 0.75), Stroke("ink", 1.5)
_QUIET = "paper"
_ON: dict[str, Value] = {"b": "on"}
_NO_LINE = node("a:ln", {"w": 0}, node("a:noFill"))


def table_styles_root(name: str, ink: Ink) -> Xml:
    """`a:tblStyleLst`: one style in the theme's colours and fonts, by the theme's name, for every new table."""
    style = node(
        "a:tblStyle",
        {"styleId": STYLE, "styleName": name},
        _part("wholeTbl", ink, {}, _borders(ink, insideH=_THIN, bottom=_THIN), node("a:noFill")),
        _part("band2H", ink, None, None, ink.palette.fill(_QUIET)),
        _part("band2V", ink, None, None, ink.palette.fill(_QUIET)),
        _part("lastCol", ink, _ON, None, None),
        _part("firstCol", ink, _ON, None, None),
        _part("lastRow", ink, _ON, _borders(ink, top=_STRONG), None),
        _part("firstRow", ink, _ON, _borders(ink, bottom=_STRONG), ink.palette.fill(_QUIET)),
    )
    return node("a:tblStyleLst", {"xmlns:a": NAMESPACES["xmlns:a"], "def": STYLE}, style)


def _part(where: str, ink: Ink, words: dict[str, Value] | None, borders: Xml | None, fill: Xml | None) -> Xml:
    """What one part of a table adds: to its words unless they are None, its borders and its ground."""
    text = node("a:tcTxStyle", words, node("a:fontRef", {"idx": "minor"}), ink.palette.colour("ink")) if words is not None else None
    return node(f"a:{where}", {}, text, node("a:tcStyle", {}, borders or node("a:tcBdr"), node("a:fill", {}, fill) if fill else None))


def _borders(ink: Ink, **drawn: Stroke) -> Xml:
    """`a:tcBdr`. The whole table says that it has no others; a part of it draws over what is there."""
    sides = ("left", "right", "top", "bottom", "insideH", "insideV") if "insideH" in drawn else tuple(drawn)
    return node("a:tcBdr", {}, *(node(f"a:{side}", {}, stroke_line(drawn.get(side), ink) or _NO_LINE) for side in sides))
