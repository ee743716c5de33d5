"""YAML files in a project's content folder that nothing reads: a misspelt name would pass in silence."""

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from toolkit.home import Home
from toolkit.library.kinds import KINDS, STRINGS
from toolkit.problems import Report, Where, did_you_mean, nearest

PLACES = (*(kind.pattern for kind in KINDS), STRINGS)
"""Every place in `content/` that the toolkit reads."""


def check_strays(home: Home, report: Report) -> None:
    """Report each YAML file of the project that stands where nothing is read."""
    if home.project is None:
        return
    _check_open(home.project / "content", report)
    for path in _files(home.project / "content"):
        if not any(path.match(place) and len(path.parts) == len(PurePosixPath(place).parts) for place in PLACES):
            report.add(Where(f"content/{path}"), "the toolkit does not read this file", _hint(path, home))


def _check_open(folder: Path, report: Report) -> None:
    """Report each place where content is read from and cannot be: it would count as absent, and the toolkit's own be used in silence."""
    for place in sorted({part for pattern in PLACES for part in (PurePosixPath(pattern), *PurePosixPath(pattern).parents)}):
        is_file = str(place) in PLACES
        for path in [folder / place] if "*" not in str(place) else sorted(folder.glob(str(place))):
            shown = PurePosixPath("content") / path.relative_to(folder).as_posix()
            if told := _closed(path, is_file=is_file):
                report.add(Where(str(shown)), *told)


def _closed(path: Path, *, is_file: bool) -> tuple[str, str] | None:
    """What is wrong with a file or folder that content is read from, and what to do; None where it can be read or is not there."""
    if path.name.startswith(".") or not (path.exists() or path.is_symlink()):
        return None
    if not path.exists():
        return "this link leads to nothing", "remove it, or put the file in its place"
    if is_file and not path.is_file():
        return "a file is read here, and this is none", "rename it, and put the file in its place"
    if not is_file and not path.is_dir():
        return "a folder is read here, and this is none", "rename it, and put the folder in its place"
    if not os.access(path, os.R_OK if is_file else os.R_OK | os.X_OK):
        return f"this {'file' if is_file else 'folder'} cannot be opened", "see that you may read it"
    return None


def _files(folder: Path) -> Iterator[PurePosixPath]:
    """All YAML files but hidden ones and the schemas, by their paths in `content/`."""
    for found in sorted(folder.rglob("*")):
        path = PurePosixPath(found.relative_to(folder).as_posix())
        hidden = any(part.startswith(".") for part in path.parts)
        if found.suffix.lower() in (".yaml", ".yml") and not hidden and path.parts[0] != "schemas" and found.is_file():
            yield path


def _hint(path: PurePosixPath, home: Home) -> str:
    """The place that was likely meant: a file of this name, else a path that is much like this one."""
    name = f"{path.stem}.yaml"
    known = [file.shown.removeprefix("content/") for place in PLACES for file in home.files(place)]
    same = [file for file in known if PurePosixPath(file).name == name and name not in ("edition.yaml", "strings.yaml")]
    places = [place.replace("*", path.parent.name if place.count("/") > 1 else path.stem, 1) for place in PLACES]
    fitting = [place for place in places if "/" in place or len(path.parts) == 1]
    near = next(iter(same), "") or nearest(str(path), fitting)
    return f'did you mean "content/{near}"?' if near else did_you_mean("", PLACES)
