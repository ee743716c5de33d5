"""Which pictures, shapes and groups of a slide are there no more, and which are new."""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct

from toolkit.readback.match import grouped
from toolkit.readback.slides import Shape, Slide, TextBox


class Loose(Struct, frozen=True):
    """A picture, shape or group without a partner, and the texts that came or went with it."""

    shape: Shape
    texts: tuple[TextBox, ...]


def loose_shapes(slide: Slide, other: Slide, loose_texts: Sequence[TextBox]) -> tuple[Loose, ...]:
    """The shapes of one slide that the other does not have. `loose_texts` are the texts of this slide without a partner.

    What stands in a group that is told is told with it. A group whose contents are all still there was only opened, and is not told.
    """
    loose = _without_partner(slide.shapes, other.shapes)
    told = []
    for index in sorted(loose):
        shape = slide.shapes[index]
        if loose.isdisjoint(shape.within) and not _was_opened(index, slide, loose, loose_texts):
            told.append(Loose(shape, tuple(said for said in loose_texts if index in said.within)))
    return tuple(told)


def _was_opened(index: int, slide: Slide, loose: set[int], loose_texts: Sequence[TextBox]) -> bool:
    shapes = [place for place, shape in enumerate(slide.shapes) if index in shape.within]
    texts = [said for said in slide.texts if index in said.within]
    kept = all(place not in loose for place in shapes) and not any(index in said.within for said in loose_texts)
    return kept and bool(shapes or texts)


def _without_partner(shapes: Sequence[Shape], others: Sequence[Shape]) -> set[int]:
    left, partners = list(range(len(shapes))), list(range(len(others)))
    for name in (_path, _named):
        left, partners = _paired(left, partners, shapes, others, name)
    if len(left) == len(shapes):  # no name is known here: the program kept none
        left, _ = _paired(left, partners, shapes, others, _kind)
    return set(left)


_Name = Callable[[int, Sequence[Shape]], Any]


def _path(index: int, shapes: Sequence[Shape]) -> Any:
    return (*(shapes[outer].name for outer in shapes[index].within), shapes[index].kind, shapes[index].name)


def _named(index: int, shapes: Sequence[Shape]) -> Any:
    return shapes[index].kind, shapes[index].name


def _kind(index: int, shapes: Sequence[Shape]) -> Any:
    return shapes[index].kind


def _paired(left: list[int], partners: list[int], shapes: Sequence[Shape], others: Sequence[Shape], name: _Name) -> tuple[list[int], list[int]]:
    """What is left of both when those of the same name are taken away in their order."""
    named = grouped(partners, lambda index: name(index, others))
    still, taken = [], set[int]()
    for index in left:
        if same := named.get(name(index, shapes)):
            taken.add(same.pop(0))
        else:
            still.append(index)
    return still, [index for index in partners if index not in taken]
