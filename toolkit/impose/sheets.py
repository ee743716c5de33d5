"""The sheets of a printing: fronts, and backs where the sheet, turned over, has their fronts.

Cards come as front, back, front, back. A sheet may be part empty. Marks stay off the paper's edge and off the cards' art.
"""

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from toolkit.impose.grid import Grid, behind, grid
from toolkit.impose.order import Slots, arranged, copied
from toolkit.kit.cards.cut_marks import cut_marks
from toolkit.kit.cards.notice import notice, ruler, slug, slug_place
from toolkit.layout import Room
from toolkit.model.printing import Flip, Printing
from toolkit.scene import Group, Item, Page, Rect
from toolkit.scene.transform import moved

Side = Literal["front", "back"]
Card = tuple[Page, Page]
SIDES: tuple[Side, Side] = ("front", "back")


class _Sheet(Struct, frozen=True):
    """One sheet of a set: `number` of `total`, its cards by slot, and which set of how many it is of. On the first, `used` slots are used up."""

    number: int
    total: int
    cards: tuple[Card | None, ...]
    set: int = 1
    sets: int = 1
    used: int = 0

    @property
    def free(self) -> int | None:
        """The first slot without a card that is not used up."""
        return next((slot for slot, card in enumerate(self.cards) if card is None and slot >= self.used), None)


def impose(pages: Sequence[Page], room: Room, printing: Printing | None = None) -> tuple[Page, ...]:
    """The sheets of a printing, each as its front and its back."""
    printing, place = printing or Printing(), grid(room.cards)
    return tuple(_page(sheet, side, place, room, printing.flip) for sheet in _sheets(pages, len(place.slots), printing) for side in SIDES)


def _sheets(pages: Sequence[Page], slots: int, printing: Printing) -> Iterator[_Sheet]:
    """Each set begins on a sheet of its own, the first one in its slot of a used sheet."""
    cards = tuple(zip(pages[::2], pages[1::2], strict=True))
    wanted = [cards[number] for number in copied(len(cards), printing.copies)]
    for count in range(1, printing.sets + 1):
        here = printing if count == 1 else Printing(printing.flip, printing.order)
        sheets = arranged(len(wanted), slots, here)
        for number, sheet in enumerate(sheets, 1):
            yield _Sheet(number, len(sheets), _on(sheet, wanted), count, printing.sets, here.start - 1 if number == 1 else 0)


def _on(sheet: Slots, cards: Sequence[Card]) -> tuple[Card | None, ...]:
    return tuple(None if number is None else cards[number] for number in sheet)


def placed(cards: Sequence[Card | None], side: Side, place: Grid, flip: Flip) -> tuple[tuple[Page, Rect], ...]:
    """Which face stands where on one side of a sheet, in the order of the slots."""
    if side == "front":
        return tuple((card[0], box) for card, box in zip(cards, place.boxes, strict=False) if card)
    return tuple((card[1], behind(box, place.sheet, flip)) for card, box in zip(cards, place.boxes, strict=False) if card)


def _page(sheet: _Sheet, side: Side, place: Grid, room: Room, flip: Flip) -> Page:
    faces = placed(sheet.cards, side, place, flip)
    marks = Group(_marks(sheet, side, place, room, flip), tag="Artifact", name="Marks")
    title = f"{_named(sheet, room)}, {room.say(f'print.{side}')}: " + ", ".join(face.label or face.title for face, _ in faces)
    key, label = (f"set/{sheet.set}/sheet/{sheet.number}", f"{sheet.set}.{sheet.number}") if sheet.sets > 1 else (f"sheet/{sheet.number}", f"{sheet.number}")
    items = (*(_card(face, box) for face, box in faces), marks)
    return Page(f"{key}/{side}", title, place.sheet, items, bookmark=1 if side == "front" else 2, label=label)


def _named(sheet: _Sheet, room: Room) -> str:
    """The sheet's number, and of which set it is where there are several."""
    name = room.say("print.sheet", number=sheet.number, total=sheet.total)
    return f"{room.say('print.one_set', number=sheet.set, total=sheet.sets)}, {name}" if sheet.sets > 1 else name


def _card(face: Page, box: Rect) -> Group:
    """A card's face as a section of the sheet."""
    return Group(tuple(moved(item, box.x, box.y) for item in face.items), tag="Sect", name=face.title)


def _marks(sheet: _Sheet, side: Side, place: Grid, room: Room, flip: Flip) -> tuple[Item, ...]:
    """Where to cut, on fronts alone; and what the person at the printer needs: beside the cards, else in the set's first empty slot."""
    front = side == "front"
    boxes = place.boxes if front else tuple(behind(box, place.sheet, flip) for box in place.boxes)
    marks = cut_marks(place.sheet, boxes, place.safe) if front and not place.cut else []
    said = {"sheet": _named(sheet, room), "side": room.say(f"print.{side}")}
    size, flips = room.say("print.actual_size"), room.say("print.flip_long" if flip == "long-edge" else "print.flip_short")
    if spot := slug_place(place.sheet, boxes, place.safe):
        short = room.say(f"print.mark_{side}", number=sheet.number, total=sheet.total)
        wordings = (room.say("print.slug", **said, flip=flips, size=size), room.say("print.slug_short", **said, size=size), short)
        return (*marks, slug(room, wordings, spot.words), *(ruler(room, spot.ruler) if front and sheet.number == 1 else ()))
    if front and sheet.free is not None:
        marks.extend(notice(room, (size, flips, room.say("print.set", count=sheet.total), room.kit.edition.region), boxes[sheet.free]))
    return tuple(marks)
