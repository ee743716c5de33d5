"""The blocks that pages are made of. Each cuts itself to a width and draws any run of its strips; all are values."""

from collections.abc import Callable, Sequence
from typing import Protocol

from msgspec import Struct

from toolkit.flow.stack import pile
from toolkit.flow.strips import Cut, Strip
from toolkit.flow.text import part, report_wide, strips
from toolkit.scene import Group, Item, Paragraph, Point, Rect, Rectangle, Shape, Stroke, Text
from toolkit.text import Typesetter
from toolkit.text.lines import surely_within
from toolkit.text.overflow import place_of
from toolkit.text.typeset import Content


class Block(Protocol):
    """Anything that can be stacked. `space` is the white above it; with `keep` it stands on one page with what follows."""

    @property
    def space(self) -> float: ...
    @property
    def keep(self) -> bool: ...
    def cut(self, setter: Typesetter, width: float) -> Cut: ...


class Prose(Struct, frozen=True):
    """A heading or a paragraph. `tag` is its structure element; `whole` keeps its lines on one page; `inset` is white at its start."""

    content: Content
    role: str = "page.body"
    tag: str = "P"
    space: float = 0.0
    keep: bool = False
    whole: bool = False
    colour: str | None = None
    size: float | None = None
    inset: float = 0.0

    def cut(self, setter: Typesetter, width: float) -> Cut:
        paragraph = setter.paragraph(self.role, self.content, size=self.size, colour=self.colour, indent=self.inset)
        return _cut_text(setter, [paragraph], self.role, self.tag, width, whole=self.whole or self.keep)


class Points(Struct, frozen=True):
    """A list. `marks` holds a mark for each item, or one for all; `between` is the white between items."""

    items: tuple[Content, ...]
    role: str = "page.body"
    marks: tuple[str, ...] = ("•",)
    indent: float = 14.0
    between: float = 3.0
    space: float = 0.0
    keep: bool = False
    whole: bool = False
    colour: str | None = None
    size: float | None = None

    def cut(self, setter: Typesetter, width: float) -> Cut:
        made = [
            setter.paragraph(
                self.role, item, size=self.size, colour=self.colour, space_before=self.between, bullet=self.marks[index % len(self.marks)], indent=self.indent
            )
            for index, item in enumerate(self.items)
        ]
        return _cut_text(setter, made, self.role, "L", width, whole=self.whole)


class Gap(Struct, frozen=True):
    """White between two blocks that does not stand at the top of a page."""

    space: float
    keep: bool = False

    def cut(self, setter: Typesetter, width: float) -> Cut:  # noqa: ARG002  # a block's protocol
        return Cut((), lambda *_: ())


class Exact(Struct, frozen=True):
    """A figure, a rule, a row of fields: anything of a known height that draws itself into its box."""

    height: float
    draw: Callable[[Rect], tuple[Item, ...]]
    space: float = 0.0
    keep: bool = False

    def cut(self, setter: Typesetter, width: float) -> Cut:  # noqa: ARG002  # a block's protocol
        return Cut((Strip(self.height),), lambda _start, _stop, at, _element: self.draw(Rect(at.x, at.y, width, self.height)))


class Callout(Struct, frozen=True):
    """Blocks on a ground of their own, on one page. A `bar` is a band of colour at its start edge."""

    blocks: tuple[Block, ...]
    fill: str | None = "paper"
    pad: float = 12.0
    stroke: Stroke | None = None
    bar: str = ""
    tag: str = ""
    space: float = 0.0
    keep: bool = False

    def cut(self, setter: Typesetter, width: float) -> Cut:
        start = self.pad + (6.0 if self.bar else 0.0)
        inside = pile(self.blocks, setter, width - start - self.pad)
        high = inside.height + 2 * self.pad

        def draw(_start: int, _stop: int, at: Point, _element: str) -> tuple[Item, ...]:
            ground = Shape(Rectangle(Rect(at.x, at.y, width, high)), self.fill, self.stroke, "Ground")
            bar = (Shape(Rectangle(Rect(at.x, at.y, 6.0, high)), self.bar, name="Bar"),) if self.bar else ()
            items = (ground, *bar, *inside.draw(Point(at.x + start, at.y + self.pad)))
            return (Group(items, tag=self.tag),) if self.tag else items

        return Cut((Strip(high),), draw, where=inside.where)


class Columns(Struct, frozen=True):
    """Stacks beside each other on one page, read one after the other. `shares` are their widths' parts of the whole."""

    stacks: tuple[tuple[Block, ...], ...]
    shares: tuple[float, ...]
    gutter: float = 24.0
    space: float = 0.0
    keep: bool = False

    def cut(self, setter: Typesetter, width: float) -> Cut:
        unit = (width - self.gutter * (len(self.shares) - 1)) / sum(self.shares)
        widths = [share * unit for share in self.shares]
        piles = [pile(blocks, setter, wide) for blocks, wide in zip(self.stacks, widths, strict=True)]
        lefts = [sum(widths[:index]) + self.gutter * index for index in range(len(widths))]

        def draw(_start: int, _stop: int, at: Point, _element: str) -> tuple[Item, ...]:
            return tuple(item for made, left in zip(piles, lefts, strict=True) for item in made.draw(Point(at.x + left, at.y)))

        return Cut((Strip(max(made.height for made in piles)),), draw, where=next((made.where for made in piles if made.where), None))


def _cut_text(setter: Typesetter, paragraphs: Sequence[Paragraph], role: str, tag: str, width: float, *, whole: bool) -> Cut:
    """Paragraphs of one role as lines. They are set when they are drawn: of what is only measured, no glyph is placed."""
    record = setter.look.role(role)
    broken = setter.broken(paragraphs, width, record)
    made = strips(broken, whole=whole)

    def text() -> Text:
        return setter.place(paragraphs, Rect(0.0, 0.0, width, 0.0), role=record, tag=tag)

    if not surely_within(broken, width):
        report_wide(setter, text(), width)
    return Cut(made, lambda start, stop, at, element: (part(text(), made, start, stop, at, element),), where=place_of(paragraphs))
