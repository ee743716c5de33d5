"""Text where the theme's fonts are missing: an office program sets it in another family, which may be wider and have higher lines."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from toolkit.fonts.face import FontFace
from toolkit.fonts.fallback import FAMILIES, StandIn
from toolkit.model.theme import Face
from toolkit.scene import Paragraph
from toolkit.text.faces import stand_ins, stood_in
from toolkit.text.filled import Filled, filled
from toolkit.text.overflow import SLACK


class Elsewhere:
    """The theme's faces, and for each family that may stand in for them, what stands in for each face."""

    def __init__(self, records: Mapping[str, Face], faces: Mapping[str, FontFace]) -> None:
        self._records, self._faces = records, faces

    @cached_property
    def _families(self) -> tuple[dict[str, StandIn], ...]:
        return tuple(stand_ins(self._records, family) for family in FAMILIES)

    def fits(self, paragraphs: Sequence[Paragraph], width: float, height: float, lines: int = 0) -> bool:
        """Whether they fit a box in each of the families, on no more than so many lines when given."""
        return all(one.width <= width + SLACK and one.height <= height + SLACK and (not lines or one.lines <= lines) for one in self.filled(paragraphs, width))

    def filled(self, paragraphs: Sequence[Paragraph], width: float) -> tuple[Filled, ...]:
        """The room that the paragraphs take in each of the families, in a measure of `width` points."""
        return tuple(filled(paragraphs, width, family, stood_in(self._faces, family)) for family in self._families)
