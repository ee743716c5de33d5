"""Break atoms into lines. Pure: numbers in, slices out. Widths are in thousandths of an em."""

from collections.abc import Iterator, Sequence, Set

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

_ANEW = 3
"""Lines at the end of a paragraph that are broken anew for a widow."""
_FULL, _FAIR = 2 / 3, 0.55
"""Shares of the measure that a line has at least when words of it have gone to the next, and for a lost last line."""
_LOST = 0.5
"""Of the length that one word needs: a last line shorter than that looks lost."""


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

    Then the last three lines are broken anew, so that it has company and the lines above stay as full as they can. None of these
    gets shorter than `_FULL` of the measure; where nothing else spares a last line that looks lost, `_FAIR` will do. Otherwise
    the widow stays. No line is added.
    """
    lines = wrap(atoms, width)
    if len(lines) < 2 or not _widow(atoms[lines[-1]], width * least):
        return lines
    lost = line_width(atoms[lines[-1]]) < width * least * _LOST
    tail = _tail(atoms, lines)
    for full in (_FULL, _FAIR) if lost else (_FULL,):
        if choices := [choice for choice in _broken(atoms, tail, width, full) if not _widow(atoms[choice[-1]], width * least)]:
            # Of equally full ones the one with the latest breaks, which moves the fewest words.
            best = min(choices, key=lambda choice: (round(_white(atoms, choice, width), 6), [-line.start for line in reversed(choice)]))
            return [*lines[: -len(tail)], *best]
    return lines


def _tail(atoms: Sequence[Atom], lines: Sequence[slice]) -> list[slice]:
    """The last lines that may be broken anew: no more than three, and none before a forced break."""
    start = len(lines) - 1
    while start > max(0, len(lines) - _ANEW) and not atoms[lines[start].start - 1].forced:
        start -= 1
    return list(lines[start:])


def _broken(atoms: Sequence[Atom], tail: Sequence[slice], width: float, full: float) -> list[list[slice]]:
    """All ways to break the words of these lines into as many, the last one no longer than the one above it.

    A line above the last is at least `full` of the measure, or as long as it was. A hyphenated word is cut only where it was.
    """
    stop, cuts = tail[-1].stop, {line.start for line in tail}
    ways: list[list[slice]] = [[]]
    for line in tail[:-1]:
        floor = min(full * width, line_width(atoms[line]))
        ways = [[*way, one] for way in ways for one in _starting(atoms, slice(way[-1].stop if way else line.start, stop), width, floor, cuts)]
    whole = ([*way, slice(way[-1].stop, stop)] for way in ways if way and way[-1].stop < stop)
    return [way for way in whole if line_width(atoms[way[-1]]) <= min(width + _TOLERANCE, line_width(atoms[way[-2]]))]


def _starting(atoms: Sequence[Atom], rest: slice, width: float, floor: float, cuts: Set[int]) -> Iterator[slice]:
    """The lines that may begin where `rest` does: fitting, no shorter than `floor`, and ending after a space or where a line was cut."""
    used = 0.0
    for index in range(rest.start, rest.stop):
        atom = atoms[index]
        if index > rest.start and used + atom.width > width + _TOLERANCE:
            return
        if used + atom.width >= floor - _TOLERANCE and (atom.spaces or index + 1 in cuts):
            yield slice(rest.start, index + 1)
        used += atom.width + atom.space


def _white(atoms: Sequence[Atom], lines: Sequence[slice], width: float) -> float:
    """How much white the lines above the last leave at their ends: the sum of squares, so that one short line counts more than two."""
    return sum([(1 - line_width(atoms[line]) / width) ** 2 for line in lines[:-1]])


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
