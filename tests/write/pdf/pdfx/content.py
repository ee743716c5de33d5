"""The colours that a page is drawn in: inks of a press alone, not too much of them, and none but black where letters are black or grey."""

from collections.abc import Iterator

import pikepdf

from toolkit.write.inks import CONDITIONS, MOST_INK
from toolkit.write.inks.overprint import paper_of

SETS = {"k": "area", "K": "line", "g": "area", "G": "line"}
OTHER = {"rg", "RG", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "ri"}
UNKNOWN = {"gs", "PS", "BX", "EX", "BI"}
SHOWN = {"Tj", "TJ", "'", '"'}
COLOURFUL = 0.03
"""The chroma from which letters are seen as coloured."""


def faults(page: pikepdf.Page) -> Iterator[str]:
    area: tuple[float, ...] = ()
    before: list[tuple[float, ...]] = []
    for operands, operator in pikepdf.parse_content_stream(page):
        word = str(operator)
        if word in OTHER | UNKNOWN:
            yield f"a page is drawn with {word}"
        if word in SETS:
            colour = tuple(float(operand) for operand in operands)
            yield from _ink(colour)
            area = colour if SETS[word] == "area" else area
        elif word == "q":
            before.append(area)
        elif word == "Q":
            area = before.pop()
        elif word in SHOWN:
            yield from _letters(area)


def colours(page: pikepdf.Page) -> set[tuple[float, ...]]:
    """All that a page's areas, letters and lines are set in."""
    drawn = pikepdf.parse_content_stream(page)
    return {tuple(float(operand) for operand in operands) for operands, operator in drawn if str(operator) in SETS}


def _ink(colour: tuple[float, ...]) -> Iterator[str]:
    if not all(0 <= part <= 1 for part in colour):
        yield f"there is no such ink: {colour}"
    if len(colour) == 4 and sum(colour) * 100 > MOST_INK + 0.01:
        yield f"a colour has more than {MOST_INK} percent of ink: {colour}"


def _letters(colour: tuple[float, ...]) -> Iterator[str]:
    """Black and grey letters are black ink alone; coloured ones have no third ink beside black."""
    if not colour:
        yield "letters have no colour"
    elif len(colour) == 4 and any(colour[:3]):
        cyan, magenta, yellow, black = (round(part * 100) for part in colour)
        chroma = paper_of(CONDITIONS["CGATS TR 006"]).seen((cyan, magenta, yellow, black)).chroma
        if chroma < COLOURFUL or (all((cyan, magenta, yellow)) and black):
            yield f"letters are mixed of inks: {colour}"
