"""The sections' shapes in a row."""

from itertools import pairwise

import pytest

from toolkit.kit.deck.card_line import marks_width, section_marks
from toolkit.scene import Ellipse, Path, Rect, Shape


def edges(shape: Shape) -> Rect:
    assert isinstance(shape.geometry, Path | Ellipse)
    return shape.geometry.bounds if isinstance(shape.geometry, Path) else shape.geometry.box


@pytest.mark.parametrize("r", [7.0, 20.0])
def test_shapes_begin_on_the_edge_and_stand_as_far_apart_as_eyes_see(r: float) -> None:
    boxes = [edges(shape) for shape in section_marks(54, 100, r, apart=5)]
    assert boxes[0].x == pytest.approx(54)
    assert [b.x - a.right for a, b in pairwise(boxes)] == pytest.approx([5, 5, 5])
    assert boxes[-1].right - boxes[0].x == pytest.approx(marks_width(r, apart=5))
