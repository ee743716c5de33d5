"""Where we are in the agenda: a bar for each block, as long as its minutes, the current one dark."""

from toolkit.layout import Room
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Group, Link, Rect, Rectangle, Shape, Stroke

_GAP, _LINE = 3.0, 0.75
_ABOVE, _BELOW = 11.0, 8.0
"""Points above and below the bars that also take a click; below them is the footer's line."""


def tracker(room: Room, current: TimedBlock, box: Rect, colours: tuple[str, str, str], *, hollow: bool = False) -> Group:
    """The bars in `box`; `colours` are the ground, the quiet bars and the current one. The whole jumps back to the agenda.

    With `hollow` quiet bars are outlines.
    """
    ground, quiet, dark = colours
    blocks = room.kit.agenda.blocks
    point = (box.w - _GAP * (len(blocks) - 1)) / sum(block.minutes for block in blocks)
    bars, x = [], box.x
    for block in blocks:
        here = block.number == current.number
        bar = Rect(x, box.y, block.minutes * point, box.h)
        line = Shape(Rectangle(bar.inset(_LINE / 2)), None, Stroke(quiet, _LINE), block.block.title)
        bars.append(line if hollow and not here else Shape(Rectangle(bar), dark if here else quiet, name=block.block.title))
        x = bar.right + _GAP
    target = Shape(Rectangle(Rect(box.x, box.y - _ABOVE, box.w, _ABOVE + box.h + _BELOW)), ground, name="Where to click")
    link = Link(room.say("deck.back_to_agenda"), page="agenda")
    return Group((target, *bars), tag="Figure", alt=tracker_words(room, current), name="Tracker", link=link)


def tracker_words(room: Room, block: TimedBlock) -> str:
    """The tracker's state in words."""
    total = len(room.kit.agenda.blocks)
    span = room.language.span(block.start, block.end)
    return room.say("deck.tracker", number=block.number, total=total, title=block.block.title, span=span)
