"""Which card lies in which slot of which sheet. Pure: numbers in, numbers out."""

from toolkit.model.printing import Printing

Slots = tuple[int | None, ...]
"""A sheet: the number of the card in each slot, counted from 0; None for an empty one."""


def arranged(count: int, slots: int, printing: Printing) -> tuple[Slots, ...]:
    """So many cards on as few sheets as they need. The slots before `printing.start` of the first sheet stay empty: they are used up.

    In rows, each sheet is filled before the next. To cut and stack, each pile of slots is filled before the next one, so that piles that are laid on
    each other after the cut are in the order of the cards.
    """
    used = printing.start - 1
    sheets = -(-(count + used) // slots)
    free = [(sheet, slot) for sheet in range(sheets) for slot in range(slots) if sheet or slot >= used]
    if printing.order == "cut-and-stack":
        free.sort(key=lambda place: (place[1], place[0]))
    where = {place: card for card, place in enumerate(free[:count])}
    return tuple(tuple(where.get((sheet, slot)) for slot in range(slots)) for sheet in range(sheets))


def copied(count: int, copies: int) -> tuple[int, ...]:
    """The numbers of the cards, each as often as it is wanted."""
    return tuple(card for card in range(count) for _ in range(copies))
