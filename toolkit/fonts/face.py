"""One cut of a family: shaping, metrics and the subset to embed.

A variable font is pinned to its cut by HarfBuzz both when it is measured and when it is embedded, so what is
measured is what is drawn. Nothing is cached on disk: pinning and subsetting take a few milliseconds.
"""

import importlib.util
from collections.abc import Iterable
from functools import cached_property, lru_cache
from pathlib import Path

import uharfbuzz as hb
from msgspec import Struct

from toolkit.model.theme import Face as FaceRecord


class Shaped(Struct, frozen=True):
    """A shaped text: glyph numbers, advances in thousandths of an em (kerned), and each glyph's first character.

    In a `plain` one each character has one glyph, in the characters' order.
    """

    text: str
    ids: tuple[int, ...]
    advances: tuple[float, ...]
    clusters: tuple[int, ...]
    width: float
    plain: bool

    def __add__(self, other: "Shaped") -> "Shaped":
        """This text and another after it, each as it was shaped."""
        ids, advances, width = self.ids + other.ids, self.advances + other.advances, self.width + other.width
        clusters = self.clusters + tuple([len(self.text) + cluster for cluster in other.clusters])
        return Shaped(self.text + other.text, ids, advances, clusters, width, self.plain and other.plain)


class Metrics(Struct, frozen=True):
    """Thousandths of an em above and, as negative numbers, below the baseline; `bounds` is x0, y0, x1, y1."""

    ascent: float
    descent: float
    line_gap: float
    cap_height: float
    x_height: float
    bounds: tuple[float, float, float, float]


class FontFace:
    """A face of the theme, by its name there."""

    def __init__(self, name: str, record: FaceRecord) -> None:
        self.name, self.record = name, record
        self._blob = _blob(str(font_file(record.package, record.file)))
        self._face = hb.Face(self._blob)
        self._font = hb.Font(self._face)
        self._font.set_variations({str(axis): float(value) for axis, value in record.axes.items()})
        self.scale = 1000 / self._face.upem
        # One glyph a character keeps copied text and form fields plain; kerning stays on.
        self._features = {"kern": True, "liga": False, "clig": False, "calt": False} | dict.fromkeys(record.features, True)
        self._shaped: dict[str, Shaped] = {}

    def shape(self, text: str) -> Shaped:
        """Glyphs of a text in this face, left to right."""
        if (known := self._shaped.get(text)) is not None:
            return known
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(self._font, buffer, self._features)
        advances = tuple([position.x_advance * self.scale for position in buffer.glyph_positions or ()])
        infos = buffer.glyph_infos or ()
        clusters = tuple([info.cluster for info in infos])
        shaped = Shaped(text, tuple([info.codepoint for info in infos]), advances, clusters, sum(advances), clusters == tuple(range(len(text))))
        self._shaped[text] = shaped
        return shaped

    def missing(self, text: str) -> list[str]:
        """The characters that this face has no glyph for."""
        return [char for char in dict.fromkeys(text) if char not in "\n\t" and self._font.get_nominal_glyph(ord(char)) is None]

    def side_bearing(self, character: str) -> float:
        """Thousandths of an em from the pen to the ink of a character."""
        glyph = self._font.get_nominal_glyph(ord(character))
        extents = self._font.get_glyph_extents(glyph) if glyph is not None else None
        return float(extents.x_bearing * self.scale) if extents else 0.0

    def advance(self, glyph: int) -> float:
        """Thousandths of an em, without kerning."""
        return float(self._font.get_glyph_h_advance(glyph) * self.scale)

    def draw(self, glyph: int, pens: hb.DrawFuncs, state: object) -> None:
        """Draw a glyph's outline with HarfBuzz's callbacks, in font units."""
        self._font.draw_glyph(glyph, pens, state)

    @cached_property
    def metrics(self) -> Metrics:
        return _metrics(self)

    def subset(self, glyphs: Iterable[int] = (), characters: str = "", *, keep_ids: bool = True) -> bytes:
        """A TrueType file with these glyphs and characters alone, pinned to this cut.

        With `keep_ids` glyph numbers stay as they are in the whole font, as a composite PDF font wants them.
        """
        plan = hb.SubsetInput()
        for axis, value in self.record.axes.items():
            plan.pin_axis_location(self._face, str(axis), float(value))
        plan.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs)
        plan.sets(hb.SubsetInputSets.UNICODE).update(ord(char) for char in characters)
        plan.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NOTDEF_OUTLINE
        if keep_ids:
            plan.flags |= hb.SubsetFlags.RETAIN_GIDS
        plan.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(_tag(name) for name in ("GSUB", "GPOS", "GDEF", "STAT", "DSIG", "meta"))
        return bytes(hb.subset(self._face, plan).blob.data)


def font_file(package: str, file: str) -> Path:
    """The file of an installed `fontpkg-*` package, found without importing it.

    Raises FileNotFoundError when the package or the file is not there.
    """
    spec = importlib.util.find_spec("fontpkg_" + package.replace("-", "_"))
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"fontpkg-{package}")
    path = Path(spec.origin).parent / "files" / file
    if not path.is_file():
        raise FileNotFoundError(str(path))
    return path


def axis_ranges(package: str, file: str) -> dict[str, tuple[float, float]]:
    """The least and the largest value of each axis of a font file. Raises FileNotFoundError when it is not there."""
    return {axis.tag: (axis.min_value, axis.max_value) for axis in hb.Face(_blob(str(font_file(package, file)))).axis_infos}


@lru_cache
def characters(package: str, file: str) -> frozenset[str]:
    """Every character that a font file has a glyph for. Raises FileNotFoundError when it is not there."""
    return frozenset(map(chr, hb.Face(_blob(str(font_file(package, file)))).unicodes))


@lru_cache
def _blob(path: str) -> hb.Blob:
    return hb.Blob.from_file_path(path)


def _tag(name: str) -> int:
    return int.from_bytes(name.encode("ascii"), "big")


def _metrics(face: FontFace) -> Metrics:
    font, scale = face._font, face.scale
    extents = font.get_font_extents("ltr")
    heights = {letter: font.get_glyph_extents(font.get_nominal_glyph(ord(letter))).y_bearing * scale for letter in "Hx"}
    ascent, descent = extents.ascender * scale, extents.descender * scale
    # The box of the widest and deepest letters that text uses: PDF wants a box, and a generous one is valid.
    return Metrics(ascent, descent, extents.line_gap * scale, heights["H"], heights["x"], (-300.0, descent - 100, 1500.0, ascent + 200))
