"""A list that goes on on the next slide: how many slides it needs, and what their titles are."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from toolkit.layout import Part, Room, parts

T = TypeVar("T")


def parts_needed(items: Sequence[T], fits: Callable[[Sequence[T]], bool]) -> int:
    """The fewest slides on which each part of the list fits; one for each item where even an item alone does not."""
    return next((total for total in range(1, len(items)) if all(fits(part.of(items)) for part in parts(total))), max(1, len(items)))


def part_title(room: Room, title: str, part: Part) -> str:
    """The title with "(1 of 2)" where the slide is one of several, so that each has a title of its own."""
    return title if part.total == 1 else room.say("deck.part", title=title, number=part.number, total=part.total)
