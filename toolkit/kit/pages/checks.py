"""A list to tick: a box with a form field before each item, and a rule under it."""

from msgspec import Struct

from toolkit.flow.strips import Cut, Hold, Strip
from toolkit.flow.text import report_wide
from toolkit.kit.pages.writein import check_box
from toolkit.scene import Group, Item, Line, Paragraph, Point, Rect, Stroke
from toolkit.text import Typesetter
from toolkit.text.overflow import place_of

_R = 6.0
_LABEL = 26.0


class Checks(Struct, frozen=True):
    """`name` begins the fields' names, which count from 1; an item is never cut, and a `whole` list only where it is higher than a page."""

    items: tuple[str, ...]
    name: str
    role: str = "page.body"
    pad: float = 5.0
    rule: str = "rule"
    space: float = 0.0
    keep: bool = False
    whole: bool = False

    def cut(self, setter: Typesetter, width: float) -> Cut:
        look = setter.look.role(self.role)
        items = [setter.paragraph(self.role, item) for item in self.items]
        heights = [setter.measure_all([item], width - _LABEL, look).height + 2 * self.pad for item in items]

        def draw(start: int, stop: int, at: Point, element: str) -> tuple[Item, ...]:
            drawn, y = [], at.y
            for index in range(start, stop):
                drawn.append(self._item(setter, index, items[index], Rect(at.x, y, width, heights[index])))
                y += heights[index]
            return (Group(tuple(drawn), tag="L", name="Checklist", element=element),)

        hold = Hold.KEPT if self.whole else Hold.FREE
        places = [place_of([item]) for item in items]
        made = tuple(Strip(high, 0.0, hold, where=where) for high, where in zip(heights, places, strict=True))
        return Cut(made, draw, where=next(filter(None, places), None))

    def _item(self, setter: Typesetter, index: int, item: Paragraph, box: Rect) -> Group:
        leading = item.runs[0].style.leading
        centre = Point(box.x + _R + 1, box.y + self.pad + leading / 2)
        ticked = check_box(centre, _R, f"{self.name}.{index + 1}", self.items[index], "ink")
        place = Rect(box.x + _LABEL, box.y + self.pad, box.w - _LABEL, box.h - 2 * self.pad)
        words = setter.place([item], place, role=setter.look.role(self.role), tag="LBody")
        report_wide(setter, words, place.w)
        rule = Line(Point(box.x, box.bottom), Point(box.right, box.bottom), Stroke(self.rule, 0.5))
        return Group((Group(ticked, tag="Lbl"), words, rule), tag="LI")
