"""Words as people read them: what office programs change by themselves is no difference."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from toolkit.readback.names import A

_TURNED = {"‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "…": "...", "‑": "-"}
"""Quotes and dots that programs turn while a person types."""
_UNSEEN = dict.fromkeys("\u00ad\u200b\ufeff\u2060", "")
_FOLDED = str.maketrans(_TURNED | _UNSEEN)
_WORD = re.compile(r"\w+")


def folded(text: str) -> str:
    """The text for comparing: quotes straight, white space of every kind one blank, letters composed."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_FOLDED).split())


def names(text: str, words: str) -> bool:
    """Whether a text has these words in it as they are, and not as a part of longer ones: "York" is not in "New Yorkers"."""
    return bool(re.search(rf"(?<!\w){re.escape(folded(words))}(?!\w)", folded(text)))


def alike(one: str, other: str) -> float:
    """How much two texts say the same, from 0 to 1: twice the words that they share, among all words of both."""
    words, others = _counted(one), _counted(other)
    total = words.total() + others.total()
    return 2 * (words & others).total() / total if total else 0.0


@lru_cache(4096)
def _counted(text: str) -> Counter[str]:
    return Counter(_WORD.findall(folded(text).casefold()))


def paragraphs(body: Any) -> tuple[str, ...]:
    """The paragraphs of a text body that show something. A field's words, such as a number or a date, are the program's own and left out."""
    texts = ("".join(_pieces(part)) for part in body.iterfind(f"{A}p"))
    return tuple(" ".join(text.split()) for text in texts if folded(text))


def _pieces(paragraph: Any) -> Iterator[str]:
    """The runs of a paragraph. However a program cuts them, together they say the same; a break in a line reads as a blank."""
    for part in paragraph:
        if part.tag == f"{A}br":
            yield " "
        elif part.tag == f"{A}r":
            yield part.findtext(f"{A}t") or ""
