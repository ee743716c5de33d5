"""YAML files in a project's content folder that nothing reads: a misspelt name would pass in silence."""

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from toolkit.home import Home
from toolkit.library.kinds import KINDS, STRINGS
from toolkit.problems import Report, Where, did_you_mean, nearest

_WANTED = "put a file there where a file belongs, a folder where a folder belongs, and see that you may open it"

PLACES = (*(kind.pattern for kind in KINDS), STRINGS)
"""Every place in `content/` that the toolkit reads."""


def check_strays(home: Home, report: Report) -> None:
    """Report each YAML file of the project that stands where nothing is read."""
    if home.project is None:
        return
    for found in _unread(home.project / "content"):
        path = PurePosixPath(found.relative_to(home.project / "content").as_posix())
        report.add(Where(f"content/{path}"), "this cannot be read as what its name says", _WANTED)
    for path in _files(home.project / "content"):
        if not any(path.match(place) and len(path.parts) == len(PurePosixPath(place).parts) for place in PLACES):
            report.add(Where(f"content/{path}"), "the toolkit does not read this file", _hint(path, home))


def _unread(folder: Path) -> Iterator[Path]:
    """Folders, links and devices that stand where a file is read, files that stand where a folder is, and folders that nobody may open."""
    for place in PLACES:
        top = folder / place.split("/")[0]
        if "/" not in place:
            wrong = (top.is_symlink() or top.exists()) and not top.is_file()
        else:
            wrong = (top.is_symlink() or top.exists()) and not (top.is_dir() and os.access(top, os.R_OK | os.X_OK))
        if wrong:
            yield top
        elif "/" in place:
            yield from (path for path in sorted(folder.glob(place)) if not path.is_file() and not path.name.startswith("."))


def _files(folder: Path) -> Iterator[PurePosixPath]:
    """All YAML files but hidden ones and the schemas, by their paths in `content/`."""
    for found in sorted(folder.rglob("*")):
        path = PurePosixPath(found.relative_to(folder).as_posix())
        hidden = any(part.startswith(".") for part in path.parts)
        named = found.name.lower().endswith((".yaml", ".yml", ".yaml.txt", ".yml.txt"))
        if named and not hidden and path.parts[0] != "schemas" and found.is_file():
            yield path


def _hint(path: PurePosixPath, home: Home) -> str:
    """The place that was likely meant: a file of this name, else a path that is much like this one."""
    stem = path.stem.removesuffix(".yaml").removesuffix(".yml")
    if path.parent.name == "editions" and stem != "edition":
        return f'did you mean "content/editions/{stem}/edition.yaml"?'
    if path.suffix.lower() == ".txt":
        return f'did you mean "content/{path.parent / stem}.yaml"?'
    name = f"{path.stem}.yaml"
    known = [file.shown.removeprefix("content/") for place in PLACES for file in home.files(place)]
    same = [file for file in known if PurePosixPath(file).name == name and name not in ("edition.yaml", "strings.yaml")]
    places = [place.replace("*", path.parent.name if place.count("/") > 1 else path.stem, 1) for place in PLACES]
    fitting = [place for place in places if "/" in place or len(path.parts) == 1]
    near = next(iter(same), "") or nearest(str(path), fitting)
    return f'did you mean "content/{near}"?' if near else did_you_mean("", PLACES)
