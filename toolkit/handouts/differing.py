"""In what the cards of an edition differ from those that they come from: in words, row by row, or in their look alone.

Pure: drawn faces in, records out. So it holds whatever an edition may change.
"""

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import groupby, zip_longest
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from toolkit.handouts.said import Said, said
from toolkit.scene import Page
from toolkit.scene.faults import stock, used
from toolkit.theme import Look

Kind: TypeAlias = Literal["words", "colours", "faces", "drawn", "new", "missing"]
"""How a card differs: "drawn" otherwise where words, colours and faces are the same; "new" in the edition, or "missing" there."""
SIDES: tuple[Literal["front", "back"], ...] = ("front", "back")


class Drawn(Struct, frozen=True):
    """A set: its faces, front and back in turn; for each card by its key a sign that changes with anything on it; and what its tokens stand for."""

    faces: tuple[Page, ...]
    signs: Mapping[str, str]
    look: Look

    @property
    def cards(self) -> dict[str, tuple[Page, Page]]:
        """Front and back by the card's key."""
        pairs = zip(self.faces[::2], self.faces[1::2], strict=True)
        return {front.key.removesuffix("/front"): (front, back) for front, back in pairs}


class Row(Struct, frozen=True):
    """Words that differ: on which side, in which row, what each set says; None where it has no such row."""

    side: Literal["front", "back"]
    name: str
    theirs: str | None
    own: str | None


class Differing(Struct, frozen=True):
    """A card that differs, by the front that the edition has, or else the other set. It has `rows` where words differ."""

    front: Page
    kinds: tuple[Kind, ...]
    rows: tuple[Row, ...] = ()


def differing(own: Drawn, theirs: Drawn) -> tuple[Differing, ...]:
    """The cards that differ, in the order of the edition's own set; those that it lacks are last."""
    known, cards = theirs.cards, own.cards
    found = (_card(key, (own, card), (theirs, known[key])) if key in known else Differing(card[0], ("new",)) for key, card in cards.items())
    lacking = (Differing(card[0], ("missing",)) for key, card in known.items() if key not in cards)
    return (*(one for one in found if one.kinds), *lacking)


def _card(key: str, own: tuple[Drawn, tuple[Page, Page]], theirs: tuple[Drawn, tuple[Page, Page]]) -> Differing:
    (drawn, card), (others, other) = own, theirs
    rows = tuple(row for side, now, then in zip(SIDES, card, other, strict=True) for row in _rows(side, now, then))
    kinds: list[Kind] = [*(("words",) if rows else ()), *_looks(card, drawn.look, other, others.look)]
    if not kinds and drawn.signs[key] != others.signs[key]:
        kinds.append("drawn")
    return Differing(card[0], tuple(kinds), rows)


def _looks(card: Sequence[Page], own: Look, other: Sequence[Page], theirs: Look) -> Iterator[Literal["colours", "faces"]]:
    """Whether tokens that are on the card stand for something else."""
    known = [used(stock(face.items)) for face in (*card, *other)]
    tokens = {token for one in known for token in one.colours} | {face.background for face in (*card, *other)}
    if any(own.colours.get(token) != theirs.colours.get(token) for token in tokens):
        yield "colours"
    if any(own.theme.faces.get(name) != theirs.theme.faces.get(name) for one in known for name in one.faces):
        yield "faces"


def _rows(side: Literal["front", "back"], own: Page, theirs: Page) -> Iterator[Row]:
    """The rows of a face that differ. Words that stand on both are no difference, whatever their row is called.

    Words of a row one after the other are told together where both sets have them, or the same one alone.
    """
    now, then = tuple(said(own.items)), tuple(said(theirs.items))
    told = [Row(side, (after or before or Said("", "")).row, before and before.text, after and after.text) for before, after in _unlike(now, then)]
    for _, alike in groupby(told, key=lambda row: (row.name, row.theirs is None, row.own is None)):
        rows = tuple(alike)
        yield replace(rows[0], theirs=_joined([row.theirs for row in rows]), own=_joined([row.own for row in rows]))


def _joined(words: Sequence[str | None]) -> str | None:
    return None if words[0] is None else "\n".join(filter(None, words))


def _unlike(now: Sequence[Said], then: Sequence[Said]) -> Iterator[tuple[Said | None, Said | None]]:
    """What each set says where the two do not say the same, row by row."""
    for tag, start, stop, first, last in SequenceMatcher(None, [row.text for row in then], [row.text for row in now], autojunk=False).get_opcodes():
        if tag != "equal":
            yield from _paired(then[start:stop], now[first:last])


def _paired(then: Sequence[Said], now: Sequence[Said]) -> Iterator[tuple[Said | None, Said | None]]:
    """Rows by their names in order, then those between them whose names differ."""
    for _, start, stop, first, last in SequenceMatcher(None, [row.row for row in then], [row.row for row in now], autojunk=False).get_opcodes():
        yield from zip_longest(then[start:stop], now[first:last])


class Shared(Struct, frozen=True):
    """Rows that differ in the same way on some cards."""

    rows: tuple[Row, ...]
    cards: tuple[Differing, ...]


LEAST = 3
"""On so many cards a difference is told once for all of them."""


def shared(cards: Sequence[Differing]) -> tuple[Shared, ...]:
    """The rows that are told once, those of the same cards together, in the order of their first card."""
    where: dict[Row, list[int]] = {}
    for index, card in enumerate(cards):
        for row in dict.fromkeys(card.rows):
            where.setdefault(row, []).append(index)
    groups: dict[tuple[int, ...], list[Row]] = {}
    for row, indices in where.items():
        if len(indices) >= LEAST:
            groups.setdefault(tuple(indices), []).append(row)
    return tuple(Shared(tuple(rows), tuple(cards[index] for index in indices)) for indices, rows in groups.items())
