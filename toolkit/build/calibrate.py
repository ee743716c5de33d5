"""The sheet that a printer is measured with, as a file."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from toolkit.build.files import put_file
from toolkit.build.names import check_names, told_of
from toolkit.build.render import room_of
from toolkit.home import Home
from toolkit.impose import corrected
from toolkit.impose.calibration.drift import correction
from toolkit.impose.calibration.places import LEAST
from toolkit.impose.calibration.profiles import fitting, for_stock
from toolkit.impose.calibration.sheet import Asked, calibration
from toolkit.layout import Room
from toolkit.library import Library, load
from toolkit.model.printer import Profile
from toolkit.model.printing import Flip
from toolkit.model.resolved import CardStock
from toolkit.plan import PRODUCTS, Choice
from toolkit.plan.plan import make_plan
from toolkit.problems import ContentError, Report, UnfitChoiceError
from toolkit.scene import Document, Page, Size

EDITION = "national"
"""The edition in whose look and language the sheet is."""


class Wanted(Struct, frozen=True):
    """A calibration sheet: for which paper or stock ("" takes the edition's own), flip, and printer (none where `profiles` is empty)."""

    paper: str = ""
    stock: str = ""
    flip: Flip = "long-edge"
    profiles: Sequence[Profile] = ()


def sheet_of(home: Home, paper: str, stock: str) -> CardStock:
    """The cards of a paper or stock. Raises UnknownNameError for one that is not there."""
    library = load(home)
    check_names(library, (), (), "", paper, stock)
    if unread := told_of(library, (EDITION,)):
        raise ContentError(unread)
    return library.cards_of(library.editions[EDITION], paper, stock)


def write_calibration(home: Home, wanted: Wanted, output: Path) -> Path:
    """Write the sheet as `<output>/calibration-<paper or stock>-<flip>[-<printer>].pdf`.

    Raises UnknownNameError for a paper or stock that is not there, and UnfitChoiceError where the printer was not measured for it or
    it is too small.
    """
    from toolkit.write.pdf import write_pdf  # imported late: wrong names are told at once

    cards = sheet_of(home, wanted.paper, wanted.stock)
    _check_size(cards)
    profile = fitting(for_stock(wanted.profiles, wanted.stock), cards, wanted.flip) if wanted.profiles else None
    room = _room(load(home), cards, wanted)
    pages = _pages(room, wanted, profile)
    room.report.raise_if_any()
    path = output / f"{'-'.join(filter(None, _named(wanted, cards, profile)))}.pdf"
    put_file(path, write_pdf(_document(room, pages), room.look, room.type.faces))
    return path


def _check_size(cards: CardStock) -> None:
    if min(cards.sheet) < LEAST.w or max(cards.sheet) < LEAST.h:
        told = f'The sheet needs paper as large as Letter or A4, and "{cards.paper.id}" is smaller. Measure the printer with larger paper.'
        raise UnfitChoiceError(told)


def _named(wanted: Wanted, cards: CardStock, profile: Profile | None) -> tuple[str, ...]:
    return "calibration", wanted.stock or str(cards.paper.id), wanted.flip, str(profile.name) if profile else ""


def _room(library: Library, cards: CardStock, wanted: Wanted) -> Room:
    plan = make_plan(library, library.editions[EDITION], Choice(paper=wanted.paper, stock=wanted.stock))
    return replace(room_of(plan, PRODUCTS["cards"], library, Report()), size=Size(*cards.sheet))


def _pages(room: Room, wanted: Wanted, profile: Profile | None) -> tuple[Page, ...]:
    asked = Asked(wanted.flip, wanted.stock, str(profile.name) if profile else "", str(profile.tray or "") if profile else "")
    return corrected(calibration(room, asked), correction(profile, room.size) if profile else None)


def _document(room: Room, pages: tuple[Page, ...]) -> Document:
    title = room.say("calibrate.title")
    return Document(title, str(room.cards.paper.name), room.language.tag, pages, author=room.kit.initiative.name, keywords=(title,))
