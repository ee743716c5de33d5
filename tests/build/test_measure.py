"""From readings to files that a printer sets where they belong: the whole way, with a printer that is off."""

from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pytest
from msgspec import Struct

from tests.impose.calibration.printer import Printer, read
from tests.impose.calibration.test_readings import off
from toolkit.build import Request, build
from toolkit.build.calibrate import Wanted, write_calibration
from toolkit.build.measure import Measured, measure
from toolkit.build.printers import read_printers
from toolkit.home import Home
from toolkit.impose.calibration.places import places
from toolkit.impose.calibration.readings import Readings
from toolkit.impose.calibration.written import Written
from toolkit.model.printer import Profile
from toolkit.model.printing import Flip, Printing
from toolkit.problems import UnfitChoiceError
from toolkit.scene import Affine, Size
from toolkit.units import mm

OFF = Printer(Affine(1.004, 0.002, -0.001, 0.997, mm(0.8), mm(-1.2)), Affine(1.002, -0.003, 0.002, 1.001, mm(-3.5), mm(2.6)))


class Desk(Struct, frozen=True):
    """A printer that is off, and the file in which it is kept."""

    file: Path

    @property
    def profiles(self) -> tuple[Profile, ...]:
        return read_printers(self.file)

    def measure(self, readings: Readings, **options: object) -> tuple[Profile, bool]:
        return measure(Home(), self.file, Measured("office", written(readings), **options))  # type: ignore[arg-type]  # its own fields


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "printers.yaml")


def written(readings: Readings) -> Written:
    pairs = {place: [f"{number:.6f}" for number in pair] for place in "abc" if (pair := getattr(readings, place))}
    return pairs | {place: [f"{number:.6f}"] for place in "defghi" if (number := getattr(readings, place)) is not None}


def drawn(path: Path) -> list[Affine]:
    """What is done to each page of a file, in the scene's own lengths."""
    with pikepdf.open(path) as file:
        return [_matrix(page.Contents.read_bytes(), float(page.MediaBox[3])) for page in file.pages]


def _matrix(code: bytes, high: float) -> Affine:
    turned = Affine(d=-1.0, f=high)
    start, *_ = code.split(b" cm\n", 1)
    assert start.startswith(b"q "), "the page is not corrected"
    return turned.after(Affine(*map(float, start[2:].split()))).after(turned)


CASES: Sequence[tuple[str, str, Flip]] = (("letter", "", "long-edge"), ("a4", "", "short-edge"), ("letter", "avery-3263", "short-edge"))


@pytest.mark.parametrize(("paper", "stock", "flip"), CASES)
def test_corrected_cards_lie_where_they_belong_and_a_second_sheet_reads_zero(desk: Desk, tmp_path: Path, paper: str, stock: str, flip: Flip) -> None:
    sheet = {"letter": Size(612, 792), "a4": Size(mm(210), mm(297))}[paper] if not stock else Size(792, 612)
    desk.measure(read(OFF, places(sheet), flip), paper=paper, stock=stock, flip=flip)
    request = Request(("national",), tmp_path, ("cards",), paper=paper, stock=stock, printing=Printing(flip), printers=desk.profiles)
    [built] = build(Home(), request)
    second = write_calibration(Home(), Wanted(paper, stock, flip, desk.profiles), tmp_path)
    for path in (built.path, second):
        for number, done in enumerate(drawn(path)):
            assert off((OFF.back if number % 2 else OFF.front).after(done), sheet) < 0.05
    front, back = drawn(second)
    again = read(OFF, places(sheet), flip, front, back)
    assert all(abs(float(text)) < 0.05 for texts in written(again).values() for text in texts)
    assert built.path.name.endswith("-office.pdf")
    assert second.name == f"calibration-{stock or paper}-{flip}-office.pdf"


def test_a_second_sheet_refines_and_a_new_one_begins_again(desk: Desk) -> None:
    first, refined = desk.measure(Readings((3, -1.5)))
    assert (first.back.offset_x, first.back.offset_y, refined) == ("-3 mm", "1.5 mm", False)
    second, refined = desk.measure(Readings((0.5, 0)))
    assert (second.back.offset_x, second.back.offset_y, refined) == ("-3.5 mm", "1.5 mm", True)
    third, refined = desk.measure(Readings((1, 0)), new=True)
    assert (third.back.offset_x, third.back.offset_y, refined) == ("-1 mm", "0 mm", False)
    assert len(desk.profiles) == 1


def test_a_stock_refines_what_its_sheet_was_corrected_with(desk: Desk) -> None:
    """Without a profile of its own, a sheet for a stock is corrected with that of its paper."""
    desk.measure(Readings((3, 0)))
    profile, refined = desk.measure(Readings((0.5, 0)), stock="avery-5371")
    assert (profile.back.offset_x, refined) == ("-3.5 mm", True)
    assert [one.back.offset_x for one in desk.profiles] == ["-3 mm", "-3.5 mm"]


def test_trays_papers_and_flips_are_kept_apart(desk: Desk) -> None:
    kinds: tuple[dict[str, str], ...] = ({}, {"tray": "2"}, {"paper": "a4"}, {"flip": "short-edge"}, {"stock": "avery-5371"})
    for kind in kinds:
        assert desk.measure(Readings((1, 0)), new=True, **kind)[1] is False
    assert len(desk.profiles) == len(kinds)


def test_all_that_is_wrong_is_told_at_once_and_nothing_is_kept(desk: Desk) -> None:
    with pytest.raises(UnfitChoiceError) as error:
        measure(Home(), desk.file, Measured("My office", {"a": ("1", "x"), "d": ("14",)}, tray="#2"))
    assert str(error.value).splitlines() == [
        '"My office" cannot be the name of a printer. Use small letters, digits and hyphens, such as office-2.',
        '--tray: "#2" cannot be the name of a tray. Use letters, digits, spaces and hyphens, such as Tray 2.',
        '--a: "x" is not a reading. Write the number as it stands on the scale, such as 1.5 or -0.5, or with another unit, such as 0.02 in.',
        '--d: "14" is more than the 10 mm that a scale has. Read it again. If it is off the scale, print again at "Actual size".',
    ]
    assert not desk.file.exists()


@pytest.mark.parametrize(("readings", "side"), [(Readings((9, 0), (-9, 0)), "back"), (Readings(h=-6, i=-6), "front")])
def test_what_no_printer_does_is_not_kept(desk: Desk, readings: Readings, side: str) -> None:
    with pytest.raises(UnfitChoiceError) as error:
        desk.measure(readings)
    assert str(error.value) == (
        f"With these numbers the {side} would be off by more than 10 mm or 3 %, which no printer does. "
        'Likely the sheet was printed with "Fit to page": print it again at "Actual size". Else read again; a minus may be missing. Nothing was kept.'
    )
    assert not desk.file.exists()


def test_cards_of_another_flip_are_not_built(desk: Desk, tmp_path: Path) -> None:
    desk.measure(Readings((1, 0)))
    request = Request(("national",), tmp_path / "out", ("cards",), printing=Printing("short-edge"), printers=desk.profiles)
    with pytest.raises(UnfitChoiceError, match='The printer "office" was not measured for letter, stock quarter-letter, flipped on the short edge'):
        build(Home(), request)
    assert not (tmp_path / "out").exists()
