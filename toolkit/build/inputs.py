"""One hash over everything that a file is made from: content, layouts, the toolkit's own code and the request."""

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

from toolkit.home import Home

_LIBRARIES = ("reportlab", "python-pptx", "uharfbuzz", "lxml", "pyphen", "fontpkg-figtree", "fontpkg-bricolage-grotesque")


def inputs_hash(home: Home) -> str:
    """A hexadecimal digest that changes when any input of any product may have changed."""
    digest = hashlib.sha256()
    for path, name in _files(home):
        digest.update(f"\0{name}\0".encode())
        digest.update(_bytes(path))
    for library, version in _versions().items():
        digest.update(f"\0{library} {version}".encode())
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


def _versions() -> dict[str, str]:
    """Each library's version as the name of its folder of metadata says it: `importlib.metadata` imports a parser of e-mail first."""
    found: dict[str, str] = {}
    for folder in (folder for path in sys.path for folder in Path(path).glob("*.dist-info")):
        name, _, version = folder.stem.partition("-")
        found.setdefault(name.lower().replace("_", "-"), version)
    return {name: found.get(name) or _version(name) for name in _LIBRARIES}


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # imported late: found above wherever libraries are installed as wheels

    try:
        return version(name)
    except PackageNotFoundError:
        return "none"
