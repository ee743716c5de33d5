"""Text as an office program sets it: it fills each line of a box's measure, in the theme's fonts or in others, and knows nothing of our lines."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from toolkit.fonts.face import Shapes
from toolkit.scene import Paragraph, Run, Style
from toolkit.text.atoms import atoms
from toolkit.text.wrap import line_width, wrap
from toolkit.units import ROUNDING


class Filled(Struct, frozen=True):
    """The room that a text takes, in points. `width` is its longest line, or its longest word where that is wider than the measure."""

    width: float
    height: float
    lines: int


def filled(paragraphs: Sequence[Paragraph], measure: float, faces: Mapping[str, Shapes], leading: Callable[[Style], float]) -> Filled:
    """The paragraphs below each other in lines of at most `measure` points, a little less for what programs round.

    `leading` is from baseline to baseline in a style, in points. The first paragraph's space before is not set.
    """
    width, height, count = 0.0, 0.0, 0
    for index, paragraph in enumerate(paragraphs):
        lines = _lines(paragraph.runs, measure - paragraph.indent, faces)
        high = max((leading(run.style) for run in paragraph.runs), default=0.0)
        width = max([width, *(paragraph.indent + line for line in lines)])
        height += (paragraph.space_before if index else 0.0) + high * len(lines)
        count += len(lines)
    return Filled(width, height, count)


def _lines(runs: Sequence[Run], measure: float, faces: Mapping[str, Shapes]) -> list[float]:
    """The width of each line in points, without the space at its end."""
    if not runs or not any(run.text for run in runs):
        return []
    scale = runs[0].style.size / 1000
    parts = atoms(runs, faces)
    return [line_width(parts[line]) * scale for line in wrap(parts, measure * (1 - ROUNDING) / scale)]
