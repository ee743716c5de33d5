"""The protocol that every module in `layouts/` keeps, and what it is given to work with.

A layout module is found by its file's name: the layout "deck/title" is `layouts/deck/title.py`. It has
`draw(sheet, room)`, which returns the pages of one sheet, and, when it makes slides, `slide_layout(room)`, which returns the layout that those slides stand on.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol, TypeVar

from msgspec import Struct, field

from toolkit.language import Language
from toolkit.model.paper import Paper
from toolkit.model.resolved import Kit
from toolkit.problems import Report
from toolkit.scene import Page, Size, SlideLayout
from toolkit.text import Typesetter
from toolkit.theme import Look

SLIDE = Size(960.0, 540.0)
T = TypeVar("T")


class Part(NamedTuple):
    """Which of how many slides: a list that is too long for one goes on on the next."""

    number: int = 1
    total: int = 1

    def of(self, items: Sequence[T]) -> Sequence[T]:
        """This slide's share of a list, which is cut as evenly as can be."""
        count = len(items)
        return items[(self.number - 1) * count // self.total : self.number * count // self.total]

    @property
    def is_first(self) -> bool:
        return self.number == 1

    @property
    def is_last(self) -> bool:
        return self.number == self.total


def parts(total: int) -> tuple[Part, ...]:
    """All parts of so many."""
    return tuple(Part(number, total) for number in range(1, total + 1))


class Sheet(Struct, frozen=True):
    """One entry of a product's plan: which layout draws what.

    `key` is its name in links and references, such as "principle/D1" or "activity/deck-sort"; `subject` the id of the
    record that it shows ("D1", a block's id, a spotlight's id; "" when the layout needs none); `section` the part of the product;
    `block` the id of the agenda's block during which a slide is shown, or that a hidden one belongs to.
    `pages` is how many pages the layout makes of it, so that numbers are known before anything is drawn; 0 where only drawing tells, and `usual` is
    how many that most often are. A `late` sheet is drawn when the others have numbers; where only drawing tells its pages, it is drawn once before, by
    the usual ones, and stays if these prove true. A `hidden` slide is skipped when the deck is shown and can be jumped to. `span` are the minutes
    after midnight from which and to which a slide is shown; the same twice where it has less than a minute, and (0, 0) where it has no time of its
    own. `part` says which slide of a list that stands on several it is.
    """

    key: str
    layout: str
    subject: str = ""
    section: str = ""
    block: str = ""
    pages: int = 1
    usual: int = 1
    late: bool = False
    hidden: bool = False
    span: tuple[int, int] = (0, 0)
    part: Part = Part()


class Shown(NamedTuple):
    """A slide that is shown, by its number in the deck."""

    number: int
    sheet: Sheet


class References(Struct, frozen=True):
    """Printed numbers by product and sheet key: `numbers["workbook"]["activity/deck-sort"]` is a page number.

    `blocks` has the slides that are shown during each block of the agenda, in order.
    """

    numbers: Mapping[str, Mapping[str, int]]
    blocks: Mapping[str, tuple[Shown, ...]] = field(default_factory=dict)

    def of(self, product: str, key: str) -> int | None:
        """The first page or slide of a sheet; None where the product does not have it."""
        return self.numbers.get(product, {}).get(key)

    def shown(self, block: str) -> tuple[Shown, ...]:
        """The slides that are shown during a block."""
        return self.blocks.get(block, ())

    def slides(self, block: str) -> tuple[int, int] | None:
        """The first and the last slide that is shown during a block; None where the deck has none."""
        shown = self.shown(block)
        return (shown[0].number, shown[-1].number) if shown else None


class Room(Struct, frozen=True):
    """What a layout works with: the kit's content, the look, the language, the typesetter, the page size and the references."""

    kit: Kit
    look: Look
    language: Language
    type: Typesetter
    size: Size
    paper: Paper
    references: References
    report: Report

    def say(self, name: str, /, **values: object) -> str:
        """An interface string; see `Language.say`."""
        return self.language.say(name, **values)


class Layout(Protocol):
    """A module in `layouts/`."""

    def draw(self, sheet: Sheet, room: Room) -> tuple[Page, ...]: ...


class SlideLayoutModule(Protocol):
    """A module in `layouts/` that makes a slide layout. One on which no sheet of a plan stands has no `draw`."""

    def slide_layout(self, room: Room) -> SlideLayout: ...


class PartedModule(Protocol):
    """A module in `layouts/deck` whose slide may go on on others."""

    def parts(self, sheet: Sheet, room: Room) -> int:
        """How many slides the sheet's list needs, 1 where it fits on one. Asked only where the list is long."""
        ...
