"""The wheel holds everything: installed into an empty environment, it builds the kit in an empty folder."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PRODUCTS = ("national-deck-en.pptx", "national-cards-en.pdf", "national-workbook-en.pdf", "national-guide-en.pdf")
UNREACHABLE = ("Failed to establish a new connection", "ConnectionError", "Name or service not known", "Network is unreachable", "ProxyError")


def run(*words: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(word) for word in words], cwd=cwd, capture_output=True, text=True, check=False)


def done(*words: str | Path, cwd: Path) -> str:
    result = run(*words, cwd=cwd)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    done(sys.executable, "-m", "pip", "wheel", "-qq", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT, cwd=folder)
    [path] = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def names(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as file:
        return file.namelist()


def test_toolkit_is_the_only_import_name(names: list[str]) -> None:
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"toolkit"}


@pytest.mark.parametrize(("folder", "pattern"), [("content", "*.yaml"), ("layouts", "*.py")])
def test_content_and_layouts_are_inside(names: list[str], folder: str, pattern: str) -> None:
    files = {f"toolkit/{path.relative_to(ROOT).as_posix()}" for path in (ROOT / folder).rglob(pattern)}
    assert files
    assert files <= set(names)


def test_nothing_but_the_product_is_inside(names: list[str]) -> None:
    assert not [name for name in names if "__pycache__" in name or "/tests/" in name or name.endswith(".pyc")]


def test_licence_and_notice_are_inside(names: list[str]) -> None:
    assert {Path(name).name for name in names if "/licenses/" in name} == {"LICENSE", "NOTICE"}


def test_it_builds_the_kit_in_an_empty_folder(wheel: Path, tmp_path: Path) -> None:
    python = empty_environment(tmp_path / "environment")
    done(python, "-m", "pip", "install", "-qq", "--no-deps", "--no-index", wheel, cwd=tmp_path)
    empty = tmp_path / "empty"
    empty.mkdir()

    done(python.parent / "toolkit", "build", cwd=empty)

    kit = empty / "output" / "national"
    assert {path.name for path in kit.iterdir()} == {*PRODUCTS, "manifest.json", "fonts"}
    listed = {entry["file"] for entry in json.loads((kit / "manifest.json").read_text("utf-8"))["files"]}
    assert listed == {*PRODUCTS, *(f"fonts/{path.name}" for path in (kit / "fonts").iterdir())}
    assert [path.name for path in empty.iterdir()] == ["output"]


def empty_environment(folder: Path) -> Path:
    """The Python of a new environment that has what the kit's lock file names, and nothing else."""
    done(sys.executable, "-m", "venv", folder, cwd=folder.parent)
    python = folder / "bin" / "python"
    result = run(python, "-m", "pip", "install", "-q", "--require-hashes", "-r", ROOT / "requirements" / "kit.lock", cwd=folder)
    said = result.stdout + result.stderr
    if result.returncode != 0 and any(sign in said for sign in UNREACHABLE):
        pytest.skip("no network: the libraries for an empty environment could not be fetched")
    assert result.returncode == 0, said
    return python
