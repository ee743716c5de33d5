"""What a printer does to a side, as the numbers that are kept, and back."""

from toolkit.impose.calibration.readings import Done
from toolkit.model.printer import Correction, Drift, Profile
from toolkit.problems import NOWHERE
from toolkit.scene import Point, Size
from toolkit.scene.affine import Affine
from toolkit.source.words import Words
from toolkit.units import PT_PER_MM, length

MOST_MM, MOST_SHARE = 10.0, 0.03
"""The largest offset, and the largest change of size and slant, that a printer is believed to make."""
_SLACK = 1e-9
NO_DRIFT = Drift(*(Words(text, NOWHERE) for text in ("0 mm", "0 mm", "1", "1", "0", "0")))


def drift_of(map_: Affine, sheet: Size) -> Drift:
    """The numbers of a map of a sheet, around its middle: rounded to a thousandth of a millimetre at the middle and at the edges."""
    x, y = map_.of(_middle(sheet))
    offsets = (x - sheet.w / 2) / PT_PER_MM, (y - sheet.h / 2) / PT_PER_MM
    shares = map_.a, map_.d, map_.c, map_.b
    return Drift(*(Words(f"{_plain(value, 3)} mm", NOWHERE) for value in offsets), *(Words(_plain(value, 6), NOWHERE) for value in shares))


def _plain(value: float, digits: int) -> str:
    text = f"{value:.{digits}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def map_of(drift: Drift, sheet: Size) -> Affine:
    """From where a point is drawn to where it lies on the paper."""
    x, y = _middle(sheet)
    linear = Affine(float(drift.scale_x), float(drift.skew_y), float(drift.skew_x), float(drift.scale_y))
    at = linear.of(_middle(sheet))
    return Affine(*linear[:4], x + length(drift.offset_x) - at.x, y + length(drift.offset_y) - at.y)


def _middle(sheet: Size) -> Point:
    return Point(sheet.w / 2, sheet.h / 2)


def correction(profile: Profile, sheet: Size) -> Correction:
    """What is done to the pages of a sheet, so that the printer sets them where they belong."""
    return Correction(
        "-".join(filter(None, (str(profile.name), _in_names(profile.tray or "")))), map_of(profile.front, sheet).inverse, map_of(profile.back, sheet).inverse
    )


def refined(profile: Profile | None, left: Done, sheet: Size) -> tuple[Drift, Drift]:
    """What a printer does to front and back, when with this profile it still does what is `left`. Without a profile that is all."""
    if profile is None:
        return drift_of(left.front, sheet), drift_of(left.back, sheet)
    return drift_of(left.front.after(map_of(profile.front, sheet)), sheet), drift_of(left.back.after(map_of(profile.back, sheet)), sheet)


def is_believable(drift: Drift) -> bool:
    """Whether a printer that prints at the actual size may do this."""
    offsets = (length(drift.offset_x) / PT_PER_MM, length(drift.offset_y) / PT_PER_MM)
    shares = (float(drift.scale_x) - 1, float(drift.scale_y) - 1, float(drift.skew_x), float(drift.skew_y))
    return max(map(abs, offsets)) <= MOST_MM + _SLACK and max(map(abs, shares)) <= MOST_SHARE + _SLACK


def in_words(drift: Drift) -> str:
    """What a printer does to a side, for people: "1.2 mm left, 0.5 mm down, 0.3 % too wide"."""
    x, y = length(drift.offset_x) / PT_PER_MM, length(drift.offset_y) / PT_PER_MM
    wide, high = 100 * (float(drift.scale_x) - 1), 100 * (float(drift.scale_y) - 1)
    slant = 100 * max(float(drift.skew_x), float(drift.skew_y), key=abs)
    said = (
        _amount(x, "mm right", "mm left"), _amount(y, "mm down", "mm up"),
        _amount(wide, "% too wide", "% too narrow"), _amount(high, "% too high", "% too low"), _amount(slant, "% askew", "% askew"),
    )  # fmt: skip
    return ", ".join(filter(None, said)) or "as it should be"


def _amount(value: float, above: str, below: str) -> str:
    """A value with one or two decimals, or nothing where it is none."""
    return f"{abs(value):.2f}".rstrip("0").rstrip(".") + f" {above if value > 0 else below}" if abs(value) >= 0.005 else ""


def _in_names(tray: str) -> str:
    """A tray's name as a part of a file's: "Tray 2" is tray-2."""
    return "-".join(tray.lower().replace("_", " ").split())
