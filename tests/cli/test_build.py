"""`toolkit build`, `check` and `preview` with real files, a small product at a time."""

import json
from pathlib import Path

import pytest

from tests.cli.running import run
from tests.project import Project


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "out"


def test_build_second_build_and_force(project: Project, output: Path) -> None:
    arguments = ("build", "river", "--project", project.root, "--output", output, "--product", "workbook")
    first = run(*arguments)
    assert (first.exit_code, first.stderr) == (0, "")
    made = files(output)
    assert list(made) == ["river/manifest.json", "river/river-workbook-en.pdf"]
    assert first.stdout.splitlines()[0].startswith(f"{output / 'river' / 'river-workbook-en.pdf'}  (")
    assert "pages" in first.stdout
    assert "1 of 1 files built in" in first.stdout

    second = run(*arguments)
    assert "(unchanged, " in second.stdout
    assert "0 of 1 files built in" in second.stdout
    assert files(output) == made

    third = run(*arguments, "--force")
    assert "1 of 1 files built in" in third.stdout
    assert files(output) == made, "the same content gives the same bytes"


def test_all_products_at_once_and_again_with_the_same_bytes(project: Project, output: Path) -> None:
    arguments = ("build", "river", "--project", project.root, "--output", output, "--product", "all")
    result = run(*arguments, "--jobs", "1")
    assert (result.exit_code, result.stderr) == (0, "")
    names = ["badges", "cards", "cards-differences", "cards-proof", "deck-handout", "deck-script", "deck", "guide", "tents", "workbook"]
    products = [name for name in files(output) if Path(name).parent.name != "fonts"]
    assert sorted(Path(name).stem for name in products) == sorted(["manifest", *(f"river-{name}-en" for name in names)])
    entries = json.loads((output / "river/manifest.json").read_text())["files"]
    assert {entry["product"] for entry in entries} == {*names, "fonts"}
    assert "10 of 10 files built in" in result.stdout
    made = files(output)
    assert "0 of 10 files built in" in run(*arguments).stdout
    assert "10 of 10 files built in" in run(*arguments, "--force").stdout
    assert files(output) == made


def test_failed_build_leaves_the_good_files(project: Project, output: Path) -> None:
    arguments = ("build", "river", "--project", project.root, "--output", output, "--product", "cards")
    assert run(*arguments).exit_code == 0
    good = files(output)
    project.edit("principles/drivers.yaml", "why: A need that all feel.", "why: A need ✓ that all feel.")
    result = run(*arguments)
    assert result.exit_code == 1
    assert result.stderr == (
        'content/principles/drivers.yaml:15:10: no font of the theme has the character "✓" (U+2713)\n'
        "  hint: use another character, or a theme whose fonts have it\n"
        "\n1 problem. No file of an edition with problems was written.\n"
    )
    assert files(output) == good
    project.edit("principles/drivers.yaml", " ✓", "")
    assert "(unchanged, " in run(*arguments).stdout


def test_all_builds_every_edition_and_a_bad_one_does_not_stop_the_others(project: Project, output: Path) -> None:
    project.edit("spotlights/river-city.yaml", "place: River City", "place: River City ✓")
    result = run("build", "--all", "--project", project.root, "--output", output, "--product", "workbook", "--jobs", "1")
    assert result.exit_code == 1
    assert 'content/spotlights/river-city.yaml:6:8: no font of the theme has the character "✓"' in result.stderr
    assert "national/national-workbook-en.pdf" in files(output)
    assert f"{output / 'national' / 'national-workbook-en.pdf'}  (" in result.stdout, "what was written is listed, too"
    assert "1 of 1 files built in" in result.stdout
    assert not (output / "river").exists()


@pytest.fixture
def two(project: Project) -> Project:
    """A project with a good edition, "river", and one whose own file is wrong, "lake"."""
    project.write(
        "editions/lake/edition.yaml", project.text("editions/river/edition.yaml").replace("id: river", "id: lake").replace("paper: letter", "paper: leter")
    )
    return project


WRONG = 'content/editions/lake/edition.yaml:5:8: there is no paper "leter"\n  hint: did you mean "letter"?\n\n1 problem.'


def test_edition_whose_own_file_is_wrong_stops_no_other(two: Project, output: Path) -> None:
    result = run("build", "river", "--project", two.root, "--output", output, "--product", "workbook", "--jobs", "1")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "river/river-workbook-en.pdf" in files(output)


def test_all_builds_the_good_editions_and_tells_of_the_wrong_one(two: Project, output: Path) -> None:
    result = run("build", "--all", "--project", two.root, "--output", output, "--product", "workbook", "--jobs", "1")
    assert (result.exit_code, result.stderr) == (1, WRONG + " No file of an edition with problems was written.\n")
    assert "2 of 2 files built in" in result.stdout
    assert not (output / "lake").exists()


@pytest.mark.parametrize("command", ["build", "check", "preview", "fonts"])
def test_wrong_edition_by_itself(two: Project, output: Path, command: str) -> None:
    options = () if command == "check" else ("--output", output)
    result = run(command, "lake", "--project", two.root, *options)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(WRONG)
    assert not output.exists()


def test_list_names_what_can_be_read_and_tells_the_rest(two: Project) -> None:
    result = run("list", "--project", two.root)
    assert (result.exit_code, result.stderr) == (1, WRONG + "\n")
    assert "\n  river " in result.stdout
    assert "\n  lake " not in result.stdout


def test_misnamed_file_of_an_edition_is_told_with_the_others_built(project: Project, output: Path) -> None:
    project.write("editions/lake/editon.yaml", project.text("editions/river/edition.yaml"))
    result = run("build", "--all", "--project", project.root, "--output", output, "--product", "workbook", "--jobs", "1")
    assert result.exit_code == 1
    assert result.stderr.startswith("content/editions/lake/editon.yaml:1:1: the toolkit does not read this file\n")
    assert "2 of 2 files built in" in result.stdout


def test_variants_are_named_in_their_files(project: Project, output: Path) -> None:
    result = run("build", "river", "--project", project.root, "--output", output, "--product", "cards", "--convening", "short", "--paper", "a4")
    assert result.exit_code == 0, result.stderr
    entries = json.loads((output / "river/manifest.json").read_text())["files"]
    assert [(entry["file"], entry["convening"], entry["paper"]) for entry in entries] == [("river-cards-en-short-a4.pdf", "short", "a4")]


def test_check_of_good_content(project: Project) -> None:
    result = run("check", "river", "--project", project.root)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "No problems in river.\n", "")


def test_own_layout_that_fails_is_told_and_the_other_products_are_drawn(project: Project) -> None:
    path = project.root / "layouts/workbook/notes.py"
    path.parent.mkdir(parents=True)
    path.write_text("def draw(sheet, room):\n    return missing\n")
    result = run("check", "river", "--project", project.root)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "layouts/workbook/notes.py:2:1: this layout could not be run: NameError: name 'missing' is not defined\n"
        "  hint: correct the layout, or remove the file to use the toolkit's own\n"
        "\n1 problem.\n"
    )


def test_check_as_json_of_good_content(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toolkit.build.check", lambda *_: ())  # drawing all of it is the test above
    result = run("check", "river", "--project", project.root, "--format", "json")
    assert (result.exit_code, json.loads(result.stdout)) == (0, {"problems": []})


def test_preview_draws_a_picture_of_each_page(project: Project, output: Path) -> None:
    arguments = ("preview", "river", "--project", project.root, "--output", output, "--product", "cards", "--dpi", "24")
    first = run(*arguments)
    assert (first.exit_code, first.stderr) == (0, "")
    made = files(output)
    assert first.stdout == f"{output / 'river' / 'preview' / 'cards-en'}  ({len(made)} pictures)\n"
    assert next(iter(made)) == "river/preview/cards-en/page-01.png"
    assert all(data.startswith(b"\x89PNG") for data in made.values())
    assert run(*arguments).exit_code == 0
    assert list(files(output)) == list(made)
