"""A project folder for a test: the frozen content of tests/fixtures/project over the bundled one, with edits."""

import shutil
from pathlib import Path

from msgspec import Struct

from toolkit.home import Home
from toolkit.library import Library, read_library
from toolkit.problems import ContentError

FIXTURES = Path(__file__).parent / "fixtures"


class Project(Struct, frozen=True, dict=True):
    """A folder with a `content/` of its own. Paths are relative to that."""

    root: Path

    @classmethod
    def new(cls, root: Path) -> "Project":
        shutil.copytree(FIXTURES / "project", root, dirs_exist_ok=True)
        return cls(root)

    @property
    def home(self) -> Home:
        return Home(self.root)

    def path(self, file: str) -> Path:
        return self.root / "content" / file

    def text(self, file: str) -> str:
        return self.path(file).read_text("utf-8")

    def write(self, file: str, data: str | bytes) -> None:
        path = self.path(file)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)

    def edit(self, file: str, old: str, new: str) -> None:
        """Replace the first place where `old` stands; a bundled file is copied into the project first."""
        if not self.path(file).exists():
            found = self.home.file(file)
            assert found is not None, file
            self.write(file, found.path.read_bytes())
        text = self.text(file)
        assert old in text, f"{old!r} is not in {file}"
        self.write(file, text.replace(old, new, 1))

    def library(self) -> Library:
        return read_library(self.home)

    def problems(self) -> str:
        """All that is wrong, as people read it; "" when nothing is."""
        try:
            library = self.library()
        except ContentError as error:
            return str(error)
        return str(ContentError(problem for problems in library.unread.values() for problem in problems))
