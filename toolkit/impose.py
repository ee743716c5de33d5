"""Cards onto sheets: pages in, larger pages out. Pure; which front meets which back is decided here and nowhere else.

Cards come as front, back, front, back. Fronts fill a sheet in reading order; each back stands where the sheet, turned over, has
its front. The last sheet may be part empty. Marks stay off the paper's edge and off the cards' art.
"""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from toolkit import units
from toolkit.kit.cards.cut_marks import cut_marks, ruler, slug_place
from toolkit.layout import Room
from toolkit.model.paper import Paper, Stock
from toolkit.scene import Group, Item, Page, Point, Rect, Size
from toolkit.scene.move import moved

Flip = Literal["long-edge", "short-edge"]
Side = Literal["front", "back"]
Card = tuple[Page, Page]


class Grid(Struct, frozen=True):
    """Where cards lie on a sheet, in points."""

    sheet: Size
    card: Size
    slots: tuple[Point, ...]
    safe: float

    @property
    def boxes(self) -> tuple[Rect, ...]:
        return tuple(Rect(*slot, *self.card) for slot in self.slots)


def grid(paper: Paper) -> Grid:
    """A paper's stock as numbers; slots in reading order."""
    stock: Stock = paper.stock
    x, y, dx, dy = (units.length(value) for value in (stock.first_x, stock.first_y, stock.pitch_x, stock.pitch_y))
    slots = tuple(Point(x + column * dx, y + row * dy) for row in range(stock.rows) for column in range(stock.columns))
    card = Size(units.length(stock.card_width), units.length(stock.card_height))
    return Grid(Size(*paper.size), card, slots, units.length(paper.safe))


def behind(box: Rect, sheet: Size, flip: Flip) -> Rect:
    """Where on the back of a sheet the paper behind a box is, as the back is printed. Turning on the long edge of a tall sheet swaps left and right."""
    sideways = (flip == "long-edge") == (sheet.h >= sheet.w)
    if sideways:
        return Rect(sheet.w - box.right, box.y, box.w, box.h)
    return Rect(box.x, sheet.h - box.bottom, box.w, box.h)


def impose(pages: Sequence[Page], room: Room, flip: Flip = "long-edge") -> tuple[Page, ...]:
    """The sheets of a set, each as its front and its back."""
    place = grid(room.paper)
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


def _sheet(stack: Sequence[Card], side: Side, number: int, total: int, place: Grid, room: Room, flip: Flip) -> Page:
    faces = placed(stack, side, place, flip)
    boxes = place.boxes if side == "front" else tuple(behind(box, place.sheet, flip) for box in place.boxes)
    cards: list[Item] = [_card(face, box) for face, box in faces]
    sheet = room.say("print.sheet", number=number, total=total)
    side_name = room.say(f"print.{side}")
    marks: list[Item] = list(cut_marks(place.sheet, boxes, place.safe))
    if side == "front":
        # Where cards fill the sheet, the slug stands in their margins: once a sheet, and the ruler once a set, is enough for the printer.
        marks.extend(_slug(sheet, side_name, place, room, flip, measured=number == 1))
    title = f"{sheet}, {side_name}: " + ", ".join(face.label or face.title for face, _ in faces)
    items = (*cards, Group(tuple(marks), tag="Artifact", name="Marks"))
    return Page(f"sheet/{number}/{side}", title, place.sheet, items, bookmark=1 if side == "front" else 2, label=f"{number}")


def _card(face: Page, box: Rect) -> Group:
    """A card's face as a section of the sheet."""
    return Group(tuple(moved(item, box.x, box.y) for item in face.items), tag="Sect", name=face.title)


def _slug(sheet: str, side: str, place: Grid, room: Room, flip: Flip, *, measured: bool) -> tuple[Item, ...]:
    """What the person at the printer needs, in small print, with a line to measure when asked; nothing where no place is safe."""
    spot = slug_place(place.sheet, place.boxes, place.safe)
    if spot is None:
        return ()
    flips = room.say("print.flip_long" if flip == "long-edge" else "print.flip_short")
    language, size = room.language.tag, room.say("print.actual_size")
    edition = room.kit.edition  # a long name gives way to the one that the file has, too
    long, short = (
        room.say("print.slug", sheet=sheet, side=side, edition=name, language=language, flip=flips, size=size) for name in (edition.region, edition.id)
    )
    words = long if room.type.width("card.slug", long, size=room.look.role("card.slug").smallest) <= spot.words.w else short
    slug = room.type.text("card.slug", words, spot.words, tag="Artifact", anchor="middle", name="Slug")
    return (slug, *ruler(room, spot.ruler)) if measured else (slug,)
