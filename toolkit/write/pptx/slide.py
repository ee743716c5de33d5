"""Slides: a page on its layout, its texts in the layout's placeholders and everything else over it."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from toolkit.problems import LayoutError
from toolkit.scene import Group, Item, Page, Paragraph, Rect, Run, SlideLayout, Slot, Table, Text
from toolkit.units import emu
from toolkit.write.pptx.above import above, above_text, raised
from toolkit.write.pptx.flush import flushed, reach, widened
from toolkit.write.pptx.ink import Ink
from toolkit.write.pptx.levels import apart
from toolkit.write.pptx.measure import held
from toolkit.write.pptx.pen import Pen
from toolkit.write.pptx.place import placed
from toolkit.write.pptx.placeholder import Numbers, frame, label
from toolkit.write.pptx.shapes import Drawn, draw, draw_table, fitted
from toolkit.write.pptx.text import Insets, Jump, body, leads_nowhere, no_jump, slot_text
from toolkit.write.pptx.tree import MASTER_COLOURS, common
from toolkit.write.pptx.xml import NAMESPACES, Xml, node


class Ground(NamedTuple):
    """What a slide stands on: its layout, the numbers of its slots, and the footer of the deck."""

    layout: SlideLayout
    numbers: Numbers
    footer: str

    @property
    def slots(self) -> Mapping[str, Slot]:
        return {slot.name: slot for slot in self.layout.slots}

    def has_others(self, slot: Slot) -> bool:
        """Whether the layout has more slots of its kind: some readers then take the first one's place for it."""
        return any(other.kind == slot.kind and other.name != slot.name for other in self.layout.slots)


def slide(page: Page, number: int, ground: Ground, pen: Pen) -> Xml:
    """`p:sld`. The page must have exactly one text in its layout's title slot."""
    slots = ground.slots
    items = list(_opened(page.items, slots))
    drawn: list[Drawn] = []
    titles: list[int] = []
    for item in items:
        slot = _slot_of(item, slots)
        if slot is not None and isinstance(item, Text):
            titles += [len(drawn)] if slot.kind == "title" else []
            drawn.append(_placeholder(item, slot, number, ground, pen))
        elif isinstance(item, Table) and item.slot in slots:
            drawn.extend(draw_table(item, pen, reference=ground.numbers.reference(slots[item.slot])))
        else:
            drawn.extend(draw(item, pen))
    if len(titles) != 1:
        raise LayoutError(f'slide "{page.key}" has {len(titles)} texts in the title slot of the layout "{ground.layout.key}"; it needs one')
    shapes = [shape.xml for shape in _title_first(drawn, titles[0])] + list(_standing(items, number, ground, pen))
    background = page.background if page.background != ground.layout.background else ""
    tree = common(shapes, pen.ink.palette, name=page.key, background=background)
    return node("p:sld", {**NAMESPACES, "show": 0 if page.hidden else None}, tree, MASTER_COLOURS)


def title_of(page: Page, layout: SlideLayout) -> str:
    """The words in the title slot, "" when there are none."""
    names = {slot.name: slot for slot in layout.slots}
    texts = (item for item in _opened(page.items, names) if (slot := _slot_of(item, names)) is not None and slot.kind == "title")
    return next((item.text for item in texts if isinstance(item, Text)), "")


def _slot_of(item: Item, slots: Mapping[str, Slot]) -> Slot | None:
    return slots.get(item.slot) if isinstance(item, Text) and item.slot else None


def _opened(items: tuple[Item, ...], slots: Mapping[str, Slot]) -> Iterator[Item]:
    """The items, with the groups opened that hold a placeholder, because Office groups no placeholders."""
    for item in items:
        if isinstance(item, Group) and _holds_slot(item, slots):
            if item.link is not None:
                raise LayoutError(f'the group "{item.name}" is a link and holds a placeholder; Office links no groups')
            yield from _opened(item.items, slots)
        else:
            yield item


def _holds_slot(group: Group, slots: Mapping[str, Slot]) -> bool:
    return any(_holds_slot(item, slots) if isinstance(item, Group) else _slot_of(item, slots) is not None for item in group.items)


def _title_first(drawn: list[Drawn], title: int) -> list[Drawn]:
    """The title before all else, save decoration that lies under it and would cover it."""
    place = drawn[title].place
    under = max((index + 1 for index, shape in enumerate(drawn[:title]) if shape.decorative and shape.place.crosses(place)), default=0)
    below = [index for index, shape in enumerate(drawn[:under]) if shape.decorative]
    return [drawn[index] for index in below] + [drawn[title]] + [shape for index, shape in enumerate(drawn) if index != title and index not in below]


def _placeholder(text: Text, slot: Slot, number: int, ground: Ground, pen: Pen) -> Drawn:
    shape = pen.number()
    if slot.kind == "number" or not leads_nowhere(text):
        box, own, said = _filled(text, slot, pen.ink, pen.jump_in_words, str(number))
    else:
        box, own, said = _known(text, slot, pen.ink)
    where = own or (widened(slot.box, reach(slot)) if ground.has_others(slot) else None)
    return Drawn(frame(shape, text.name or label(slot, shape), ground.numbers.reference(slot), where, said), placed(box))


@lru_cache(1024)
def _known(text: Text, slot: Slot, ink: Ink) -> tuple[Rect, Rect | None, Xml]:
    """The same text in the same slot is written once, on however many slides it stands."""
    return _filled(text, slot, ink, no_jump)


def _filled(text: Text, slot: Slot, ink: Ink, jump: Jump, number: str = "") -> tuple[Rect, Rect | None, Xml]:
    """The text's box, the placeholder's own where that is not the layout's, and the words."""
    text, shift = flushed(held(text) if slot.kind == "title" else text)
    box, (left, right) = fitted(text, may_grow=True)
    over = max(reach(slot), shift)
    up = max(above_text(text, ink), above((slot.style,), ink))
    insets = Insets(left + emu(over) - emu(shift), right + emu(shift), emu(up))
    said = body(text, slot_text(slot, ink, apart(slot)), insets, ink, jump, number=number if slot.kind == "number" else "")
    around, inherited = raised(widened(box, over), up), raised(widened(slot.box, reach(slot)), above((slot.style,), ink))
    return box, None if _same(around, inherited) else around, said


def _same(box: Rect, other: Rect) -> bool:
    return placed(box) == placed(other)


def _standing(items: list[Item], number: int, ground: Ground, pen: Pen) -> Iterator[Xml]:
    """Footer and slide number wherever the layout has them and the page does not fill them itself."""
    filled = {item.slot for item in items if isinstance(item, Text)}
    for slot in ground.layout.slots:
        words = {"footer": ground.footer, "number": str(number)}.get(slot.kind, "")
        if words and not slot.offered and slot.name not in filled:
            text = Text(slot.box, (Paragraph((Run(words, slot.style),), slot.align),), (), slot=slot.name, anchor=slot.anchor)
            yield _placeholder(text, slot, number, ground, pen).xml
