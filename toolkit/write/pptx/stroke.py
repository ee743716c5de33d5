"""Lines around shapes, of their own and under a table's rows."""

from functools import lru_cache

from toolkit.scene import Stroke
from toolkit.units import emu
from toolkit.write.pptx.ink import Ink
from toolkit.write.pptx.xml import Xml, node

_MITER = node("a:miter", {"lim": 800_000})


@lru_cache(1024)
def stroke_line(stroke: Stroke | None, ink: Ink, tag: str = "a:ln") -> Xml | None:
    """A line's properties; None where there is no line. Dashes count in widths of the line, in thousandths of a percent."""
    if stroke is None:
        return None
    dashes = [round(length / stroke.width * 100_000) for length in stroke.dash]
    pairs = zip(dashes[::2], dashes[1::2] or dashes, strict=False)
    dash = node("a:custDash", {}, *(node("a:ds", {"d": on, "sp": off}) for on, off in pairs)) if dashes else None
    return node(tag, {"w": emu(stroke.width), "cap": "flat"}, ink.palette.fill(stroke.colour), dash, _MITER)
