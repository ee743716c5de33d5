"""A label in a column of its own, at the start of what it names."""

from msgspec import Struct

from toolkit.flow.blocks import Block
from toolkit.flow.stack import pile
from toolkit.flow.strips import Cut, Hold, Strip
from toolkit.scene import Item, Point
from toolkit.text import Typesetter


class Beside(Struct, frozen=True):
    """`label` stands beside the first strips of `body`, in `wide` points and a gutter; a part on a later page has `again` there, if anything."""

    label: tuple[Block, ...]
    body: Block
    wide: float = 120.0
    gutter: float = 18.0
    space: float = 0.0
    keep: bool = False
    again: tuple[Block, ...] = ()

    def cut(self, setter: Typesetter, width: float) -> Cut:
        start = self.wide + self.gutter
        label, again = (pile(blocks, setter, self.wide) for blocks in (self.label, self.again))
        body = self.body.cut(setter, width - start)

        def draw(first: int, stop: int, at: Point, element: str) -> tuple[Item, ...]:
            words = (again if first else label).draw(at)
            return (*words, *body.draw(first, stop, Point(at.x + start, at.y), element))

        return Cut(_held(body.strips, label.height, again.height), draw, body.head, body.where)


def _held(strips: tuple[Strip, ...], height: float, last: float) -> tuple[Strip, ...]:
    """The strips, with those tied together that stand beside the label, and white under them when they are lower.

    The last strips that go on on a later page are no lower together than `last`.
    """
    done: list[Strip] = []
    reached, rest = 0.0, sum(strip.height for strip in strips)
    for index, strip in enumerate(strips):
        done.append(strip._replace(hold=Hold.TIED) if index and (reached < height or rest < last) else strip)
        reached += strip.height + (strip.gap if index else 0.0)
        rest -= strip.height
    if done and reached < height:
        done[-1] = done[-1]._replace(height=done[-1].height + height - reached)
    return tuple(done)
