"""What a card looks like, in one short sign that changes with anything on its two faces."""

import hashlib
from collections.abc import Collection, Sequence

from msgspec import json

from toolkit.impose.faces import Card, cards_of, key_of
from toolkit.scene import Group, Item, Page, Text

_LENGTH = 16
Signs = tuple[tuple[str, str], ...]
"""Cards by their keys, each with its sign."""


def signs(faces: Sequence[Page]) -> Signs:
    """The sign of each card. Faces come as front, back, front, back."""
    return tuple((key_of(card), _sign(card)) for card in cards_of(faces))


def _sign(card: Card) -> str:
    """Sixteen hexadecimal digits over all that is drawn; where it lies on a sheet is no part of it."""
    drawn = [[face.size, _drawn(face.items)] for face in card]
    return hashlib.sha256(json.encode(drawn, enc_hook=str)).hexdigest()[:_LENGTH]


def _drawn(items: Sequence[Item]) -> list[object]:
    """What is on a face, without the places in files that its words come from."""
    return [_of(item) for item in items]


def _of(item: Item) -> object:
    match item:
        case Text():
            return [item.tag, item.lines]
        case Group():
            return [item.tag, item.alt, _drawn(item.items)]
        case _:
            return item


def unlike(faces: Sequence[Page], known: Collection[tuple[str, str]]) -> tuple[Page, ...]:
    """The faces of the cards that are not among the known ones, in their order."""
    kept = [card for card, sign in zip(cards_of(faces), signs(faces), strict=True) if sign not in known]
    return tuple(face for card in kept for face in card)
