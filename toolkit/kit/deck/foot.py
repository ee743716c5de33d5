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
    """The tracker, as long as the jumps leave room for, the jumps, and the slide's number where it shows one."""
    ways = (_back(room), *jumps) if sheet.hidden else jumps
    begin = foot.number.x - sum(room.type.roomy("slide.small", words).width + _JUMPS_APART for words, _ in ways)
    bars = Rect(foot.left, _FOOT_Y, min(foot.width, begin - (_JUMPS_APART if ways else _BEFORE_NUMBER) - foot.left), 3)
    placed = _jumps(room, ways, Point(begin, foot.number.y), ground.quiet)
    return (tracker(room, sheet, bars, ground), *placed, *(_shown(room, number, foot, ground) if number else ()))


def _shown(room: Room, number: str, foot: Foot, ground: Ground) -> tuple[Item, ...]:
    said = room.type.paragraph("slide.small", number, colour=ground.small, align="end")
    return (room.type.place([said], foot.number, tag="Artifact", slot="number", name="Slide number"),)


def _back(room: Room) -> Jump:
    """From a slide that is only jumped to, to the slide before the jump."""
    return room.say("deck.back"), Link(room.say("deck.back_says"), back=True)


def _jumps(room: Room, jumps: Sequence[Jump], at: Point, colour: str) -> tuple[Group, ...]:
    """Quiet words in a row from `at` on, each a link."""
    x, made = at.x, list[Group]()
    for words, link in jumps:
        width = room.type.roomy("slide.small", words).width + 1
        text = room.type.text("slide.small", words, Rect(x, at.y, width, 19), colour=colour, name=words)
        made.append(Group((text,), name=words, link=link))
        x += width + _JUMPS_APART - 1
    return tuple(made)
