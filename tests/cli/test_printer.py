"""`toolkit calibrate`, `toolkit printer` and `toolkit build --printer`, as people use them."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.cli.running import run
from tests.project import Project
from toolkit.cli import main
from toolkit.cli.printers import file_of_printers


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file in which this test's printers are kept."""
    file = tmp_path / "own" / "printers.yaml"
    monkeypatch.setenv("TOOLKIT_PRINTERS", str(file))
    return file


def asked(monkeypatch: pytest.MonkeyPatch, *arguments: str, typed: str) -> Result:
    """The command at a terminal, where somebody types."""
    monkeypatch.setattr("toolkit.cli.printer.somebody_is_there", lambda: True)
    return CliRunner().invoke(main, arguments, input=typed, prog_name="toolkit")


def test_a_printer_is_measured_kept_confirmed_and_forgotten(tmp_path: Path, kept: Path) -> None:
    first = run("calibrate", "--output", tmp_path)
    path = tmp_path / "calibration-letter-long-edge.pdf"
    assert first.stdout == f'{path}  (2 pages: print them on one sheet, both sides, at "Actual size")\n'
    assert path.read_bytes().startswith(b"%PDF-")
    added = run("printer", "add", "office", "--new", "--a", "3", "-1.5")
    assert added.stdout == (
        "office: kept, for letter, flipped on the long edge\n  front: as it should be\n  back: 3 mm left, 1.5 mm down\n"
        "Now see that a second sheet reads 0: toolkit calibrate --paper letter --flip long-edge --printer office\n"
    )
    assert run("calibrate", "--printer", "office", "--output", tmp_path).stdout.startswith(str(tmp_path / "calibration-letter-long-edge-office.pdf"))
    again = run("printer", "add", "office", "--a", "0.02in", "0")
    assert again.stdout.startswith("office: refined, for letter, flipped on the long edge\n  front: as it should be\n  back: 3.51 mm left, 1.5 mm down\n")
    assert again.stdout.endswith("\nIf the sheet was printed without --printer, type the command again with --new.\n")
    listed = run("printer", "list")
    assert listed.stdout == (
        "office: letter, flipped on the long edge\n  front: as it should be\n  back: 3.51 mm left, 1.5 mm down\n" + f"They are kept in {kept}\n"
    )
    assert run("printer", "remove", "office").stdout == "office: removed, for letter, flipped on the long edge\n"
    assert run("printer", "list").stdout == 'No printer was measured yet. Print a sheet with "toolkit calibrate".\n'


def test_a_second_sheet_takes_paper_and_flip_from_the_printer(tmp_path: Path) -> None:
    run("printer", "add", "home", "--paper", "a4", "--flip", "short-edge", "--tray", "Tray 2", "--a", "1", "1")
    assert run("calibrate", "--printer", "home", "--output", tmp_path).exit_code == 0
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["calibration-a4-short-edge-home.pdf"]


def test_cards_are_built_for_a_printer_and_again_when_it_is_measured_again(tmp_path: Path) -> None:
    run("printer", "add", "office", "--a", "3", "-1.5")
    build = ("build", "--product", "cards", "--printer", "office", "--output", tmp_path)
    first = run(*build)
    assert (first.exit_code, first.stderr) == (0, "")
    path = tmp_path / "national" / "national-cards-en-office.pdf"
    assert first.stdout.startswith(str(path))
    before = path.read_bytes()
    assert "unchanged" in run(*build).stdout
    run("printer", "add", "office", "--a", "0.5", "0")
    assert "unchanged" not in run(*build).stdout
    assert path.read_bytes() != before


def test_cards_that_the_printer_was_not_measured_for_are_wrong_usage(tmp_path: Path) -> None:
    run("printer", "add", "office", "--a", "3", "-1.5")
    result = run("build", "--product", "cards", "--paper", "a4", "--printer", "office", "--output", tmp_path / "out")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        'The printer "office" was not measured for a4, stock a6, flipped on the long edge. It was measured for:\n'
        "  letter, flipped on the long edge\n"
        "Build for one of these, or measure it with: toolkit calibrate --paper a4 --flip long-edge\n"
    )
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("build", "--printer", "ofice"), 'There is no printer "ofice".\n  hint: did you mean "office"?\n'),
        (("calibrate", "--printer", "ofice"), 'There is no printer "ofice".\n  hint: did you mean "office"?\n'),
        (("printer", "remove", "ofice"), 'There is no printer "ofice".\n  hint: did you mean "office"?\n'),
        (("calibrate", "--printer", "office", "--tray", "3"), 'There is no tray of the printer "office" "3".\n'),
        (("calibrate", "--paper", "legal"), 'There is no paper "legal".\n  hint: use one of: a4, letter\n'),
        (("printer", "add", "x", "--a", "1", "1", "--stock", "avery-5372"), 'There is no stock "avery-5372".\n  hint: did you mean "avery-5371"?\n'),
        (("printer", "add", "x", "--a", "1", "y"), '--a: "y" is not a reading. '),
    ],
)
def test_wrong_names_and_readings(arguments: tuple[str, ...], told: str) -> None:
    run("printer", "add", "office", "--a", "3", "-1.5")
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(told)


def test_a_printer_is_asked_for_where_none_was_measured() -> None:
    result = run("build", "--printer", "office")
    assert result.exit_code == 2
    assert result.stderr.startswith('There is no printer "office", because none was measured yet. Print a sheet with "toolkit calibrate"')


def test_a_broken_file_is_told_at_its_place(kept: Path) -> None:
    kept.parent.mkdir()
    kept.write_text("printers:\n  - nam: office\n")
    result = run("printer", "list")
    assert (result.exit_code, result.stdout) == (1, "")
    assert f'{kept}:2:5: "nam" is not a field of a profile\n  hint: did you mean "name"?\n' in result.stderr


def test_readings_are_asked_for_one_after_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    result = asked(monkeypatch, "printer", "add", "office", typed="3\n-1.5x\n-1.5\n\n\n\n\n0.5\n\n\n\n\n\n")
    assert result.exit_code == 0
    assert result.stdout.startswith(
        "Type the numbers as they stand on the scales, in millimeters. Press Enter for what you did not read.\nA, across: 3\nA, up: -1.5x\n"
    )
    assert 'Error: "-1.5x" is not a reading.' in result.stderr + result.stdout
    assert "  front: 0.5 mm left\n  back: 2.5 mm left, 1.5 mm down\n" in result.stdout


def test_nothing_typed_is_nothing_kept(monkeypatch: pytest.MonkeyPatch, kept: Path) -> None:
    result = asked(monkeypatch, "printer", "add", "office", typed="\n" * 12)
    assert result.exit_code == 2
    assert result.stderr.endswith('Error: There is nothing to keep of "office". Read at least A: it lines up the backs.\n')
    assert not kept.exists()


def test_a_name_that_cannot_be_is_told_before_anything_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    result = asked(monkeypatch, "printer", "add", "My Office", typed="")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == '"My Office" cannot be the name of a printer. Use small letters, digits and hyphens, such as office-2.\n'


def test_paper_that_is_too_small_for_the_sheet(project: Project, tmp_path: Path) -> None:
    project.write("papers/a5.yaml", "id: a5\nname: A5\nwidth: 148 mm\nheight: 210 mm\nsafe: 6 mm\ncards: a5-two\n")
    stock = "id: a5-two\nname: Two\npaper: a5\ncolumns: 1\nrows: 2\nfirst_x: 0 mm\nfirst_y: 0 mm\ncard_width: 148 mm\ncard_height: 105 mm\n"
    project.write("stocks/a5-two.yaml", stock)
    result = run("calibrate", "--paper", "a5", "--project", project.root, "--output", tmp_path / "out")
    assert result.exit_code == 2
    assert result.stderr == 'The sheet needs paper as large as Letter or A4, and "a5" is smaller. Measure the printer with larger paper.\n'


def test_without_a_terminal_nothing_is_asked(kept: Path) -> None:
    result = run("printer", "add", "office")
    assert result.exit_code == 2
    assert "There is nothing to keep. Give what you read, for example --a 1.5 -0.5, or run this in a terminal to be asked for it." in result.stderr
    assert not kept.exists()


def test_printers_are_kept_in_a_persons_own_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TOOLKIT_PRINTERS")
    monkeypatch.setattr("click.get_app_dir", lambda name: f"/home/someone/{name}")
    assert file_of_printers() == Path("/home/someone/profiles-in-collective-leadership/printers.yaml")
