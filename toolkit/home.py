"""Where files are: a project's own folder wins over the bundled one, file by file."""

from functools import cached_property
from pathlib import Path

from msgspec import Struct

_PACKAGE = Path(__file__).parent


def bundled() -> Path:
    """The folder that holds `content/` and `layouts/`: inside the package when installed, beside it in a checkout."""
    return _PACKAGE if (_PACKAGE / "content").is_dir() else _PACKAGE.parent


class Found(Struct, frozen=True):
    """A file, and its path as messages show it."""

    path: Path
    shown: str


class Home(Struct, frozen=True, dict=True):
    """The folders that content and layouts come from, the project's first. `project` is None for the bundled content alone."""

    project: Path | None = None

    @cached_property
    def roots(self) -> tuple[Path, ...]:
        base = bundled()
        if self.project is None or self.project.resolve() == base.resolve():
            return (base,)
        return (self.project, base)

    def files(self, pattern: str) -> tuple[Found, ...]:
        """Files of `content/` that match, sorted by name; where two roots have the same one, the project's."""
        found: dict[str, Found] = {}
        for root in self.roots:
            for path in sorted((root / "content").glob(pattern)):
                relative = path.relative_to(root)
                if path.is_file() and not path.name.startswith("."):
                    found.setdefault(relative.as_posix(), Found(path, relative.as_posix()))
        return tuple(found[name] for name in sorted(found))

    def file(self, relative: str) -> Found | None:
        """One file of `content/`, or None."""
        return next(iter(self.files(relative)), None)

    @property
    def editions(self) -> tuple[str, ...]:
        """The ids of all editions: the names of the folders that hold one, or a file that may have been meant to be one."""
        return tuple(dict.fromkeys(file.path.parent.name for file in self.files("editions/*/*.yaml")))

    def layout(self, name: str) -> Path:
        """The module of a layout. Raises FileNotFoundError when no root has it."""
        for root in self.roots:
            path = root / "layouts" / f"{name}.py"
            if path.is_file():
                return path
        raise FileNotFoundError(f"layouts/{name}.py")

    @staticmethod
    def at(folder: Path | None) -> "Home":
        """The home for a folder that the user named, else for the current folder when it has a `content/`."""
        if folder is None:
            here = Path.cwd()
            folder = here if (here / "content").is_dir() else None
        return Home(folder)
