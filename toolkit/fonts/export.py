"""The theme's faces as ordinary font files, to install beside a deck: an Office file names its fonts and does not hold them."""

from pathlib import Path

import uharfbuzz as hb

from toolkit.fonts.face import font_file
from toolkit.model.theme import Face
from toolkit.theme import Look

_LEGACY_FAMILY, _LEGACY_STYLE, _UNIQUE, _FULL, _POSTSCRIPT = 1, 2, 3, 4, 6
_TYPOGRAPHIC = (16, 17, 21, 22, 25)
"""Names that would join the cut to a larger family, where Office looks for the family by the name in the theme."""
_BOLD, _REGULAR = 0x20, 0x40


def export_fonts(look: Look, folder: Path) -> list[Path]:
    """Write each cut of the theme once, as a static TrueType file whose family is the one that the deck names."""
    folder.mkdir(parents=True, exist_ok=True)
    cuts = {(str(face.family), face.bold): face for face in look.theme.faces.values()}
    written = []
    for (family, bold), face in cuts.items():
        path = folder / f"{family.replace(' ', '')}-{'Bold' if bold else 'Regular'}.ttf"
        path.write_bytes(_named(_pinned(face), family, bold=bold))
        written.append(path)
    return written


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
    import io

    from fontTools.ttLib import TTFont  # imported late: only those who install fonts need it

    opened = TTFont(io.BytesIO(font))
    style = "Bold" if bold else "Regular"
    names = opened["name"]
    for number in _TYPOGRAPHIC:
        names.removeNames(nameID=number)
    postscript = f"{family.replace(' ', '')}-{style}"
    texts = {_LEGACY_FAMILY: family, _LEGACY_STYLE: style, _UNIQUE: postscript, _FULL: f"{family} {style}" if bold else family, _POSTSCRIPT: postscript}
    for number, text in texts.items():
        names.removeNames(nameID=number)
        names.setName(text, number, 3, 1, 0x409)
    _mark(opened, bold=bold)
    target = io.BytesIO()
    opened["head"].modified = opened["head"].created
    opened.recalcTimestamp = False
    opened.save(target)
    return target.getvalue()


def _mark(font: "object", *, bold: bool) -> None:
    """Weight and style bits that agree with the name, so that no program emboldens the cut once more."""
    tables: dict[str, object] = font  # type: ignore[assignment]  # fontTools has no types
    metrics, head = tables["OS/2"], tables["head"]
    metrics.usWeightClass = 700 if bold else 400  # type: ignore[attr-defined]
    metrics.fsSelection = metrics.fsSelection & ~(_BOLD | _REGULAR | 1) | (_BOLD if bold else _REGULAR)  # type: ignore[attr-defined]
    head.macStyle = 1 if bold else 0  # type: ignore[attr-defined]
