"""Which pictures, shapes and groups of a slide are there no more, and which are new."""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Sequence

from msgspec import Struct

from toolkit.readback.match import grouped
from toolkit.readback.slides import Shape, Slide, TextBox


class Loose(Struct, frozen=True):
    """A picture, shape or group without a partner, and the texts that came or went with it."""

    shape: Shape
    texts: tuple[TextBox, ...]


def names_kept(pairs: Iterable[tuple[Slide, Slide]]) -> bool:
    """Whether most of what has a name in the deck that was made still has it: a program keeps the names of all slides or of none."""
    named = kept = 0
    for made, edited in pairs:
        names, others = Counter(_all_names(made)), Counter(_all_names(edited))
        named += names.total()
        kept += (names & others).total()
    return 2 * kept >= named


def _all_names(slide: Slide) -> list[Hashable]:
    return [*(("text", text.name) for text in slide.texts), *_names(slide.shapes)]


def loose_shapes(slide: Slide, other: Slide, loose_texts: Sequence[TextBox], same: Collection[int], *, named: bool) -> tuple[Loose, ...]:
    """The shapes of one slide that the other does not have. `loose_texts` are the texts of this slide without a partner,
    `same` the tables that are known by their words to be there.

    Shapes are known by their names. Where a program kept none, they are not `named`, and one of a kind is as good as another.
    What stands in a group that is told is told with it. A group whose contents are all still there was only opened, and is not told.
    """
    loose = _without_partner(slide.shapes, other.shapes, named=named).difference(same)
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


def _without_partner(shapes: Sequence[Shape], others: Sequence[Shape], *, named: bool) -> set[int]:
    left, partners = list(range(len(shapes))), list(range(len(others)))
    for keys in (_contents, _paths, _names, *(() if named else (_kinds,))):
        left, partners = _paired(left, partners, keys(shapes), keys(others))
    return set(left)


def _contents(shapes: Sequence[Shape]) -> list[Hashable]:
    """Each shape and the groups around it, with all that stands in them: groups of one name are told apart by that."""
    inside: list[list[tuple[str, str]]] = [[] for _ in shapes]
    for shape in shapes:
        for outer in shape.within:
            inside[outer].append((shape.kind, shape.name))
    whole = [(shape.kind, shape.name, tuple(inner)) for shape, inner in zip(shapes, inside, strict=True)]
    return [tuple(whole[place] for place in (*shape.within, index)) for index, shape in enumerate(shapes)]


def _paths(shapes: Sequence[Shape]) -> list[Hashable]:
    return [(*(shapes[outer].name for outer in shape.within), shape.kind, shape.name) for shape in shapes]


def _names(shapes: Sequence[Shape]) -> list[Hashable]:
    return [(shape.kind, shape.name) for shape in shapes]


def _kinds(shapes: Sequence[Shape]) -> list[Hashable]:
    return [shape.kind for shape in shapes]


def _paired(left: list[int], partners: list[int], keys: Sequence[Hashable], others: Sequence[Hashable]) -> tuple[list[int], list[int]]:
    """What is left of both when those of the same key are taken away in their order."""
    same = grouped(partners, lambda index: others[index])
    still, taken = [], set[int]()
    for index in left:
        if found := same.get(keys[index]):
            taken.add(found.pop(0))
        else:
            still.append(index)
    return still, [index for index in partners if index not in taken]
