"""Items of the scene as shapes: native, named, and either described or marked as decoration."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from toolkit.problems import LayoutError
from toolkit.scene import Field, Geometry, Group, Item, Line, Link, Picture, Point, Rect, Shape, Stroke, Table, Text
from toolkit.units import emu
from toolkit.write.pptx.above import above_text, raised
from toolkit.write.pptx.flush import flushed
from toolkit.write.pptx.ink import Ink
from toolkit.write.pptx.measure import measure
from toolkit.write.pptx.outline import outline, preset
from toolkit.write.pptx.pen import Pen
from toolkit.write.pptx.place import Place, around, placed, xfrm
from toolkit.write.pptx.stroke import stroke_line
from toolkit.write.pptx.table import table_frame
from toolkit.write.pptx.text import Insets, Jump, body, default_text, leads_nowhere, no_jump
from toolkit.write.pptx.xml import Xml, escaped, node, plain

_DECORATIVE = node(
    "a:extLst",
    {},
    node(
        "a:ext",
        {"uri": "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"},
        node("adec:decorative", {"xmlns:adec": "http://schemas.microsoft.com/office/drawing/2017/decorative", "val": 1}),
    ),
)
_KEPT = 4096
"""Shapes and texts that are kept written, so that memory does not grow with the deck."""
_NO_FILL = node("a:noFill")
_PLAIN = node("p:nvPr")
_SHAPE, _CONNECTOR, _GROUP, _BOX = node("p:cNvSpPr"), node("p:cNvCxnSpPr"), node("p:cNvGrpSpPr"), node("p:cNvSpPr", {"txBox": 1})


class Drawn(NamedTuple):
    """A finished shape, where it stands, and whether a screen reader passes it by."""

    xml: Xml
    place: Place
    decorative: bool = False


class Sense(Struct, frozen=True):
    """What the groups around an item make of it."""

    link: Link | None = None
    alt: str = ""
    decorative: bool = False


_NO_SENSE = Sense()


def draw(item: Item, pen: Pen, sense: Sense = _NO_SENSE) -> Iterator[Drawn]:
    """The shapes that an item becomes: one, unless a group must be opened."""
    match item:
        case Text():
            yield _text_box(item, pen, sense)
        case Shape():
            yield _shape(item, pen, sense)
        case Line():
            yield _line(item, pen, sense)
        case Picture():
            yield _picture(item, pen, sense)
        case Table():
            yield from draw_table(item, pen, sense)
        case Group():
            yield from _group(item, pen, sense)
        case Field():
            raise LayoutError(f"a deck has no fields: {item.name}")


def draw_table(table: Table, pen: Pen, sense: Sense = _NO_SENSE, reference: Xml | None = None) -> Iterator[Drawn]:
    """The table, in a placeholder by its `reference`, and over it what stands in its cells beside words."""
    identity = _identity(pen, table.name, "Table", table.says, decorative=False)
    yield Drawn(table_frame(table, identity, pen, reference), placed(table.box))
    yield from (shape for cell in _cells(table) for other in cell if not isinstance(other, Text) for shape in draw(other, pen, sense))


def _cells(table: Table) -> Iterator[tuple[Item, ...]]:
    return (cell.items for row in table.rows for cell in row.cells)


def _group(group: Group, pen: Pen, sense: Sense) -> Iterator[Drawn]:
    link = group.link or sense.link
    alt = group.alt or (group.link.says if group.link else "") or sense.alt
    inner = Sense(link, "", sense.decorative or group.tag == "Artifact")
    if len(group.items) == 1 or any(isinstance(item, Table) for item in group.items):
        # One shape needs no group around it; PowerPoint does not hold tables in groups.
        for item in group.items:
            yield from draw(item, pen, Sense(link, alt if len(group.items) == 1 else "", inner.decorative))
        return
    if not alt and _holds_jumps(group):
        # LibreOffice drops the jumps of groups in groups; without words of its own this one only holds together what stands on the slide anyway.
        for item in group.items:
            yield from draw(item, pen, inner)
        return
    number = pen.number()
    drawn = [shape for item in group.items for shape in draw(item, pen, inner)]
    if drawn:
        decorative = inner.decorative or (not alt and all(shape.decorative for shape in drawn))
        # Office wants words for every group: its own, else what stands in it. Said once here, so that its shapes are decoration even when they are linked.
        identity = _named(number, group.name, "Group", alt or " ".join(_said(group)) or group.name, decorative=decorative)
        yield Drawn(_grouped(drawn, identity), around(shape.place for shape in drawn), decorative)


def _holds_jumps(group: Group) -> bool:
    """Whether groups in it are jumps. One of a single shape becomes that shape."""
    return any(isinstance(item, Group) and ((item.link is not None and len(item.items) > 1) or _holds_jumps(item)) for item in group.items)


def _said(group: Group) -> Iterator[str]:
    for item in group.items:
        if isinstance(item, Text) and item.tag != "Artifact":
            yield " ".join(item.text.split())
        elif isinstance(item, Group) and item.tag != "Artifact":
            yield from [item.alt] if item.alt else _said(item)


def _grouped(drawn: list[Drawn], identity: Xml) -> Xml:
    properties = plain("p:grpSpPr", xfrm(around(shape.place for shape in drawn), children=True))
    return plain("p:grpSp", plain("p:nvGrpSpPr", identity, _GROUP, _PLAIN), properties, *[shape.xml for shape in drawn])


def _text_box(text: Text, pen: Pen, sense: Sense) -> Drawn:
    decorative = sense.decorative or text.tag == "Artifact"
    identity = _identity(pen, text.name, "Text", sense.alt, decorative=decorative, link=sense.link)
    place, look, said = _known_box(text, pen.ink) if leads_nowhere(text) else _box(text, pen.ink, pen.jump_in_words)
    return Drawn(plain("p:sp", plain("p:nvSpPr", identity, _BOX, _PLAIN), look, said), place, decorative)


@lru_cache(_KEPT)
def _known_box(text: Text, ink: Ink) -> tuple[Place, Xml, Xml]:
    """The same text at the same place is written once, on however many slides it stands."""
    return _box(text, ink, no_jump)


def _box(text: Text, ink: Ink, jump: Jump) -> tuple[Place, Xml, Xml]:
    """Where a text box stands, its look and its words."""
    text, shift = flushed(text)
    box, (left, right) = fitted(text, may_grow=True)
    up = above_text(text, ink)
    place, insets = placed(raised(box.moved(-shift, 0), up)), Insets(left, right, emu(up))
    return place, plain("p:spPr", xfrm(place), preset("rect"), _NO_FILL), body(text, default_text(ink), insets, ink, jump)


def fitted(text: Text, *, may_grow: bool) -> tuple[Rect, tuple[int, int]]:
    """The box, and its insets left and right in EMU, in which other programs break lines where ours do."""
    box, spare = text.box, text.box.w - measure(text)
    align = text.paragraphs[0].align if text.paragraphs else "start"
    left = {"start": 0.0, "center": spare / 2, "end": spare}[align]
    if spare < 0 and may_grow:
        return Rect(box.x + left, box.y, box.w - spare, box.h), (0, 0)
    return box, (max(0, emu(left)), max(0, emu(spare - left)))


def _shape(shape: Shape, pen: Pen, sense: Sense) -> Drawn:
    decorative = sense.decorative or not sense.alt
    identity = _identity(pen, shape.name, "Shape", sense.alt, decorative=decorative, link=sense.link)
    place, look = _shape_look(shape.geometry, shape.fill, shape.stroke, pen.ink)
    return Drawn(plain("p:sp", plain("p:nvSpPr", identity, _SHAPE, _PLAIN), look), place, decorative)


@lru_cache(_KEPT)
def _shape_look(geometry: Geometry, fill: str | None, stroke: Stroke | None, ink: Ink) -> tuple[Place, Xml]:
    """Where a shape stands, and `p:spPr`. The bars of the tracker, for one, stand on every slide."""
    place, drawn = outline(geometry, filled=fill is not None)
    return place, plain("p:spPr", xfrm(place), drawn, _NO_FILL if fill is None else ink.palette.fill(fill), stroke_line(stroke, ink))


def _line(line: Line, pen: Pen, sense: Sense) -> Drawn:
    decorative = sense.decorative or not sense.alt
    identity = _identity(pen, line.name, "Line", sense.alt, decorative=decorative, link=sense.link)
    place, look = _line_look(line.start, line.end, line.stroke, pen.ink)
    return Drawn(plain("p:cxnSp", plain("p:nvCxnSpPr", identity, _CONNECTOR, _PLAIN), look), place, decorative)


@lru_cache(_KEPT)
def _line_look(start: Point, end: Point, stroke: Stroke, ink: Ink) -> tuple[Place, Xml]:
    """Where a line stands, and `p:spPr`."""
    (x1, y1), (x2, y2) = start, end
    place = placed(Rect(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1)))
    rising = (x2 - x1) * (y2 - y1) < 0
    return place, plain("p:spPr", xfrm(place, flip_vertical=rising), preset("line"), stroke_line(stroke, ink))


def _picture(picture: Picture, pen: Pen, sense: Sense) -> Drawn:
    place, says = placed(picture.box), picture.alt or sense.alt
    decorative = sense.decorative or not says
    identity = _identity(pen, picture.name, "Picture", says, decorative=decorative, link=sense.link)
    fill = node("p:blipFill", {}, node("a:blip", {"r:embed": pen.bitmap(picture.path)}), node("a:stretch", {}, node("a:fillRect")))
    locks = node("p:cNvPicPr", {}, node("a:picLocks", {"noChangeAspect": 1}))
    look = node("p:spPr", {}, xfrm(place), preset("rect"))
    return Drawn(node("p:pic", {}, node("p:nvPicPr", {}, identity, locks, _PLAIN), fill, look), place, decorative)


def _identity(pen: Pen, name: str, kind: str, says: str, *, decorative: bool, link: Link | None = None) -> Xml:
    return _named(pen.number(), name, kind, says, decorative=decorative, jump=pen.jump(link))


def _named(number: int, name: str, kind: str, says: str, *, decorative: bool, jump: Xml | None = None) -> Xml:
    # Written as one string: every shape has one.
    opening = f'<p:cNvPr id="{number}" name="{escaped(name) if name else f"{kind} {number}"}"'
    if says and not decorative:
        opening += f' descr="{escaped(says)}"'
    inner = (jump.text if jump is not None else "") + (_DECORATIVE.text if decorative else "")
    return Xml("p:cNvPr", f"{opening}>{inner}</p:cNvPr>" if inner else f"{opening}/>")
