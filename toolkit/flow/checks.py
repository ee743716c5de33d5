"""A list to tick: a box with a form field before each item, and a rule under it."""

from msgspec import Struct

from toolkit.flow.strips import Cut, Strip
from toolkit.kit.pages.writein import check_box
from toolkit.scene import Group, Item, Line, Point, Rect, Stroke, Text
from toolkit.text import Typesetter

_R = 6.0
_LABEL = 26.0


class Checks(Struct, frozen=True):
    """`name` begins the fields' names, which count from 1; an item is never cut."""

    items: tuple[str, ...]
    name: str
    role: str = "page.body"
    pad: float = 5.0
    rule: str = "rule"
    space: float = 0.0
    keep: bool = False

    def cut(self, setter: Typesetter, width: float) -> Cut:
        texts = [self._text(setter, item, width - _LABEL) for item in self.items]

        def draw(start: int, stop: int, at: Point, element: str) -> tuple[Item, ...]:
            items, y = [], at.y
            for index in range(start, stop):
                high = texts[index].box.h + 2 * self.pad
                items.append(self._item(setter, index, texts[index], Rect(at.x, y, width, high)))
                y += high
            return (Group(tuple(items), tag="L", name="Checklist", element=element),)

        made = tuple(Strip(text.box.h + 2 * self.pad, where=text.where) for text in texts)
        return Cut(made, draw, where=next((text.where for text in texts if text.where), None))

    def _text(self, setter: Typesetter, item: str, width: float) -> Text:
        return setter.text(self.role, item, Rect(0.0, 0.0, width, setter.measure(self.role, item, width).height))

    def _item(self, setter: Typesetter, index: int, text: Text, box: Rect) -> Group:
        leading = text.paragraphs[0].runs[0].style.leading
        centre = Point(box.x + _R + 1, box.y + self.pad + leading / 2)
        ticked = check_box(centre, _R, f"{self.name}.{index + 1}", self.items[index], "ink")
        words = setter.place(text.paragraphs, Rect(box.x + _LABEL, box.y + self.pad, text.box.w, text.box.h), role=setter.look.role(self.role), tag="LBody")
        rule = Line(Point(box.x, box.bottom), Point(box.right, box.bottom), Stroke(self.rule, 0.5))
        return Group((Group(ticked, tag="Lbl"), words, rule), tag="LI")
