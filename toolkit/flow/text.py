"""Set text, cut into lines: any run of them is a text of its own that reads on where the one before it stopped."""

from collections.abc import Sequence

from msgspec.structs import replace

from toolkit.flow.strips import Hold, Strip
from toolkit.scene import Paragraph, Point, Rect, Run, SetLine, Text
from toolkit.text import Typesetter
from toolkit.text.lines import Broken
from toolkit.text.overflow import about_of, widest_place
from toolkit.units import shown_mm

_TOLERANCE = 0.05
LEAST = 2
"""Lines of a paragraph that stand on each side of a break at least."""


def strips(parts: Sequence[Broken], *, whole: bool = False) -> tuple[Strip, ...]:
    """A strip for each line. `whole` keeps all of them together, otherwise each paragraph's first and last two."""
    made: list[Strip] = []
    for number, broken in enumerate(parts):
        paragraph, count = broken.paragraph, len(broken.lines)
        for index in range(count):
            near_edge = 0 < index < LEAST or 0 < count - index < LEAST
            hold = Hold.FREE if not made else Hold.CLOSE if near_edge and index else Hold.KEPT if whole else Hold.FREE
            gap = paragraph.space_before if index == 0 and number else 0.0
            made.append(Strip(broken.leading, gap, hold))
    return tuple(made)


def part(text: Text, cut: Sequence[Strip], start: int, stop: int, at: Point, element: str) -> Text:
    """The lines from one to before another, with the first one's top left at a point.

    `text` is set at 0, 0. A paragraph that begins before the part has no bullet in it.
    """
    above = sum(strip.gap + strip.height for strip in cut[:start]) + (cut[start].gap if start < len(cut) else 0.0)
    dx, dy = at.x - text.box.x, at.y - text.box.y - above
    lines = text.lines[start:stop]
    first = lines[0].paragraph if lines else 0
    moved = tuple(_moved(line, dx, dy, first) for line in lines)
    high = sum(strip.height + (strip.gap if index else 0.0) for index, strip in enumerate(cut[start:stop]))
    box = Rect(at.x, at.y, text.box.w, high)
    return replace(text, box=box, paragraphs=_paragraphs(text, start, stop), lines=moved, element=element or text.element)


def report_wide(setter: Typesetter, text: Text, width: float) -> None:
    """Add a word that is wider than its column to the report."""
    lacks = max((_right(line) for line in text.lines), default=0.0) - text.box.x - width
    if lacks > _TOLERANCE:
        shown = text.text if len(text.text) <= 48 else text.text[:47] + "…"
        where = widest_place(text.paragraphs)
        what = f'"{shown}" is {shown_mm(lacks)} too wide: a word does not fit on a line'
        setter.report.add(where or setter.otherwise, what, "use a shorter word", about=about_of(where, shown), lacks=lacks)


def _right(line: SetLine) -> float:
    """Where the ink of a line ends."""
    if not line.glyphs:
        return 0.0
    last = line.glyphs[-1]
    space = last.advances[-1] * last.style.size / 1000 if last.text.endswith(" ") else 0.0
    return last.x + last.width - space


def _paragraphs(text: Text, start: int, stop: int) -> tuple[Paragraph, ...]:
    """The paragraphs of the lines; the words of one that is cut are those of its lines."""
    shown = text.lines[start:stop]
    if not shown:
        return text.paragraphs
    first, last = shown[0].paragraph, shown[-1].paragraph
    done = list(text.paragraphs[first : last + 1])
    begun = start > 0 and text.lines[start - 1].paragraph == first
    unfinished = stop < len(text.lines) and text.lines[stop].paragraph == last
    if unfinished:
        done[-1] = _of_lines(done[-1], [line for line in shown if line.paragraph == last], bullet=not (begun and first == last))
    if begun and not (unfinished and first == last):
        done[0] = _of_lines(done[0], [line for line in shown if line.paragraph == first], bullet=False)
    return tuple(done)


def _of_lines(paragraph: Paragraph, lines: Sequence[SetLine], *, bullet: bool) -> Paragraph:
    glyphs = [part for line in lines for part in line.glyphs]
    if bullet and paragraph.bullet and glyphs:
        glyphs = glyphs[1:]
    runs = tuple(Run(part.text, part.style, part.link, part.language) for part in glyphs)
    return replace(paragraph, runs=runs, bullet=paragraph.bullet if bullet else "", space_before=paragraph.space_before if bullet else 0.0)


def _moved(line: SetLine, dx: float, dy: float, first: int) -> SetLine:
    return replace(line, baseline=line.baseline + dy, glyphs=tuple([glyphs.moved(dx) for glyphs in line.glyphs]), paragraph=line.paragraph - first)
