"""Nested plain data for Hypothesis, and a writer of YAML that is not the toolkit's own."""

import json
from typing import Any

from hypothesis import strategies as st

# What JSON and YAML both write as it stands: no control characters and no separators that are not lines.
_LETTERS = st.characters(blacklist_categories=("Cc", "Cf", "Cs", "Zl", "Zp", "Cn", "Co"), blacklist_characters="\ufeff\ufffe\uffff")


def words(*, least: int = 0) -> st.SearchStrategy[str]:
    return st.text(_LETTERS, min_size=least, max_size=12)


def data() -> st.SearchStrategy[Any]:
    """Texts in lists and fields, at most five deep; never empty at the top."""
    leaf = words()
    inner = st.recursive(
        leaf, lambda part: st.lists(part, min_size=1, max_size=3) | st.dictionaries(words(least=1), part, min_size=1, max_size=3), max_leaves=8
    )
    return st.dictionaries(words(least=1), inner, min_size=1, max_size=4)


def written(value: Any, indent: int = 0) -> str:
    """Block YAML with every text in double quotes."""
    pad = "  " * indent
    if isinstance(value, dict):
        return "".join(f"{pad}{_quoted(key)}:{_below(inner, indent)}" for key, inner in value.items())
    if isinstance(value, list):
        return "".join(f"{pad}-{_below(inner, indent)}" for inner in value)
    return f"{pad}{_quoted(value)}\n"


def _below(value: Any, indent: int) -> str:
    return f" {_quoted(value)}\n" if isinstance(value, str) else "\n" + written(value, indent + 1)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
