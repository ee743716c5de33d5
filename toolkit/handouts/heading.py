"""The head of a slide in the script: its number and title, and its clock at the far end, all on one baseline."""

from msgspec import Struct
from msgspec.structs import replace

from toolkit.kit.pages.page import MARGIN
from toolkit.layout import Room
from toolkit.scene import Item, Page, Rect, Rectangle, Shape, Text

CLOCK = 20.0
"""Points of the clock: it is looked for most often, and from a distance."""
_NUMBER, _TITLE, _APART = 36.0, 18.0, 16.0
_RULE_OVER = 12.0
_RAISED = 6.0
"""So that the number's top stands at the box's."""


class Heading(Struct, frozen=True):
    """Number, title and clock of a slide. Number and title are one heading; `top` is where a page's content begins."""

    slide: Page
    clock: str
    room: Room
    top: float

    @property
    def height(self) -> float:
        """The height of a box for it: as many lines as the title takes."""
        return self._drop("page.heading", _TITLE) + self._title_height() - _RAISED

    def draw(self, box: Rect) -> tuple[Item, ...]:
        """A rule in the white above it unless it begins a page, then the words."""
        rule = Shape(Rectangle(Rect(box.x, box.y - _RULE_OVER, box.w, 0.75)), "rule", name="Rule")
        return (*((rule,) if box.y > self.top + 1 else ()), *self._titled(box), *self._clocked(box))

    def _titled(self, box: Rect) -> tuple[Text, Text]:
        """Two texts, so that a title of two lines stands close, and one heading."""
        setter, wide, y = self.room.type, self._number_width(), box.y - _RAISED
        number = Rect(box.x, y, wide, self.room.look.role("page.heading").leading_at(_NUMBER))
        title = Rect(box.x + wide, y + self._drop("page.heading", _TITLE), self._title_width(), self._title_height())
        texts = (setter.text("page.heading", self._number, number, size=_NUMBER), setter.text("page.heading", self.slide.title, title, size=_TITLE))
        first, second = (replace(text, tag="H2", element=f"script.{self.slide.key}") for text in texts)
        return first, second

    def _clocked(self, box: Rect) -> tuple[Text, ...]:
        if not self.clock:
            return ()
        wide, y = self._clock_width(), box.y - _RAISED + self._drop("page.time", CLOCK)
        place = Rect(box.right - wide, y, wide, self.room.look.role("page.time").leading_at(CLOCK))
        return (self.room.type.text("page.time", self.clock, place, size=CLOCK, align="end", name="Clock"),)

    @property
    def _number(self) -> str:
        return f"{self.slide.label}\u00a0"

    def _number_width(self) -> float:
        return self.room.type.width("page.heading", self._number, size=_NUMBER) + 1

    def _clock_width(self) -> float:
        return self.room.type.width("page.time", self.clock, size=CLOCK) + 1 if self.clock else 0.0

    def _title_width(self) -> float:
        return self.room.size.w - 2 * MARGIN - self._number_width() - self._clock_width() - _APART

    def _title_height(self) -> float:
        return self.room.type.measure("page.heading", self.slide.title, self._title_width(), size=_TITLE).height

    def _drop(self, role: str, size: float) -> float:
        """How much lower a line of a role and size begins than the number, on the same baseline."""
        return self._baseline("page.heading", _NUMBER) - self._baseline(role, size)

    def _baseline(self, role: str, size: float) -> float:
        """How far below a line's top its baseline is."""
        return self.room.type.text(role, "0", Rect(0, 0, size * 4, size * 2), size=size).lines[0].baseline
