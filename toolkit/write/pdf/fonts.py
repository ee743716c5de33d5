"""Fonts as PDF objects, written when it is known which of their glyphs a document uses."""

from collections.abc import Iterable, Mapping
from hashlib import md5
from itertools import groupby

from toolkit.fonts.face import FontFace
from toolkit.write.pdf.press import Press
from toolkit.write.pdf.syntax import array, name, number, numbers, reference, utf16
from toolkit.write.pdf.typefaces import Typeface

_SYMBOLIC, _NONSYMBOLIC = 4, 32
_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
_CMAP_BLOCK = 100
CP1252 = "".join(bytes([code]).decode("cp1252", errors="replace") for code in range(32, 256))
"""The characters of the codes 32 to 255; U+FFFD where there is none."""


def composite(typeface: Typeface, press: Press) -> int:
    """The object of a composite font with the glyphs that were shown."""
    glyphs = sorted(typeface.advances)
    base = f"{_prefix(glyphs)}+{_base_name(typeface.face)}"
    descriptor = _descriptor(base, typeface.face, typeface.face.subset(glyphs, keep_ids=True), _SYMBOLIC, press)
    system = "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"
    descendant = press.add(
        f"<</Type /Font /Subtype /CIDFontType2 /BaseFont {name(base)} /CIDSystemInfo {system} /CIDToGIDMap /Identity "
        f"/FontDescriptor {reference(descriptor)} /DW 0 /W {_widths(typeface.advances)}>>"
    )
    unicode = press.stream("", to_unicode(typeface.says).encode("ascii"))
    return press.add(
        f"<</Type /Font /Subtype /Type0 /BaseFont {name(base)} /Encoding /Identity-H /DescendantFonts [{reference(descendant)}] "
        f"/ToUnicode {reference(unicode)}>>"
    )


def simple(face: FontFace, press: Press) -> int:
    """The object of a font for what people type into fields: the characters of Windows-1252, without a subset's prefix."""
    characters = CP1252.replace("\ufffd", "")
    base = f"{_base_name(face)}-Fields"
    descriptor = _descriptor(base, face, face.subset(characters=characters, keep_ids=False), _NONSYMBOLIC, press)
    widths = array(number(sum(face.shape(char).advances)) if char != "\ufffd" else "0" for char in CP1252)
    return press.add(
        f"<</Type /Font /Subtype /TrueType /BaseFont {name(base)} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 "
        f"/Widths {widths} /FontDescriptor {reference(descriptor)}>>"
    )


def to_unicode(says: Mapping[int, str]) -> str:
    """The map from glyph numbers to the characters that they stand for."""
    entries = [f"<{glyph:04x}> <{utf16(text)}>" for glyph, text in sorted(says.items()) if text]
    chunks = [entries[start : start + _CMAP_BLOCK] for start in range(0, len(entries), _CMAP_BLOCK)]
    return _CMAP.format(blocks="\n".join(f"{len(chunk)} beginbfchar\n{chr(10).join(chunk)}\nendbfchar" for chunk in chunks))


def _descriptor(base: str, face: FontFace, font: bytes, flags: int, press: Press) -> int:
    if font[:4] == b"OTTO":
        raise ValueError(f"{face.record.file}: a font with PostScript outlines cannot be embedded yet; use the TrueType file of the family")
    metrics = face.metrics
    file = press.stream(f"/Length1 {len(font)}", font)
    stem = 140 if face.record.bold else 80
    return press.add(
        f"<</Type /FontDescriptor /FontName {name(base)} /Flags {flags} /FontBBox [{numbers(*metrics.bounds)}] /ItalicAngle 0 "
        f"/Ascent {number(metrics.ascent)} /Descent {number(metrics.descent)} /CapHeight {number(metrics.cap_height)} /StemV {stem} "
        f"/FontFile2 {reference(file)}>>"
    )


def _widths(advances: Mapping[int, float]) -> str:
    """Widths by runs of neighbouring glyph numbers."""
    runs = groupby(enumerate(sorted(advances)), key=lambda pair: pair[1] - pair[0])
    parts = []
    for _, run in runs:
        glyphs = [glyph for _, glyph in run]
        parts.append(f"{glyphs[0]} {array(number(advances[glyph]) for glyph in glyphs)}")
    return array(parts)


def _base_name(face: FontFace) -> str:
    """A PostScript name for the cut: the file's stem and its axes."""
    axes = "".join(f"{axis}{value}" for axis, value in sorted(face.record.axes.items()))
    stem = face.record.file.partition(".")[0].partition("[")[0]
    return f"{stem}-{axes}" if axes else stem


def _prefix(glyphs: Iterable[int]) -> str:
    """Six capital letters that are the same for the same glyphs."""
    digest = md5(repr(tuple(glyphs)).encode(), usedforsecurity=False).digest()
    return "".join(chr(65 + byte % 26) for byte in digest[:6])
