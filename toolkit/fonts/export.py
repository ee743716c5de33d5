"""The theme's faces as ordinary font files, to install beside a deck: an Office file names its fonts and does not hold them."""

from collections.abc import Iterable, Mapping

import uharfbuzz as hb

from toolkit.fonts import sfnt
from toolkit.fonts.face import font_file
from toolkit.model.theme import Face

_LEGACY_FAMILY, _LEGACY_STYLE, _UNIQUE, _FULL, _POSTSCRIPT = 1, 2, 3, 4, 6
_TYPOGRAPHIC = (16, 17, 21, 22, 25)
"""Names that would join the cut to a larger family, where Office looks for the family by the name in the theme."""
_WEIGHT, _SELECTION, _MAC_STYLE = 4, 62, 44
"""Where the weight and the style's bits stand in the tables OS/2 and head."""
_CREATED, _MODIFIED = 20, 28
"""Where a font's dates stand in its head, eight bytes each."""
_BOLD, _REGULAR = 0x20, 0x40
MADE_BY = f"1, HarfBuzz {hb.version_string()}"
"""Changes when the same face may become another file. Raise the number when this module makes it otherwise."""


def cuts(faces: Iterable[Face]) -> dict[str, Face]:
    """One face for each cut by its file's name: a regular or a bold of the family that the deck names."""
    return {f"{face.family.replace(' ', '')}-{_style(face)}.ttf": face for face in faces}


def exported(face: Face) -> bytes:
    """The cut as a static TrueType file with all characters and features. Raises FileNotFoundError when its package is not installed."""
    return _named(_pinned(face), str(face.family), bold=face.bold)


def _style(face: Face) -> str:
    return "Bold" if face.bold else "Regular"


def _pinned(face: Face) -> bytes:
    """The whole font, all its characters and features, at one place of its axes."""
    source = hb.Face(hb.Blob.from_file_path(str(font_file(face.package, face.file))))
    plan = hb.SubsetInput()
    plan.keep_everything()
    for axis, value in face.axes.items():
        plan.pin_axis_location(source, str(axis), float(value))
    return bytes(hb.subset(source, plan).blob.data)


def _named(font: bytes, family: str, *, bold: bool) -> bytes:
    """The font under the family's name, as its regular or its bold."""
    tables = sfnt.tables(font)
    return sfnt.joined(tables | {"name": sfnt.renamed(tables["name"], _names(family, bold=bold), _TYPOGRAPHIC)} | _marked(tables, bold=bold))


def _names(family: str, *, bold: bool) -> dict[int, str]:
    style = "Bold" if bold else "Regular"
    postscript = f"{family.replace(' ', '')}-{style}"
    full = f"{family} {style}" if bold else family
    return {_LEGACY_FAMILY: family, _LEGACY_STYLE: style, _UNIQUE: postscript, _FULL: full, _POSTSCRIPT: postscript}


def _marked(tables: Mapping[str, bytes], *, bold: bool) -> dict[str, bytes]:
    """Weight and style bits that agree with the name, so that no program emboldens the cut once more; and one date, that of the design."""
    metrics, head = tables["OS/2"], tables["head"]
    chosen = sfnt.field(metrics, ">H", _SELECTION) & ~(_BOLD | _REGULAR | 1) | (_BOLD if bold else _REGULAR)
    metrics = sfnt.with_field(sfnt.with_field(metrics, ">H", _WEIGHT, 700 if bold else 400), ">H", _SELECTION, chosen)
    head = sfnt.with_field(sfnt.with_field(head, ">H", _MAC_STYLE, 1 if bold else 0), ">Q", _MODIFIED, sfnt.field(head, ">Q", _CREATED))
    return {"OS/2": metrics, "head": head}
