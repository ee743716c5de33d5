"""What the commands do with good content and with bad."""

import json
from pathlib import Path

import jsonschema
import pytest
from click.testing import Result

from tests.cli.running import run, run_alone
from tests.project import Project
from toolkit.library.kinds import KINDS


@pytest.fixture
def broken(project: Project) -> Project:
    project.edit("spotlights/river-city.yaml", "kind: Local spotlight", "knd: Local spotlight")
    project.edit("convenings/morning.yaml", "start: 9:30", "start: noon")
    return project


TOLD = (
    'content/convenings/morning.yaml:4:8: "start" is "noon"; it should be a time of day from 0:00 to 23:59, such as 9:30\n'
    "  hint: change it to that form\n"
    'content/spotlights/river-city.yaml:3:1: "knd" is not a field of a spotlight\n'
    '  hint: did you mean "kind"?\n'
)


@pytest.mark.parametrize("arguments", [("build", "river"), ("check", "river"), ("check",), ("list",), ("preview", "river")])
def test_every_problem_is_told_with_its_place_and_the_exit_code_is_1(broken: Project, arguments: tuple[str, ...], tmp_path: Path) -> None:
    output = ("--output", tmp_path / "out") if arguments[0] in ("build", "preview") else ()
    result = run(*arguments, "--project", broken.root, *output)
    assert result.exit_code == 1
    assert result.stderr.startswith(TOLD)
    assert "\n2 problems." in result.stderr
    assert result.stdout == ""
    assert not (tmp_path / "out").exists()


def test_check_as_json(broken: Project) -> None:
    result = run("check", "--project", broken.root, "--format", "json")
    assert result.exit_code == 1
    assert result.stderr == ""
    assert json.loads(result.stdout) == {
        "problems": [
            {
                "file": "content/convenings/morning.yaml",
                "line": 4,
                "column": 8,
                "message": '"start" is "noon"; it should be a time of day from 0:00 to 23:59, such as 9:30',
                "hint": "change it to that form",
            },
            {
                "file": "content/spotlights/river-city.yaml",
                "line": 3,
                "column": 1,
                "message": '"knd" is not a field of a spotlight',
                "hint": 'did you mean "kind"?',
            },
        ]
    }


def test_fonts_are_written_with_their_licences(project: Project, tmp_path: Path) -> None:
    project.edit("editions/river/edition.yaml", "theme: bold-geometry", "theme: plain")
    result = run("fonts", "river", "--project", project.root, "--output", tmp_path)
    folder = tmp_path / "river" / "fonts"
    assert result.exit_code == 0
    assert sorted(path.name for path in folder.iterdir()) == ["Figtree-Bold.ttf", "Figtree-Regular.ttf", "LICENSE-figtree.txt", "how-to-install-en.txt"]
    assert sorted(result.stdout.splitlines()) == sorted(str(path) for path in folder.iterdir())
    assert "SIL OPEN FONT LICENSE" in (folder / "LICENSE-figtree.txt").read_text("utf-8")
    assert [path.name for path in folder.parent.iterdir()] == ["fonts"]


@pytest.fixture(scope="module")
def in_two_languages(tmp_path_factory: pytest.TempPathFactory) -> tuple[Project, Result]:
    """An edition in two languages, and the fit of its texts."""
    project = Project.new(tmp_path_factory.mktemp("languages") / "project")
    project.write("languages/es/strings.yaml", project.home.file("languages/en/strings.yaml").path.read_bytes())  # type: ignore[union-attr]  # it is bundled
    project.edit("languages/es/strings.yaml", "purpose: Why we are here", "purpose: Por qué estamos aquí")
    project.edit("editions/river/edition.yaml", "languages: [en]", "languages: [en, es]")
    return project, run("check", "river", "--fit", "--project", project.root)


def test_the_fit_of_every_text_is_a_table_to_read(in_two_languages: tuple[Project, Result]) -> None:
    _, result = in_two_languages
    lines = result.stdout.splitlines()
    assert (result.exit_code, result.stderr) == (0, "")
    assert any(line.startswith("river, en, agenda morning: 29 slides, ") and line.endswith(" texts. Lengths are in points.") for line in lines)
    row = next(line for line in lines if line.startswith("  Title                Profiles in Collective Leadership"))
    assert row.endswith("   3   171.4    8.6    5      3   164.2   15.8    9      3   174.3    5.7    3   Calibri")
    assert "5  Mapping" in lines
    assert "  The 10 tightest" in "\n".join(lines)
    assert lines[-1] == "No problems in river."


def test_the_fit_of_every_text_for_programs(project: Project) -> None:
    result = run("check", "river", "--fit", "--format", "json", "--project", project.root)
    told = json.loads(result.stdout)
    assert result.exit_code == 0
    assert told["problems"] == []
    [deck] = [deck for deck in told["fit"] if deck["convening"] == "morning"]
    assert list(deck) == ["edition", "language", "convening", "slides"]
    text = deck["slides"][0]["texts"][0]
    assert {key: text[key] for key in ("name", "text", "size")} == {"name": "Title", "text": "Profiles in Collective Leadership", "size": 56.0}
    assert [fit["font"] for fit in text["fits"]] == ["theme", "Arial", "Calibri"]
    assert text["fits"][0]["percent"] == round(100 * text["fits"][0]["headroom"] / text["height"], 1)
    assert text["least"] == {"font": "Calibri", "headroom": text["fits"][2]["headroom"]}


def test_the_fit_of_an_edition_in_two_languages_is_that_of_both(in_two_languages: tuple[Project, Result]) -> None:
    project, result = in_two_languages
    lines = result.stdout.splitlines()
    heads = [line.split(":")[0] for line in lines if line.startswith("river, ")]
    agendas = sorted(project.library().convenings)
    assert heads == [f"river, {language}, agenda {agenda}" for language in ("en", "es") for agenda in agendas]
    assert sum("Por qué estamos aquí" in line for line in lines if line.startswith("  Title ")) == len(agendas)


def test_problems_stand_beside_the_fit(project: Project) -> None:
    project.edit("activities/mapping.yaml", "name: Mapping", "name: Minimum Minimum Minimum Minimum")
    result = run("check", "river", "--fit", "--project", project.root)
    assert result.exit_code == 1
    assert "agenda morning" in result.stdout
    assert "mm too long for its place (slide.title, 28 pt)" in result.stderr


def test_list_names_what_can_be_named(project: Project) -> None:
    result = run("list", "--project", project.root)
    assert result.exit_code == 0
    assert [line for line in result.stdout.splitlines() if not line.startswith(" ")] == ["Editions", "Convenings", "Activities", "Papers", "Stocks", "Products"]
    for name in ("national", "river", "morning", "half", "mapping", "deck-sort", "letter", "a4", "avery-5371", "poker", "deck", "cards", "workbook", "guide"):
        assert f"\n  {name}" in result.stdout, name


def test_list_without_a_project_takes_the_current_folder(project: Project) -> None:
    done = run_alone("list", folder=project.root)
    assert (done.returncode, done.stderr) == (0, "")
    assert "\n  river " in done.stdout


def test_list_in_a_folder_without_content_shows_the_bundled(tmp_path: Path) -> None:
    done = run_alone("list", folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "\n  national " in done.stdout


def test_schema_writes_one_file_for_each_kind(tmp_path: Path) -> None:
    result = run("schema", "--output", tmp_path / "new" / "schemas")
    assert result.exit_code == 0
    written = sorted((tmp_path / "new" / "schemas").iterdir())
    assert [path.name for path in written] == sorted(f"{kind.name}.schema.json" for kind in KINDS)
    for path in written:
        jsonschema.Draft202012Validator.check_schema(json.loads(path.read_text("utf-8")))


@pytest.mark.parametrize("arguments", [("--help",), ("build", "--help"), ("build", "--product", "poster"), ("--version",)])
def test_help_and_wrong_usage_load_neither_fonts_nor_writers(arguments: tuple[str, ...], tmp_path: Path) -> None:
    done = run_alone(*arguments, folder=tmp_path, before=("-X", "importtime"))
    loaded = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}
    assert "click" in loaded
    assert loaded & {"yaml", "pptx", "reportlab", "uharfbuzz", "lxml", "PIL", "pypdfium2", "toolkit.library"} == set()


def test_problems_of_a_process_of_its_own(broken: Project) -> None:
    done = run_alone("build", "river", folder=broken.root)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(TOLD)
    assert not (broken.root / "output").exists()


def test_wrong_usage_of_a_process_of_its_own(tmp_path: Path) -> None:
    done = run_alone("build", "natoinal", folder=tmp_path)
    assert (done.returncode, done.stderr) == (2, 'There is no edition "natoinal".\n  hint: did you mean "national"?\n')
    assert list(tmp_path.iterdir()) == []


def test_list_says_which_products_are_built_when_asked_for(project: Project) -> None:
    listed = run("list", "--project", project.root).stdout.split("Products\n")[1]
    asked = [line.split()[0] for line in listed.splitlines() if line.endswith("when asked for")]
    assert asked == ["deck-handout", "deck-script", "cards-proof", "cards-differences", "badges", "tents"]
    assert [line.strip() for line in listed.splitlines()[:4]] == ["deck", "cards", "workbook", "guide"]
