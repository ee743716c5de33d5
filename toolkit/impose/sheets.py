"""Sheets to print on both sides: fronts, and backs where the sheet, turned over, has their fronts.

A sheet may be part empty. Marks stay off the paper's edge and off the cards' art.
"""

from collections.abc import Iterator, Sequence

from toolkit.impose.faces import SIDES, Card, Side, cards_of, mover, part
from toolkit.impose.filled import Filled, filled
from toolkit.impose.grid import Grid, behind, grid
from toolkit.kit.cards.cut_marks import cut_marks
from toolkit.kit.cards.notice import notice
from toolkit.kit.cards.slug import Said, slugs
from toolkit.layout import Room
from toolkit.model.printing import Flip, Printing
from toolkit.scene import Group, Item, Page, Rect
from toolkit.scene.once import Once


def sheets(pages: Sequence[Page], room: Room, printing: Printing) -> tuple[Page, ...]:
    """The sheets of a printing, each as its front and its back."""
    layer = Layer(grid(room.cards), printing.flip)
    return tuple(_page(sheet, side, layer, room) for sheet in filled(cards_of(pages), len(layer.place.slots), printing) for side in SIDES)


def placed(cards: Sequence[Card | None], side: Side, place: Grid, flip: Flip) -> tuple[tuple[Page, Rect], ...]:
    """Which face stands where on one side of a sheet, in the order of the slots."""
    if side == "front":
        return tuple((card[0], box) for card, box in zip(cards, place.boxes, strict=False) if card)
    return tuple((card[1], behind(box, place.sheet, flip)) for card, box in zip(cards, place.boxes, strict=False) if card)


class Layer:
    """Lays faces on the sheets of a printing. What stands on several faces is moved to each place once."""

    def __init__(self, place: Grid, flip: Flip) -> None:
        self.place, self.flip = place, flip
        self._movers: dict[Rect, Once[Item, Item]] = {}

    def laid(self, cards: Sequence[Card | None], side: Side) -> tuple[Group, ...]:
        """The faces of one side of a sheet, each as a section where it stands."""
        return tuple(part(face, box, self._mover(box)) for face, box in placed(cards, side, self.place, self.flip))

    def _mover(self, box: Rect) -> Once[Item, Item]:
        if box not in self._movers:
            self._movers[box] = Once(mover(box))
        return self._movers[box]


def _page(sheet: Filled, side: Side, layer: Layer, room: Room) -> Page:
    faces = [face for face, _ in placed(sheet.cards, side, layer.place, layer.flip)]
    marks = Group(_marks(sheet, side, layer.place, room, layer.flip), tag="Artifact", name="Marks")
    title = f"{named(sheet, room)}, {room.say(f'print.{side}')}: " + ", ".join(face.label or face.title for face in faces)
    items = (*layer.laid(sheet.cards, side), marks)
    return Page(f"{sheet.key}/{side}", title, layer.place.sheet, items, bookmark=1 if side == "front" else 2, label=sheet.label)


def named(sheet: Filled, room: Room) -> str:
    """The sheet's number, and of which set it is where there are several."""
    name = room.say("print.sheet", number=sheet.number, total=sheet.total)
    return f"{room.say('print.one_set', number=sheet.set, total=sheet.sets)}, {name}" if sheet.sets > 1 else name


def _marks(sheet: Filled, side: Side, place: Grid, room: Room, flip: Flip) -> tuple[Item, ...]:
    """Where to cut, on fronts alone; and what the person at the printer needs: beside the cards or along a cut, and in the set's first empty slot."""
    front = side == "front"
    boxes = place.boxes if front else tuple(behind(box, place.sheet, flip) for box in place.boxes)
    marks: list[Item] = cut_marks(room, place.sheet, boxes, place.safe) if front and not place.cut else []
    turn = room.say("print.flip_long" if flip == "long-edge" else "print.flip_short")
    said = Said(named(sheet, room), room.say(f"print.{side}"), turn, short=room.say(f"print.mark_{side}", number=sheet.number, total=sheet.total))
    marks.extend(slugs(room, said, place.sheet, boxes, place.safe, ruled=front, used=sheet.used))
    if front and sheet.free is not None:
        marks.extend(notice(room, tuple(_how(sheet, place, room, turn)), boxes[sheet.free]))
    return tuple(marks)


def _how(sheet: Filled, place: Grid, room: Room, turn: str) -> Iterator[str]:
    """How to print a set, in sentences."""
    yield room.say("print.actual_size")
    yield turn
    yield room.say("print.set_one") if sheet.total == 1 else room.say("print.set", count=sheet.total)
    if not place.cut:
        yield room.say("print.cuts")
    yield room.kit.edition.region
