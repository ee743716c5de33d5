"""Colour tokens by what a page or a part belongs to."""

from collections.abc import Sequence
from typing import Literal

from toolkit.model.common import SECTIONS, SectionId

Tone = SectionId | Literal[""]
"""A section, or "" for what belongs to all of them: ink."""


def named(principles: Sequence[str]) -> tuple[str, ...]:
    """The ids among an activity's principles; none when it uses all. Ids beside "all" are what it is about, and stand alone."""
    return tuple(id for id in principles if id != "all")


def sections_of(principles: Sequence[str]) -> tuple[SectionId, ...]:
    """The sections of the named principles in the sections' order; all of them when none is named."""
    letters = {id[0] for id in named(principles)}
    return tuple(section for section in SECTIONS if not letters or section in letters)


def tone_of(principles: Sequence[str]) -> Tone:
    """The section of an activity's first principle; "" when it uses all."""
    ids = named(principles)
    return ids[0][0] if ids else ""  # type: ignore[return-value]  # the id's pattern allows the sections' letters alone


def deep(tone: Tone) -> str:
    """The colour token for titles' bands and tabs."""
    return f"{tone}.deep" if tone else "ink"


def mid(tone: Tone) -> str:
    """The colour token for rules and accents on a deep."""
    return f"{tone}.mid" if tone else "rule"


def pale(tone: Tone) -> str:
    """The colour token for bands that guide the hand, under ink."""
    return f"{tone}.pale" if tone else "paper"
