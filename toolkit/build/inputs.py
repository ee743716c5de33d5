"""One hash over everything that a file is made from: content, layouts, fonts, the toolkit's own code, its libraries and the request."""

import hashlib
import re
import sys
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from toolkit.fonts.face import font_file
from toolkit.home import Home
from toolkit.model.theme import Theme
from toolkit.problems import Report
from toolkit.source.records import read_file

_OWN = "profiles-in-collective-leadership"
_REQUIRED = re.compile(r"(?m)^Requires-Dist: ([\w.-]+)(?!.*\bextra\b)")


def inputs_hash(home: Home) -> str:
    """A hexadecimal digest that changes when any input of any product may have changed."""
    digest = hashlib.sha256()
    for path, name in _files(home):
        digest.update(f"\0{name}\0".encode())
        digest.update(_bytes(path))
    for path, name in _fonts(home):
        digest.update(f"\0{name}\0".encode())
        digest.update(_bytes(path))
    for name, version in (*_versions(_installed()).items(), ("python", sys.version), ("zlib", zlib.ZLIB_RUNTIME_VERSION)):
        digest.update(f"\0{name} {version}".encode())
    return digest.hexdigest()


def _bytes(path: Path) -> bytes:
    """The file's bytes. One that cannot be read is told when it is read as content."""
    try:
        return path.read_bytes()
    except OSError:
        return b"unreadable"


def request_hash(inputs: str, *parts: str) -> str:
    """The inputs together with what was asked for."""
    return hashlib.sha256("\0".join((inputs, *parts)).encode()).hexdigest()


def _files(home: Home) -> Iterator[tuple[Path, str]]:
    for root in home.roots:
        for folder, pattern in (("content", "*"), ("layouts", "*.py")):
            yield from (
                (path, path.relative_to(root).as_posix())
                for path in sorted((root / folder).rglob(pattern))
                if path.is_file() and "__pycache__" not in path.parts
            )
    package = Path(__file__).parent.parent
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package).as_posix()
        if not name.startswith(("content/", "layouts/")):
            yield path, name


def _fonts(home: Home) -> Iterator[tuple[Path, str]]:
    """The font files that the themes name. One that is not installed is told when the theme is checked."""
    themes = [theme for found in home.files("themes/*.yaml") if (theme := read_file(Theme, found.path, found.shown, Report())) is not None]
    for package, file in sorted({(str(face.package), str(face.file)) for theme in themes for face in theme.faces.values()}):
        try:
            yield font_file(package, file), f"{package} {file}"
        except FileNotFoundError:
            continue


def _installed() -> dict[str, Path]:
    """The folders of metadata of what is installed, by name; `importlib.metadata` would import a parser of e-mail first."""
    found: dict[str, Path] = {}
    for folder in (folder for path in sys.path for folder in sorted(Path(path).glob("*.dist-info"))):
        found.setdefault(_plain(folder.stem.partition("-")[0]), folder)
    return found


def _versions(installed: Mapping[str, Path]) -> dict[str, str]:
    """The version of each library that the toolkit requires, as its folder says it; of all that is installed when the toolkit is not."""
    own = installed.get(_OWN)
    names = [_plain(name) for name in _REQUIRED.findall((own / "METADATA").read_text("utf-8"))] if own else sorted(installed)
    return {name: installed[name].stem.partition("-")[2] if name in installed else _version(name) for name in names}


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # imported late: found above wherever libraries are installed as wheels

    try:
        return version(name)
    except PackageNotFoundError:
        return "none"
