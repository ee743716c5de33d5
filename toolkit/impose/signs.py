"""What a card looks like, in one short sign that changes with anything on its two faces."""

import hashlib
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from msgspec import json

from toolkit.impose.faces import Card, cards_of, key_of
from toolkit.scene import Group, Item, Page, Text

_LENGTH = 16
Signs = tuple[tuple[str, str], ...]
"""Cards by their keys, each with its sign."""


def signs(faces: Sequence[Page], colours: Mapping[str, Sequence[int]] = MappingProxyType({})) -> Signs:
    """The sign of each card. Faces come as front, back, front, back; `colours` are what their tokens stand for."""
    return tuple((key_of(card), _sign(card, colours)) for card in cards_of(faces))


def _sign(card: Card, colours: Mapping[str, Sequence[int]]) -> str:
    """Sixteen hexadecimal digits over all that is drawn; where it lies on a sheet is no part of it."""
    drawn = json.encode([[face.size, _drawn(face.items)] for face in card], enc_hook=str)
    used = {token: colour for token, colour in sorted(colours.items()) if f'"{token}"'.encode() in drawn}
    return hashlib.sha256(drawn + json.encode(used)).hexdigest()[:_LENGTH]


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
