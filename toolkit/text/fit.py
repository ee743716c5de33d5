"""Find the largest size at which a text fits. Pure: it asks, and does not measure."""

from collections.abc import Callable
from math import ceil

STEP = 0.5
"""Points between two sizes that are tried."""


def largest_size(largest: float, smallest: float, fits: Callable[[float], bool]) -> tuple[float, bool]:
    """The largest size that fits, in steps of half a point; the smallest and False when none does.

    `fits` is asked for a size in points. Text that fits at a size is taken to fit at every smaller one.
    """
    if fits(largest):  # asked first, because most texts do
        return largest, True
    if largest == smallest or not fits(smallest):
        return smallest, False
    low, high = 1, ceil((largest - smallest) / STEP)
    while low < high:
        middle = (low + high) // 2
        if fits(max(smallest, largest - middle * STEP)):
            high = middle
        else:
            low = middle + 1
    return max(smallest, largest - low * STEP), True
