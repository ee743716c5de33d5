"""Outlines as native geometry: preset where Office has one, else a freeform with cubic curves."""

from functools import lru_cache
from typing import cast

from toolkit.scene import Ellipse, Geometry, Path, Point, Rectangle
from toolkit.units import EMU_PER_PT
from toolkit.write.pptx.place import Place, placed
from toolkit.write.pptx.xml import Xml, node, plain

_COMMANDS = {"M": "moveTo", "L": "lnTo", "C": "cubicBezTo"}
_NO_GUIDES = tuple(node(tag) for tag in ("a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"))
_TEXT_BOX = node("a:rect", {"l": "0", "t": "0", "r": "r", "b": "b"})


def outline(geometry: Geometry, *, filled: bool) -> tuple[Place, Xml]:
    """Where an outline stands, and its geometry."""
    if isinstance(geometry, Path):
        return _freeform(geometry, filled=filled)
    place = placed(geometry.box)
    if isinstance(geometry, Ellipse):
        return place, preset("ellipse")
    return place, _rectangle(geometry, place)


@lru_cache
def preset(name: str, adjust: int | None = None) -> Xml:
    """One of Office's own shapes."""
    guide = None if adjust is None else node("a:gd", {"name": "adj", "fmla": f"val {adjust}"})
    return node("a:prstGeom", {"prst": name}, node("a:avLst", {}, guide))


def _rectangle(geometry: Rectangle, place: Place) -> Xml:
    if geometry.radius <= 0:
        return preset("rect")
    return preset("roundRect", min(50_000, round(geometry.radius * EMU_PER_PT / max(1, min(place.cx, place.cy)) * 100_000)))


def _freeform(path: Path, *, filled: bool) -> tuple[Place, Xml]:
    place = placed(path.bounds)
    # Written as one string: a motif has hundreds of points, and they are numbers alone.
    drawn = "".join([_segment(segment, place) for segment in path.segments])
    # A path of no width or height would be scaled by nothing.
    opening = f'<a:path w="{max(1, place.cx)}" h="{max(1, place.cy)}"{"" if filled else " fill=" + chr(34) + "none" + chr(34)}>'
    paths = plain("a:pathLst", Xml("a:path", f"{opening}{drawn}</a:path>"))
    return place, plain("a:custGeom", *_NO_GUIDES, _TEXT_BOX, paths)


def _segment(segment: tuple[str | Point, ...], place: Place) -> str:
    command, *points = segment
    if command == "Z":
        return "<a:close/>"
    left, top = place[:2]
    inner = "".join([f'<a:pt x="{round(x * EMU_PER_PT) - left}" y="{round(y * EMU_PER_PT) - top}"/>' for x, y in cast(list[Point], points)])
    name = _COMMANDS[str(command)]
    return f"<a:{name}>{inner}</a:{name}>"
