"""Affine maps of a page."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from toolkit.scene import Affine, Point, Rect
from toolkit.scene.affine import IDENTITY, through

numbers = st.floats(-3, 3)
points = st.builds(Point, st.floats(-900, 900), st.floats(-900, 900))
maps = st.builds(Affine, numbers, numbers, numbers, numbers, numbers, numbers).filter(lambda m: abs(m.a * m.d - m.b * m.c) > 0.1)


@given(maps, maps, points)
def test_one_map_after_another(second: Affine, first: Affine, point: Point) -> None:
    assert second.after(first).of(point) == pytest.approx(second.of(first.of(point)), abs=1e-6)


@given(maps, points)
def test_the_inverse_takes_every_point_back(map_: Affine, point: Point) -> None:
    assert map_.inverse.of(map_.of(point)) == pytest.approx(point, abs=1e-6)


@given(maps, points, points, points)
def test_three_points_tell_the_map(map_: Affine, p: Point, q: Point, r: Point) -> None:
    assume(abs((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)) > 100)
    assert through((p, q, r), (map_.of(p), map_.of(q), map_.of(r))) == pytest.approx(map_, abs=1e-3)


def test_a_box_is_what_is_around_its_corners() -> None:
    assert IDENTITY.box(Rect(1, 2, 3, 4)) == Rect(1, 2, 3, 4)
    assert Affine(0.0, 1.0, -1.0, 0.0).box(Rect(1, 2, 3, 4)) == Rect(-6, 1, 4, 3)
