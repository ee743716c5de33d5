"""Colours on slides that no theme changes, because somebody chose them by their numbers."""

from typing import Any

from toolkit.readback.deck import slide_parts
from toolkit.readback.names import A, P
from toolkit.readback.package import Package


def own_colours(package: Package) -> dict[int, tuple[str, ...]]:
    """The numbers of slides that have such colours, each with them in their order, such as "#FF0000". Bitmaps do not count."""
    found = {number: _own(package.tree(name)) for number, name in enumerate(slide_parts(package), 1)}
    return {number: colours for number, colours in found.items() if colours}


def _own(root: Any) -> tuple[str, ...]:
    fixed = (colour for colour in root.iter(f"{A}srgbClr", f"{A}sysClr") if next(colour.iterancestors(f"{P}pic"), None) is None)
    return tuple(dict.fromkeys("#" + str(colour.get("lastClr") or colour.get("val", "")).upper() for colour in fixed))
