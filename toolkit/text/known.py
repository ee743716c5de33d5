"""What typesetters of one look and language know: kits after the first find most of their words cut, measured and set."""

from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from toolkit.scene import SetLine, Style
from toolkit.text.breaking import Breaker
from toolkit.text.elsewhere import Elsewhere
from toolkit.text.faces import Faces
from toolkit.text.kept import Kept
from toolkit.theme import Look


class Measured(Struct, frozen=True):
    """How much room a set text takes, in points; `width` is its longest line."""

    width: float
    height: float
    lines: int


class SetText(NamedTuple):
    """Lines in a box, and the width and height that they take, in points."""

    lines: tuple[SetLine, ...]
    width: float
    height: float


class Known:
    """The faces, how words break in them and elsewhere, and what was asked before."""

    def __init__(self, look: Look, language: str, *, greedy: bool) -> None:
        self.faces = Faces(look.theme.faces)
        self.breaker = Breaker(self.faces, language, greedy=greedy)
        self.elsewhere = Elsewhere(look.theme.faces, self.faces)
        self.styles = Kept[tuple[str, float | None, str | None], Style]()
        self.sizes = Kept[tuple[object, ...], tuple[float, bool]]()
        self.roomy = Kept[tuple[object, ...], Measured]()
        self.done = Kept[tuple[object, ...], SetText]()


@lru_cache(16)
def known_of(look: Look, language: str, *, greedy: bool) -> Known:
    """What is known of a look, which is one for all kits of a run."""
    return Known(look, language, greedy=greedy)
