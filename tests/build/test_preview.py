"""Pictures of a kit go the same way as its files."""

import gc
from pathlib import Path

import pytest

from tests.project import Project
from toolkit.build import Request
from toolkit.build.memory import seldom_collected
from toolkit.build.preview import preview
from toolkit.problems import ContentError, UnknownNameError


@pytest.mark.parametrize(
    ("asked", "kind"),
    [({"editions": ("rivr",)}, "edition"), ({"languages": ("xx",)}, "language"), ({"convening": "noon"}, "convening"), ({"paper": "a7"}, "paper")],
)
def test_a_name_that_is_not_there_is_told(project: Project, tmp_path: Path, asked: dict[str, object], kind: str) -> None:
    request = Request(**{"editions": ("river",), "output": tmp_path / "out", **asked})  # type: ignore[arg-type]  # a Request's own fields
    with pytest.raises(UnknownNameError) as error:
        list(preview(project.home, request, 24))
    assert error.value.kind == kind
    assert not (tmp_path / "out").exists()


def test_problems_of_all_products_are_told_and_no_picture_is_written(project: Project, tmp_path: Path) -> None:
    project.edit("spotlights/river-city.yaml", "place: River City", "place: Snow ☃")
    project.edit("principles/drivers.yaml", "why: A need that all feel.", "why: A need ☃ that all feel.")
    with pytest.raises(ContentError) as error:
        list(preview(project.home, Request(("river",), tmp_path / "out"), 24))
    assert {problem.where.path for problem in error.value.problems} == {"content/spotlights/river-city.yaml", "content/principles/drivers.yaml"}
    assert not (tmp_path / "out").exists()


def test_collection_is_as_before_when_kits_are_made() -> None:
    before = gc.get_threshold()
    with seldom_collected():
        assert gc.get_threshold()[0] > before[0]
    assert gc.get_threshold() == before
