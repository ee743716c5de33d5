"""What was measured once is what is measured now."""

import pytest
from msgspec import json

from toolkit.kit.motif.approach import Part, approach
from toolkit.kit.motif.measure import as_text, measure
from toolkit.kit.motif.measured import ANGLES, FILE, UNIT, Row, Table, measured

_LAST = 2
"""How many ten-thousandths of a radius another computer's sines may make."""


@pytest.fixture(scope="module")
def now() -> Table:
    return measure()


def test_the_data_is_as_measured_now(now: Table) -> None:
    """`make motif` writes it anew."""
    kept = json.decode(FILE.read_bytes(), type=Table)
    assert kept.keys() == now.keys()
    assert not [name for name in now if _apart(kept[name], now[name]) > _LAST]


def _apart(a: Row, b: Row) -> int:
    return max(abs(p - q) for places in zip(a, b, strict=True) for p, q in zip(*places, strict=True))


def test_the_data_is_written_a_line_for_each_pair(now: Table) -> None:
    assert len(as_text(now).splitlines()) == len(now) + 2


@pytest.mark.parametrize("angle", [ANGLES[0], -45, 5, ANGLES[-1]])
def test_a_place_is_taken_from_the_data(angle: int) -> None:
    own, part = Part("D", 4), Part("L", 2)
    kept = measured(own, part, angle)
    assert kept == pytest.approx(approach(own, part, angle), abs=_LAST / UNIT)
    assert kept.out == round(kept.out, 4)


def test_shapes_and_directions_that_the_data_lacks_are_measured() -> None:
    many, part = Part("D", 9), Part("L", 2)
    assert measured(many, part, 45) == approach(many, part, 45)
    assert measured(Part("D", 4), part, 33) == approach(Part("D", 4), part, 33)
