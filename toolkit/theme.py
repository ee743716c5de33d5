"""Design tokens, resolved: what a colour name, a section or a text role stands for in one theme."""

from functools import cached_property, lru_cache

from toolkit import units
from toolkit.model.theme import Theme, TypeRole

_DARKEST = 0.063
"""The darkest of the sections' greys: 16 of 255."""
RGB = tuple[int, int, int]


class Look:
    """A theme ready for use. Colour tokens are the theme's own names ("ink") and a section's tones ("D.deep")."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme

    @cached_property
    def colours(self) -> dict[str, RGB]:
        """Every token and its red, green and blue, 0 to 255."""
        plain = {token: _rgb(value) for token, value in self.theme.colours.items()}
        tones = {f"{section}.{tone}": _rgb(getattr(colours, tone)) for section, colours in self.theme.sections.items() for tone in ("deep", "mid", "pale")}
        return plain | tones

    def rgb(self, token: str) -> RGB:
        """Raises KeyError for a token that the theme does not have."""
        return self.colours[token]

    def grey(self, token: str) -> float:
        """What a token is where nothing has a colour, from 0 for black to 1: see `grey`. The sections' deep tones stand apart, and none is lighter."""
        return min(grey(self.rgb(token)), self._steps.get(token, 1.0))

    @cached_property
    def _steps(self) -> dict[str, float]:
        """The deep tones in even steps, in the order of their lightness."""
        greys = sorted((grey(self.rgb(f"{section}.deep")), f"{section}.deep") for section in self.theme.sections)
        low, high = min(_DARKEST, greys[0][0]), greys[-1][0]
        return {token: low + (high - low) * step / max(1, len(greys) - 1) for step, (_, token) in enumerate(greys)}

    def role(self, name: str) -> TypeRole:
        """Raises KeyError for a role that the theme does not have."""
        return self.theme.type[name]

    def space(self, name: str) -> float:
        """A spacing token in points."""
        return units.length(self.theme.spacing[name])


@lru_cache(16)
def look_of(theme: Theme) -> Look:
    """The theme's one look, so that all kits of a run share what is made with it."""
    return Look(theme)


def contrast(one: RGB, other: RGB) -> float:
    """The contrast ratio of WCAG 2.2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def linear(rgb: tuple[float, float, float]) -> tuple[float, float, float]:
    """How much light each part of a colour of sRGB, 0 to 255, gives: 0 to 1."""
    red, green, blue = (c / 255 / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in rgb)
    return red, green, blue


def grey(rgb: tuple[float, float, float]) -> float:
    """The grey, from 0 for black to 1, that is as light as a colour: whatever it stands beside, the contrast of WCAG 2.2 stays what it was."""
    light = _luminance(rgb)
    return float(light * 12.92 if light <= 0.04045 / 12.92 else 1.055 * light ** (1 / 2.4) - 0.055)


def _luminance(rgb: tuple[float, float, float]) -> float:
    red, green, blue = linear(rgb)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _rgb(value: str) -> RGB:
    return int(value[1:3], 16), int(value[3:5], 16), int(value[5:7], 16)
