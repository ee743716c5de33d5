"""What many tests need: the bundled library, a project folder to break, and one built kit for each session."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests.project import Project
from toolkit.build import Built, Request, build
from toolkit.home import Home
from toolkit.library import Library, forget, read_library

# No test is timed; in continuous integration each run tries the same examples.
settings.register_profile("toolkit", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("toolkit")


@pytest.fixture(scope="session", autouse=True)
def _no_printers_of_a_person(tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test reads or writes the printers of whoever runs it."""
    os.environ["TOOLKIT_PRINTERS"] = str(tmp_path_factory.mktemp("printers") / "printers.yaml")


@pytest.fixture(autouse=True)
def _fresh_shelf() -> None:
    """Tests change files between reads; the process must not remember an older library."""
    forget()


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The frozen project of tests/fixtures over the bundled content."""
    return Project.new(tmp_path / "project")


@pytest.fixture(scope="session")
def library() -> Library:
    """The bundled content."""
    return read_library(Home())


@pytest.fixture(scope="session")
def built_kit(tmp_path_factory: pytest.TempPathFactory) -> tuple[Built, ...]:
    """The national kit, built once. Its files are to be read, not changed."""
    forget()
    return build(Home(), Request(("national",), tmp_path_factory.mktemp("kit")))
