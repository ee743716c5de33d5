"""The tree of shapes that slides, layouts and masters share."""

from collections.abc import Iterable

from toolkit.write.pptx.palette import Palette
from toolkit.write.pptx.xml import Value, Xml, node

_NOWHERE = {"x": 0, "y": 0}
_NOTHING = {"cx": 0, "cy": 0}
_ROOT = (
    node("p:nvGrpSpPr", {}, node("p:cNvPr", {"id": 1, "name": ""}), node("p:cNvGrpSpPr"), node("p:nvPr")),
    node("p:grpSpPr", {}, node("a:xfrm", {}, node("a:off", _NOWHERE), node("a:ext", _NOTHING), node("a:chOff", _NOWHERE), node("a:chExt", _NOTHING))),
)
MASTER_COLOURS = node("p:clrMapOvr", {}, node("a:masterClrMapping"))
_SLOTS = [f"accent{number}" for number in range(1, 7)] + ["hlink", "folHlink"]
COLOUR_MAP = node("p:clrMap", {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2", **{slot: slot for slot in _SLOTS}})


def common(shapes: Iterable[Xml], palette: Palette, *, name: str = "", background: str = "") -> Xml:
    """`p:cSld`. Without a background the one below shows."""
    ground = node("p:bg", {}, node("p:bgPr", {}, palette.fill(background), node("a:effectLst"))) if background else None
    attributes: dict[str, Value] = {"name": name or None}
    return node("p:cSld", attributes, ground, node("p:spTree", {}, *_ROOT, *shapes))
