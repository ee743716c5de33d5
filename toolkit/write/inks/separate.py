"""Which amounts of ink come nearest to a colour.

What is nearly grey is black ink alone, so that no press tints it and small letters stay sharp. Other colours that are dark have at most two of cyan,
magenta and yellow, and black in place of what all three would make grey. Light ones have no black, whose dots would show in them.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from toolkit.scene import PrintCondition
from toolkit.theme import RGB
from toolkit.write.inks.conditions import CONDITIONS, MOST_INK
from toolkit.write.inks.lab import Lab, difference, of_screen
from toolkit.write.inks.overprint import CMYK, Paper, paper_of

Three = tuple[int, int, int]
_AIM = MOST_INK - 20
"""Percent: what is aimed at, so that no later rounding comes near the most."""
_LIGHT = 75.0
"""The lightness above which no colour has black."""
_LEAST = 3
"""Percent: smaller dots do not hold on every plate."""
_GREY_DARK, _GREY_LIGHT = 12.0, 3.0
"""The chroma up to which a colour is nearly grey: of dark ones, which are letters, and of light ones, where a tint is seen over an area."""
_DARK, _PALE = 50.0, 90.0
"""The lightness up to which and from which these hold; between them the limit falls evenly."""
_LIGHT_INKS = ((0, 1, 2),)
_DARK_INKS = ((0, 1, 3), (0, 2, 3), (1, 2, 3))
_COARSE = (0, 10, 40, 70, 100)
_STARTS = tuple((one, two, three) for one, two, three in product(_COARSE, _COARSE, _COARSE) if one + two + three <= _AIM)
_STEPS = (16, 8, 4, 2, 1)
_MOVES = tuple(move for move in product((-1, 0, 1), repeat=3) if any(move))


@lru_cache(maxsize=1024)
def separated(rgb: RGB, condition: PrintCondition) -> CMYK:
    """Whole percents of cyan, magenta, yellow and black that print a colour, or the nearest that can be printed; never more than 240 together."""
    goal, paper = of_screen(rgb), paper_of(CONDITIONS[condition])
    if is_nearly_grey(goal):
        return min(((0, 0, 0, amount) for amount in (0, *range(_LEAST, 101))), key=lambda amounts: abs(paper.lab(amounts).lightness - goal.lightness))
    sets = _LIGHT_INKS if goal.lightness > _LIGHT else _DARK_INKS
    return min((_nearest(goal, inks, paper) for inks in sets), key=lambda amounts: difference(goal, paper.lab(amounts)))


def is_nearly_grey(colour: Lab) -> bool:
    """Whether a colour is black ink alone."""
    share = min(max((colour.lightness - _DARK) / (_PALE - _DARK), 0), 1)
    return colour.chroma <= _GREY_DARK + (_GREY_LIGHT - _GREY_DARK) * share


def _nearest(goal: Lab, inks: Three, paper: Paper) -> CMYK:
    """The amounts of three inks that come nearest: from the best of a coarse grid on, in ever smaller steps, as long as one comes nearer."""

    def distance(amounts: Three) -> float:
        return difference(goal, paper.lab(_all_four(amounts, inks)))

    best = min(_STARTS, key=distance)
    left = distance(best)
    for step in _STEPS:
        while (near := min(_around(best, step), key=distance, default=best)) and (then := distance(near)) < left:
            best, left = near, then
    return _all_four(best, inks)


def _around(amounts: Three, step: int) -> Iterator[Three]:
    """The amounts one step away in each direction, as far as they can be printed."""
    first, second, third = amounts
    for one, two, three in _MOVES:
        moved = (_held(first + one * step), _held(second + two * step), _held(third + three * step))
        if sum(moved) <= _AIM and max(moved) <= 100:
            yield moved


def _held(amount: int) -> int:
    """An amount whose dots hold, or none."""
    return amount if amount >= _LEAST else 0


def _all_four(amounts: Three, inks: Three) -> CMYK:
    by_ink = dict(zip(inks, amounts, strict=True))
    return by_ink.get(0, 0), by_ink.get(1, 0), by_ink.get(2, 0), by_ink.get(3, 0)
