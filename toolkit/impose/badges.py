"""Name badges on the sheets of their stock, on one side of the paper. Marks as on sheets of cards."""

from collections.abc import Sequence

from toolkit.impose.faces import part
from toolkit.impose.grid import Grid, grid
from toolkit.kit.cards.cut_marks import cut_marks
from toolkit.kit.cards.slug import Said, slugs
from toolkit.layout import Room
from toolkit.scene import Group, Item, Page


def badge_sheets(badges: Sequence[Page], room: Room) -> tuple[Page, ...]:
    """The sheets, each filled before the next. Badges to write on, which nobody is named on, fill one sheet."""
    place = grid(room.cards)
    slots = len(place.slots)
    wanted = badges if room.kit.people else tuple(badges) * slots
    sheets = [wanted[start : start + slots] for start in range(0, len(wanted), slots)]
    return tuple(_page(sheet, number, len(sheets), place, room) for number, sheet in enumerate(sheets, 1))


def _page(badges: Sequence[Page], number: int, total: int, place: Grid, room: Room) -> Page:
    lying = (part(badge, box) for badge, box in zip(badges, place.boxes, strict=False))
    marks = Group(_marks(number, total, place, room), tag="Artifact", name="Marks")
    name = room.say("print.sheet", number=number, total=total)
    return Page(f"sheet/{number}", f"{name}: {_span(badges, room)}", place.sheet, (*lying, marks), label=f"{number}")


def _span(badges: Sequence[Page], room: Room) -> str:
    """The first and the last badge of a sheet."""
    first, last = badges[0].title, badges[-1].title
    return first if first == last else room.say("card.range", first=first, last=last)


def _marks(number: int, total: int, place: Grid, room: Room) -> tuple[Item, ...]:
    """Where to cut, unless the stock is cut; and which sheet it is, of which stock, with a line to measure."""
    marks = () if place.cut else tuple(cut_marks(room, place.sheet, place.boxes, place.safe))
    sheet, short = room.say("print.sheet", number=number, total=total), room.say("print.mark_front", number=number, total=total)
    said = Said(sheet, room.say("print.one_side"), room.cards.stock.name, short)
    return (*marks, *slugs(room, said, place.sheet, place.boxes, place.safe, ruled=True))
