"""The file of a person's printers: what is written is read again, and what is wrong in it is told at its place."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from toolkit.build.printers import as_yaml, named, put_printers, read_printers
from toolkit.impose.calibration.drift import NO_DRIFT
from toolkit.model.printer import Drift, Profile
from toolkit.problems import NOWHERE, ContentError, UnfitChoiceError, UnknownNameError
from toolkit.source.words import Words


def words(text: str) -> Words:
    return Words(text, NOWHERE)


BACK = Drift(*map(words, ("-2.758 mm", "1.5 mm", "1.005674", "1.002109", "0", "-0.002881")))
OFFICE = Profile(NOWHERE, words("office"), words("letter"), "long-edge", NO_DRIFT, BACK)
OTHERS = (
    replace(OFFICE, tray=words("Tray 2"), stock=words("avery-3263"), orientation="landscape"),
    replace(OFFICE, name=words("home"), paper=words("a4"), flip="short-edge"),
)
WRITTEN = """\
  - name: office
    paper: letter
    orientation: landscape
    flip: long-edge
    stock: avery-3263
    tray: "Tray 2"
    front: {offset_x: 0 mm, offset_y: 0 mm, scale_x: 1, scale_y: 1, skew_x: 0, skew_y: 0}
    back: {offset_x: -2.758 mm, offset_y: 1.5 mm, scale_x: 1.005674, scale_y: 1.002109, skew_x: 0, skew_y: -0.002881}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "printers.yaml"


def test_what_is_written_is_read_again(file: Path) -> None:
    put_printers(file, (OFFICE, *OTHERS))
    assert [replace(profile, where=NOWHERE) for profile in read_printers(file)] == [OTHERS[1], OFFICE, OTHERS[0]]
    before = file.read_bytes()
    put_printers(file, read_printers(file))
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["printers.yaml"]


def test_a_person_can_read_it(file: Path) -> None:
    assert as_yaml(OTHERS[0]) == WRITTEN
    put_printers(file, ())
    assert file.read_text("utf-8").splitlines()[-1] == "printers: []"
    assert read_printers(file) == ()


def test_without_a_file_there_are_no_printers(file: Path) -> None:
    assert read_printers(file) == ()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("paper: letter", "papr: letter", '6:5: "papr" is not a field of a profile\n  hint: did you mean "paper"?'),
        (
            "offset_x: -2.758 mm",
            "offset_x: -2.758",
            '10:22: "offset_x" is "-2.758"; it should be a length with its unit, such as 0.25 in or 6 mm\n  hint: change it to that form',
        ),
        ("scale_x: 1.005674", "scale_x: 100 %", '10:60: "scale_x" is "100 %"; it should be a number, such as 1.0025\n  hint: change it to that form'),
        ("flip: long-edge", "flip: long", '8:11: "flip" cannot be "long"\n  hint: did you mean "long-edge"?'),
        ("offset_y: 1.5 mm", "offset_y: 15 mm", '10:22: the back of "office" is off by more than 10 mm or 3 %\n  hint: measure the printer again'),
    ],
)
def test_what_is_wrong_is_told_at_its_place(file: Path, old: str, new: str, told: str) -> None:
    put_printers(file, (OFFICE,))
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError) as error:
        read_printers(file)
    assert str(error.value) == f"{file}:{told}"


def test_a_printer_that_stands_twice_is_told(file: Path) -> None:
    put_printers(file, (OFFICE, *OTHERS, OFFICE))
    with pytest.raises(ContentError) as error:
        read_printers(file)
    assert str(error.value) == (f'{file}:17:5: the printer "office" stands here a second time for the same paper, tray and flip\n  hint: keep one of the two')


def test_printers_are_found_by_name_and_tray() -> None:
    known = (OFFICE, *OTHERS)
    assert named(known, "office") == (OFFICE, OTHERS[0])
    assert named(known, "office", "Tray 2") == (OTHERS[0],)
    with pytest.raises(UnknownNameError, match="ofice"):
        named(known, "ofice")
    with pytest.raises(UnknownNameError) as error:
        named(known, "office", "Tray 3")
    assert (error.value.kind, error.value.known) == ('tray of the printer "office"', ("Tray 2",))
    with pytest.raises(UnfitChoiceError) as none:
        named((), "office")
    assert str(none.value) == (
        'There is no printer "office", because none was measured yet. Print a sheet with "toolkit calibrate" and keep what you read with "toolkit printer add".'
    )
