"""Text where the theme's fonts are missing: an office program sets it in another family, which may be wider and have higher lines."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from toolkit.fonts.face import FontFace
from toolkit.fonts.fallback import FAMILIES, StandIn
from toolkit.model.theme import Face
from toolkit.scene import Paragraph
from toolkit.text.faces import stand_ins, stood_in
from toolkit.text.filled import Filled, filled


class Elsewhere:
    """The theme's faces, and for each family that may stand in for them, what stands in for each face."""

    def __init__(self, records: Mapping[str, Face], faces: Mapping[str, FontFace]) -> None:
        self._records, self._faces = records, faces

    @cached_property
    def _families(self) -> tuple[dict[str, StandIn], ...]:
        return tuple(stand_ins(self._records, family) for family in FAMILIES)

    @cached_property
    def taller(self) -> float:
        """By how much the lines of a font that stands in may be higher than those of the theme's."""
        return max(face.line / self._faces[name].line for family in self._families for name, face in family.items())

    def filled(self, paragraphs: Sequence[Paragraph], width: float) -> tuple[Filled, ...]:
        """The room that the paragraphs take in each of the families, in a measure of `width` points."""
        return tuple(filled(paragraphs, width, family, stood_in(self._faces, family)) for family in self._families)
