"""Files that nothing reads. What people read about them is in test_mistakes.py."""

import os

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


@pytest.mark.parametrize("file", ["glossary.yaml", "spotlights/lake.yaml", "themes"])
def test_what_is_no_file_or_folder_is_told(project: Project, file: str) -> None:
    if file == "themes":
        project.path("themes/plain.yaml").unlink()
        project.path("themes").rmdir()
        project.write("themes", "x")
    else:
        project.path(file).symlink_to("nowhere.yaml") if file == "glossary.yaml" else os.mkfifo(project.path(file))
    assert project.problems().startswith(f"content/{file}:1:1: this cannot be read as what its name says\n")
