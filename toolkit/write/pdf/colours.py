"""What a colour token of the theme is in PDF: the one place that knows in which inks a document is printed."""

from collections.abc import Callable, Iterable

from toolkit.scene import Document, Inks
from toolkit.theme import Look
from toolkit.write.inks import separated

_OPERATORS: dict[Inks, tuple[str, str]] = {"rgb": ("rg", "RG"), "grey": ("g", "G"), "cmyk": ("k", "K")}
"""What sets the colour of areas and letters, and of lines."""


class _Parts(dict[str, str]):
    """The parts of each token's colour that was asked for, written out."""

    def __init__(self, parts: Callable[[str], Iterable[float]]) -> None:
        super().__init__()
        self._parts = parts

    def __missing__(self, token: str) -> str:
        parts = self[token] = " ".join(f"{part:.4g}" for part in self._parts(token))
        return parts


class Colours:
    """The colours of a look in the inks of a document. Each method raises KeyError for a token that the theme does not have."""

    def __init__(self, look: Look, document: Document) -> None:
        self._of_area, self._of_line = _OPERATORS[document.inks]
        self._parts = _Parts(_writer(look, document))

    def fill(self, token: str) -> str:
        """The operator that fills what follows with a colour."""
        return f"{self._parts[token]} {self._of_area}"

    def stroke(self, token: str) -> str:
        """The operator that draws lines in a colour."""
        return f"{self._parts[token]} {self._of_line}"

    def parts(self, token: str) -> str:
        """The parts of a colour alone, from 0 to 1: three, one of grey, or four of inks."""
        return self._parts[token]


def _writer(look: Look, document: Document) -> Callable[[str], Iterable[float]]:
    """What tells the parts of a token."""
    condition = document.condition
    match document.inks:
        case "rgb":
            return lambda token: [part / 255 for part in look.rgb(token)]
        case "grey":
            return lambda token: [look.grey(token)]
        case "cmyk":
            return lambda token: [part / 100 for part in separated(look.rgb(token), condition)]
