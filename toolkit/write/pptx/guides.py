"""Guides on the master: every slide shows them when guides are on, and nobody moves them by accident."""

from toolkit.scene import Guides
from toolkit.write.pptx.xml import Xml, node

_ON_MASTER = "{27BBF7A9-308A-43DC-89C8-2F10F3537804}"
_P15 = "http://schemas.microsoft.com/office/powerpoint/2012/main"
_PER_POINT = 8
"""Guides are placed in eighths of a point (MS-PPTX 2.7)."""


def guide_list(guides: Guides) -> Xml | None:
    """`p:extLst` of the master; None without guides. They have the theme's first accent, so they stand out from its neutrals."""
    placed = [*(("horz", at) for at in guides.level), *((None, at) for at in guides.upright)]
    if not placed:
        return None
    colour = node("p15:clr", {}, node("a:schemeClr", {"val": "accent1"}))
    made = [
        node("p15:guide", {"id": number, "orient": across, "pos": round(at * _PER_POINT), "userDrawn": 1}, colour)
        for number, (across, at) in enumerate(placed, 1)
    ]
    return node("p:extLst", {}, node("p:ext", {"uri": _ON_MASTER}, node("p15:sldGuideLst", {"xmlns:p15": _P15}, *made)))
