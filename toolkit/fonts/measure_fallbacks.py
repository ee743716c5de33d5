"""`make fallbacks`: take anew what `fonts.fallback` keeps, from the fonts of Debian's fonts-liberation and fonts-crosextra-carlito."""

import json
from collections.abc import Iterator
from pathlib import Path

import uharfbuzz as hb

from toolkit.fonts.fallback import FAMILIES, FILE

FILES = {
    "Liberation Sans": {"regular": "liberation/LiberationSans-Regular.ttf", "bold": "liberation/LiberationSans-Bold.ttf"},
    "Carlito": {"regular": "crosextra/Carlito-Regular.ttf", "bold": "crosextra/Carlito-Bold.ttf"},
}
ROOTS = (Path("/usr/share/fonts/truetype"), Path("/usr/share/fonts"))
_RANGES = ((0x20, 0x17F), (0x2002, 0x2015), (0x2018, 0x2026), (0x2030, 0x203A), (0x20AC, 0x20AC), (0x2122, 0x2122), (0x2190, 0x2193), (0x2212, 0x2212))
"""Latin letters with their accents, spaces, dashes, quotes and a few signs."""
_NO_BREAK = 0xA0


def font_path(name: str) -> Path:
    """A font's file on this computer. Raises FileNotFoundError when it is not installed."""
    found = next((root / name for root in ROOTS if (root / name).is_file()), None)
    if found is None:
        raise FileNotFoundError(name)
    return found


def measured() -> dict[str, dict[str, dict[str, object]]]:
    """Both cuts of each family. Raises FileNotFoundError when a font is not installed."""
    return {family: {cut: _cut(font_path(name)) for cut, name in FILES[free].items()} for family, free in FAMILIES.items()}


def _cut(path: Path) -> dict[str, object]:
    face = hb.Face(hb.Blob.from_file_path(str(path)))
    font, scale = hb.Font(face), 1000 / face.upem
    extents = font.get_font_extents("ltr")
    line = (extents.ascender - extents.descender + extents.line_gap) * scale
    return {"line": round(line, 1), "widths": {char: round(width * scale, 1) for char, width in _widths(font)}}


def _widths(font: hb.Font) -> Iterator[tuple[str, float]]:
    for first, last in _RANGES:
        for code in range(first, last + 1):
            glyph = font.get_nominal_glyph(code if code != _NO_BREAK else ord(" "))  # shown as a space where a font has none
            if glyph is not None:
                yield chr(code), font.get_glyph_h_advance(glyph)


def as_text() -> str:
    """JSON with a line for each cut."""
    cuts = [
        f' "{family}": {{\n' + ",\n".join(f'  "{cut}": {json.dumps(values)}' for cut, values in cuts.items()) + "\n }" for family, cuts in measured().items()
    ]
    return "{\n" + ",\n".join(cuts) + "\n}\n"


if __name__ == "__main__":
    FILE.write_text(as_text(), encoding="utf-8")
