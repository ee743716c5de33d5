"""Colour tokens by what a page or a part belongs to."""

from typing import Literal

from toolkit.model.common import SectionId
from toolkit.scene import Point

Tone = SectionId | Literal[""]
"""A section, or "" for what belongs to all of them: ink."""


def tone_of(principles: tuple[str, ...]) -> Tone:
    """The section of an activity's first principle; "" when it uses all."""
    first = principles[0] if principles else "all"
    return "" if first == "all" else first[0]  # type: ignore[return-value]  # the id's pattern allows the sections' letters alone


def deep(tone: Tone) -> str:
    """The colour token for titles' bands and tabs."""
    return f"{tone}.deep" if tone else "ink"


def mid(tone: Tone) -> str:
    """The colour token for rules and accents on a deep."""
    return f"{tone}.mid" if tone else "rule"


def pale(tone: Tone) -> str:
    """The colour token for bands that guide the hand, under ink."""
    return f"{tone}.pale" if tone else "paper"


def seated(section: SectionId, centre: Point) -> Point:
    """A triangle beside a line of text looks level when it sits a little lower."""
    return Point(centre.x, centre.y + (1.0 if section == "D" else 0.0))
