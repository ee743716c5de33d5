"""What every part of a deck is drawn with: its colours, its fonts and its language."""

from collections.abc import Mapping

from msgspec import Struct

from toolkit.fonts.face import FontFace
from toolkit.scene.text import Style
from toolkit.write.pptx.palette import Palette

_OFFICE_LANGUAGES = {"en": "en-US", "es": "es-US", "fr": "fr-FR", "pt": "pt-BR"}
"""Office finds its spelling tools by language and region."""


class Fonts:
    """Faces as a deck names them."""

    def __init__(self, faces: Mapping[str, FontFace]) -> None:
        self.faces = faces
        self._heights: dict[str, float] = {}
        self.major = str(faces["display"].record.family)
        self.minor = str(faces["text"].record.family)

    def latin(self, face: str) -> str:
        """The typeface of a run: a reference to the theme's fonts, or the family where they cannot say it."""
        family = str(self.faces[face].record.family)
        return {self.minor: "+mn-lt", self.major: "+mj-lt"}.get(family, family)

    def bold(self, face: str) -> bool:
        """Whether the face is its family's bold."""
        return self.faces[face].record.bold

    def natural(self, style: Style) -> float:
        """Points from line to line at 100 %: what the font file asks for."""
        if style.face not in self._heights:
            self._heights[style.face] = self.faces[style.face].line / 1000
        return self._heights[style.face] * style.size


class Ink(Struct, frozen=True):
    """The means of one deck."""

    palette: Palette
    fonts: Fonts
    language: str

    def tag(self, language: str = "") -> str:
        """The language of a run as Office knows it; the deck's own unless another is given."""
        language = language or self.language
        return _OFFICE_LANGUAGES.get(language, language)
