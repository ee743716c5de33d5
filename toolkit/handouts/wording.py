"""Two wordings beside each other: which words are in one and not in the other."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import NamedTuple

_WORDS = re.compile(r"\n|[^ \n]+ *| +")
_ALIKE = 0.4
"""Wordings that have less in common than this are different altogether: then no word stands out among the others."""


class Part(NamedTuple):
    """Words in a row, and whether the other wording lacks them."""

    text: str
    changed: bool


Wording = tuple[tuple[Part, ...], ...]
"""Paragraphs of parts."""


def compared(one: str, other: str) -> tuple[Wording, Wording]:
    """Both wordings in paragraphs. Their parts together are the wordings, to the letter."""
    words, others = _WORDS.findall(one), _WORDS.findall(other)
    matcher = SequenceMatcher(None, [word.rstrip(" ") for word in words], [word.rstrip(" ") for word in others], autojunk=False)
    if matcher.ratio() < _ALIKE:
        return _plain(one), _plain(other)
    codes = matcher.get_opcodes()
    first = [(word, tag != "equal") for tag, start, stop, _, _ in codes for word in words[start:stop]]
    second = [(word, tag != "equal") for tag, _, _, start, stop in codes for word in others[start:stop]]
    return tuple(_paragraphs(first)), tuple(_paragraphs(second))


def _plain(words: str) -> Wording:
    return tuple((Part(line, changed=False),) for line in words.split("\n"))


def _paragraphs(words: Sequence[tuple[str, bool]]) -> Iterator[tuple[Part, ...]]:
    line: list[tuple[str, bool]] = []
    for word, changed in (*words, ("\n", False)):
        if word != "\n":
            line.append((word, changed))
            continue
        yield tuple(Part("".join(part for part, _ in group), changed) for changed, group in groupby(line, key=lambda one: one[1])) or (Part("", changed=False),)
        line = []
