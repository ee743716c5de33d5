"""A set of cards, drawn, on the pages of its file."""

from collections.abc import Sequence

from toolkit.impose import impose, inked
from toolkit.impose.signs import Signs, signs, unlike
from toolkit.layout import Room
from toolkit.plan import Plan
from toolkit.problems import UnfitChoiceError
from toolkit.scene import Page

_UNCHANGED = "Every card is as it was when it was printed last. Leave --changed out to make them all."


def set_on_pages(faces: Sequence[Page], room: Room, plan: Plan) -> tuple[tuple[Page, ...], Signs]:
    """The pages of a printing, and which cards they have. Raises UnfitChoiceError where only changed cards are wanted and there is none."""
    inky = inked(faces, plan.printing.ink)
    if plan.printing.changed:
        inky = unlike(inky, set(plan.printed))
        if not inky:
            raise UnfitChoiceError(_UNCHANGED)
    return impose(inky, room, plan.printing), signs(inky)
