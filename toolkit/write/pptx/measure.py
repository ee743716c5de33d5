"""How other programs are made to end lines where ours end: by the width of the box, and in some titles by breaks."""

import re
from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from toolkit.scene import Paragraph, Run, SetLine, Text
from toolkit.units import ROUNDING

_SLACK = 0.01
"""Share of the measure that another program's rounding may cost."""
_BREAKS = frozenset(" -–—/")
_INSIDE_WORD = re.compile(r"\S[-–—/]\S")


def measure(text: Text) -> float:
    """Points: the box's own width wherever it does, else the nearest that keeps our lines.

    Titles are balanced over their lines and no last word stands alone, so our lines often end before the box does. Where no measure keeps all of
    them, as in several paragraphs, none is broken too early: a word that comes up a line costs no room.
    """
    low, open_low, high = _bounds(text)
    width, room = text.box.w, max(0.0, high - low)
    # Google Slides and others set no tracking: where there is room, lines fit without it.
    least = low + min(max(_SLACK * width, open_low - low), room / 2)
    return max(min(max(width, least), high - min(_SLACK * width, room / 3)), low / (1 - ROUNDING))


def held(text: Text) -> Text:
    """The text with its own line ends written as breaks wherever a program may break a word that we kept whole.

    Often a width says the same, and then nothing is written. The space before a break stays, so that the title still reads as one line.
    """
    low, open_low, high = _bounds(text)
    if high - max(low, open_low) >= 2 * _SLACK * text.box.w:
        return text
    paragraphs = tuple(_held(paragraph, _ends(text, index)) for index, paragraph in enumerate(text.paragraphs))
    return replace(text, paragraphs=paragraphs)


def _ends(text: Text, paragraph: int) -> list[int]:
    """Where the lines of a paragraph end in its words; nowhere when the lines do not say the same words."""
    lines = ["".join(glyphs.text for glyphs in line.glyphs) for line in text.lines if line.paragraph == paragraph]
    if "".join(lines) != text.paragraphs[paragraph].text:
        return []
    ends = [sum(map(len, lines[: count + 1])) for count in range(len(lines) - 1)]
    return [end for end in ends if text.paragraphs[paragraph].text[end - 1] == " "]


def _held(paragraph: Paragraph, ends: list[int]) -> Paragraph:
    if not _INSIDE_WORD.search(paragraph.text):
        return paragraph
    runs, start = list[Run](), 0
    for run in paragraph.runs:
        cuts = [0, *(end - start for end in ends if start < end <= start + len(run.text)), len(run.text)]
        runs.append(replace(run, text="\n".join(run.text[a:b] for a, b in pairwise(cuts))))
        start += len(run.text)
    return replace(paragraph, runs=tuple(runs))


def _bounds(text: Text) -> tuple[float, float, float]:
    """The longest line, the same if nothing drew its letters together, and the shortest that a word too many would make."""
    low, open_low, high = 0.0, 0.0, float("inf")
    for index, line in enumerate(text.lines):
        paragraph = text.paragraphs[line.paragraph]
        width, with_space = _widths(line, paragraph.bullet)
        low = max(low, paragraph.indent + width)
        open_low = max(open_low, paragraph.indent + width + _drawn_together(line))
        following = text.lines[index + 1] if index + 1 < len(text.lines) else None
        written = "\n" in paragraph.text and with_space > width  # a break ends this line, whatever the measure
        if following is not None and following.paragraph == line.paragraph and not written:
            high = min(high, paragraph.indent + with_space + _first_word(following))
    return low, open_low, max(high, low)


def _drawn_together(line: SetLine) -> float:
    """Points that negative tracking takes from the line."""
    return sum(-glyphs.style.tracking * len(glyphs.ids) * glyphs.style.size / 1000 for glyphs in line.glyphs if glyphs.style.tracking < 0)


def _widths(line: SetLine, bullet: str) -> tuple[float, float]:
    """The line's width, without and with the space that the break swallowed."""
    moves = list(_moves(line, bullet))
    full = sum(width for _, width in moves)
    return full - (moves[-1][1] if moves and moves[-1][0] == " " else 0.0), full


def _first_word(line: SetLine) -> float:
    width = 0.0
    for char, move in _moves(line, ""):
        if char == " ":
            break
        width += move
        if char in _BREAKS:
            break
    return width


def _moves(line: SetLine, bullet: str) -> Iterator[tuple[str, float]]:
    """Each glyph's first character and its width in points. The bullet stands outside the line."""
    for index, glyphs in enumerate(line.glyphs):
        if bullet and index == 0 and glyphs.text == bullet:
            continue
        scale = glyphs.style.size / 1000
        for cluster, advance in zip(glyphs.clusters, glyphs.advances, strict=True):
            yield glyphs.text[cluster], advance * scale
