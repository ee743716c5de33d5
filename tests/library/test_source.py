"""The source's words stay as they are. What people read when a project changes them is in test_mistakes.py."""

import pytest

from tests.project import Project
from toolkit.home import Home, bundled
from toolkit.library import read_library, source


def test_a_project_may_write_its_own_backs_and_taglines(project: Project) -> None:
    project.edit("principles/leaders.yaml", "tagline: ", "tagline: Our ")
    project.edit("initiative.yaml", "tagline: 17 principles", "tagline: Our principles")
    assert project.problems() == ""


def test_a_principle_more_or_less_is_told(project: Project) -> None:
    text = project.text("principles/drivers.yaml")
    project.write("principles/drivers.yaml", text[: text.index("  - id: D4")])
    assert "drivers.yaml:41:9: the source has the principles D1, D2, D3, D4 here, not D1, D2, D3\n" in project.problems()
    project.write("principles/drivers.yaml", text + text[text.index("  - id: D4") :].replace("D4", "D5"))
    assert "here, not D1, D2, D3, D4, D5\n" in project.problems()


@pytest.mark.parametrize("home", [Home(), Home(bundled())])
def test_the_toolkits_own_files_are_not_read_twice(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "read_file", lambda *_: pytest.fail("read again"))
    assert read_library(home).sections
