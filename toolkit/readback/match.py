"""Which slide is which: by its key; where a program dropped that, by its title; else by what it says."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from toolkit.readback.slides import Slide
from toolkit.readback.words import alike, folded

T = TypeVar("T")
Likeness = Callable[[T, T], float]
LEAST = 0.5
"""How alike two texts must be to be taken for the same one, changed."""


def match_slides(made: Sequence[Slide], edited: Sequence[Slide]) -> list[tuple[Slide | None, Slide | None]]:
    """Every slide once: those of the edited deck in their order, then those that it lost."""
    pairs = list[tuple[Slide, Slide]]()
    for name in (_key, _title):
        old, new = _left(made, edited, pairs)
        pairs += _by_name(old, new, name)
    pairs += most_alike(*_left(made, edited, pairs), _likeness)
    partner = {new.number: old for old, new in pairs}
    lost, _ = _left(made, edited, pairs)
    return [*((partner.get(slide.number), slide) for slide in edited), *((slide, None) for slide in lost)]


def _left(made: Iterable[Slide], edited: Iterable[Slide], pairs: Sequence[tuple[Slide, Slide]]) -> tuple[list[Slide], list[Slide]]:
    old, new = {slide.number for slide, _ in pairs}, {slide.number for _, slide in pairs}
    return [slide for slide in made if slide.number not in old], [slide for slide in edited if slide.number not in new]


def _key(slide: Slide) -> str:
    return slide.key


def _title(slide: Slide) -> str:
    return folded(slide.title)


def _by_name(made: Sequence[Slide], edited: Sequence[Slide], name: Callable[[Slide], str]) -> list[tuple[Slide, Slide]]:
    """Slides of the same name. A copied slide has its original's: the one that says most of the same is it."""
    named = grouped(edited, name)
    found = []
    for slide in made:
        if name(slide) and (same := named.get(name(slide))):
            best = max(same, key=lambda other: _likeness(slide, other)) if len(same) > 1 else same[0]
            found.append((slide, best))
            same.remove(best)
    return found


def _likeness(one: Slide, other: Slide) -> float:
    return alike(one.words, other.words)


def grouped(values: Iterable[T], by: Callable[[T], Hashable]) -> dict[Hashable, list[T]]:
    """The values by what they have in common, in their order."""
    found: dict[Hashable, list[T]] = {}
    for value in values:
        found.setdefault(by(value), []).append(value)
    return found


def most_alike(old: Sequence[T], new: Sequence[T], likeness: Likeness[T], least: float = LEAST) -> list[tuple[T, T]]:
    """Pairs from the most alike down to the least that counts; nothing is in two of them."""
    rated = [(likeness(one, other), row, column) for row, one in enumerate(old) for column, other in enumerate(new)]
    rows, columns, pairs = set[int](), set[int](), []
    for rate, row, column in sorted(rated, key=lambda each: (-each[0], each[1], each[2])):
        if rate >= least and row not in rows and column not in columns:
            rows.add(row)
            columns.add(column)
            pairs.append((old[row], new[column]))
    return pairs
