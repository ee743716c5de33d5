"""The pictures beside the theme lines."""

from itertools import pairwise

import pytest

from layouts.deck.themes import _leaning
from tests.layouts.deck.conftest import Deck
from tests.layouts.deck.walk import box, groups, items
from toolkit.kit.deck.areas import MARGIN, PANEL
from toolkit.kit.motif.areas import area, overlap
from toolkit.kit.motif.nest import Nest
from toolkit.model.common import SECTIONS, SectionId
from toolkit.scene import Point


@pytest.mark.parametrize(("left", "right"), list(pairwise(SECTIONS)))
@pytest.mark.parametrize("r", [20.0, 40.0])
def test_windows_show_a_fifth_to_a_third_of_the_smaller_shape(left: SectionId, right: SectionId, r: float) -> None:
    first = Nest(left, 1, Point(100, 100), 40)
    second = _leaning(first, right, r)
    share = overlap(first.outer, second.outer) / min(area(first.outer), area(second.outer))
    assert 0.22 <= share <= 0.33


def test_pictures_keep_the_margins_of_their_panel(half: Deck) -> None:
    pictures = [group for group in groups(half.page("themes")) if group.tag == "Artifact"]
    boxes = [place for picture in pictures for item in items(picture.items) if (place := box(item))]
    assert min(place.x for place in boxes) >= MARGIN - 0.01
    assert max(place.right for place in boxes) <= PANEL.w - MARGIN + 0.01
    tops = sorted((min(place.y for item in items(picture.items) if (place := box(item))), picture.name) for picture in pictures)
    assert [name for _, name in tops] == [picture.name for picture in pictures]
