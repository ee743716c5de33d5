"""Colour tokens as slots of the deck's theme, so that another theme recolours everything."""

from functools import cached_property

from toolkit.model.theme_names import COLOURS
from toolkit.theme import RGB, Look
from toolkit.write.pptx.hsl import Transform, derived
from toolkit.write.pptx.xml import Xml, node

_PLAIN = {"dk1": "ink", "lt1": "white", "dk2": "secondary", "lt2": "paper"}
_ON_SLIDES = {"dk1": "tx1", "lt1": "bg1", "dk2": "tx2", "lt2": "bg2"}
"""Slides name the first four slots by what the master's colour map calls them."""
_WHITE = (255, 255, 255)


class Palette:
    """The twelve slots of one look, and every token written with them."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._fills: dict[str, Xml] = {}

    @cached_property
    def slots(self) -> dict[str, RGB]:
        """Each slot of the colour scheme, in its order there.

        Each section's deep tone has a slot; the last two are the theme's own further colours (an edition's accent), else two mids for charts.
        """
        colours = self._look.colours
        plain = {slot: colours.get(token, _WHITE) for slot, token in _PLAIN.items()}
        deeps = {f"accent{number}": colours[f"{section}.deep"] for number, section in enumerate(self._sections, 1)}
        more = dict(zip(("accent5", "accent6"), (*(colours[token] for token in self._extras), colours["D.mid"], colours["P.mid"]), strict=False))
        return plain | deeps | more | {"hlink": colours["L.deep"], "folHlink": colours["S.deep"]}

    def source(self, token: str) -> tuple[str, tuple[Transform, ...]]:
        """The slot that a token comes from, and what is done to it. Raises KeyError for an unknown token."""
        target = self._look.rgb(token)
        section, _, tone = token.partition(".")
        if tone:
            slot = f"accent{self._sections.index(section) + 1}"
        else:
            slot = next((slot for slot, colour in self.slots.items() if colour == target), "") or self._nearest(target)
        return slot, derived(self.slots[slot], target)

    def fill(self, token: str) -> Xml:
        """`a:solidFill` with a token's colour."""
        if token not in self._fills:
            self._fills[token] = node("a:solidFill", {}, self.colour(token))
        return self._fills[token]

    def colour(self, token: str) -> Xml:
        """`a:schemeClr`, the token as a slot and what is done to it."""
        slot, transforms = self.source(token)
        return node("a:schemeClr", {"val": _ON_SLIDES.get(slot, slot)}, *(node(f"a:{name}", {"val": value}) for name, value in transforms))

    @property
    def custom(self) -> dict[str, RGB]:
        """Tokens without a slot of their own, for PowerPoint's row of custom colours."""
        return {token: colour for token, colour in self._look.colours.items() if colour not in self.slots.values()}

    @property
    def _sections(self) -> list[str]:
        return list(self._look.theme.sections)

    @property
    def _extras(self) -> list[str]:
        return [token for token in self._look.theme.colours if token not in COLOURS]

    def _nearest(self, target: RGB) -> str:
        """Of the four slots for text and background: tokens outside the sections are neutrals."""
        return min(_PLAIN, key=lambda slot: sum((a - b) ** 2 for a, b in zip(self.slots[slot], target, strict=True)))
