import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.kit.motif.areas import area, overlap
from toolkit.kit.motif.clearance import clearance, rim
from toolkit.kit.motif.convex import Circle, Convex, Piece, Polygon, Segment, box_polygon, inside, trace
from toolkit.kit.motif.nest import shape
from toolkit.kit.motif.outline import bounds, cut, lines, meet
from toolkit.scene import Ellipse, Point, Rect

numbers = st.floats(-60, 60)
sizes = st.floats(4, 80)
points = st.builds(Point, numbers, numbers)
shapes = st.builds(shape, st.sampled_from("DLPS"), points, sizes)
boxes = st.builds(Rect, numbers, numbers, sizes, sizes)


def sampled(a: Convex, b: Convex, steps: int = 120) -> float:
    """The shared area, counted on a grid."""
    box = bounds(b)
    cells = ((box.x + box.w * (i + 0.5) / steps, box.y + box.h * (j + 0.5) / steps) for i in range(steps) for j in range(steps))
    return sum(inside(Point(*cell), a) and inside(Point(*cell), b) for cell in cells) * box.w * box.h / steps**2


@given(shapes, shapes)
def test_a_meeting_is_no_larger_than_either_and_the_same_both_ways(a: Convex, b: Convex) -> None:
    shared = overlap(a, b)
    assert shared <= min(area(a), area(b)) * (1 + 1e-6) + 1e-6
    assert shared == pytest.approx(overlap(b, a), abs=1e-4 * max(area(a), area(b)))


@pytest.mark.parametrize("sections", ["DL", "LD", "LP", "PS", "SD", "LL", "PP", "DS"])
def test_a_meeting_is_as_large_as_counting_says(sections: str) -> None:
    a, b = shape(sections[0], Point(0, 0), 50), shape(sections[1], Point(41, -23), 28)  # type: ignore[arg-type]
    assert overlap(a, b) == pytest.approx(sampled(a, b), rel=0.02)


def test_a_shape_meets_itself_whole() -> None:
    for section in "DPS":
        one = shape(section, Point(3, 4), 20)  # type: ignore[arg-type]
        assert overlap(one, one) == pytest.approx(area(one))


@pytest.mark.parametrize("off", [0.0, 5e-188, 1e-9])
def test_circles_as_good_as_equal_share_one_of_them(off: float) -> None:
    a, b = Circle(Point(0, 0), 20), Circle(Point(off, 0), 20 + off)
    assert overlap(a, b) == pytest.approx(area(a))
    assert overlap(b, a) == pytest.approx(area(a))


def test_two_equal_circles_share_a_lens() -> None:
    a, b = Circle(Point(0, 0), 10), Circle(Point(10, 0), 10)
    assert overlap(a, b) == pytest.approx(200 * math.acos(0.5) - 5 * math.sqrt(300))


@given(shapes, shapes)
def test_the_outline_of_a_meeting_lies_in_both(a: Convex, b: Convex) -> None:
    for one, other in ((a, b), (b, a)):
        for piece in trace(one, other):
            assert inside(_middle(piece), _grown(other))
            assert inside(_middle(piece), _grown(one))


def _middle(piece: Piece) -> Point:
    if isinstance(piece, Segment):
        return Point((piece.start.x + piece.end.x) / 2, (piece.start.y + piece.end.y) / 2)
    return piece.at(piece.angle + piece.sweep / 2)


def _grown(one: Convex, by: float = 1e-3) -> Convex:
    if isinstance(one, Circle):
        return Circle(one.centre, one.r + by)
    centre = Point(sum(p.x for p in one.corners) / len(one.corners), sum(p.y for p in one.corners) / len(one.corners))
    return Polygon(tuple(Point(centre.x + (p.x - centre.x) * 1.01, centre.y + (p.y - centre.y) * 1.01) for p in one.corners))


@given(shapes, boxes)
def test_what_is_cut_stays_in_its_box(one: Convex, box: Rect) -> None:
    made = cut(one, box)
    if made is None:
        assert overlap(one, box_polygon(box)) < 1e-3 * box.w * box.h + 1e-3
        return
    ends = [end for piece in trace(one, box_polygon(box)) for end in (piece.start, piece.end)]
    assert all(inside(end, _grown(box_polygon(box))) for end in ends)


def test_a_circle_that_is_not_cut_stays_an_ellipse() -> None:
    assert cut(Circle(Point(50, 50), 20), Rect(0, 0, 100, 100)) == Ellipse(Rect(30, 30, 40, 40))


def test_a_corner_in_a_square_is_one_open_line() -> None:
    square = shape("P", Point(0, 0), 10)
    path = lines(shape("P", Point(9, 9), 10), square)
    assert path is not None
    assert [part[0] for part in path.segments] == ["M", "L", "L"]
    assert lines(shape("P", Point(90, 9), 10), square) is None
    assert meet(shape("P", Point(90, 9), 10), square) is None


@pytest.mark.parametrize(
    ("a", "b", "far"),
    [
        (Circle(Point(0, 0), 10), Circle(Point(21, 0), 10), 1),
        (Circle(Point(0, 0), 10), Circle(Point(3, 0), 6), 1),
        (Circle(Point(0, 0), 10), box_polygon(Rect(12, -20, 40, 40)), 2),
        (box_polygon(Rect(0, 0, 10, 10)), box_polygon(Rect(9.5, 5, 10, 20)), 0.5),
    ],
)
def test_clearance_sees_what_almost_touches(a: Convex, b: Convex, far: float) -> None:
    assert clearance(rim(a), rim(b)) == pytest.approx(far)
    assert clearance(rim(b), rim(a)) == pytest.approx(far)
