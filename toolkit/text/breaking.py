"""Paragraphs into lines, each cut and broken once however often and in whatever size its words are measured and set."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from toolkit.fonts.face import FontFace
from toolkit.model.theme import TypeRole
from toolkit.scene import Paragraph, Run
from toolkit.text.atoms import Atom, atoms, whole_words
from toolkit.text.hyphens import hyphenated
from toolkit.text.kept import Kept
from toolkit.text.lines import Broken
from toolkit.text.overflow import Missing, missing
from toolkit.text.wrap import balance, line_width, mends_orphan, narrowed, without_widow

_Cut: TypeAlias = tuple[object, ...]
"""What decides how a paragraph's words are cut: each run's words, face and tracking, and its size by the first one's."""
_Lines: TypeAlias = tuple[tuple[tuple[Atom, ...], ...], float]
"""Lines of atoms, and the width of the longest in thousandths of an em."""


class Breaker:
    """Breaks paragraphs in one theme's faces and one language. With `greedy`, lines end only where a program that fills each line ends them too."""

    def __init__(self, faces: Mapping[str, FontFace], language: str, *, greedy: bool) -> None:
        self._faces, self._language = faces, language
        self._avoid_widow = narrowed if greedy else without_widow
        self._cuts = Kept[_Cut, list[Atom]]()
        self._missing: dict[_Cut, Missing] = {}
        self._lines = Kept[tuple[object, ...], _Lines]()

    def broken(self, paragraph: Paragraph, width: float, role: TypeRole | None, *, whole: bool = False) -> Broken:
        """The paragraph in lines of at most `width` points, before any glyph is placed.

        A balanced text breaks at a hyphen only where a word cannot be had `whole`, or its last line would stand alone.
        """
        runs = paragraph.runs
        if not runs:
            return Broken(paragraph, (), 0.0, paragraph.indent)
        scale, cut = runs[0].style.size / 1000, _cut_key(runs)
        measure = (width - paragraph.indent) / scale
        key = cut, measure, role is not None and role.hyphenate, role is not None and role.balance, whole
        known = self._lines.get(key)
        if known is None:
            known = self._lines[key] = self._broken_lines(runs, cut, measure, role, whole=whole)
        lines, longest = known
        leading = runs[0].style.leading if len(runs) == 1 else max([run.style.leading for run in runs])
        return Broken(paragraph, lines, leading, paragraph.indent + longest * scale)

    def missing(self, paragraph: Paragraph) -> Missing:
        """The characters of a paragraph that was broken before, for which its fonts have no glyph."""
        return self._missing.get(_cut_key(paragraph.runs), ()) if self._missing and paragraph.runs else ()

    def has_hyphens(self, paragraphs: Sequence[Paragraph]) -> bool:
        """Whether a word of the paragraphs can be broken at a hyphen of its own."""
        cuts = (self._cut(paragraph.runs, _cut_key(paragraph.runs)) for paragraph in paragraphs if paragraph.runs)
        return any(len(whole_words(parts)) < len(parts) for parts in cuts)

    def _broken_lines(self, runs: Sequence[Run], cut: _Cut, measure: float, role: TypeRole | None, *, whole: bool) -> _Lines:
        parts = self._cut(runs, cut)
        if role is not None and role.hyphenate:
            parts = hyphenated(parts, runs, self._faces, measure, self._language)
        if role is not None and role.balance:
            words = whole_words(parts)
            if whole or all(word.width <= measure for word in words):
                parts = words if whole or len(words) == len(parts) or not mends_orphan(parts, words, measure) else parts
            slices = balance(parts, measure)
        else:
            slices = self._avoid_widow(parts, measure)
        lines = tuple([tuple(parts[line]) for line in slices])
        return lines, max([line_width(line) for line in lines], default=0.0)

    def _cut(self, runs: Sequence[Run], key: _Cut) -> Sequence[Atom]:
        parts = self._cuts.get(key)
        if parts is None:
            parts = self._cuts[key] = atoms(runs, self._faces)
            if lacking := missing(parts):
                self._missing[key] = lacking
        return parts


def _cut_key(runs: Sequence[Run]) -> _Cut:
    if len(runs) == 1:
        run = runs[0]
        return run.text, run.style.face, run.style.tracking
    first = runs[0].style.size
    return tuple([(run.text, run.style.face, run.style.tracking, run.style.size / first) for run in runs])
