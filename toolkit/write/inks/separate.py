"""Which amounts of ink come nearest to a colour.

What is nearly grey is black ink alone, so that no press tints it and small letters stay sharp. Other colours that are dark have at most two of cyan,
magenta and yellow, and black in place of what all three would make grey. Light ones have no black, whose dots would show in them.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from toolkit.scene import PrintCondition
from toolkit.theme import RGB
from toolkit.write.inks.conditions import CONDITIONS, MOST_INK
from toolkit.write.inks.overprint import CMYK, Paper, paper_of
from toolkit.write.inks.seen import Seen, difference, on_screen

Three = tuple[int, int, int]
Moves = tuple[Three, ...]
_AIM = MOST_INK - 20
"""Percent: what is aimed at, so that no later rounding comes near the most."""
_LIGHT = 0.78
"""The lightness above which no colour has black."""
_LEAST = 3
"""Percent: smaller dots do not hold on every plate."""
_GREY_DARK, _GREY_LIGHT = 0.03, 0.013
"""The chroma up to which a colour is nearly grey: of dark ones, which are letters, and of light ones, where a tint is seen over an area."""
_DARK, _PALE = 0.57, 0.92
"""The lightness up to which and from which these hold; between them the limit falls evenly."""
_LIGHT_INKS = ((0, 1, 2),)
_DARK_INKS = ((0, 1, 3), (0, 2, 3), (1, 2, 3))
_COARSE = (0, 10, 40, 70, 100)
_STARTS = tuple((one, two, three) for one, two, three in product(_COARSE, _COARSE, _COARSE) if one + two + three <= _AIM)
_STEPS = (16, 8, 4, 2, 1)
_ROUGH, _FINE = (tuple((one, two, three) for one, two, three in product(near, near, near) if one or two or three) for near in (range(-1, 2), range(-3, 4)))


@lru_cache(maxsize=1024)
def separated(rgb: RGB, condition: PrintCondition) -> CMYK:
    """Whole percents of cyan, magenta, yellow and black that print a colour, or the nearest that can be printed; never more than 240 together."""
    goal, paper = on_screen(rgb), paper_of(CONDITIONS[condition])
    if is_nearly_grey(goal):
        return min(((0, 0, 0, amount) for amount in (0, *range(_LEAST, 101))), key=lambda amounts: abs(paper.seen(amounts).lightness - goal.lightness))
    sets = _LIGHT_INKS if goal.lightness > _LIGHT else _DARK_INKS
    best = min((_Search(goal, paper, inks) for inks in sets), key=lambda search: search.distance(search.roughly()))
    return _all_four(best.finely(), best.inks)


def is_nearly_grey(colour: Seen) -> bool:
    """Whether a colour is black ink alone."""
    share = min(max((colour.lightness - _DARK) / (_PALE - _DARK), 0), 1)
    return colour.chroma <= _GREY_DARK + (_GREY_LIGHT - _GREY_DARK) * share


class _Search(NamedTuple):
    """What is looked for: the colour that comes nearest to a goal, on this paper, of these three inks."""

    goal: Seen
    paper: Paper
    inks: Three

    def distance(self, amounts: Three) -> float:
        return difference(self.goal, self.paper.seen(_all_four(amounts, self.inks)))

    def roughly(self) -> Three:
        """The best of a coarse grid, and then of what is around it, in ever smaller steps."""
        best = min(_STARTS, key=self.distance)
        for step in _STEPS:
            best = self.from_here(best, step, _ROUGH)
        return best

    def finely(self) -> Three:
        """The best that can be had in whole percents: one that is nearer may lie behind some that are not."""
        return self.from_here(self.roughly(), 1, _FINE)

    def from_here(self, amounts: Three, step: int, moves: Moves) -> Three:
        """The nearest that moves lead to from here on, as long as one comes nearer."""
        best, left = amounts, self.distance(amounts)
        while (near := min(_around(best, step, moves), key=self.distance, default=best)) and (then := self.distance(near)) < left:
            best, left = near, then
        return best


def _around(amounts: Three, step: int, moves: Moves) -> Iterator[Three]:
    """The amounts that moves lead to, as far as they can be printed."""
    first, second, third = amounts
    for one, two, three in moves:
        moved = (_held(first + one * step), _held(second + two * step), _held(third + three * step))
        if sum(moved) <= _AIM and max(moved) <= 100:
            yield moved


def _held(amount: int) -> int:
    """An amount whose dots hold, or none."""
    return amount if amount >= _LEAST else 0


def _all_four(amounts: Three, inks: Three) -> CMYK:
    by_ink = dict(zip(inks, amounts, strict=True))
    return by_ink.get(0, 0), by_ink.get(1, 0), by_ink.get(2, 0), by_ink.get(3, 0)
