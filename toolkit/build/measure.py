"""A printer is measured: what was read off its sheet becomes its profile in the file of printers."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from toolkit.build.calibrate import sheet_of
from toolkit.build.printers import put_printers, read_printers
from toolkit.home import Home
from toolkit.impose.calibration.drift import MOST_MM, MOST_SHARE, is_believable, refined
from toolkit.impose.calibration.places import places
from toolkit.impose.calibration.profiles import candidates, for_stock
from toolkit.impose.calibration.readings import done
from toolkit.impose.calibration.written import Written, complaints, readings_of
from toolkit.model.constraints import Pattern
from toolkit.model.printer import TRAY, Drift, Profile
from toolkit.model.printing import Flip
from toolkit.model.resolved import CardStock
from toolkit.problems import NOWHERE, UnfitChoiceError
from toolkit.scene import Size
from toolkit.source.shape import fields_of
from toolkit.source.words import Words


class Measured(Struct, frozen=True):
    """A printer, the sheet that it printed, and what was read off it. A sheet is of a `new` profile when it was printed without one."""

    name: str
    written: Written
    paper: str = ""
    stock: str = ""
    flip: Flip = "long-edge"
    tray: str = ""
    new: bool = False


def measure(home: Home, file: Path, said: Measured) -> tuple[Profile, bool]:
    """Keep the printer's profile in the file; the profile, and whether it refines one that was there.

    Raises UnfitChoiceError with all that is wrong with what was said, or where no printer does what was read. Raises UnknownNameError for a paper or
    stock that is not there, and ContentError for a file that cannot be read.
    """
    if wrong := [*name_complaints(said.name, said.tray), *complaints(said.written)]:
        raise UnfitChoiceError("\n".join(wrong))
    cards, known = sheet_of(home, said.paper, said.stock), read_printers(file)
    before = None if said.new else base(known, said, cards)
    sheet = Size(*cards.sheet)
    front, back = refined(before, done(readings_of(said.written), places(sheet), said.flip), sheet)
    for side, drift in (("front", front), ("back", back)):
        if not is_believable(drift):
            raise UnfitChoiceError(_unbelievable(side))
    profile = _profile(said, cards, front, back)
    put_printers(file, (*(one for one in known if one.key != profile.key), profile))
    return profile, before is not None


def name_complaints(name: str, tray: str) -> list[str]:
    """What is wrong with the names of a printer and its tray."""
    constraints = next(field for field in fields_of(Profile) if field.name == "name").shape.constraints
    slug = next(one for one in constraints if isinstance(one, Pattern))
    wrong = [f'"{name}" cannot be the name of a printer. Use small letters, digits and hyphens, such as office-2.'] if not slug.matches(name) else []
    return [*wrong, f'--tray: "{tray}" cannot be the name of a tray. Use {TRAY.means}.'] if tray and not TRAY.matches(tray) else wrong


def check_names(name: str, tray: str) -> None:
    """Raise UnfitChoiceError where a printer or a tray cannot be called so."""
    if wrong := name_complaints(name, tray):
        raise UnfitChoiceError("\n".join(wrong))


def base(known: Sequence[Profile], said: Measured, cards: CardStock) -> Profile | None:
    """The profile that a sheet of this printer is corrected with; None where it has none.

    Raises UnfitChoiceError where the printer was measured with several trays and none is named.
    """
    own = [profile for profile in known if profile.name == said.name and said.tray in ("", profile.tray)]
    trays = {str(profile.tray or "") for profile in own}
    if len(trays) > 1 and "" not in trays:
        listed = ", ".join(sorted(trays))
        raise UnfitChoiceError(f'The printer "{said.name}" was measured with several trays: {listed}. Say with --tray which one this sheet is of.')
    return next(iter(candidates(for_stock(own, said.stock), cards, said.flip)), None)


def _profile(said: Measured, cards: CardStock, front: Drift, back: Drift) -> Profile:
    stock, tray = (Words(text, NOWHERE) if text else None for text in (said.stock, said.tray))
    return Profile(NOWHERE, Words(said.name, NOWHERE), cards.paper.id, said.flip, front, back, cards.stock.orientation, stock, tray)


def _unbelievable(side: str) -> str:
    return (
        f"With these numbers the {side} would be off by more than {MOST_MM:g} mm or {100 * MOST_SHARE:g} %, which no printer does. "
        'Likely the sheet was printed with "Fit to page": print it again at "Actual size". Else read again; a minus may be missing. Nothing was kept.'
    )
