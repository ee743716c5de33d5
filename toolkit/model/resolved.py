"""One edition's content, resolved: every reference is a record, every block has its clock.

Made by `toolkit.library` and `toolkit.plan`; read by layouts. Times are minutes after midnight.
"""

import re
from collections.abc import Mapping
from functools import cached_property

from msgspec import Struct

from toolkit import units
from toolkit.model.activity import Activity, Material, Step
from toolkit.model.common import SectionId, Size
from toolkit.model.convening import Block, Convening
from toolkit.model.edition import Edition
from toolkit.model.paper import Paper
from toolkit.model.people import Person
from toolkit.model.principle import Principle, Section
from toolkit.model.reference import Glossary, GuideText, HowTo, Initiative, PartnerTypes
from toolkit.model.spotlight import Spotlight
from toolkit.model.stock import Stock


class TimedStep(Struct, frozen=True):
    """A step with its clock."""

    step: Step
    start: int
    minutes: int

    @property
    def end(self) -> int:
        return self.start + self.minutes


class TimedBlock(Struct, frozen=True):
    """A block of the agenda with its clock; `number` counts from 1."""

    block: Block
    number: int
    start: int
    activity: Activity | None
    size: Size | None
    steps: tuple[TimedStep, ...]

    @property
    def minutes(self) -> int:
        return self.block.minutes

    @property
    def end(self) -> int:
        return self.start + self.block.minutes

    @property
    def is_break(self) -> bool:
        return self.block.type == "break"


class Agenda(Struct, frozen=True):
    """A convening with computed times."""

    convening: Convening
    blocks: tuple[TimedBlock, ...]

    @property
    def start(self) -> int:
        return self.blocks[0].start

    @property
    def end(self) -> int:
        return self.blocks[-1].end

    @property
    def activities(self) -> tuple[TimedBlock, ...]:
        """The blocks that have an activity, in order."""
        return tuple(block for block in self.blocks if block.activity is not None)

    @property
    def frame(self) -> TimedBlock | None:
        """The block that shows the cards; a convening has at most one."""
        return next((block for block in self.blocks if block.block.type == "frame"), None)

    def block(self, id: str) -> TimedBlock:
        """Raises KeyError for an id that the agenda does not have."""
        return {str(block.block.id): block for block in self.blocks}[id]


class Bitmap(Struct, frozen=True):
    """A picture file that can be read: its path, what a screen reader says for it, its pixels, and how names of its format end ("png", "jpg")."""

    path: str
    alt: str
    width: int
    height: int
    ending: str


_WHOLE = units.mm(100), units.mm(139)
"""From this size on, upright, a card is laid out as a quarter of a sheet is."""


class CardStock(Struct, frozen=True):
    """A stock with the paper that it is of. Lengths are points.

    On cards that are too small for all that a principle says, `rows` are what their backs say, in type of that `size`; empty where all has room.
    At the `foot` of their backs so many points are kept for the way to the edition's page. Cards in `large` print have type of their own.
    """

    stock: Stock
    paper: Paper
    rows: tuple[str, ...] = ()
    size: float = 0.0
    large: bool = False
    foot: float = 0.0

    @property
    def card(self) -> tuple[float, float]:
        """Width and height of a card."""
        return units.length(self.stock.card_width), units.length(self.stock.card_height)

    @property
    def sheet(self) -> tuple[float, float]:
        """Width and height of the sheet as it lies when its cards are read."""
        w, h = self.paper.size
        return (h, w) if self.stock.orientation == "landscape" else (w, h)

    @property
    def safe(self) -> float:
        """The margin that office printers leave white."""
        return units.length(self.paper.safe)

    @property
    def whole(self) -> bool:
        """Whether there is room for all that a principle says, as on a quarter of a sheet."""
        w, h = self.card
        return not self.large and w >= _WHOLE[0] and h >= _WHOLE[1] and h > w

    @property
    def unprinted(self) -> float:
        """How far the margin that office printers leave white reaches into the cards that lie nearest to it."""
        stock, (w, h) = self.stock, self.sheet
        x, y = units.length(stock.first_x), units.length(stock.first_y)
        right = w - x - (stock.columns - 1) * units.length(stock.across) - self.card[0]
        bottom = h - y - (stock.rows - 1) * units.length(stock.down) - self.card[1]
        return max(0.0, self.safe - min(x, y, right, bottom))


_NUMBER = re.compile(r"([0-9]{1,4})\D*$")


def table_number(table: str) -> int:
    """The number at the end of a table's name; 0 where it has none."""
    found = _NUMBER.search(table)
    return int(found[1]) if found else 0


class Kit(Struct, frozen=True, dict=True):
    """Everything that the products of one edition and convening say. `people` are those of a list that somebody gave."""

    edition: Edition
    initiative: Initiative
    sections: tuple[Section, ...]
    principles: tuple[Principle, ...]
    spotlights: tuple[Spotlight, ...]
    partners: PartnerTypes
    glossary: Glossary
    how_to: HowTo
    guide: GuideText
    agenda: Agenda
    logo: Bitmap | None = None
    people: tuple[Person, ...] = ()

    @cached_property
    def _principles(self) -> Mapping[str, Principle]:
        return {principle.id: principle for principle in self.principles}

    @property
    def spotlights_shown(self) -> tuple[Spotlight, ...]:
        """The spotlights that the frame block has time for; none without such a block."""
        frame = self.agenda.frame
        return () if frame is None else self.spotlights[: frame.block.spotlights]

    @property
    def spotlights_left(self) -> tuple[Spotlight, ...]:
        """Those for which a frame block has no time. Without such a block no slide leads to any."""
        return () if self.agenda.frame is None else self.spotlights[len(self.spotlights_shown) :]

    def principle(self, id: str) -> Principle:
        return self._principles[id]

    def section(self, id: SectionId) -> Section:
        return {section.id: section for section in self.sections}[id]

    def principles_of(self, section: SectionId) -> tuple[Principle, ...]:
        return tuple(principle for principle in self.principles if principle.section == section)

    @cached_property
    def tables(self) -> tuple[str, ...]:
        """The tables that people on the list are given, in the list's order, numbers by their size; without a list, as many as the most people fill."""
        if self.people:
            given = dict.fromkeys(person.table for person in self.people if person.table)
            return tuple(sorted(given, key=table_number))
        headcount = self.agenda.convening.people
        return tuple(str(number) for number in range(1, -(-headcount.most // headcount.table) + 1))

    @property
    def sources(self) -> tuple[str, ...]:
        """The initiative's and those of the spotlights, each once."""
        return tuple(dict.fromkeys((*self.initiative.sources, *(source for spotlight in self.spotlights for source in spotlight.sources))))

    @property
    def materials(self) -> tuple[Material, ...]:
        """Everything to bring, each item once: the same item for the same unit takes the larger count."""
        used = (material for block in self.agenda.activities if block.activity for material in block.activity.materials)
        wanted = [*self.agenda.convening.materials, *used, *self.guide.materials]
        merged: dict[tuple[str, str], Material] = {}
        for material in wanted:
            key = (material.item, material.per)
            if key not in merged or merged[key].count < material.count:
                merged[key] = material
        return tuple(merged.values())
