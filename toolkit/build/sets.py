"""A set of cards, drawn, on the pages of its file."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from toolkit.impose import corrected, impose, inked
from toolkit.impose.signs import Signs, signs
from toolkit.impose.slides import layout_of
from toolkit.layout import Room
from toolkit.model.printing import Ink
from toolkit.plan import Plan
from toolkit.scene import Document, Page, SlideLayout
from toolkit.scene.document import Inks

_INKS: Mapping[Ink, Inks] = {"full": "rgb", "saver": "rgb", "gray": "grey", "cmyk": "cmyk"}


class UnchangedError(Exception):
    """Of a set, no card looks different from when it was printed last."""


class CardSet(Struct, frozen=True):
    """The pages of a printing, which cards they have, and the layout that they stand on where they are slides."""

    pages: tuple[Page, ...]
    cards: Signs
    layouts: tuple[SlideLayout, ...]


def set_on_pages(faces: Sequence[Page], room: Room, plan: Plan) -> CardSet:
    """The set as it is printed. Raises UnchangedError where only changed cards are wanted and there is none."""
    inky = inked(faces, plan.printing.ink)
    signed = signs(inky, room.look.colours)
    if plan.printing.changed:
        known = set(plan.printed)
        kept = [index for index, sign in enumerate(signed) if sign not in known]
        if not kept:
            raise UnchangedError
        inky, signed = tuple(face for index in kept for face in inky[2 * index : 2 * index + 2]), tuple(signed[index] for index in kept)
    pages = corrected(impose(inky, room, plan.printing), plan.printing.printer)
    return CardSet(pages, signed, (layout_of(room, pages),) if plan.printing.form == "slides" else ())


def as_printed(document: Document, laid: CardSet, plan: Plan) -> Document:
    """The document with what its writer has to know: which inks it is for, and whether a print shop asked for them."""
    ink = plan.printing.ink
    return replace(
        document, cards=laid.cards, inks=_INKS[ink], standard="press" if ink == "cmyk" else "archive", condition=plan.cards.paper.condition
    )  # fmt: skip
