"""Lengths in points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.units import emu, inch, length, mm


def test_an_inch_is_25_4_millimetres() -> None:
    assert inch(1) == mm(25.4) == 72


def test_emu_of_an_inch() -> None:
    assert emu(72) == 914400
    assert emu(0.1) == 1270


@pytest.mark.parametrize(
    ("text", "points"), [("1 in", 72), ("0.25in", 18), ("25.4 mm", 72), ("2.54  cm", 72), ("12 pt", 12), ("-6 pt", -6), (" 1 in ", 72), ("0 mm", 0)]
)
def test_length_as_people_write_it(text: str, points: float) -> None:
    assert length(text) == pytest.approx(points)


@pytest.mark.parametrize("text", ["", "12", "in", "1 inch", "1,5 mm", "1. mm", ".5 mm", "1 in 2 in", "+1 in", "1e3 pt", "1 MM", "nan pt"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        length(text)


@given(st.decimals(-10_000, 10_000, places=3), st.sampled_from(["mm", "cm", "in", "pt"]))
def test_length_reads_back_what_was_written(number: object, unit: str) -> None:
    value = float(str(number))
    assert length(f"{number} {unit}") == pytest.approx(value * length(f"1 {unit}"))


@given(st.floats(-1e6, 1e6))
def test_emu_is_the_nearest_whole_number(points: float) -> None:
    assert abs(emu(points) - points * 12700) <= 0.5
