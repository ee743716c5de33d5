"""What is said when a text cannot be set: which words, where they stand, and how much is too much."""

from collections.abc import Callable, Sequence

from toolkit.problems import NOWHERE, Report, Where, shortened
from toolkit.scene import Paragraph, Rect, Run
from toolkit.source.words import Words, where_of
from toolkit.text.atoms import Atom
from toolkit.units import shown_mm

SLACK = 0.05
"""Points by which a text may pass its box, for sums of floats."""

_SHOWN = 48
_SHORT = 4
"""Letters of a word that nobody can ask to be shorter."""
_NO_ROOM = "shorten what stands beside it, or give it a larger place or a smaller size in the theme"

Missing = tuple[tuple[int, str], ...]
"""Characters without a glyph, each with the index of its run."""


def place_of(paragraphs: Sequence[Paragraph]) -> Where | None:
    """The place of the words that take the most room, of those that have one."""
    return _place(paragraphs, _room)


def widest_place(paragraphs: Sequence[Paragraph]) -> Where | None:
    """The place of the words with the widest word, of those that have one."""
    return _place(paragraphs, _widest)


def _place(paragraphs: Sequence[Paragraph], takes: Callable[[Run], float]) -> Where | None:
    runs = [run for paragraph in paragraphs for run in paragraph.runs if isinstance(run.text, Words) and run.text.where != NOWHERE]
    if not runs:
        return None
    largest = runs[0] if len(runs) == 1 else max(runs, key=takes)
    return where_of(largest.text, NOWHERE)


def _room(run: Run) -> float:
    """About the area that a run takes."""
    return len(run.text) * run.style.size * run.style.leading


def _widest(run: Run) -> float:
    """About the width of a run's longest word."""
    return max(map(len, run.text.split()), default=0) * run.style.size


def missing(parts: Sequence[Atom]) -> Missing:
    """Each character that its run's font has no glyph for."""
    if not any(0 in piece.shaped.ids for atom in parts for piece in atom.pieces):
        return ()
    pieces = (piece for atom in parts for piece in atom.pieces)
    found = ((piece.run, piece.text[cluster]) for piece in pieces for id, cluster in zip(piece.shaped.ids, piece.shaped.clusters, strict=True) if id == 0)
    return tuple(dict.fromkeys(found))


def report_missing(paragraph: Paragraph, lacking: Missing, otherwise: Where, report: Report) -> None:
    """Report characters without a glyph at their runs."""
    for index, char in lacking:
        what = f'no font of the theme has the character "{char}" (U+{ord(char):04X})'
        report.add(where_of(paragraph.runs[index].text, otherwise), what, "use another character, or a theme whose fonts have it")


def report_overflow(paragraphs: Sequence[Paragraph], box: Rect, size: tuple[float, float], role: str, otherwise: Where, report: Report) -> None:
    """Report a text that takes a size, its width and height in points, and has `box`: at the words that take the most room, else at `otherwise`."""
    width, height = size
    text = " ".join(" ".join(paragraph.text for paragraph in paragraphs).split())
    if width > box.w + SLACK:
        lacks, what, where = width - box.w, "wide: a word does not fit on a line", widest_place(paragraphs)
        hint = "use a shorter word" if box.w > 0 and max(map(len, text.split()), default=0) > _SHORT else _NO_ROOM
    else:
        words = len(text.split())
        spare = max(1, round(words * (1 - box.h / height)))
        lacks, what, where = height - box.h, "long", place_of(paragraphs)
        hint = f"shorten it by about {spare} word{'s' if spare > 1 else ''}" if spare < words else _NO_ROOM
    smallest = min(run.style.size for paragraph in paragraphs for run in paragraph.runs)
    shown = shortened(text, _SHOWN)
    said = f'"{shown}" is {shown_mm(lacks)} too {what} for its place ({role}, {smallest:g} pt)'
    report.add(where or otherwise, said, hint, about=about_of(where, shown), lacks=lacks, beside=hint == _NO_ROOM)


def about_of(where: Where | None, shown: str) -> str:
    """What a problem is about: words with a place are one text there, whatever stands beside them."""
    return "words" if where else shown
