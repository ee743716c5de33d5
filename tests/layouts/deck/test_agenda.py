"""The arrows at the end of the agenda's rows."""

from tests.layouts.deck.conftest import Deck, library
from tests.layouts.deck.walk import groups
from toolkit.scene import Group, Shape
from toolkit.theme import Look, contrast

LOOK = Look(library().themes["bold-geometry"])


def jumps(deck: Deck) -> list[Group]:
    return [group for group in groups(deck.page("agenda")) if group.name == "Jump"]


def test_arrows_can_be_seen_on_their_rows(deck: Deck) -> None:
    pairs = [tuple(item.fill for item in jump.items if isinstance(item, Shape)) for jump in jumps(deck)]
    assert len(pairs) == len(deck.kit.agenda.blocks)
    for ground, arrow in pairs:
        assert ground
        assert arrow
        assert contrast(LOOK.rgb(ground), LOOK.rgb(arrow)) >= 3.0, (ground, arrow)
