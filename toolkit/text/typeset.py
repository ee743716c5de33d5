"""Set text: from words and a role of the theme to lines in a box.

A text is set as large as its role allows and its box holds. When even the smallest size does not fit, the
text is reported at its own line in the YAML with what it lacks; it is never clipped and never shrunk further.
"""

import math
from collections.abc import Hashable, Mapping, Sequence
from copy import copy
from typing import TypeAlias

from toolkit.fonts.face import FontFace
from toolkit.model.theme import TypeRole
from toolkit.problems import NOWHERE, Report, Where
from toolkit.scene import Link, Paragraph, Rect, Run, Style, Text
from toolkit.scene.text import Align, Anchor
from toolkit.text.known import Measured, SetText, known_of
from toolkit.text.lines import Broken, height_of, program_measure, set_lines, width_of
from toolkit.text.overflow import SLACK, place_of, report_missing, report_overflow
from toolkit.text.sizes import Make, Sizes
from toolkit.theme import Look
from toolkit.units import ROUNDING

Content: TypeAlias = str | Run | Sequence[str | Run]
"""One paragraph: words, a run, or several of them in a row."""


class Typesetter:
    """Sets text in one theme and one language, and reports what does not fit.

    `otherwise` is the place of problems with words that have none of their own. With `greedy`, lines end only where a program that fills each
    line of some measure ends them too, as slides need it.
    """

    def __init__(self, look: Look, language: str, report: Report, otherwise: Where = NOWHERE, *, greedy: bool = False) -> None:
        self.look, self.language, self.report, self.otherwise = look, language, report, otherwise
        known = known_of(look, language, greedy=greedy)
        self.faces: Mapping[str, FontFace] = known.faces
        self._breaker, self._elsewhere = known.breaker, known.elsewhere
        self._fitting = Sizes(known.breaker, known.elsewhere, on_slides=greedy)
        self._styles, self._sizes, self._roomy, self._done = known.styles, known.sizes, known.roomy, known.done

    def at(self, otherwise: Where) -> "Typesetter":
        """The same typesetter, with all that it knows, for words whose place is `otherwise` when they have none."""
        other = copy(self)
        other.otherwise = otherwise
        return other

    # --- styles and paragraphs

    def style(self, role: str, size: float | None = None, colour: str | None = None) -> Style:
        """The role's style, at its largest size unless one is given; never below its smallest, whatever a layout asks for."""
        style = self._styles.get((role, size, colour))
        if style is None:
            record = self.look.role(role)
            points = record.largest if size is None else max(size, record.smallest)
            style = Style(record.face, points, record.leading_at(points), colour or record.colour, float(record.tracking))
            self._styles[role, size, colour] = style
        return style

    def run(
        self,
        role: str,
        text: str,
        *,
        size: float | None = None,
        colour: str | None = None,
        link: Link | None = None,
        language: str = "",
    ) -> Run:
        """Words in a style of their own inside a paragraph. The text keeps its place in the YAML."""
        return Run(text, self.style(role, size, colour), link, language)

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
        return _measured(self.broken(paragraphs, width, role))

    def broken(self, paragraphs: Sequence[Paragraph], width: float, role: TypeRole | None = None) -> list[Broken]:
        """The paragraphs in lines, before any glyph is placed."""
        return [self._break(paragraph, width, role) for paragraph in paragraphs]

    def width(self, role: str, content: Content, *, size: float | None = None) -> float:
        """Points that the words take on one line."""
        return self.measure(role, content, 1e6, size=size).width

    def roomy(self, role: str, words: str, width: float = math.inf, *, size: float | None = None) -> Measured:
        """The room that one paragraph takes in a measure of `width` points, in the theme's font or in one that stands in where it is missing."""
        key = role, words, width, size
        if key not in self._roomy:
            self._roomy[key] = self.roomy_all([self.paragraph(role, words, size=size)], width, self.look.role(role))
        return self._roomy[key]

    def roomy_all(self, paragraphs: Sequence[Paragraph], width: float, role: TypeRole | None = None) -> Measured:
        """The same for paragraphs below each other."""
        broken = self.broken(paragraphs, min(width, 1e6), role)
        ours, measure = _measured(broken), program_measure(broken, width)
        heights, widths, lines = zip(*((one.height, one.width, one.lines) for one in self._elsewhere.filled(paragraphs, measure)), strict=True)
        wide = max(ours.width, *widths)
        return Measured(max(wide, min(wide / (1 - ROUNDING), width)), max(ours.height, *heights), max(ours.lines, *lines))

    def largest(self, role: str, contents: Sequence[Content], width: float, height: float = math.inf, *, lines: int = 0) -> float:
        """The largest size of the role at which each of the contents fits the box by itself, on so many lines when given: one size for a set."""
        return self.largest_of_stacks(role, [[content] for content in contents], width, height, lines=lines)

    def largest_of_stacks(
        self, role: str, stacks: Sequence[Sequence[Content]], width: float, height: float = math.inf, *, gap: float = 0.0, lines: int = 0
    ) -> float:
        """The same for stacks: contents below each other, `gap` times their size apart. `lines` are those of a whole stack."""
        return self._fitted(role, stacks, (width, height), gap, lines)[0]

    def fits(self, role: str, contents: Sequence[Content], width: float, height: float) -> bool:
        """Whether each of the contents fits the box by itself at some size of the role."""
        return self.stacks_fit(role, [[content] for content in contents], width, height)

    def stacks_fit(self, role: str, stacks: Sequence[Sequence[Content]], width: float, height: float, *, gap: float = 0.0) -> bool:
        """The same for stacks, whose contents are `gap` times their size apart."""
        return self._fitted(role, stacks, (width, height), gap)[1]

    # --- placing

    def text(
        self, role: str, content: Content, box: Rect, *, tag: str = "P", slot: str = "", align: Align = "start", anchor: Anchor = "top",
        colour: str | None = None, size: float | None = None, name: str = "",
    ) -> Text:  # fmt: skip
        """One paragraph, as large as the role allows and the box holds; at `size` exactly when one is given.

        What does not fit is added to the report with the millimetres that it lacks.
        """
        make = self._maker(role, [content], align, colour)
        chosen = size or self._fitting.largest(self.look.role(role), make, box.w, box.h)[0]
        return self.texts(role, make(chosen), box, tag=tag, slot=slot, anchor=anchor, name=name)

    def texts(
        self, role: str, paragraphs: Sequence[Paragraph], box: Rect, *, tag: str = "P", slot: str = "", anchor: Anchor = "top", name: str = "",
    ) -> Text:  # fmt: skip
        """Paragraphs of a role below each other, at the sizes that they have. What does not fit is added to the report."""
        done = self._set(tuple(paragraphs), box, anchor, self.look.role(role))
        if done.width > box.w + SLACK or done.height > box.h + SLACK:
            report_overflow(paragraphs, box, (done.width, done.height), role, self.otherwise, self.report)
        return Text(box, tuple(paragraphs), done.lines, tag, slot, anchor, name, where=place_of(paragraphs))

    def place(
        self, paragraphs: Sequence[Paragraph], box: Rect, *, role: TypeRole | None = None, tag: str = "P", slot: str = "",
        anchor: Anchor = "top", name: str = "", element: str = "",
    ) -> Text:  # fmt: skip
        """Paragraphs at their own sizes, set in the box, whether they fit or not."""
        done = self._set(tuple(paragraphs), box, anchor, role)
        return Text(box, tuple(paragraphs), done.lines, tag, slot, anchor, name, element, place_of(paragraphs))

    # --- inside

    def _set(self, paragraphs: tuple[Paragraph, ...], box: Rect, anchor: Anchor, role: TypeRole | None) -> SetText:
        """The paragraphs' lines in a box: set once, on however many pages the same words stand at the same place."""
        key = paragraphs, box, anchor, role
        done = self._done.get(key)
        if done is not None:
            for paragraph in paragraphs:
                self._tell_missing(paragraph)
            return done
        broken = self.broken(paragraphs, box.w, role)
        done = self._done[key] = SetText(set_lines(broken, box, anchor, self.faces), width_of(broken), height_of(broken))
        return done

    def _tell_missing(self, paragraph: Paragraph) -> None:
        """Told for each paragraph: equal words may stand in several files."""
        if lacking := self._breaker.missing(paragraph):
            report_missing(paragraph, lacking, self.otherwise, self.report)

    def _maker(self, role: str, contents: Sequence[Content], align: Align = "start", colour: str | None = None, gap: float = 0.0) -> Make:
        """Makes the contents' paragraphs at a size; `gap` is the space before each by that size."""
        return lambda size: tuple([self.paragraph(role, content, size=size, colour=colour, align=align, space_before=gap * size) for content in contents])

    def _fitted(self, role: str, stacks: Sequence[Sequence[Content]], box: tuple[float, float], gap: float = 0.0, lines: int = 0) -> tuple[float, bool]:
        """The largest size of the role at which each of the stacks fits a box of that width and height, and whether all do."""
        key = (role, tuple(tuple(_kept(content) for content in stack) for stack in stacks), box, gap, lines)
        if key not in self._sizes:
            record = self.look.role(role)
            found = [self._fitting.largest(record, self._maker(role, stack, gap=gap), *box, lines) for stack in stacks]
            self._sizes[key] = min((size for size, _ in found), default=record.largest), all(fits for _, fits in found)
        return self._sizes[key]

    def _break(self, paragraph: Paragraph, width: float, role: TypeRole | None) -> Broken:
        broken = self._breaker.broken(paragraph, width, role)
        self._tell_missing(paragraph)
        return broken


def _measured(broken: Sequence[Broken]) -> Measured:
    return Measured(width_of(broken), height_of(broken), sum(len(part.lines) for part in broken))


def _kept(content: Content) -> Hashable:
    """A content that can be remembered."""
    return content if isinstance(content, str | Run) else tuple(content)
