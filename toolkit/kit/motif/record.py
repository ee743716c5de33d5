"""Pictures of records: what layouts ask for, with a principle or the whole set."""

from toolkit.kit.cards.card import HEADER, panel_of
from toolkit.kit.motif.pictures import cover_motif, principle_motif, small_motif
from toolkit.layout import Room
from toolkit.model.principle import Principle
from toolkit.scene import Group, Rect, Size

_ABOVE = 6.0
"""A small picture leaves out the strip that a card's panel keeps for its header, but for so much of it."""


def motif_of(
    room: Room, principle: Principle, box: Rect, *,
    ground: bool = True, bleed: bool = True, header: float = 0.0, pad: float = 0.0, line: float = 0.0, alt: str = "",
) -> Group:  # fmt: skip
    """A principle's picture in a box; see `principle_motif`."""
    partners, order = _partners(principle), _order(room)
    return principle_motif(principle.id, partners, order, box, ground=ground, bleed=bleed, header=header, pad=pad, line=line, alt=alt)


def small_motif_of(room: Room, principle: Principle, box: Rect) -> Group:
    """The picture of a principle's card, small; decoration."""
    return small_motif(principle.id, _partners(principle), _order(room), box, like=_card_panel(room), header=HEADER)


def small_height(room: Room, width: float) -> float:
    """How high the box of a small picture is."""
    card = _card_panel(room)
    return width / card.w * (card.h - HEADER + _ABOVE)


def cover_of(room: Room, box: Rect, alt: str = "", *, ground: bool = True) -> Group:
    """The four sections as one picture, one layer for each principle."""
    ranks = tuple(len(room.kit.principles_of(section.id)) for section in room.kit.sections)
    return cover_motif(box, ranks=ranks, ground=ground, alt=alt)


def _partners(principle: Principle) -> tuple[str, str]:
    return principle.pairs_with[0], principle.pairs_with[1]


def _order(room: Room) -> tuple[str, ...]:
    return tuple(principle.id for principle in room.kit.principles)


def _card_panel(room: Room) -> Rect:
    """The panel of a card of the kit's stock."""
    return panel_of(Size(*room.cards.card), room.look.space("card-margin"))
