"""The form of a calibration sheet, and the numbers of its scales."""

from tests.impose.calibration.test_sheet import room
from toolkit.kit.calibration.form import Word, flowed, form, form_height
from toolkit.kit.calibration.scales import Axis, numbers, signed
from toolkit.scene import Line, Point, Rect, Text
from toolkit.scene.faults import stock
from toolkit.units import mm

WORDS = [Word("toolkit printer add", ("name",), 80.0), Word("--new"), Word("--paper letter"), Word("--flip long-edge")]


def test_words_take_as_few_rows_as_they_need() -> None:
    here = room("quarter-letter")
    assert flowed(here, WORDS, 600.0) == [WORDS]
    assert [len(row) for row in flowed(here, WORDS, 300.0)] == [2, 2]
    assert [len(row) for row in flowed(here, WORDS, 10.0)] == [1, 1, 1, 1]


def test_a_row_of_blanks_alone_is_spread_evenly() -> None:
    here, rows = room("quarter-letter"), [[Word("--a", ("x", "y")), Word("--b", ("x", "y")), Word("--c", ("x", "y"))]]
    drawn = stock(form(here, rows, Rect(0, 0, 324, form_height(rows))).items)
    starts = [text.box.x for text in drawn.texts if text.text.startswith("--")]
    assert starts == [12.0, 112.0, 212.0]
    assert len(drawn.lines) == 6
    assert all(isinstance(line, Line) and line.start.y == line.end.y for line in drawn.lines)


def test_numbers_have_their_sign_and_grow_to_the_right_and_up() -> None:
    assert [signed(number) for number in (-10, -5, 0, 5)] == ["\u221210", "\u22125", "0", "+5"]
    for axis in (Axis(Point(100, 100), level=True), Axis(Point(100, 100), level=False)):
        placed = {item.text: item.box.centre for item in numbers(room("a6"), axis, 0.0) if isinstance(item, Text)}
        far = Point(100 + mm(10), 100) if axis.level else Point(100, 100 - mm(10))
        assert placed["+10"] == far
