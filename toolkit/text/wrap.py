"""Break atoms into lines. Pure: numbers in, slices out. Widths are in thousandths of an em."""

from collections.abc import Sequence

from toolkit.text.atoms import Atom

_TOLERANCE = 0.01
"""Thousandths of an em by which a line may pass the measure, for sums of floats."""
_EVEN = 10.0
"""Thousandths of an em to which the measure of balanced lines is found."""
_STEP, _STEPS = 0.02, 20
"""Shares of the measure by which it is narrowed, and how often."""
_COMPANY = 3
"""Words that are never a widow, however short they are."""
_TWO_WORDS = 0.75
"""Of the length that one word needs: two that are so long together are no widow."""


def wrap(atoms: Sequence[Atom], width: float) -> list[slice]:
    """Lines as slices of the atoms, each as full as `width` allows. A word wider than that has a line alone."""
    lines, start, used = [], 0, 0.0
    for index, atom in enumerate(atoms):
        if index > start and used + atom.width > width + _TOLERANCE:
            lines.append(slice(start, index))
            start, used = index, 0.0
        used += atom.width + atom.space
        if atom.forced:
            lines.append(slice(start, index + 1))
            start, used = index + 1, 0.0
    if start < len(atoms):
        lines.append(slice(start, len(atoms)))
    return lines


def line_width(atoms: Sequence[Atom]) -> float:
    """From the first word's start to the last word's end."""
    return sum([atom.width + atom.space for atom in atoms]) - (atoms[-1].space if atoms else 0.0)


def mends_orphan(parts: Sequence[Atom], words: Sequence[Atom], width: float, least: float = 0.4) -> bool:
    """Whether breaking inside words, into `parts`, spares balanced lines a last one shorter than `least` of the longest, at no cost of a line."""
    lines, broken = balance(words, width), balance(parts, width)
    return len(broken) <= len(lines) and _last(words, lines) < least <= _last(parts, broken)


def _last(atoms: Sequence[Atom], lines: Sequence[slice]) -> float:
    """The last line's length as a share of the longest line's."""
    widths = [line_width(atoms[line]) for line in lines]
    return widths[-1] / max(widths) if len(widths) > 1 else 1.0


def balance(atoms: Sequence[Atom], width: float) -> list[slice]:
    """Lines of nearly one length: the narrowest measure that needs no more lines than `width` does."""
    lines = wrap(atoms, width)
    if len(lines) < 2:
        return lines
    low, high = max(atom.width for atom in atoms), width
    while high - low > _EVEN:
        middle = (low + high) / 2
        if len(wrap(atoms, middle)) > len(lines):
            low = middle
        else:
            high = middle
    return wrap(atoms, high)


def without_widow(atoms: Sequence[Atom], width: float, least: float = 0.27) -> list[slice]:
    """Lines as `wrap` breaks them, unless the last is a widow: a few letters, shorter than `least` of the measure.

    Then words of the line above join it, no more than it takes: two or three words are company. No line is added.
    """
    lines = wrap(atoms, width)
    if len(lines) < 2 or not _widow(atoms[lines[-1]], width * least):
        return lines
    above, last = lines[-2:]
    start = _company(atoms, above, last, width, least)
    return [*lines[:-2], slice(above.start, start), slice(start, last.stop)]


def narrowed(atoms: Sequence[Atom], width: float, least: float = 0.27) -> list[slice]:
    """The same by a narrower measure, as little as possible and without adding a line: what a program that fills each line makes of that measure."""
    lines = wrap(atoms, width)
    if len(lines) < 2 or line_width(atoms[lines[-1]]) >= width * least:
        return lines
    for step in range(1, _STEPS + 1):
        narrower = wrap(atoms, width * (1 - step * _STEP))
        if len(narrower) > len(lines):
            break
        if line_width(atoms[narrower[-1]]) >= width * least:
            return narrower
    return lines


def _widow(line: Sequence[Atom], least: float) -> bool:
    """Whether a last line looks lost: three words never do, two may be a little shorter than one."""
    words = 1 + sum([bool(atom.spaces) for atom in line[:-1]])
    return words < _COMPANY and line_width(line) < (least if words == 1 else least * _TWO_WORDS)


def _company(atoms: Sequence[Atom], above: slice, last: slice, width: float, least: float) -> int:
    """Where the last line begins once it has company, or as much of it as the line above can spare and stay the longer one."""
    start: int = last.start
    if atoms[start - 1].forced:
        return start
    for index in range(start - 1, above.start, -1):
        if not atoms[index - 1].spaces:
            continue  # a hyphenated word moves whole
        if line_width(atoms[index : last.stop]) > min(width, line_width(atoms[above.start : index])):
            break
        start = index
        if not _widow(atoms[start : last.stop], width * least):
            break
    return start
