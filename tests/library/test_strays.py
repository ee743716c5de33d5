"""Files that nothing reads. What people read about them is in test_mistakes.py."""

import pytest

from tests.project import Project
from toolkit.home import Home, bundled
from toolkit.library.strays import check_strays
from toolkit.problems import Report


def test_every_file_of_the_toolkit_has_a_reader() -> None:
    report = Report()
    check_strays(Home(bundled()), report)
    assert list(map(str, report)) == []


@pytest.mark.parametrize("file", ["schemas/a.yaml", ".hidden/a.yaml", "spotlights/.a.yaml", "README.md", "spotlights/a.png", "notes.txt"])
def test_other_files_may_stand_anywhere(project: Project, file: str) -> None:
    project.write(file, "x")
    assert project.problems() == ""


@pytest.mark.parametrize("file", ["spotlights/more/a.yaml", "edition.yaml", "editions/edition.yaml", "Initiative.yaml", "languages/strings.yaml", "guide.yml"])
def test_a_place_is_a_whole_path(project: Project, file: str) -> None:
    project.write(file, "x: y")
    assert f"content/{file}:1:1: the toolkit does not read this file\n  hint: did you mean " in project.problems()


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("glossary.yaml", "content/glossary.yaml:1:1: a file is read here, and this is none"),
        ("spotlights/river-city.yaml", "content/spotlights/river-city.yaml:1:1: a file is read here, and this is none"),
    ],
)
def test_a_folder_in_the_place_of_a_file_is_told(project: Project, place: str, told: str) -> None:
    project.path(place).unlink(missing_ok=True)
    project.path(place).mkdir()
    assert told in project.problems()


def test_a_file_in_the_place_of_a_folder_is_told(project: Project) -> None:
    project.write("papers", "x")
    assert "content/papers:1:1: a folder is read here, and this is none" in project.problems()


def test_a_link_that_leads_nowhere_is_told(project: Project) -> None:
    project.path("glossary.yaml").symlink_to("nowhere.yaml")
    assert "content/glossary.yaml:1:1: this link leads to nothing" in project.problems()


def test_what_may_not_be_opened_is_told(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda path, _: "spotlights" not in str(path))
    assert "content/spotlights:1:1: this folder cannot be opened" in project.problems()
