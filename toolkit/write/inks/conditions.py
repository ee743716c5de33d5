"""Printing conditions of the ICC Characterization Data Registry, as far as this writer needs them: data, and nothing else.

The numbers are extracts of the registered measurements (D50, 2 degrees, white backing): of ANSI CGATS/GRACoL TR 006-2007, by CGATS and the GRACoL
Committee, and of FOGRA39L (December 2006), by Fogra. How they were taken is in docs/decisions/0019-colour-for-print-shops.md.
"""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct

from toolkit.scene import PrintCondition

REGISTRY = "http://www.color.org"
"""The registry's name, as PDF writes it."""
MOST_INK = 240
"""Percent of all four inks together that no colour has more of: what a digital press and a light coated stock hold."""
XYZ = tuple[float, float, float]
_TENS = 11


class Condition(Struct, frozen=True, eq=False):
    """How a press prints. `solids` are XYZ of bare paper and of each ink and overprint, 0 to 100, black counted fastest: paper, K, Y, YK, M ...

    `curves` say for cyan, magenta, yellow and black which part of the paper a tint of 0, 10, 20 ... 100 percent really covers.
    """

    name: PrintCondition
    says: str
    solids: tuple[XYZ, ...]
    curves: tuple[tuple[float, ...], ...]

    def __post_init__(self) -> None:
        assert len(self.solids) == 2**4
        assert all(len(curve) == _TENS for curve in self.curves)


_GRACOL = Condition(
    "CGATS TR 006",
    "Commercial offset printing on grade 1 coated paper (GRACoL) according to CGATS TR 006",
    (
        (84.47, 87.62, 74.52), (1.84, 1.90, 1.58), (69.04, 74.04, 6.97), (1.65, 1.86, 0.78),
        (32.98, 16.74, 14.97), (1.44, 1.03, 0.74), (30.69, 16.30, 2.28), (1.35, 1.15, 0.57),
        (14.97, 22.89, 52.78), (0.82, 1.04, 1.65), (7.84, 18.52, 7.27), (0.77, 1.16, 0.76),
        (5.31, 4.14, 15.82), (0.88, 0.75, 0.87), (3.68, 3.80, 3.17), (0.87, 0.89, 0.74),
    ),
    (
        (0, 0.114, 0.222, 0.329, 0.432, 0.532, 0.631, 0.731, 0.831, 0.921, 1),
        (0, 0.112, 0.222, 0.335, 0.442, 0.546, 0.649, 0.752, 0.851, 0.933, 1),
        (0, 0.114, 0.225, 0.328, 0.431, 0.535, 0.635, 0.736, 0.839, 0.927, 1),
        (0, 0.110, 0.216, 0.316, 0.413, 0.511, 0.606, 0.706, 0.803, 0.904, 1),
    ),
)  # fmt: skip
_FOGRA39 = Condition(
    "FOGRA39",
    "Commercial and specialty offset printing on coated paper according to ISO 12647-2:2004/Amd 1, paper type 1 or 2, 115 g/m2",
    (
        (84.48, 87.62, 74.57), (2.02, 2.10, 1.73), (69.17, 74.16, 7.04), (1.84, 2.04, 0.82),
        (33.03, 16.79, 15.01), (1.61, 1.18, 0.89), (30.20, 16.02, 2.30), (1.56, 1.31, 0.65),
        (15.02, 22.93, 52.85), (0.91, 1.18, 1.79), (8.16, 18.42, 6.74), (0.89, 1.31, 0.85),
        (5.67, 4.10, 15.67), (0.99, 0.87, 1.08), (3.66, 3.80, 3.13), (0.93, 0.97, 0.69),
    ),
    (
        (0, 0.095, 0.197, 0.297, 0.404, 0.509, 0.618, 0.724, 0.827, 0.918, 1),
        (0, 0.095, 0.194, 0.300, 0.408, 0.520, 0.631, 0.739, 0.841, 0.928, 1),
        (0, 0.096, 0.195, 0.299, 0.407, 0.515, 0.625, 0.733, 0.836, 0.925, 1),
        (0, 0.095, 0.190, 0.289, 0.387, 0.489, 0.589, 0.695, 0.797, 0.901, 1),
    ),
)  # fmt: skip

CONDITIONS: Mapping[PrintCondition, Condition] = MappingProxyType({condition.name: condition for condition in (_GRACOL, _FOGRA39)})
