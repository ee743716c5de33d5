"""The file in which a person's printers are kept."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec.structs import replace

from toolkit.build.files import put_file
from toolkit.impose.calibration.drift import MOST_MM, MOST_SHARE, correction, is_believable
from toolkit.impose.calibration.profiles import fitting
from toolkit.library import Library
from toolkit.model.printer import Drift, PrinterFile, Profile
from toolkit.model.printing import Printing
from toolkit.problems import Report, UnfitChoiceError, UnknownNameError
from toolkit.scene import Size
from toolkit.source.records import read_file

_HEAD = """\
# What printers do to a sheet of paper, as read off the sheets of "toolkit calibrate". Written by "toolkit printer add".
# An offset says how far the middle of a side lands to the right of its place and below it, as you look at that side.
# Scale 1 and skew 0 are true.
"""


def read_printers(path: Path) -> tuple[Profile, ...]:
    """The printers of a file; none where there is no file. Raises ContentError with all that is wrong in it."""
    if not path.exists():
        return ()
    report = Report()
    found = read_file(PrinterFile, path, str(path), report)
    profiles = found.printers if found else ()
    for index, profile in enumerate(profiles):
        if any(profile.key == other.key for other in profiles[:index]):
            report.add(profile.where, f'the printer "{profile.name}" stands here a second time for the same paper, tray and flip', "keep one of the two")
        _check(profile, report)
    report.raise_if_any()
    return profiles


def _check(profile: Profile, report: Report) -> None:
    """Report what no printer does."""
    for side, drift in (("front", profile.front), ("back", profile.back)):
        if not is_believable(drift):
            told = f'the {side} of "{profile.name}" is off by more than {MOST_MM:g} mm or {100 * MOST_SHARE:g} %'
            report.add(drift.offset_x.where, told, "measure the printer again")


def put_printers(path: Path, profiles: Iterable[Profile]) -> None:
    """Write the file whole, sorted. Raises OSError with its name."""
    listed = "".join(map(as_yaml, sorted(profiles, key=lambda profile: profile.key)))
    put_file(path, (_HEAD + ("printers:\n" + listed if listed else "printers: []\n")).encode())


def as_yaml(profile: Profile) -> str:
    """A printer as it stands in the file."""
    plain = [("paper", profile.paper), ("orientation", profile.orientation), ("flip", profile.flip), ("stock", profile.stock)]
    lines = [f"  - name: {profile.name}", *(f"    {name}: {value}" for name, value in plain if value)]
    if profile.tray:
        lines.append(f'    tray: "{profile.tray}"')
    lines.extend(f"    {side}: {_drift(drift)}" for side, drift in (("front", profile.front), ("back", profile.back)))
    return "\n".join(lines) + "\n"


def _drift(drift: Drift) -> str:
    return "{" + ", ".join(f"{name}: {getattr(drift, name)}" for name in drift.__struct_fields__) + "}"


def named(profiles: Sequence[Profile], name: str, tray: str = "") -> tuple[Profile, ...]:
    """All profiles of a printer, or of one of its trays.

    Raises UnknownNameError for a printer or a tray that is not among them, and UnfitChoiceError where there are none at all.
    """
    if not profiles:
        todo = 'Print a sheet with "toolkit calibrate" and keep what you read with "toolkit printer add".'
        raise UnfitChoiceError(f'There is no printer "{name}", because none was measured yet. {todo}')
    found = tuple(profile for profile in profiles if profile.name == name)
    if not found:
        raise UnknownNameError("printer", name, {profile.name for profile in profiles})
    of_tray = tuple(profile for profile in found if not tray or profile.tray == tray)
    if not of_tray:
        raise UnknownNameError(f'tray of the printer "{name}"', tray, {profile.tray for profile in found if profile.tray})
    return of_tray


def printing_for(library: Library, edition: str, paper: str, stock: str, printing: Printing, profiles: Sequence[Profile]) -> Printing:
    """The printing of an edition's cards with the correction of the printer that fits them.

    Raises UnfitChoiceError where the printer was not measured for them.
    """
    cards = library.cards_of(library.editions[edition], paper, stock, large=printing.large)
    return replace(printing, printer=correction(fitting(profiles, cards, printing.flip), Size(*cards.sheet)))
