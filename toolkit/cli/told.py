"""A deck's changes: in plain words, slide by slide, or for other programs."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toolkit.readback import Change, Difference

_STALE = "The content has changed since this deck was made. Some of what follows may come from that."
_MANY = 3
"""A change that is the same on so many slides is told once."""


def as_lines(deck: str, found: "Difference") -> Iterator[str]:
    """All changes as lines for a person."""
    if found.stale:
        yield _STALE
    against = f"the {found.origin.edition} edition ({found.origin.convening}, {found.origin.language})"
    if not found.changes:
        yield f"{deck} says what the content of {against} says."
        return
    counts = Counter(_same(change) for change in found.changes if change.what != "slide")
    everywhere = {_same(change): change for change in found.changes if counts[_same(change)] >= _MANY}
    yield f"{deck} against {against}: {_counted(len(found.changes), 'change')}."
    for same, change in everywhere.items():
        numbers = [other.slide for other in found.changes if _same(other) == same]
        yield f"\nOn {counts[same]} slides: {_runs(numbers)}"
        yield from _told(change)
    left = (change for change in found.changes if _same(change) not in everywhere)
    for _, of_slide in groupby(left, key=lambda change: (change.slide, change.was)):
        yield from _slide(list(of_slide))


def as_json(found: "Difference") -> str:
    """All changes for other programs. What has no place in the content has no file, line and column."""
    origin = {"edition": found.origin.edition, "convening": found.origin.convening, "language": found.origin.language}
    told = {"origin": origin, "content_changed": found.stale, "changes": [_fields(change) for change in found.changes]}
    return json.dumps(told, indent=2, ensure_ascii=False)


def _fields(change: "Change") -> dict[str, object]:
    where = change.where
    place = {} if where is None else {"file": where.path, "line": where.line, "column": where.column}
    kept = {"slide": change.slide, "was": change.was, "title": change.title, "what": change.what, "did": change.did, "name": change.name}
    return {**kept, "old": change.old, "new": change.new, **place}


def _same(change: "Change") -> tuple[str, ...]:
    return change.what, change.did, change.name, change.old, change.new


def _slide(changes: Sequence["Change"]) -> Iterator[str]:
    first = changes[0]
    number = f"Slide {first.slide}" if first.slide else f"No longer there (was slide {first.was})"
    yield f'\n{number}: "{first.title}"' if first.title else f"\n{number}"
    for change in changes:
        yield from _told(change)


def _told(change: "Change") -> Iterator[str]:
    yield f"  {_headline(change)}"
    if change.old and not (change.what == "slide" and change.did == "removed"):  # the content has the words of its own slides
        yield from _quoted("-", change.old)
    if change.new:
        yield from _quoted("+", change.new)
    if change.where is not None:
        yield f"    from {change.where}"


def _headline(change: "Change") -> str:
    if change.what == "slide":
        return f"slide moved, was slide {change.was}" if change.did == "moved" else f"slide {change.did}"
    name = f", {change.name}" if change.name and change.what == "notes" else f' "{change.name}"' if change.name else ""
    return f"{change.what}{name} {change.did}"


def _quoted(sign: str, words: str) -> Iterator[str]:
    yield from (f"    {sign} {line}" for line in words.split("\n"))


def _runs(numbers: Sequence[int]) -> str:
    """Numbers with "to" in place of those between: "2, 5 to 9"."""
    runs: list[list[int]] = []
    for number in dict.fromkeys(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
