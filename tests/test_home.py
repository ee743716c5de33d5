"""Where files are: the project's first, then the bundled."""

from pathlib import Path

import pytest

from tests.project import Project
from toolkit.home import Home, bundled


def test_bundled_folder_has_content_and_layouts() -> None:
    assert (bundled() / "content").is_dir()
    assert (bundled() / "layouts").is_dir()


def test_project_file_wins_over_the_bundled_one(project: Project) -> None:
    found = project.home.file("principles/drivers.yaml")
    assert found is not None
    assert found.path == project.path("principles/drivers.yaml")
    assert found.shown == "content/principles/drivers.yaml"
    others = [file.path for file in project.home.files("principles/*.yaml") if file.path != found.path]
    assert len(others) == 3
    assert all(path.is_relative_to(bundled()) for path in others)


def test_files_are_sorted_by_name_over_both_folders(project: Project) -> None:
    names = [file.shown for file in project.home.files("activities/*.yaml")]
    assert names == sorted(names)
    assert "content/activities/mapping.yaml" in names
    assert "content/activities/deck-sort.yaml" in names


def test_hidden_files_are_not_content(project: Project) -> None:
    project.write("activities/.mapping.yaml.swp", "x")
    project.write("activities/.draft.yaml", "x")
    assert not [file for file in project.home.files("activities/*") if "/." in file.shown]


def test_missing_file_is_none() -> None:
    assert Home().file("no-such.yaml") is None


def test_editions_of_both_folders(project: Project) -> None:
    assert {"national", "river"} <= set(project.home.editions)


def test_bundled_folder_as_project_is_read_once() -> None:
    assert Home(bundled()).roots == (bundled(),)


def test_layout_of_the_project_wins(tmp_path: Path) -> None:
    own = tmp_path / "layouts" / "deck" / "title.py"
    own.parent.mkdir(parents=True)
    own.write_text("")
    assert Home(tmp_path).layout("deck/title") == own


def test_unknown_layout() -> None:
    with pytest.raises(FileNotFoundError, match=r"layouts/no/such\.py"):
        Home().layout("no/such")


def test_current_folder_counts_when_it_has_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert Home.at(None).project is None
    (tmp_path / "content").mkdir()
    assert Home.at(None).project == tmp_path


def test_named_folder_counts(tmp_path: Path) -> None:
    assert Home.at(tmp_path).project == tmp_path
