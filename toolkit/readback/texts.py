"""Which text of a slide is which, and what became of its paragraphs."""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from toolkit.readback.align import aligned
from toolkit.readback.match import grouped, most_alike
from toolkit.readback.slides import TextBox
from toolkit.readback.tables import Tables, match_tables
from toolkit.readback.words import alike, folded


class Texts(Struct, frozen=True):
    """Texts that are on both slides, and those that are on one alone, each in their order on the slide.

    `tables` is what became of tables that both have: their rows and columns that one has alone are there, and not among the texts.
    """

    both: tuple[tuple[TextBox, TextBox], ...]
    removed: tuple[TextBox, ...]
    added: tuple[TextBox, ...]
    tables: Tables


def match_texts(made: Sequence[TextBox], edited: Sequence[TextBox]) -> Texts:
    """Pair the texts of a slide: by their boxes' names, then by what they say, because some programs rename boxes."""
    tables = match_tables(made, edited)
    pairs = list(tables.both)
    old, new = map(list, tables.left)
    for step in (_by_name, _by_words, _by_slot, _by_likeness):
        found = step(old, new)
        pairs += found
        old = _without(old, [one for one, _ in found])
        new = _without(new, [other for _, other in found])
    places, others = _places(made), _places(edited)
    both = sorted(pairs, key=lambda pair: places[id(pair[0])])
    removed, added = sorted((*tables.removed, *old), key=lambda one: places[id(one)]), sorted((*tables.added, *new), key=lambda one: others[id(one)])
    return Texts(tuple(both), tuple(removed), tuple(added), tables)


def _places(texts: Sequence[TextBox]) -> dict[int, int]:
    return {id(text): place for place, text in enumerate(texts)}


def _without(texts: Sequence[TextBox], taken: Sequence[TextBox]) -> list[TextBox]:
    ids = {id(text) for text in taken}
    return [text for text in texts if id(text) not in ids]


def _by_name(old: Sequence[TextBox], new: Sequence[TextBox]) -> list[tuple[TextBox, TextBox]]:
    named = grouped(new, lambda said: said.name)
    pairs = []
    for name, texts in grouped(old, lambda said: said.name).items():
        others = named.get(name, [])
        rows = [folded(said.text) for said in texts], [folded(said.text) for said in others]
        pairs += [(texts[row], others[column]) for row, column in aligned(*rows) if row is not None and column is not None]
    return pairs


def _by_words(old: Sequence[TextBox], new: Sequence[TextBox]) -> list[tuple[TextBox, TextBox]]:
    same = grouped(new, lambda said: folded(said.text))
    return [(said, others.pop(0)) for said in old if (others := same.get(folded(said.text)))]


def _by_slot(old: Sequence[TextBox], new: Sequence[TextBox]) -> list[tuple[TextBox, TextBox]]:
    """Titles with titles; what else fills a placeholder with the one that is most like it, however little that is."""
    pairs = []
    for kinds in (("title",), ("footer",)):
        pairs += list(zip(_filling(old, kinds.__contains__), _filling(new, kinds.__contains__), strict=False))
    left, others = (_filling(side, lambda slot: slot not in ("title", "footer")) for side in (old, new))
    return pairs + most_alike(left, others, _likeness, least=0.0)


def _filling(texts: Sequence[TextBox], fits: Callable[[str], bool]) -> list[TextBox]:
    return [said for said in texts if said.slot and fits(said.slot)]


def _by_likeness(old: Sequence[TextBox], new: Sequence[TextBox]) -> list[tuple[TextBox, TextBox]]:
    return most_alike(old, new, _likeness)


def _likeness(one: TextBox, other: TextBox) -> float:
    return alike(one.text, other.text)


def changed_lines(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int | None, int | None]]:
    """The paragraphs that differ, by their places; None where one was added or removed."""
    for row, column in aligned([folded(line) for line in old], [folded(line) for line in new]):
        if row is None or column is None or folded(old[row]) != folded(new[column]):
            yield row, column
