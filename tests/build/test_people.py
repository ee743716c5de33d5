"""A list of names: what it makes stale, and where no name may stand."""

import json
from pathlib import Path

import pytest

from tests.cli.running import run
from tests.project import Project
from toolkit.build import Request, build
from toolkit.problems import ContentError, UnfitChoiceError

NAME = "Zebulon Quillfeather"


@pytest.fixture
def names(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(f"name,table\n{NAME},1\n", "utf-8")
    return path


def request(project: Project, names: Path | None, products: tuple[str, ...] = ("badges", "tents")) -> Request:
    return Request(("river",), project.root / "output", products, names=names)


def test_a_list_is_read_again_when_it_changed_and_only_then(project: Project, names: Path) -> None:
    made = [file.path.name for file in build(project.home, request(project, names))]
    assert sorted(made) == ["river-badges-en.pdf", "river-tents-en.pdf"]
    assert all(file.fresh for file in build(project.home, request(project, names)))
    names.write_text("name\nAna Ruiz\n", "utf-8")
    assert not any(file.fresh for file in build(project.home, request(project, names)))
    assert not any(file.fresh for file in build(project.home, request(project, None)))


def test_no_name_stands_in_the_manifest(project: Project, names: Path) -> None:
    build(project.home, request(project, names))
    manifest = (project.root / "output/river/manifest.json").read_text("utf-8")
    assert {entry["product"] for entry in json.loads(manifest)["files"]} == {"badges", "tents"}
    assert not any(part in manifest for part in (*NAME.split(), "people.csv"))


def test_a_list_without_a_product_for_it_is_refused(project: Project, names: Path) -> None:
    with pytest.raises(UnfitChoiceError, match="Ask for them with --product badges or --product tents"):
        build(project.home, request(project, names, ("cards",)))


def test_a_wrong_list_writes_nothing(project: Project, names: Path) -> None:
    names.write_text("nmae\nAna\n", "utf-8")
    with pytest.raises(ContentError, match=r"people\.csv:1:1"):
        build(project.home, request(project, names))
    assert not (project.root / "output").exists()


def test_other_badges_stand_beside_the_editions_own(project: Project, names: Path) -> None:
    build(project.home, request(project, names, ("badges",)))
    other = Request(("river",), project.root / "output", ("badges",), badges="avery-5384", names=names)
    assert [file.path.name for file in build(project.home, other)] == ["river-badges-en-avery-5384.pdf"]


def test_the_command_line_tells_all_that_is_wrong_with_a_list(project: Project, names: Path, tmp_path: Path) -> None:
    names.write_text("name,role\n,Dean\nRuiz, Ana,Dean\n", "utf-8")
    result = run("build", "river", "--project", project.root, "--output", tmp_path / "out", "--product", "badges", "--names", names)
    assert result.exit_code == 1
    assert f"{names}:2:1: this row has no name\n" in result.stderr
    assert f"{names}:3:1: this row has 3 cells" in result.stderr
    assert result.stderr.endswith("\n2 problems. No file of an edition with problems was written.\n")


def test_a_list_that_is_not_there_is_named(tmp_path: Path) -> None:
    result = run("build", "--product", "badges", "--names", tmp_path / "no.csv", "--output", tmp_path / "out")
    assert result.exit_code == 1
    assert result.stderr == f"{tmp_path / 'no.csv'}: no such file or directory. Check that it is there and that you may open and change it, then try again.\n"


def test_names_can_be_looked_at_before_they_are_printed(project: Project, names: Path, tmp_path: Path) -> None:
    result = run("preview", "river", "--project", project.root, "--output", tmp_path / "out", "--product", "tents", "--names", names, "--dpi", "24")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.endswith("(2 pictures)\n")
