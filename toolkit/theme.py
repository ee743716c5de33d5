"""Design tokens, resolved: what a colour name, a section or a text role stands for in one theme."""

from functools import cached_property

from toolkit import units
from toolkit.model.theme import Theme, TypeRole

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

    def role(self, name: str) -> TypeRole:
        """Raises KeyError for a role that the theme does not have."""
        return self.theme.type[name]

    def space(self, name: str) -> float:
        """A spacing token in points."""
        return units.length(self.theme.spacing[name])


def _rgb(value: str) -> RGB:
    return int(value[1:3], 16), int(value[3:5], 16), int(value[5:7], 16)
