"""The faces that a document uses: which glyphs, what they say, and the operators that show them."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache, partial
from itertools import groupby, pairwise
from operator import sub
from struct import pack

from toolkit.fonts.face import FontFace
from toolkit.scene import Glyphs
from toolkit.write.pdf.colours import Colours
from toolkit.write.pdf.frame import Frame
from toolkit.write.pdf.syntax import number, utf16

_IN_A_ROW = tuple(range(4096))
_LINES = 4096
"""How many lines are remembered: the same one may stand at several places."""


class _Advances(dict[int, float]):
    """The plain advance of each glyph that was asked for, in thousandths of an em: also the record of the glyphs used."""

    def __init__(self, face: FontFace) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, glyph: int) -> float:
        advance = self[glyph] = self._face.advance(glyph)
        return advance


class Typeface:
    """One embedded cut: its resource name, the advances of its used glyphs, and the characters that each stands for."""

    def __init__(self, key: str, face: FontFace) -> None:
        self.key, self.face = key, face
        self.advances = _Advances(face)
        self.says: dict[int, str] = {}
        self._known: set[tuple[int, str]] = set()
        self._shown = lru_cache(_LINES)(partial(_shown, self.advances))

    def show(self, glyphs: Glyphs) -> str:
        """The operator that shows the glyphs with the advances that they were measured with."""
        return self._shown(glyphs.ids, glyphs.advances, glyphs.style.tracking)

    def reads_well(self, glyphs: Glyphs) -> bool:
        """Whether each glyph stands for the same characters as everywhere before; the first use decides."""
        spelling = list(_spelling(glyphs))
        if all(map(self._known.__contains__, spelling)):  # nearly every line is spelt in known letters
            return True
        fresh = set(spelling) - self._known
        for glyph, text in sorted(fresh):
            if self.says.setdefault(glyph, text) == text:
                self._known.add((glyph, text))
        return fresh <= self._known


def _shown(plain_advances: Mapping[int, float], ids: tuple[int, ...], advances: tuple[float, ...], tracking: float) -> str:
    code = pack(f">{len(ids)}H", *ids).hex()
    plain = tuple(map(plain_advances.__getitem__, ids))
    if plain == advances:
        return f"<{code}> Tj"
    if tracking:
        plain = tuple([advance + tracking for advance in plain])
    shifts = [(end, round(shift, 3)) for end, shift in enumerate(map(sub, plain, advances), 1) if shift]
    parts, start = [], 0
    for end, shift in shifts:
        parts.append(f"<{code[start * 4 : end * 4]}>{shift:g}")
        start = end
    parts.append(f"<{code[start * 4 :]}>" if start < len(ids) else "")
    return f"[{''.join(parts)}] TJ" if shifts else f"<{code}> Tj"


class Typefaces:
    """The typefaces of one document. Faces of the theme that are the same cut of the same file share one."""

    def __init__(self, faces: Mapping[str, FontFace]) -> None:
        self._faces = faces
        self._by_name: dict[str, Typeface] = {}
        self._by_cut: dict[tuple[object, ...], Typeface] = {}

    def __getitem__(self, name: str) -> Typeface:
        if name not in self._by_name:
            face = self._faces[name]
            cut = (face.record.package, face.record.file, *sorted(face.record.axes.items()))
            self._by_name[name] = self._by_cut.setdefault(cut, Typeface(f"F{len(self._by_cut) + 1}", face))
        return self._by_name[name]

    def __iter__(self) -> Iterator[Typeface]:
        return iter(self._by_cut.values())


def text(lines: Iterable[tuple[float, Glyphs, bool]], typefaces: Typefaces, colours: Colours, frame: Frame) -> str:
    """A text object that shows glyphs, each with the baseline that it stands on, and whether it stands upside down there."""
    parts: list[str] = []
    for style, shown in groupby(lines, key=lambda line: line[1].style):
        typeface = typefaces[style.face]
        parts.append(f"/{typeface.key} {number(style.size)} Tf {colours.fill(style.colour)}")
        if style.tracking:
            parts.append(f"{style.tracking * style.size / 1000:.4f} Tc")
        parts.extend(_placed(baseline, glyphs, typeface, frame, "-1 0 0 -1" if turned else "1 0 0 1") for baseline, glyphs, turned in shown)
        if style.tracking:
            parts.append("0 Tc")
    return f"BT {' '.join(parts)} ET" if parts else ""


def _placed(baseline: float, glyphs: Glyphs, typeface: Typeface, frame: Frame, turn: str) -> str:
    shown = f"{turn} {number(frame.x(glyphs.x))} {number(frame.y(baseline))} Tm {typeface.show(glyphs)}"
    if typeface.reads_well(glyphs):
        return shown
    return f"/Span <</ActualText <feff{utf16(glyphs.text)}>>> BDC {shown} EMC"


def _spelling(glyphs: Glyphs) -> Iterable[tuple[int, str]]:
    """Each glyph with its characters. A no-break space counts as a space: they share a glyph, and both part words."""
    said, ids, clusters = glyphs.text.replace("\u00a0", " "), glyphs.ids, glyphs.clusters
    if len(ids) == len(said) and clusters == _IN_A_ROW[: len(ids)]:
        return zip(ids, said, strict=True)
    edges = [*sorted(set(clusters)), len(said)]
    following = dict(pairwise(edges))
    return _clusters(glyphs, said, following)


def _clusters(glyphs: Glyphs, said: str, following: Mapping[int, int]) -> Iterator[tuple[int, str]]:
    seen: set[int] = set()
    for glyph, start in zip(glyphs.ids, glyphs.clusters, strict=True):
        # The first glyph of a cluster says all of it; what a further one adds, such as an accent, says nothing (word joiner).
        yield glyph, "\u2060" if start in seen else said[start : following[start]]
        seen.add(start)
