"""Themes: `content/themes/*.yaml`. Colours, faces, type and spacing as data."""

from typing import Annotated

from msgspec import Struct

from toolkit.model.common import HexColour, Length, Number, SectionId, Slug
from toolkit.model.constraints import Between, Count, Doc
from toolkit.problems import Where
from toolkit.source.words import Words

_INK = Words("ink", Where("toolkit"))


class SectionColours(Struct, frozen=True):
    """The three tones of a section: deep under white, mid on deep, pale under ink."""

    deep: HexColour
    mid: HexColour
    pale: HexColour


class Face(Struct, frozen=True):
    """One cut of a family: where its file is, the axes it is pinned to, and the name that Office knows it by."""

    package: Annotated[Slug, Doc("The font package without its prefix, for example figtree.")]
    file: Words
    family: Annotated[Words, Doc("The family's name in an Office file.")]
    axes: dict[str, int]
    bold: bool = False
    features: Annotated[tuple[Words, ...], Doc("OpenType features, for example tnum.")] = ()


class TypeRole(Struct, frozen=True):
    """How one kind of text is set. Sizes in points, largest and smallest; leading as a ratio of the size."""

    face: Words
    sizes: Annotated[tuple[Number, ...], Count(1, 2), Doc("Largest and smallest size in points; one number for a fixed size.")]
    leading: Number
    colour: Words = _INK
    tracking: Annotated[int, Between(-100, 200), Doc("Thousandths of an em.")] = 0
    balance: bool = False
    hyphenate: bool = False

    @property
    def largest(self) -> float:
        return float(self.sizes[0])

    @property
    def smallest(self) -> float:
        return float(self.sizes[-1])

    def leading_at(self, size: float) -> float:
        """Points from baseline to baseline."""
        return size * float(self.leading)


# A theme is read once and known by identity, so that what was measured in it can be kept by it.
class Theme(Struct, frozen=True, eq=False):
    """The look of an edition."""

    where: Where
    id: Slug
    name: Words
    sections: dict[SectionId, SectionColours]
    colours: dict[str, HexColour]
    faces: dict[str, Face]
    type: dict[str, TypeRole]
    spacing: dict[str, Length]
