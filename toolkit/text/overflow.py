"""What is said when a text cannot be set: which words, where they stand, and how much is too much."""

from collections.abc import Sequence

from toolkit.problems import Report, Where
from toolkit.scene import Paragraph, Rect
from toolkit.source.words import Words
from toolkit.text.atoms import Atom
from toolkit.units import PT_PER_MM

SLACK = 0.05
"""Points by which a text may pass its box, for sums of floats."""

_SHOWN = 48


def where_of(paragraphs: Sequence[Paragraph]) -> Where | None:
    """The place in the YAML of the first words that have one."""
    return next((run.text.where for paragraph in paragraphs for run in paragraph.runs if isinstance(run.text, Words)), None)


def report_missing(paragraph: Paragraph, parts: Sequence[Atom], report: Report) -> None:
    """Report each character that the run's font has no glyph for."""
    for atom in parts:
        for piece in atom.pieces:
            if 0 not in piece.shaped.ids:
                continue
            run = paragraph.runs[piece.run]
            char = piece.text[piece.shaped.clusters[piece.shaped.ids.index(0)]]
            where = run.text.where if isinstance(run.text, Words) else Where("toolkit")
            report.add(where, f'no font of the theme has the character "{char}" (U+{ord(char):04X})', "use another character, or a theme whose fonts have it")


def report_overflow(paragraphs: Sequence[Paragraph], box: Rect, width: float, height: float, role: str, report: Report) -> None:
    """Report a text that takes `width` by `height` points and has `box`."""
    text = " ".join(" ".join(paragraph.text for paragraph in paragraphs).split())
    if width > box.w + SLACK:
        lacks, what, hint = (width - box.w) / PT_PER_MM, "wide: a word does not fit on a line", "use a shorter word"
    else:
        spare = max(1, round(len(text.split()) * (1 - box.h / height)))
        lacks, what, hint = (height - box.h) / PT_PER_MM, "long", f"shorten it by about {spare} word{'s' if spare > 1 else ''}"
    smallest = min(run.style.size for paragraph in paragraphs for run in paragraph.runs)
    shown = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    report.add(
        where_of(paragraphs) or Where("toolkit"),
        f'"{shown}" is {lacks:.1f} mm too {what} for its place ({role}, {smallest:g} pt)',
        hint,
    )
