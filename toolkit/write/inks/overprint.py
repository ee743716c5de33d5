"""What amounts of ink look like on paper: the model of Neugebauer, with the correction of Yule and Nielsen.

Dots of four inks cover paper in sixteen ways. What is seen is the mean of the sixteen, each as large as its part; light that spreads in the paper is
allowed for by taking the mean of roots.
"""

from functools import lru_cache

from toolkit.write.inks.conditions import Condition
from toolkit.write.inks.seen import XYZ, Seen, seen

CMYK = tuple[int, int, int, int]
"""Amounts of cyan, magenta, yellow and black in whole percents."""
_FULL = 100


class Paper:
    """Paper that is printed in one condition."""

    def __init__(self, condition: Condition) -> None:
        white = condition.solids[0]
        self._roots: list[XYZ] = [_roots(solid, white) for solid in condition.solids]
        self._covers = [tuple(_between(curve, amount) for amount in range(_FULL + 1)) for curve in condition.curves]

    def xyz(self, amounts: CMYK) -> XYZ:
        """XYZ, the bare paper's taken as 1 1 1."""
        ways = self._roots
        for covers, amount in zip(self._covers, amounts, strict=True):
            half = len(ways) // 2
            if 0 < amount < _FULL:
                part = covers[amount]
                ways = [
                    (x + (inked_x - x) * part, y + (inked_y - y) * part, z + (inked_z - z) * part)
                    for (x, y, z), (inked_x, inked_y, inked_z) in zip(ways[:half], ways[half:], strict=True)
                ]
            else:
                ways = ways[half:] if amount else ways[:half]
        x, y, z = ways[0]
        return x * x, y * y, z * z

    def seen(self, amounts: CMYK) -> Seen:
        """What they look like."""
        return seen(self.xyz(amounts))


@lru_cache
def paper_of(condition: Condition) -> Paper:
    """The one paper of a condition."""
    return Paper(condition)


def _roots(solid: XYZ, white: XYZ) -> XYZ:
    """Square roots: the exponent with which the sixteen ways predict the registered measurements best is 2."""
    x, y, z = (float((part / whole) ** 0.5) for part, whole in zip(solid, white, strict=True))
    return x, y, z


def _between(curve: tuple[float, ...], amount: int) -> float:
    """The value of a curve that is known at each tenth percent, on a straight line between two."""
    at, rest = divmod(amount, 10)
    return curve[at] + (curve[at + 1] - curve[at]) * rest / 10 if rest else curve[at]
