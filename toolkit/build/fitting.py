"""How one text fits its box, in each font in which it may be seen."""

from typing import NamedTuple

from msgspec import Struct

from toolkit.text.overflow import SLACK
from toolkit.write.pptx.boxes import Boxed


class Fit(Struct, frozen=True):
    """A text in one font: its lines, its width and height in points, and the points that its box has left above or below; negative where it leaves it.

    `font` is "theme", "Arial" or "Calibri"; `wide` is by how many points the longest line or word passes the measure, 0 where it does not.
    """

    font: str
    lines: int
    width: float
    height: float
    headroom: float
    wide: float

    @property
    def holds(self) -> bool:
        return self.headroom >= -SLACK and self.wide <= SLACK


class TextFit(Struct, frozen=True):
    """A text of a slide: the size of its box in points, its largest type size, and how it fits in each font, the theme's own first."""

    name: str
    text: str
    width: float
    height: float
    size: float
    fits: tuple[Fit, ...]

    @property
    def least(self) -> Fit:
        """The fit with the least headroom; one that does not hold is less than any that does."""
        return min(self.fits, key=lambda fit: (fit.holds, fit.headroom))


class Measured(NamedTuple):
    """A text in its box, and how it fits there."""

    boxed: Boxed
    fit: TextFit
