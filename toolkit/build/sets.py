"""A set of cards, drawn, on the pages of its file."""

from collections.abc import Sequence

from msgspec import Struct

from toolkit.impose import impose, inked
from toolkit.impose.signs import Signs, signs, unlike
from toolkit.impose.slides import layout_of
from toolkit.layout import Room
from toolkit.plan import Plan
from toolkit.problems import UnfitChoiceError
from toolkit.scene import Page, SlideLayout

_UNCHANGED = "Every card is as it was when it was printed last. Leave --changed out to make them all."


class CardSet(Struct, frozen=True):
    """The pages of a printing, which cards they have, and the layout that they stand on where they are slides."""

    pages: tuple[Page, ...]
    cards: Signs
    layouts: tuple[SlideLayout, ...]


def set_on_pages(faces: Sequence[Page], room: Room, plan: Plan) -> CardSet:
    """The set as it is printed. Raises UnfitChoiceError where only changed cards are wanted and there is none."""
    inky = inked(faces, plan.printing.ink)
    if plan.printing.changed:
        inky = unlike(inky, set(plan.printed))
        if not inky:
            raise UnfitChoiceError(_UNCHANGED)
    pages = impose(inky, room, plan.printing)
    return CardSet(pages, signs(inky), (layout_of(room, pages),) if plan.printing.form == "slides" else ())
