"""Where things stand, in English Metric Units (12700 to the point)."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from toolkit.scene import Rect
from toolkit.units import emu
from toolkit.write.pptx.xml import Xml


class Place(NamedTuple):
    """A box by its left, top, width and height."""

    x: int
    y: int
    cx: int
    cy: int

    def crosses(self, other: "Place") -> bool:
        """Whether the two share some area."""
        return self.x < other.x + other.cx and other.x < self.x + self.cx and self.y < other.y + other.cy and other.y < self.y + self.cy


def placed(box: Rect) -> Place:
    """A box in points on the grid of whole units. Edges are rounded, not sizes, so that neighbours still touch."""
    x, y = emu(box.x), emu(box.y)
    return Place(x, y, emu(box.right) - x, emu(box.bottom) - y)


def around(places: Iterable[Place]) -> Place:
    """The least box that holds all of them."""
    known = list(places)
    x, y = min(place.x for place in known), min(place.y for place in known)
    return Place(x, y, max(place.x + place.cx for place in known) - x, max(place.y + place.cy for place in known) - y)


@lru_cache(4096)
def xfrm(place: Place, *, tag: str = "a:xfrm", children: bool = False, flip_vertical: bool = False) -> Xml:
    """The transform of a shape; with `children` that of a group whose children count as the slide does."""
    # Written as one string: every shape has one, and it is numbers alone.
    x, y, cx, cy = place
    inner = f'<a:off x="{x}" y="{y}"/><a:ext cx="{cx}" cy="{cy}"/>'
    if children:
        inner += f'<a:chOff x="{x}" y="{y}"/><a:chExt cx="{cx}" cy="{cy}"/>'
    return Xml(tag, f"<{tag}{' flipV=' + chr(34) + '1' + chr(34) if flip_vertical else ''}>{inner}</{tag}>")
