"""Boxes and outlines, in points, y down."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.scene import Path, Point, Rect

numbers = st.floats(-1000, 1000)
boxes = st.builds(Rect, numbers, numbers, st.floats(0, 1000), st.floats(0, 1000))


def test_edges_and_centre() -> None:
    box = Rect(10, 20, 30, 40)
    assert (box.right, box.bottom, box.centre) == (40, 60, Point(25, 40))


def test_inset() -> None:
    assert Rect(0, 0, 100, 50).inset(10) == Rect(10, 10, 80, 30)
    assert Rect(0, 0, 100, 50).inset(10, 0) == Rect(10, 0, 80, 50)


@given(boxes, numbers, numbers)
def test_moved_box_keeps_its_size(box: Rect, dx: float, dy: float) -> None:
    moved = box.moved(dx, dy)
    assert (moved.w, moved.h) == (box.w, box.h)
    assert moved.moved(-dx, -dy).x == pytest.approx(box.x, abs=1e-6)


@given(boxes, st.floats(0, 100))
def test_inset_keeps_the_centre(box: Rect, margin: float) -> None:
    inner = box.inset(margin).centre
    assert abs(inner.x - box.centre.x) < 1e-6
    assert abs(inner.y - box.centre.y) < 1e-6


def test_polygon_is_closed() -> None:
    path = Path.polygon([Point(0, 0), Point(10, 0), Point(5, 8)])
    assert [segment[0] for segment in path.segments] == ["M", "L", "L", "Z"]
    assert path.points == (Point(0, 0), Point(10, 0), Point(5, 8))
    assert path.bounds == Rect(0, 0, 10, 8)


@given(st.lists(st.builds(Point, numbers, numbers), min_size=1, max_size=10))
def test_bounds_hold_every_point(points: list[Point]) -> None:
    box = Path.polygon(points).bounds
    assert all(box.x <= p.x <= box.right + 1e-6 and box.y <= p.y <= box.bottom + 1e-6 for p in points)
