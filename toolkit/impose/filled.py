"""The sheets of a printing: which card lies in which slot of which sheet of which set."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from toolkit.impose.faces import Card
from toolkit.impose.order import Slots, arranged, copied
from toolkit.model.printing import Printing


class Filled(Struct, frozen=True):
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

    @property
    def key(self) -> str:
        return f"set/{self.set}/sheet/{self.number}" if self.sets > 1 else f"sheet/{self.number}"

    @property
    def label(self) -> str:
        return f"{self.set}.{self.number}" if self.sets > 1 else f"{self.number}"


def filled(cards: Sequence[Card], slots: int, printing: Printing) -> Iterator[Filled]:
    """Each set begins on a sheet of its own, the first one in its slot of a used sheet."""
    wanted = [cards[number] for number in copied(len(cards), printing.copies)]
    for count in range(1, printing.sets + 1):
        here = printing if count == 1 else replace(printing, start=1)
        sheets = arranged(len(wanted), slots, here)
        for number, sheet in enumerate(sheets, 1):
            yield Filled(number, len(sheets), _on(sheet, wanted), count, printing.sets, here.start - 1 if number == 1 else 0)


def _on(sheet: Slots, cards: Sequence[Card]) -> tuple[Card | None, ...]:
    return tuple(None if number is None else cards[number] for number in sheet)
