"""Sheets for printers that print on one side alone: front and back side by side, to fold between them and tape or glue together."""

from collections.abc import Iterator, Sequence

from toolkit.impose.faces import cards_of, part
from toolkit.impose.filled import Filled, filled
from toolkit.impose.grid import Grid
from toolkit.impose.sheets import named
from toolkit.kit.cards.card import margin_of
from toolkit.kit.cards.cut_marks import cut_marks, label
from toolkit.kit.cards.notice import notice
from toolkit.kit.cards.slug import Said, slugs
from toolkit.layout import Room
from toolkit.model.printing import Printing
from toolkit.model.resolved import CardStock
from toolkit.scene import Group, Item, Line, Page, Point, Rect, Size, Stroke

_FOLD = Stroke("secondary", 0.5, (2.0, 4.0))
_ROUNDING = 0.01
"""Points that do not count: 105 mm twice is 210 mm, though not to the last binary digit."""


def folded(pages: Sequence[Page], room: Room, printing: Printing) -> tuple[Page, ...]:
    """The one-sided sheets of a printing. Both faces stand upright: folded on the line between them, they lie back to back."""
    place = pairs(room.cards, margin_of(room))
    return tuple(_page(sheet, place, room) for sheet in filled(cards_of(pages), len(place.slots), printing))


def pairs(cards: CardStock, margin: float) -> Grid:
    """Where fronts with their backs lie on plain paper of the stock's size: as many as find room, on a sheet that stands or lies, in its middle.

    What is printed begins `margin` points inside a card and stays inside the paper's safe area.
    """
    pair = Size(2 * cards.card[0], cards.card[1])
    w, h = cards.paper.size
    grids = [_centred(Size(*sheet), pair, cards.safe, margin) for sheet in ((w, h), (h, w))]
    return max(grids, key=lambda grid: len(grid.slots))


def holds_pairs(cards: CardStock) -> bool:
    """Whether a front finds room beside its back on the stock's paper, where cards keep as little margin as they can."""
    return bool(pairs(cards, cards.safe).slots)


def _centred(sheet: Size, pair: Size, safe: float, margin: float) -> Grid:
    columns, rows = (_count(room, each, safe - margin) for room, each in zip(sheet, pair, strict=True))
    x, y = (sheet.w - columns * pair.w) / 2, (sheet.h - rows * pair.h) / 2
    slots = tuple(Point(x + column * pair.w, y + row * pair.h) for row in range(rows) for column in range(columns))
    return Grid(sheet, pair, slots, safe)


def _count(room: float, each: float, edge: float) -> int:
    """How many find room beside each other when the first and the last keep this far from the edge."""
    return int((room - 2 * max(0.0, edge) + _ROUNDING) // each)


def _halves(box: Rect) -> tuple[Rect, Rect]:
    front = Rect(box.x, box.y, box.w / 2, box.h)
    return front, front.moved(front.w, 0)


def _page(sheet: Filled, place: Grid, room: Room) -> Page:
    lying = [(card, box) for card, box in zip(sheet.cards, place.boxes, strict=True) if card]
    faces = [part(face, half) for card, box in lying for face, half in zip(card, _halves(box), strict=True)]
    title = f"{named(sheet, room)}: " + ", ".join(card[0].label or card[0].title for card, _ in lying)
    return Page(sheet.key, title, place.sheet, (*faces, Group(tuple(_marks(sheet, place, room)), tag="Artifact", name="Marks")), label=sheet.label)


def _marks(sheet: Filled, place: Grid, room: Room) -> Iterator[Item]:
    yield from cut_marks(room, place.sheet, place.boxes, place.safe)
    top, bottom = min(box.y for box in place.boxes), max(box.bottom for box in place.boxes)
    for x in sorted({box.centre.x for box in place.boxes}):
        start = max(top, place.safe)
        yield Line(Point(x, start), Point(x, min(bottom, place.sheet.h - place.safe)), _FOLD, name="Fold")
        yield label(room, room.say("print.fold_mark"), Point(x + 2, start))
    said = Said(
        named(sheet, room), room.say("print.one_side"), room.say("print.fold_short"), room.say("print.mark_front", number=sheet.number, total=sheet.total)
    )
    halves = [half for box in place.boxes for half in _halves(box)]
    yield from slugs(room, said, place.sheet, halves, place.safe, ruled=True)
    if sheet.free is not None:
        lines = (room.say("print.actual_size"), room.say("print.one_side_only"), room.say("print.fold"), room.kit.edition.region)
        yield from notice(room, lines, _halves(place.boxes[sheet.free])[0])
