"""Readings as people write them down."""

import pytest

from toolkit.impose.calibration.readings import Readings
from toolkit.impose.calibration.written import complaint, complaints, millimetres, readings_of


@pytest.mark.parametrize(
    ("text", "value"),
    [("1.5", 1.5), ("-0.5", -0.5), ("\u22120.5", -0.5), ("+2", 2), ("1,5", 1.5), (".5", 0.5), ("0.5 mm", 0.5), ("-0.02in", -0.508), ("0.1 cm", 1), (" 3 ", 3)],
)
def test_numbers_are_millimetres_or_have_their_unit(text: str, value: float) -> None:
    assert millimetres(text) == pytest.approx(value)
    assert complaint(text) == ""


@pytest.mark.parametrize("text", ["", "x", "1.5 pt", "1 2", "1.5.2", "--1"])
def test_what_is_no_reading_is_told(text: str) -> None:
    assert complaint(text) == (
        f'"{text}" is not a reading. Write the number as it stands on the scale, such as 1.5 or -0.5, or with another unit, such as 0.02 in.'
    )
    with pytest.raises(ValueError, match=r"^"):
        millimetres(text)


def test_a_reading_beyond_the_scale_is_told() -> None:
    told = '"0.5 in" is more than the 10 mm that a scale has. Read it again. If it is off the scale, print again at "Actual size".'
    assert complaint("0.5 in") == told
    assert complaint("-10") == ""


def test_all_that_is_wrong_is_told_at_once() -> None:
    assert [told.split(" is ")[0] for told in complaints({"a": ("x", "0"), "b": ("11", "y"), "d": ("1",)})] == ['--a: "x"', '--b: "11"', '--b: "y"']


def test_what_was_written_is_what_was_read() -> None:
    assert readings_of({"a": ("1", "-2"), "e": ("0.5",)}) == Readings(a=(1, -2), e=0.5)
