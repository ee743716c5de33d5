"""Cards onto sheets: pages in, larger pages out. Pure; which front meets which back is decided here and nowhere else.

Cards come as front, back, front, back. Fronts fill a sheet in reading order; each back stands where the sheet, turned over, has
its front. The last sheet may be part empty. Marks stay off the paper's edge and off the cards' art.
"""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from toolkit import units
from toolkit.kit.cards.cut_marks import cut_marks
from toolkit.kit.cards.notice import notice, ruler, slug, slug_place
from toolkit.layout import Room
from toolkit.model.resolved import CardStock
from toolkit.scene import Group, Item, Page, Point, Rect, Size
from toolkit.scene.transform import moved

Flip = Literal["long-edge", "short-edge"]
Side = Literal["front", "back"]
Card = tuple[Page, Page]


class Grid(Struct, frozen=True):
    """Where cards lie on a sheet, in points, and whether it is cut already."""

    sheet: Size
    card: Size
    slots: tuple[Point, ...]
    safe: float
    cut: bool = False

    @property
    def boxes(self) -> tuple[Rect, ...]:
        return tuple(Rect(*slot, *self.card) for slot in self.slots)


def grid(cards: CardStock) -> Grid:
    """A stock as numbers; slots in reading order."""
    stock = cards.stock
    x, y, dx, dy = (units.length(value) for value in (stock.first_x, stock.first_y, stock.across, stock.down))
    slots = tuple(Point(x + column * dx, y + row * dy) for row in range(stock.rows) for column in range(stock.columns))
    return Grid(Size(*cards.sheet), Size(*cards.card), slots, cards.safe, stock.cut)


def behind(box: Rect, sheet: Size, flip: Flip) -> Rect:
    """Where on the back of a sheet the paper behind a box is, as the back is printed. Turning on the long edge of a tall sheet swaps left and right."""
    sideways = (flip == "long-edge") == (sheet.h >= sheet.w)
    if sideways:
        return Rect(sheet.w - box.right, box.y, box.w, box.h)
    return Rect(box.x, sheet.h - box.bottom, box.w, box.h)


def impose(pages: Sequence[Page], room: Room, flip: Flip = "long-edge") -> tuple[Page, ...]:
    """The sheets of a set, each as its front and its back."""
    place = grid(room.cards)
    cards = tuple(zip(pages[::2], pages[1::2], strict=True))
    size = len(place.slots)
    stacks = tuple(cards[start : start + size] for start in range(0, len(cards), size))
    sides: tuple[Side, Side] = ("front", "back")
    return tuple(_sheet(stack, side, number, len(stacks), place, room, flip) for number, stack in enumerate(stacks, 1) for side in sides)


def placed(stack: Sequence[Card], side: Side, place: Grid, flip: Flip) -> tuple[tuple[Page, Rect], ...]:
    """Which face stands where on one side of a sheet, in the order of the cards."""
    if side == "front":
        return tuple((front, box) for (front, _), box in zip(stack, place.boxes, strict=False))
    return tuple((back, behind(box, place.sheet, flip)) for (_, back), box in zip(stack, place.boxes, strict=False))


class _Side(Struct, frozen=True):
    """One side of one sheet of a set: `number` of `total`, with so many cards."""

    name: Side
    number: int
    total: int
    cards: int


def _sheet(stack: Sequence[Card], side: Side, number: int, total: int, place: Grid, room: Room, flip: Flip) -> Page:
    faces = placed(stack, side, place, flip)
    cards: list[Item] = [_card(face, box) for face, box in faces]
    marks = _marks(_Side(side, number, total, len(stack)), place, room, flip)
    title = f"{room.say('print.sheet', number=number, total=total)}, {room.say(f'print.{side}')}: " + ", ".join(face.label or face.title for face, _ in faces)
    items = (*cards, Group(marks, tag="Artifact", name="Marks"))
    return Page(f"sheet/{number}/{side}", title, place.sheet, items, bookmark=1 if side == "front" else 2, label=f"{number}")


def _card(face: Page, box: Rect) -> Group:
    """A card's face as a section of the sheet."""
    return Group(tuple(moved(item, box.x, box.y) for item in face.items), tag="Sect", name=face.title)


def _marks(side: _Side, place: Grid, room: Room, flip: Flip) -> tuple[Item, ...]:
    """Where to cut, on fronts alone; and what the person at the printer needs: beside the cards, else in the set's first empty slot."""
    front = side.name == "front"
    boxes = place.boxes if front else tuple(behind(box, place.sheet, flip) for box in place.boxes)
    marks = cut_marks(place.sheet, boxes, place.safe) if front and not place.cut else []
    said = {"sheet": room.say("print.sheet", number=side.number, total=side.total), "side": room.say(f"print.{side.name}")}
    size, flips = room.say("print.actual_size"), room.say("print.flip_long" if flip == "long-edge" else "print.flip_short")
    if spot := slug_place(place.sheet, boxes, place.safe):
        short = room.say(f"print.mark_{side.name}", number=side.number, total=side.total)
        wordings = (room.say("print.slug", **said, flip=flips, size=size), room.say("print.slug_short", **said, size=size), short)
        return (*marks, slug(room, wordings, spot.words), *(ruler(room, spot.ruler) if front and side.number == 1 else ()))
    if front and side.cards < len(boxes):
        marks.extend(notice(room, (size, flips, room.say("print.set", count=side.total), room.kit.edition.region), boxes[side.cards]))
    return tuple(marks)
