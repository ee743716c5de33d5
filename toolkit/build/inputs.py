"""One hash over everything that a file is made from: content, layouts, the toolkit's own code, its libraries, the font packages and the request.

It is made at every build, so it asks the system for as little as it can.
"""

import hashlib
import os
import re
import sys
import zlib
from collections.abc import Iterator, Mapping
from io import FileIO
from pathlib import Path

from toolkit.home import Home

_OWN = "profiles-in-collective-leadership"
_REQUIRED = re.compile(r"(?m)^Requires-Dist: ([\w.-]+)(?!.*\bextra\b)")


def inputs_hash(home: Home) -> str:
    """A hexadecimal digest that changes when any input of any product may have changed.

    Python itself is none: every supported one makes the same bytes, and the digest stands in a manifest that is the same everywhere.
    """
    digest = hashlib.sha256()
    for path, name in _files(home):
        digest.update(f"\0{name}\0".encode())
        digest.update(_bytes(path))
    for name, version in (*_versions(_installed()).items(), ("zlib", zlib.ZLIB_RUNTIME_VERSION)):
        digest.update(f"\0{name} {version}".encode())
    return digest.hexdigest()


def _bytes(path: str) -> bytes:
    """The file's bytes. One that cannot be read is told when it is read as content."""
    try:
        with FileIO(path) as file:
            return file.read()
    except OSError:
        return b"unreadable"


def request_hash(inputs: str, *parts: str) -> str:
    """The inputs together with what was asked for."""
    return hashlib.sha256("\0".join((inputs, *parts)).encode()).hexdigest()


def _files(home: Home) -> Iterator[tuple[str, str]]:
    """Each file's path, and its name below its root with forward slashes; sorted by name in each folder that counts."""
    for root in map(str, home.roots):
        yield from sorted(_below(root, "content", ""))
        yield from sorted(_below(root, "layouts", ".py"))
    package = str(Path(__file__).parent.parent)
    yield from sorted((path, name) for path, name in _below(package, "", ".py") if not name.startswith(("content/", "layouts/")))


def _below(root: str, folder: str, ending: str) -> Iterator[tuple[str, str]]:
    waiting = [folder]
    while waiting:
        inside = waiting.pop()
        try:
            entries = list(os.scandir(f"{root}/{inside}"))
        except OSError:
            continue
        for entry in entries:
            name = f"{inside}/{entry.name}" if inside else entry.name
            if entry.is_dir():
                if entry.name != "__pycache__":
                    waiting.append(name)
            elif entry.name.endswith(ending) and entry.is_file():
                yield entry.path, name


def _installed() -> dict[str, Path]:
    """The folders of metadata of what is installed, by name; `importlib.metadata` would import a parser of e-mail first."""
    found: dict[str, Path] = {}
    for folder in (folder for path in sys.path for folder in sorted(Path(path).glob("*.dist-info"))):
        found.setdefault(_plain(folder.stem.partition("-")[0]), folder)
    return found


def _versions(installed: Mapping[str, Path]) -> dict[str, str]:
    """The version of each library that the toolkit requires and of each font package, as its folder says it; of all when the toolkit is not installed."""
    own = installed.get(_OWN)
    required = (_plain(name) for name in _REQUIRED.findall((own / "METADATA").read_text("utf-8"))) if own else installed
    names = sorted({*required, *(name for name in installed if name.startswith("fontpkg-"))})
    return {name: installed[name].stem.partition("-")[2] if name in installed else _version(name) for name in names}


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # imported late: found above wherever libraries are installed as wheels

    try:
        return version(name)
    except PackageNotFoundError:
        return "none"
