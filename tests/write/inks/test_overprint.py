"""What ink looks like: the registered measurements, as far as they are known here, and what lies between them."""

from itertools import product
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.write.inks.others import difference
from toolkit.scene import PrintCondition
from toolkit.write.inks import CMYK, CONDITIONS
from toolkit.write.inks.overprint import paper_of
from toolkit.write.inks.seen import XYZ

NAMES: tuple[PrintCondition, ...] = get_args(PrintCondition)
AMOUNTS = st.integers(0, 99)
MEASURED: dict[PrintCondition, dict[CMYK, XYZ]] = {
    "CGATS TR 006": {
        (100, 85, 0, 0): (6.13, 5.42, 18.79),
        (20, 100, 0, 60): (6.94, 4.09, 4.5),
        (0, 20, 40, 0): (64.16, 62.05, 29.56),
        (40, 10, 0, 0): (43.07, 47.46, 59.23),
        (0, 0, 0, 60): (19.58, 20.43, 17.49),
        (0, 40, 0, 20): (38.35, 32.74, 30.1),
        (40, 0, 40, 0): (41.23, 50.08, 32.95),
        (0, 70, 100, 40): (16.14, 11.7, 1.98),
        (70, 0, 70, 40): (9.4, 14.14, 7.64),
        (40, 100, 0, 20): (12.47, 7.2, 11.05),
        (0, 100, 40, 40): (14.21, 7.91, 4.15),
        (70, 40, 0, 20): (13.16, 13.98, 25.61),
    },
    "FOGRA39": {
        (100, 85, 0, 0): (6.42, 5.45, 18.85),
        (20, 100, 0, 60): (7.39, 4.25, 4.59),
        (0, 20, 40, 0): (64.85, 63.29, 31.92),
        (40, 10, 0, 0): (45.45, 49.96, 61.21),
        (0, 0, 0, 60): (21.32, 22.11, 18.68),
        (0, 40, 0, 20): (41.72, 36.25, 34.01),
        (40, 0, 40, 0): (42.88, 51.47, 34.29),
        (0, 70, 100, 40): (16.94, 12.19, 1.96),
        (70, 0, 70, 40): (10.16, 14.99, 7.83),
        (40, 100, 0, 20): (13.39, 7.46, 11.19),
        (0, 100, 40, 40): (14.78, 8.09, 4.44),
        (70, 40, 0, 20): (14.51, 15.6, 28.31),
    },
}
"""XYZ of tints that the model was not made with, from the registered measurements."""


@pytest.mark.parametrize("name", NAMES)
def test_solids_are_as_they_were_measured(name: PrintCondition) -> None:
    condition = CONDITIONS[name]
    for way, solid in zip(product((0, 100), repeat=4), condition.solids, strict=True):
        cyan, magenta, yellow, black = way
        seen = paper_of(condition).xyz((cyan, magenta, yellow, black))
        assert seen == pytest.approx([part / white for part, white in zip(solid, condition.solids[0], strict=True)])


@given(AMOUNTS, st.sampled_from(NAMES))
def test_more_ink_is_darker(amount: int, name: PrintCondition) -> None:
    paper = paper_of(CONDITIONS[name])
    for ink in range(4):
        less, more = ([0] * 4 for _ in range(2))
        less[ink], more[ink] = amount, amount + 1
        assert paper.xyz((more[0], more[1], more[2], more[3]))[1] < paper.xyz((less[0], less[1], less[2], less[3]))[1]


@pytest.mark.parametrize("name", NAMES)
def test_what_lies_between_is_near_to_what_was_measured(name: PrintCondition) -> None:
    condition = CONDITIONS[name]
    white = condition.solids[0]
    for amounts, (x, y, z) in MEASURED[name].items():
        seen = paper_of(condition).xyz(amounts)
        assert difference(seen, (x / white[0], y / white[1], z / white[2])) < 5, amounts
