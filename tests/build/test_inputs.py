"""One hash over everything that a file is made from."""

from pathlib import Path

import pytest

from tests.project import Project
from toolkit.build import inputs
from toolkit.build.inputs import inputs_hash, request_hash
from toolkit.home import Home


def test_the_same_inputs_have_the_same_hash(project: Project) -> None:
    assert inputs_hash(project.home) == inputs_hash(project.home)


def test_changed_content_changes_the_hash(project: Project) -> None:
    before = inputs_hash(project.home)
    project.edit("spotlights/river-city.yaml", "River City Works", "River City works")
    assert inputs_hash(project.home) != before


def test_new_file_and_new_name_change_the_hash(project: Project) -> None:
    hashes = [inputs_hash(project.home)]
    project.write("pictures/a.png", b"x")
    hashes.append(inputs_hash(project.home))
    project.path("pictures/a.png").rename(project.path("pictures/b.png"))
    hashes.append(inputs_hash(project.home))
    assert len(set(hashes)) == 3


def test_own_layout_changes_the_hash(project: Project) -> None:
    before = inputs_hash(project.home)
    (project.root / "layouts").mkdir()
    (project.root / "layouts" / "own.py").write_text("")
    assert inputs_hash(project.home) != before


def test_bytecode_and_the_folders_place_do_not_count(project: Project, tmp_path: Path) -> None:
    other = Project.new(tmp_path / "other")
    (other.root / "layouts" / "__pycache__").mkdir(parents=True)
    (other.root / "layouts" / "__pycache__" / "own.py").write_text("")
    assert inputs_hash(other.home) == inputs_hash(project.home)


def test_project_is_another_input_than_the_bundled_content(project: Project) -> None:
    assert inputs_hash(project.home) != inputs_hash(Home())


def test_request_parts_are_told_apart() -> None:
    assert request_hash("x", "ab", "c") != request_hash("x", "a", "bc")
    assert request_hash("x", "a", "") != request_hash("x", "", "a")


def test_libraries_that_the_toolkit_requires_and_all_font_packages_count(tmp_path: Path) -> None:
    installed = {}
    for name, text in (
        ("msgspec-0.22.0", ""),
        ("other-1", ""),
        ("fontpkg_own-2.0", ""),
        ("profiles_in_collective_leadership-0.1.0", "Requires-Dist: MsgSpec>=0.19\nRequires-Dist: pytest; extra == 'dev'\n"),
    ):
        folder = tmp_path / f"{name}.dist-info"
        folder.mkdir()
        (folder / "METADATA").write_text(text)
        installed[name.partition("-")[0].replace("_", "-")] = folder
    assert inputs._versions(installed) == {"msgspec": "0.22.0", "fontpkg-own": "2.0"}
    assert set(inputs._versions({name: folder for name, folder in installed.items() if name in ("msgspec", "other")})) == {"msgspec", "other"}


def test_every_library_of_the_toolkit_is_found() -> None:
    versions = inputs._versions(inputs._installed())
    assert {"msgspec", "reportlab", "uharfbuzz", "python-pptx"} <= set(versions)
    assert "none" not in versions.values()


def test_another_zlib_is_another_input(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    before = inputs_hash(project.home)
    monkeypatch.setattr("toolkit.build.inputs.zlib.ZLIB_RUNTIME_VERSION", "another")
    assert inputs_hash(project.home) != before


def test_another_python_is_not(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    before = inputs_hash(project.home)
    monkeypatch.setattr("toolkit.build.inputs.sys.version", "another")
    assert inputs_hash(project.home) == before
