"""What a viewer without the theme's fonts sees: Arial or Calibri, by their measures alone.

The widths and heights of a font are facts. They are kept as data, `fallbacks.json`, taken from Liberation Sans and Carlito, which have the measures of
Arial and Calibri: `make fallbacks` takes them anew. Neither kerning nor the shapes are kept, so a text is never narrower than it is measured here.
"""

from functools import cache
from pathlib import Path

from msgspec import Struct, json

from toolkit.fonts.face import Shaped

FILE = Path(__file__).with_name("fallbacks.json")
FAMILIES = {"Arial": "Liberation Sans", "Calibri": "Carlito"}
"""What programs fall back to, and the free font with the same measures."""
_UNKNOWN = 1000.0
"""Thousandths of an em for a character that the data does not have: no letter of the Latin alphabet is wider than an em."""


class Cut(Struct, frozen=True):
    """The regular or the bold of a family, in thousandths of an em.

    `line` is from baseline to baseline at single spacing, as the font asks for it; `widths` is how far each character moves the pen.
    """

    line: float
    widths: dict[str, float]


class StandIn:
    """A cut in place of a face of the theme. It knows widths and has no glyphs."""

    def __init__(self, cut: Cut) -> None:
        self.line, self._widths = cut.line, cut.widths

    def shape(self, text: str) -> Shaped:
        """The widths of a text, a glyph for each character."""
        advances = tuple([self._widths.get(char, _UNKNOWN) for char in text])
        return Shaped(text, (1,) * len(text), advances, tuple(range(len(text))), sum(advances), plain=True)


@cache
def stand_in(family: str, *, bold: bool) -> StandIn:
    """The cut of "Arial" or "Calibri". Raises KeyError for another family."""
    return StandIn(_cuts()[family]["bold" if bold else "regular"])


@cache
def _cuts() -> dict[str, dict[str, Cut]]:
    return json.decode(FILE.read_bytes(), type=dict[str, dict[str, Cut]])
