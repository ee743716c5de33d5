"""The foot of a slide: the tracker, jumps and the slide's number; and where footer and date stand when people turn them on."""

from collections.abc import Sequence
from typing import TypeAlias

from msgspec import Struct

from toolkit.kit.deck.areas import BODY, COLUMN, MARGIN
from toolkit.kit.deck.grounds import Ground
from toolkit.kit.deck.tracker import tracker
from toolkit.layout import Room, Sheet
from toolkit.scene import Group, Item, Link, Point, Rect

_FOOT_Y, _NUMBER_W = 510.0, 36.0
_JUMPS_APART = 24.0
_BEFORE_NUMBER = 12.0
_LAST_Y, _LAST_H = 521.0, 16.0
"""The line below the tracker, where footer and date stand when people turn them on."""
_DATE_SHARE = 0.3

Jump: TypeAlias = tuple[str, Link]
"""Words, and where they lead."""


class Foot(Struct, frozen=True):
    """Where the tracker begins and how long it is; the slide's number ends at `end`."""

    left: float
    width: float
    end: float

    @property
    def number(self) -> Rect:
        return Rect(self.end - _NUMBER_W, _FOOT_Y - 8, _NUMBER_W, 19)

    @property
    def footer(self) -> Rect:
        return Rect(self.left, _LAST_Y, (self.end - self.left) * (1 - _DATE_SHARE), _LAST_H)

    @property
    def date(self) -> Rect:
        return Rect(self.footer.right, _LAST_Y, self.end - self.footer.right, _LAST_H)


WIDE, BESIDE = Foot(MARGIN, 426, BODY.right), Foot(COLUMN.x, 318, BODY.right)
"""On a slide without a panel, and beside one, where a jump has room between tracker and number. The number stands on the right margin wherever no art does."""


def short_foot(right: float) -> Foot:
    """On a slide with art at the far side: a short tracker, and the number at the right edge of the column of words."""
    return Foot(MARGIN, min(282.0, right - MARGIN - _NUMBER_W - _BEFORE_NUMBER), right)


def furniture(sheet: Sheet, room: Room, ground: Ground, foot: Foot, jumps: Sequence[Jump], number: str) -> tuple[Item, ...]:
    """The tracker, or on a slide without a time the ways from it, the jumps and the slide's number."""
    said = room.type.paragraph("slide.small", number, colour=ground.small, align="end")
    shown = room.type.place([said], foot.number, tag="Artifact", slot="number", name="Slide number")
    if sheet.hidden:
        return (*_ways(room, jumps, Point(foot.left, foot.number.y), ground.quiet), shown)
    if not sheet.block:
        return (*_jumps(room, (*jumps, _home(room)), Point(foot.left, foot.number.y), ground.quiet), shown)
    bars = Rect(foot.left, _FOOT_Y, foot.width, 3)
    where = tracker(room, room.kit.agenda.block(sheet.block), bars, (ground.fill, ground.bar, ground.mark), hollow=ground.hollow)
    reach = sum(room.type.roomy("slide.small", words).width + _JUMPS_APART for words, _ in jumps)
    return (where, *_jumps(room, jumps, Point(foot.number.x - reach, foot.number.y), ground.quiet), shown)


def _ways(room: Room, jumps: Sequence[Jump], at: Point, colour: str) -> tuple[Group, ...]:
    """From a slide that is only jumped to: back, to what it belongs to, and to the agenda."""
    back = (room.say("deck.back"), Link(room.say("deck.back_says"), back=True))
    return _jumps(room, (back, *jumps, _home(room)), at, colour)


def _home(room: Room) -> Jump:
    return room.say("deck.agenda"), Link(room.say("deck.back_to_agenda"), page="agenda")


def _jumps(room: Room, jumps: Sequence[Jump], at: Point, colour: str) -> tuple[Group, ...]:
    """Quiet words in a row from `at` on, each a link."""
    x, made = at.x, list[Group]()
    for words, link in jumps:
        width = room.type.roomy("slide.small", words).width + 1
        text = room.type.text("slide.small", words, Rect(x, at.y, width, 19), colour=colour, name=words)
        made.append(Group((text,), name=words, link=link))
        x += width + _JUMPS_APART - 1
    return tuple(made)
