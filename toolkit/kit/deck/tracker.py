"""Where we are in the agenda: a bar for each block, as long as its minutes, the current one dark."""

from toolkit.kit.deck.grounds import Ground
from toolkit.layout import Room, Sheet
from toolkit.scene import Group, Link, Rect, Rectangle, Shape, Stroke

_GAP, _LINE = 3.0, 0.75
_LEAST_BARS = 0.7
"""The share of the length that is bars, where there are so many that the gaps have to be narrower."""
_ABOVE, _BELOW = 11.0, 8.0
"""Points above and below the bars that also take a click; below them is the footer's line."""


def tracker(room: Room, sheet: Sheet, box: Rect, ground: Ground) -> Group:
    """The bars in `box`, with the slide's block dark, or none where it has no block. The whole jumps back to the agenda."""
    blocks = room.kit.agenda.blocks
    gap = min(_GAP, box.w * (1 - _LEAST_BARS) / len(blocks))
    point = (box.w - gap * (len(blocks) - 1)) / sum(block.minutes for block in blocks)
    bars, x = [], box.x
    for block in blocks:
        bar = Rect(x, box.y, block.minutes * point, box.h)
        bars.append(_bar(block.block.title, bar, ground, here=block.block.id == sheet.block))
        x = bar.right + gap
    target = Shape(Rectangle(Rect(box.x, box.y - _ABOVE, box.w, _ABOVE + box.h + _BELOW)), ground.fill, name="Where to click")
    link = Link(room.say("deck.back_to_agenda"), page="agenda")
    return Group((target, *bars), tag="Figure", alt=tracker_words(room, sheet), name="Tracker", link=link)


def _bar(name: str, bar: Rect, ground: Ground, *, here: bool) -> Shape:
    """Dark where we are; elsewhere quiet, or an outline on a ground that has no quiet enough colour."""
    if ground.hollow and not here:
        return Shape(Rectangle(bar.inset(_LINE / 2)), None, Stroke(ground.bar, _LINE), name)
    return Shape(Rectangle(bar), ground.mark if here else ground.bar, name=name)


def tracker_words(room: Room, sheet: Sheet) -> str:
    """The tracker's state in words: the block, what a hidden slide belongs to, or that no block has begun or is meant."""
    agenda = room.kit.agenda
    total = len(agenda.blocks)
    if not sheet.block:
        return room.say("deck.tracker_none" if sheet.hidden else "deck.tracker_before", total=total, span=room.language.span(agenda.start, agenda.end))
    block = agenda.block(sheet.block)
    if sheet.hidden:
        return room.say("deck.tracker_of", number=block.number, total=total, title=block.block.title)
    span = room.language.span(block.start, block.end)
    return room.say("deck.tracker", number=block.number, total=total, title=block.block.title, span=span)
