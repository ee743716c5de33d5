"""Cards as front and back, and one face as a part of a larger page."""

from collections.abc import Callable, Sequence
from typing import Literal, TypeAlias

from toolkit.layout import Room
from toolkit.scene import Group, Item, Page, Rect
from toolkit.scene.transform import moved

Side: TypeAlias = Literal["front", "back"]
Card: TypeAlias = tuple[Page, Page]
SIDES: tuple[Side, Side] = ("front", "back")


def cards_of(pages: Sequence[Page]) -> tuple[Card, ...]:
    """Pages that come as front, back, front, back."""
    return tuple(zip(pages[::2], pages[1::2], strict=True))


def part(face: Page, box: Rect, move: Callable[[Item], Item] | None = None) -> Group:
    """A card's face as a section of the page that it lies on; `move` puts an item into the box."""
    return Group(tuple(map(move or mover(box), face.items)), tag="Sect", name=face.title)


def mover(box: Rect) -> Callable[[Item], Item]:
    """Puts what was drawn on a page of its own into a box of another."""
    return lambda item: moved(item, box.x, box.y)


def key_of(card: Card) -> str:
    """The key of the card's sheet in the plan, such as "principle/D1"."""
    return card[0].key.removesuffix("/front")


def name_of(card: Card, room: Room) -> str:
    """The card's title without the name of a side."""
    return card[0].title.removesuffix(f", {room.say('print.front')}")
