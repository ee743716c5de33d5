"""Wrong usage: exit code 2, a sentence and a hint, and never a stack trace."""

from pathlib import Path

import pytest

from tests.cli.running import run
from tests.project import Project


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("build", "natoinal"), 'There is no edition "natoinal".\n  hint: did you mean "national"?\n'),
        (("build", "--language", "fr"), 'There is no language "fr".\n'),
        (("build", "--convening", "hlaf"), 'There is no convening "hlaf".\n  hint: did you mean "half"?\n'),
        (("build", "--paper", "legal"), 'There is no paper "legal".\n  hint: use one of: a4, letter\n'),
        (("build", "--stock", "avery-5372"), 'There is no stock "avery-5372".\n  hint: did you mean "avery-5371"?\n'),
        (("build", "--stock", "avery-5388", "--paper", "a4"), 'There is no stock on a4 paper "avery-5388".\n  hint: did you mean "avery-32254"?\n'),
        (("check", "natoinal"), 'There is no edition "natoinal".\n  hint: did you mean "national"?\n'),
        (("check", "natoinal", "--format", "json"), 'There is no edition "natoinal".\n  hint: did you mean "national"?\n'),
        (("build", ""), 'There is no edition "".\n  hint: use one of: national\n'),
        (("check", ""), 'There is no edition "".\n  hint: use one of: national\n'),
        (("preview", ""), 'There is no edition "".\n  hint: use one of: national\n'),
        (("build", "--language", ""), 'There is no language "".\n  hint: use one of: en\n'),
        (("fonts", "natoinal"), 'There is no edition "natoinal".\n  hint: did you mean "national"?\n'),
        (("preview", "natoinal"), 'There is no edition "natoinal".\n  hint: did you mean "national"?\n'),
        (("preview", "--paper", "legal"), 'There is no paper "legal".\n  hint: use one of: a4, letter\n'),
        (("preview", "--language", "fr"), 'There is no language "fr".\n'),
        (("preview", "--convening", "hlaf"), 'There is no convening "hlaf".\n  hint: did you mean "half"?\n'),
    ],
)
def test_unknown_name(arguments: tuple[str, ...], told: str, tmp_path: Path) -> None:
    options = () if arguments[0] == "check" else ("--output", tmp_path / "out")
    result = run(*arguments, *options)
    assert result.exit_code == 2
    assert result.stderr.startswith(told)
    assert "hint:" in result.stderr
    assert result.stdout == ""
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (
            ("build", "--product", "poster"),
            (
                "'poster' is not one of 'deck', 'cards', 'workbook', 'guide', 'deck-handout', 'deck-script', 'cards-proof', 'cards-differences', "
                "'badges', 'tents', 'all'."
            ),
        ),
        (("build", "--prodct", "deck"), "No such option: --prodct"),
        (("build", "--jobs", "0"), "0 is not in the range 1<=x<=64."),
        (("build", "--jobs", "many"), "'many' is not a valid integer range."),
        (("build", "--project", "no-such-folder"), "Directory 'no-such-folder' does not exist."),
        (("check", "--format", "xml"), "'xml' is not one of 'text', 'json'."),
        (("preview", "--dpi", "5"), "5 is not in the range 24<=x<=300."),
        (("biuld",), "No such command 'biuld'."),
    ],
)
def test_wrong_options(arguments: tuple[str, ...], told: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert told.replace(": --prodct", "").replace(" --prodct", "") in result.stderr
    assert "Traceback" not in result.output


@pytest.mark.parametrize("command", ["build", "check", "list", "preview"])
def test_project_without_content(command: str, tmp_path: Path) -> None:
    result = run(command, "--project", tmp_path)
    assert result.exit_code == 2
    assert 'has no content folder. Name a folder with a "content" folder in it, or leave --project out.' in result.stderr


def test_known_names_of_a_project_are_offered(project: Project) -> None:
    result = run("build", "rivr", "--project", project.root)
    assert result.stderr == 'There is no edition "rivr".\n  hint: did you mean "river"?\n'


def test_defect_of_the_toolkit_keeps_its_trace_in_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("toolkit.library.load", lambda _: 1 / 0)
    result = run("list")
    assert result.exit_code == 3
    [trace] = tmp_path.iterdir()
    assert result.stderr == f"The toolkit made a mistake of its own. Please send the file {trace} to its maintainers.\n"
    assert "ZeroDivisionError" in trace.read_text()


def test_defect_with_an_operating_systems_error_without_a_file_is_one_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def broken(_: object) -> None:
        raise FileNotFoundError("layouts/no/such.py")

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("toolkit.library.load", broken)
    assert run("list").exit_code == 3


def test_file_that_cannot_be_written_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: object) -> None:
        raise OSError(28, "No space left on device", "output/national")

    monkeypatch.setattr("toolkit.library.load", full)
    result = run("list")
    assert result.exit_code == 1
    assert result.stderr == "output/national: no space left on device. Check the folder and its free space, then try again.\n"


def test_file_that_cannot_be_opened_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(_: object) -> None:
        raise PermissionError(13, "Permission denied", "output/national/manifest.json")

    monkeypatch.setattr("toolkit.library.load", closed)
    result = run("list")
    assert result.exit_code == 1
    assert result.stderr == "output/national/manifest.json: permission denied. Check that it is there and that you may open and change it, then try again.\n"


def test_folder_in_the_place_of_a_file_is_named(project: Project, tmp_path: Path) -> None:
    guide = tmp_path / "river" / "river-guide-en.pdf"
    guide.mkdir(parents=True)
    result = run("build", "river", "--project", project.root, "--output", tmp_path, "--product", "guide")
    assert result.exit_code == 1
    assert result.stderr == f"{guide}: a folder stands where this file belongs. Move it away or give it another name, then try again.\n"
    assert list(guide.parent.iterdir()) == [guide]


def test_a_first_slot_that_the_sheet_does_not_have(tmp_path: Path) -> None:
    result = run("build", "--product", "cards", "--stock", "avery-5388", "--start", "4", "--output", tmp_path / "out")
    told = "This stock has 3 cards on a sheet, so the first card can lie in slots 1 to 3. Choose one of these with --start.\n"
    assert (result.exit_code, result.stderr, result.stdout) == (2, told, "")
    assert not (tmp_path / "out").exists()
