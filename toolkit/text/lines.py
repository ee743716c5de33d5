"""Broken paragraphs into set lines: every glyph with its place on the page."""

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain, pairwise

from msgspec import Struct

from toolkit.fonts.face import FontFace, Shaped
from toolkit.scene import Glyphs, Paragraph, Rect, Run, SetLine, Style
from toolkit.scene.text import Anchor
from toolkit.text.atoms import Atom
from toolkit.text.wrap import line_width

_FLUSH_FROM = 18.0
"""Points from which the first letter's side bearing is taken off, so that large titles stand on the margin."""
_SPARE = 0.01
"""Share of the measure that is left free before a word that shall not come up."""


class Broken(Struct, frozen=True):
    """A paragraph broken into lines of atoms; `leading` and `width`, that of the longest line with its indent, in points."""

    paragraph: Paragraph
    lines: tuple[tuple[Atom, ...], ...]
    leading: float
    width: float

    @property
    def height(self) -> float:
        return self.paragraph.space_before + self.leading * len(self.lines)


def height_of(parts: Sequence[Broken]) -> float:
    """Points from the first line's top to the last line's foot. The first paragraph's space before is not set."""
    return sum(part.height for part in parts) - (parts[0].paragraph.space_before if parts else 0.0)


def width_of(parts: Sequence[Broken]) -> float:
    """Points that the longest line takes."""
    return max([part.width for part in parts], default=0.0)


def program_measure(parts: Sequence[Broken], width: float) -> float:
    """About the points in which a program is made to break these lines, where they were broken in `width`: the writer of slides insets a box so far
    that a program ends each line where we do (`toolkit/write/pptx/measure.py`). Another font has no more room than that.
    """
    low, high = max([part.width for part in parts], default=0.0), min([_next_word(part) for part in parts], default=math.inf)
    return width if math.inf in (width, high) else min(width, max(low, high - min(_SPARE * width, (high - low) / 3)))


def _next_word(part: Broken) -> float:
    """The shortest that a line of the paragraph would be with the next line's first word."""
    scale = part.paragraph.runs[0].style.size / 1000 if part.paragraph.runs else 0.0
    longer = [line_width(line) + line[-1].space + following[0].width for line, following in pairwise(part.lines) if line and not line[-1].forced]
    return part.paragraph.indent + min(longer) * scale if longer else math.inf


def surely_within(parts: Sequence[Broken], width: float) -> bool:
    """Whether no ink passes a width. Large type is never sure: its first letter moves by its side bearing when it is set."""
    return all(part.width <= width and all(run.style.size < _FLUSH_FROM for run in part.paragraph.runs) for part in parts)


def set_lines(parts: Sequence[Broken], box: Rect, anchor: Anchor, faces: Mapping[str, FontFace]) -> tuple[SetLine, ...]:
    """The lines of all paragraphs below each other in the box."""
    free = box.h - height_of(parts)
    y = box.y + {"top": 0.0, "middle": free / 2, "bottom": free}[anchor]
    lines: list[SetLine] = []
    for index, part in enumerate(parts):
        y += part.paragraph.space_before if index else 0.0
        for number, line in enumerate(part.lines):
            lines.append(_set(part, line, index, box, y, faces, first=number == 0))
            y += part.leading
    return tuple(lines)


def _set(part: Broken, line: tuple[Atom, ...], index: int, box: Rect, y: float, faces: Mapping[str, FontFace], *, first: bool) -> SetLine:
    runs, align = part.paragraph.runs, part.paragraph.align
    x = box.x + part.paragraph.indent
    if align != "start":
        free = box.w - part.paragraph.indent - line_width(line) * runs[0].style.size / 1000
        x += free / 2 if align == "center" else free
    style = runs[0].style if len(runs) == 1 else _largest(line, runs)
    if align == "start" and style.size >= _FLUSH_FROM and line and line[0].pieces:
        x -= faces[style.face].side_bearing(line[0].pieces[0].text[0]) * style.size / 1000
    glyphs = _glyphs(line, runs, faces, x)
    if first and part.paragraph.bullet:
        glyphs = (_bullet(part.paragraph, faces, box.x), *glyphs)
    return SetLine(_baseline(y, part.leading, style, faces[style.face]), glyphs, index)


def _largest(line: Sequence[Atom], runs: Sequence[Run]) -> Style:
    """The style of the largest type on a line."""
    return max((runs[piece.run].style for atom in line for piece in atom.pieces), key=lambda style: style.size, default=runs[0].style)


def _baseline(y: float, leading: float, style: Style, face: FontFace) -> float:
    """The baseline in a line that begins at `y`: half of what the face leaves of the leading stands above it, half below."""
    metrics, scale = face.metrics, style.size / 1000
    return y + (leading - (metrics.ascent - metrics.descent) * scale) / 2 + metrics.ascent * scale


def _bullet(paragraph: Paragraph, faces: Mapping[str, FontFace], x: float) -> Glyphs:
    style = paragraph.runs[0].style
    shaped = faces[style.face].shape(paragraph.bullet)
    return Glyphs(x, paragraph.bullet, style, shaped.ids, shaped.advances, shaped.clusters)


def _glyphs(line: Sequence[Atom], runs: Sequence[Run], faces: Mapping[str, FontFace], x: float) -> tuple[Glyphs, ...]:
    """The atoms of a line as one item for each stretch of one run."""
    words = [atom.shown for atom in line if atom.shown]
    if len(runs) == 1 and len(words) == len(line) > 0:
        return (_stretch(words, runs[0], x),)  # the same as below, for the commonest lines
    done: list[Glyphs] = []
    stretch: list[Shaped] = []
    last = -1
    for atom in line:
        for index, piece in enumerate(atom.pieces):
            if piece.run != last and stretch:
                done.append(_stretch(stretch, runs[last], x))
                x, stretch = x + done[-1].width, []
            last = piece.run
            stretch.append(piece.shaped)
            if index == len(atom.pieces) - 1 and atom.spaces:
                # The space after a word is written even where the line ends, so that read aloud no words run together.
                stretch.append(faces[runs[last].style.face].shape(" "))
    if stretch:
        done.append(_stretch(stretch, runs[last], x))
    return tuple(done)


def _stretch(parts: Sequence[Shaped], run: Run, x: float) -> Glyphs:
    """Pieces of one run, one after the other."""
    ids = tuple(chain.from_iterable([part.ids for part in parts]))
    advances = tuple(chain.from_iterable([part.advances for part in parts]))
    if tracking := run.style.tracking:
        advances = tuple([advance + tracking for advance in advances])
    text = "".join([part.text for part in parts])
    return Glyphs(x, text, run.style, ids, advances, _clusters(parts), run.link, run.language)


def _clusters(parts: Sequence[Shaped]) -> tuple[int, ...]:
    """For each glyph of the pieces, where its characters begin in all of their text."""
    if all(part.plain for part in parts):
        return _in_a_row(sum([len(part.text) for part in parts]))
    clusters: list[int] = []
    start = 0
    for part in parts:
        clusters.extend([start + cluster for cluster in part.clusters])
        start += len(part.text)
    return tuple(clusters)


@lru_cache(maxsize=512)
def _in_a_row(count: int) -> tuple[int, ...]:
    return tuple(range(count))
