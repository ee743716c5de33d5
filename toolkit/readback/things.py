"""Which pictures, shapes and groups of a slide are there no more, and which are new."""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct

from toolkit.readback.match import grouped
from toolkit.readback.slides import Said, Slide, Thing


class Loose(Struct, frozen=True):
    """A thing without a partner, and the texts that came or went with it."""

    thing: Thing
    texts: tuple[Said, ...]


def loose_things(slide: Slide, other: Slide, loose_texts: Sequence[Said]) -> tuple[Loose, ...]:
    """The things of one slide that the other does not have. `loose_texts` are the texts of this slide without a partner.

    What stands in a group that is told is told with it. A group whose contents are all still there was only opened, and is not told.
    """
    loose = _without_partner(slide.things, other.things)
    told = []
    for index in sorted(loose):
        thing = slide.things[index]
        if loose.isdisjoint(thing.within) and not _was_opened(index, slide, loose, loose_texts):
            told.append(Loose(thing, tuple(said for said in loose_texts if index in said.within)))
    return tuple(told)


def _was_opened(index: int, slide: Slide, loose: set[int], loose_texts: Sequence[Said]) -> bool:
    things = [place for place, thing in enumerate(slide.things) if index in thing.within]
    texts = [said for said in slide.texts if index in said.within]
    kept = all(place not in loose for place in things) and not any(index in said.within for said in loose_texts)
    return kept and bool(things or texts)


def _without_partner(things: Sequence[Thing], others: Sequence[Thing]) -> set[int]:
    left, partners = list(range(len(things))), list(range(len(others)))
    for name in (_path, _named):
        left, partners = _paired(left, partners, things, others, name)
    if len(left) == len(things):  # no name is known here: the program kept none
        left, _ = _paired(left, partners, things, others, _kind)
    return set(left)


_Name = Callable[[int, Sequence[Thing]], Any]


def _path(index: int, things: Sequence[Thing]) -> Any:
    return (*(things[outer].name for outer in things[index].within), things[index].kind, things[index].name)


def _named(index: int, things: Sequence[Thing]) -> Any:
    return things[index].kind, things[index].name


def _kind(index: int, things: Sequence[Thing]) -> Any:
    return things[index].kind


def _paired(left: list[int], partners: list[int], things: Sequence[Thing], others: Sequence[Thing], name: _Name) -> tuple[list[int], list[int]]:
    """What is left of both when those of the same name are taken away in their order."""
    named = grouped(partners, lambda index: name(index, others))
    still, taken = [], set[int]()
    for index in left:
        if same := named.get(name(index, things)):
            taken.add(same.pop(0))
        else:
            still.append(index)
    return still, [index for index in partners if index not in taken]
