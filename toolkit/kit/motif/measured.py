"""What was measured once for all kits: how far from an own shape its partners stand; see `kit.motif.approach`.

Measuring takes as long as drawing half a kit, and its results are the same for every edition, so they are kept as data beside this file,
in ten-thousandths of an own radius. `make motif` measures anew; a test holds the data against the measure.
"""

from functools import cache
from pathlib import Path
from typing import TypeAlias

from msgspec import json

from toolkit.kit.motif.approach import Approach, Part, approach

FILE = Path(__file__).with_name("approaches.json")
UNIT = 10_000
STEP = 5
"""Degrees between the directions that are measured."""
ANGLES = tuple(angle for angle in range(-80, 81, STEP) if angle)
Row: TypeAlias = tuple[tuple[int, int], ...]
"""The distance and the clearance for each of the angles."""
Table: TypeAlias = dict[str, Row]
"""By the names of an own shape and a partner; see `key`."""


@cache
def measured(own: Part, part: Part, angle: int) -> Approach:
    """A partner's place in a direction in degrees. Measured where the data has no such shapes."""
    row = _table().get(key(own, part))
    if row is None or angle not in ANGLES:
        return approach(own, part, angle)
    out, clear = row[ANGLES.index(angle)]
    return Approach(out / UNIT, clear / UNIT)


def key(own: Part, part: Part) -> str:
    return f"{own.section}{own.layers} {part.section}{part.layers}"


@cache
def _table() -> Table:
    return json.decode(FILE.read_bytes(), type=Table)
