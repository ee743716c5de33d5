"""Where cards lie on a sheet, and where on its back the paper behind each of them is. Lengths are points."""

from msgspec import Struct

from toolkit import units
from toolkit.model.printing import Flip
from toolkit.model.resolved import CardStock
from toolkit.scene import Point, Rect, Size


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
