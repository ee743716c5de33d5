"""Set text: from words and a role of the theme to lines in a box.

A text is set as large as its role allows and its box holds. When even the smallest size does not fit, the
text is reported at its own line in the YAML with what it lacks; it is never clipped and never shrunk further.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from toolkit.fonts.face import FontFace
from toolkit.model.theme import Face, TypeRole
from toolkit.problems import Report, Where
from toolkit.scene import Glyphs, Link, Paragraph, Rect, Run, SetLine, Style, Text
from toolkit.scene.text import Align, Anchor
from toolkit.source.words import Words
from toolkit.text.atoms import Atom, atoms
from toolkit.text.hyphens import hyphenated
from toolkit.text.wrap import balance, line_width, without_widow
from toolkit.theme import Look
from toolkit.units import PT_PER_MM

Content: TypeAlias = str | Run | Sequence[str | Run]
"""One paragraph: words, a run, or several of them in a row."""

_STEP = 0.5
_FLUSH_FROM = 18.0
"""Points from which the first letter's side bearing is taken off, so that large titles stand on the margin."""


@dataclass(frozen=True, slots=True)
class Measured:
    """How much room a set text takes, in points; `width` is its longest line."""

    width: float
    height: float
    lines: int


@dataclass(frozen=True, slots=True)
class _Broken:
    """A paragraph broken into lines of atoms."""

    paragraph: Paragraph
    lines: tuple[tuple[Atom, ...], ...]
    leading: float

    @property
    def height(self) -> float:
        return self.paragraph.space_before + self.leading * len(self.lines)

    @property
    def width(self) -> float:
        return self.paragraph.indent + max((line_width(line) for line in self.lines), default=0.0)


class Typesetter:
    """Sets text in one theme and one language, and reports what does not fit."""

    def __init__(self, look: Look, language: str, report: Report) -> None:
        self.look, self.language, self.report = look, language, report
        self.faces: Mapping[str, FontFace] = _Faces(look.theme.faces)

    # --- styles and paragraphs

    def style(self, role: str, size: float | None = None, colour: str | None = None, face: str | None = None) -> Style:
        """The role's style, at its largest size unless one is given."""
        record = self.look.role(role)
        size = record.largest if size is None else size
        return Style(face or record.face, size, record.leading_at(size), colour or record.colour, float(record.tracking))

    def run(
        self,
        role: str,
        text: str,
        *,
        size: float | None = None,
        colour: str | None = None,
        face: str | None = None,
        link: Link | None = None,
        language: str = "",
    ) -> Run:
        """Words in a style of their own inside a paragraph. The text keeps its place in the YAML."""
        return Run(text, self.style(role, size, colour, face), link, language)

    def paragraph(
        self, role: str, content: Content, *, size: float | None = None, colour: str | None = None,
        align: Align = "start", space_before: float = 0.0, bullet: str = "", indent: float = 0.0,
    ) -> Paragraph:  # fmt: skip
        """One paragraph. Words take the role's style; runs keep theirs."""
        style = self.style(role, size, colour)
        parts = [content] if isinstance(content, str | Run) else content
        runs = tuple(part if isinstance(part, Run) else Run(part, style) for part in parts)
        return Paragraph(runs, align, space_before, bullet, indent)

    # --- measuring

    def measure(self, role: str, content: Content, width: float, *, size: float | None = None) -> Measured:
        """The room that one paragraph takes in a measure of `width` points."""
        return self.measure_all([self.paragraph(role, content, size=size)], width, self.look.role(role))

    def measure_all(self, paragraphs: Sequence[Paragraph], width: float, role: TypeRole | None = None) -> Measured:
        """The room that paragraphs take below each other."""
        broken = [self._break(paragraph, width, role) for paragraph in paragraphs]
        height = sum(part.height for part in broken) - (paragraphs[0].space_before if paragraphs else 0.0)
        return Measured(max((part.width for part in broken), default=0.0), height, sum(len(part.lines) for part in broken))

    def width(self, role: str, content: Content, *, size: float | None = None) -> float:
        """Points that the words take on one line."""
        return self.measure(role, content, 1e6, size=size).width

    def largest(self, role: str, contents: Sequence[Content], width: float, height: float) -> float:
        """The largest size of the role at which each of the contents fits the box by itself: one size for a set."""
        record = self.look.role(role)
        return min((self._fit(record, self._maker(role, [content], {}), width, height)[0] for content in contents), default=record.largest)

    # --- placing

    def text(
        self, role: str, content: Content | Sequence[Paragraph], box: Rect, *, tag: str = "P", slot: str = "", align: Align = "start",
        anchor: Anchor = "top", colour: str | None = None, size: float | None = None, name: str = "", element: str = "",
    ) -> Text:  # fmt: skip
        """Text as large as the role allows and the box holds; at `size` exactly when one is given.

        What does not fit is added to the report with the millimetres that it lacks.
        """
        record = self.look.role(role)
        if _is_paragraphs(content):
            paragraphs: tuple[Paragraph, ...] = tuple(content)  # type: ignore[arg-type]  # the test above says so
            fits = self._fits(paragraphs, box.w, box.h, record)
        else:
            make = self._maker(role, [content], {"align": align, "colour": colour})  # type: ignore[list-item]  # not paragraphs, so content
            chosen, fits = (size, True) if size else self._fit(record, make, box.w, box.h)
            paragraphs = make(chosen)
            fits = fits and (size is None or self._fits(paragraphs, box.w, box.h, record))
        if not fits:
            self._report_overflow(paragraphs, box, role, record)
        return self.place(paragraphs, box, role=record, tag=tag, slot=slot, anchor=anchor, name=name, element=element)

    def place(
        self, paragraphs: Sequence[Paragraph], box: Rect, *, role: TypeRole | None = None, tag: str = "P", slot: str = "",
        anchor: Anchor = "top", name: str = "", element: str = "",
    ) -> Text:  # fmt: skip
        """Paragraphs at their own sizes, set in the box, whether they fit or not."""
        broken = [self._break(paragraph, box.w, role) for paragraph in paragraphs]
        height = sum(part.height for part in broken) - (paragraphs[0].space_before if paragraphs else 0.0)
        y = box.y + {"top": 0.0, "middle": (box.h - height) / 2, "bottom": box.h - height}[anchor]
        lines: list[SetLine] = []
        for index, part in enumerate(broken):
            y += part.paragraph.space_before if index else 0.0
            for line in part.lines:
                lines.append(self._set_line(part, line, index, box, y, first=not lines or lines[-1].paragraph != index))
                y += part.leading
        where = next((run.text.where for paragraph in paragraphs for run in paragraph.runs if isinstance(run.text, Words)), None)
        return Text(box, tuple(paragraphs), tuple(lines), tag, slot, anchor, name, element, where)

    # --- inside

    def _maker(self, role: str, contents: Sequence[Content], options: dict[str, object]) -> Callable[[float], tuple[Paragraph, ...]]:
        return lambda size: tuple(self.paragraph(role, content, size=size, **options) for content in contents)  # type: ignore[arg-type]  # options are paragraph's own

    def _fit(self, role: TypeRole, make: Callable[[float], tuple[Paragraph, ...]], width: float, height: float) -> tuple[float, bool]:
        """The largest size that fits, in half points; the smallest and False when none does."""
        steps = int((role.largest - role.smallest) / _STEP)
        low, high = 0, steps  # step 0 is the largest size; fits() turns true once and stays true
        if not self._fits(make(role.smallest), width, height, role):
            return role.smallest, False
        while low < high:
            middle = (low + high) // 2
            if self._fits(make(role.largest - middle * _STEP), width, height, role):
                high = middle
            else:
                low = middle + 1
        return role.largest - low * _STEP, True

    def _fits(self, paragraphs: Sequence[Paragraph], width: float, height: float, role: TypeRole) -> bool:
        measured = self.measure_all(paragraphs, width, role)
        return measured.width <= width + 0.05 and measured.height <= height + 0.05

    def _break(self, paragraph: Paragraph, width: float, role: TypeRole | None) -> _Broken:
        measure = width - paragraph.indent
        parts = atoms(paragraph.runs, self.faces)
        self._report_missing(paragraph, parts)
        if role is not None and role.hyphenate:
            parts = hyphenated(parts, paragraph.runs, self.faces, measure, self.language)
        slices = balance(parts, measure) if role is not None and role.balance else without_widow(parts, measure)
        leading = max((run.style.leading for run in paragraph.runs), default=0.0)
        return _Broken(paragraph, tuple(tuple(parts[line]) for line in slices), leading)

    def _set_line(self, part: _Broken, line: tuple[Atom, ...], index: int, box: Rect, y: float, *, first: bool) -> SetLine:
        runs, align = part.paragraph.runs, part.paragraph.align
        free = box.w - part.paragraph.indent - line_width(line)
        x = box.x + part.paragraph.indent + {"start": 0.0, "center": free / 2, "end": free}[align]
        # The line's box has its leading; half of what the face does not need stands above it and half below.
        style = max((runs[piece.run].style for atom in line for piece in atom.pieces), key=lambda s: s.size, default=runs[0].style)
        metrics = self.faces[style.face].metrics
        baseline = y + (part.leading - (metrics.ascent - metrics.descent) * style.size / 1000) / 2 + metrics.ascent * style.size / 1000
        if align == "start" and style.size >= _FLUSH_FROM and line and line[0].pieces:
            x -= self.faces[style.face].side_bearing(line[0].pieces[0].text[0]) * style.size / 1000
        glyphs = _glyphs(line, runs, self.faces, x)
        if first and part.paragraph.bullet:
            bullet = self._bullet(part.paragraph, box.x)
            glyphs = (bullet, *glyphs)
        return SetLine(baseline, glyphs, index)

    def _bullet(self, paragraph: Paragraph, x: float) -> Glyphs:
        style = paragraph.runs[0].style
        shaped = self.faces[style.face].shape(paragraph.bullet)
        return Glyphs(x, paragraph.bullet, style, shaped.ids, shaped.advances, shaped.clusters)

    def _report_missing(self, paragraph: Paragraph, parts: Sequence[Atom]) -> None:
        for atom in parts:
            for piece in atom.pieces:
                if 0 in piece.shaped.ids:
                    run = paragraph.runs[piece.run]
                    char = piece.text[piece.shaped.clusters[piece.shaped.ids.index(0)]]
                    where = run.text.where if isinstance(run.text, Words) else Where("toolkit")
                    self.report.add(
                        where, f'no font of the theme has the character "{char}" (U+{ord(char):04X})', "use another character, or a theme whose fonts have it"
                    )

    def _report_overflow(self, paragraphs: Sequence[Paragraph], box: Rect, role_name: str, role: TypeRole) -> None:
        measured = self.measure_all(paragraphs, box.w, role)
        text = " ".join(paragraph.text for paragraph in paragraphs)
        where = next((run.text.where for p in paragraphs for run in p.runs if isinstance(run.text, Words)), Where("toolkit"))
        if measured.width > box.w + 0.05:
            lacks, what = (measured.width - box.w) / PT_PER_MM, "wide: a word does not fit on a line"
        else:
            lacks, what = (measured.height - box.h) / PT_PER_MM, "long"
        spare = max(1, round(len(text.split()) * (1 - box.h / measured.height))) if measured.height > box.h else 1
        smallest = min((run.style.size for p in paragraphs for run in p.runs), default=role.smallest)
        shown = text if len(text) <= 48 else text[:47] + "…"
        self.report.add(
            where,
            f'"{shown}" is {lacks:.1f} mm too {what} for its place ({role_name}, {smallest:g} pt)',
            f"shorten it by about {spare} word{'s' if spare > 1 else ''}",
        )


def _glyphs(line: Sequence[Atom], runs: Sequence[Run], faces: Mapping[str, FontFace], x: float) -> tuple[Glyphs, ...]:
    """The atoms of a line as one item for each stretch of one run."""
    done: list[Glyphs] = []
    for atom in line:
        for index, piece in enumerate(atom.pieces):
            run = runs[piece.run]
            text, shaped = piece.text, piece.shaped
            ids, advances, clusters = shaped.ids, shaped.advances, shaped.clusters
            if index == len(atom.pieces) - 1 and atom.spaces:
                # The space after a word is written even where the line ends, so that read aloud no words run together.
                space = faces[run.style.face].shape(" ")
                clusters = (*clusters, len(text))
                text, ids, advances = text + " ", ids + space.ids, advances + space.advances
            advances = tuple(advance + run.style.tracking for advance in advances) if run.style.tracking else advances
            made = Glyphs(x, text, run.style, ids, advances, clusters, run.link, run.language)
            x += made.width
            if done and done[-1].style is run.style and done[-1].link is run.link and done[-1].language == run.language:
                done[-1] = _joined(done[-1], made)
            else:
                done.append(made)
    return tuple(done)


def _joined(left: Glyphs, right: Glyphs) -> Glyphs:
    shift = len(left.text)
    return replace(
        left,
        text=left.text + right.text,
        ids=left.ids + right.ids,
        advances=left.advances + right.advances,
        clusters=left.clusters + tuple(cluster + shift for cluster in right.clusters),
    )


def _is_paragraphs(content: object) -> bool:
    return isinstance(content, Sequence) and not isinstance(content, str) and bool(content) and all(isinstance(part, Paragraph) for part in content)


class _Faces(dict[str, FontFace]):
    """The theme's faces, each opened when it is first used. Raises KeyError for a name that the theme does not have."""

    def __init__(self, records: Mapping[str, Face]) -> None:
        super().__init__()
        self._records = records

    def __missing__(self, name: str) -> FontFace:
        record = self._records[name]
        face = self[name] = _face(name, record.package, record.file, tuple(sorted(record.axes.items())), record.features, record)
        return face


_OPEN: dict[tuple[object, ...], FontFace] = {}


def _face(name: str, package: str, file: str, axes: tuple[tuple[str, int], ...], features: tuple[str, ...], record: Face) -> FontFace:
    """One open face for each cut in a process, so that an edition after the first shapes from a warm cache."""
    key = (name, package, file, axes, features)
    if key not in _OPEN:
        _OPEN[key] = FontFace(name, record)
    return _OPEN[key]
