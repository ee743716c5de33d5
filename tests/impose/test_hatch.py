from hypothesis import given
from hypothesis import strategies as st

from toolkit.impose.hatch import hatched
from toolkit.scene import Ellipse, Path, Point, Rect, Rectangle, Stroke

STROKE = Stroke("ink", 0.5)
numbers = st.floats(5, 100)


@given(numbers, numbers, numbers, numbers)
def test_lines_stay_inside(x: float, y: float, w: float, h: float) -> None:
    box = Rect(x, y, w, h)
    for line in hatched(Rectangle(box), 3.0, STROKE):
        for point in (line.start, line.end):
            assert box.x - 0.01 <= point.x <= box.right + 0.01
            assert box.y - 0.01 <= point.y <= box.bottom + 0.01


@given(numbers, numbers)
def test_lines_take_their_share_of_the_area(w: float, h: float) -> None:
    apart = 0.5
    lines = hatched(Ellipse(Rect(0, 0, w, h)), apart, STROKE)
    long = sum(((line.end.x - line.start.x) ** 2 + (line.end.y - line.start.y) ** 2) ** 0.5 for line in lines)
    assert abs(long * apart - 3.14159 / 4 * w * h) < 0.05 * w * h + 5


def test_a_hole_stays_free() -> None:
    square = Path((*Path.polygon([Point(0, 0), Point(30, 0), Point(30, 30), Point(0, 30)]).segments, *Path.polygon(
        [Point(10, 10), Point(20, 10), Point(20, 20), Point(10, 20)]).segments))  # fmt: skip
    for line in hatched(square, 2.0, STROKE):
        middle = Point((line.start.x + line.end.x) / 2, (line.start.y + line.end.y) / 2)
        assert not (10.01 < middle.x < 19.99 and 10.01 < middle.y < 19.99)


def test_lines_of_neighbours_are_on_one_grid() -> None:
    levels = [{round(line.start.x + line.start.y, 3) for line in hatched(Rectangle(Rect(x, 0, 40, 40)), 3.0, STROKE)} for x in (0, 10)]
    assert levels[0] & levels[1]
