"""Marks of activities: their ink begins where text begins."""

import pytest

from toolkit.kit.pages.tone_mark import flush_mark
from toolkit.kit.tones import Tone
from toolkit.scene import Ellipse, Path, Point, Shape


def left(shape: Shape) -> float:
    """Where a shape's ink begins."""
    geometry = shape.geometry
    if isinstance(geometry, Ellipse):
        return geometry.box.x
    assert isinstance(geometry, Path)
    return min(part.x for segment in geometry.segments for part in segment if isinstance(part, Point))


@pytest.mark.parametrize("tone", ["", "D", "L", "P", "S"])
def test_the_ink_of_a_mark_begins_at_the_edge(tone: Tone) -> None:
    shapes = [item for item in flush_mark(tone, Point(54, 20), 10) if isinstance(item, Shape)]
    assert min(map(left, shapes)) == pytest.approx(54)
