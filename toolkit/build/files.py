"""Put files in place whole, and keep the manifest that says what they are."""

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NoReturn

from msgspec import Struct, to_builtins
from msgspec import json as fast_json
from msgspec.structs import replace

from toolkit import __version__

MANIFEST = "manifest.json"
_TRIES = 5
"""How often a folder is put in place while another process does the same."""


class Entry(Struct, frozen=True, omit_defaults=True):
    """A built file: what it is, its SHA-256, its size in bytes, its pages, and the hash of what it was made from.

    Of cards also: the set that they are of, each with its sign; where they save ink, how much of the paper it covers, and in full color. See
    `toolkit.build.printed` and `toolkit.build.ink`.
    """

    file: str
    product: str
    language: str
    convening: str
    paper: str
    sha256: str
    bytes: int
    pages: int
    inputs: str
    ink: float = 0.0
    full_ink: float = 0.0
    set: str = ""
    cards: dict[str, str] = {}


class _Manifest(Struct, frozen=True):
    files: tuple[Entry, ...]


def read_manifest(folder: Path) -> tuple[Entry, ...]:
    """The entries of an edition's folder; none when there is no manifest, or none that this version can read."""
    try:
        return fast_json.decode((folder / MANIFEST).read_bytes(), type=_Manifest).files
    except (FileNotFoundError, ValueError, RecursionError):
        return ()  # a manifest is only a memory of the last build: without it everything is built again


def is_whole(folder: Path, entry: Entry) -> bool:
    """Whether the file is there with the bytes that were built."""
    path = folder / entry.file
    return path.is_file() and path.stat().st_size == entry.bytes and digest(path.read_bytes()) == entry.sha256


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def put(folder: Path, edition: str, files: Mapping[str, bytes], entries: Iterable[Entry], gone: Collection[str] = ()) -> None:
    """Write all files and the manifest: all of them, or none. Names are relative to the folder. Files that are `gone` are removed at last.

    Each is written beside its place and moved there when all are complete, so a reader sees the old file or the new one,
    and a full disk leaves the old ones. When one cannot be replaced, those that were are put back. Raises OSError with the file that it is about.
    """
    for inside in {(folder / name).parent for name in (*files, MANIFEST)}:
        inside.mkdir(parents=True, exist_ok=True)
    for name in (*files, MANIFEST):
        _check_target(folder / name)
    whole = {**files, MANIFEST: _manifest(folder, edition, files, tuple(entries), gone)}
    parts = [(path.with_name(f".{path.name}.{os.getpid()}.part"), path) for path in (folder / name for name in whole)]
    try:
        for (part, path), data in zip(parts, whole.values(), strict=True):
            with _told_as(path):
                part.write_bytes(data)
        _replace_all(parts)
    finally:
        _remove(part for part, _ in parts)
    _remove(folder / name for name in gone)


def _manifest(folder: Path, edition: str, files: Mapping[str, bytes], entries: Sequence[Entry], gone: Collection[str]) -> bytes:
    """The manifest with new entries, and those of the files that stay."""
    before = read_manifest(folder)
    # What was built together is fresh together: where one of its files is replaced by another request, the rest is built again.
    broken = {entry.inputs for entry in before if entry.file in files} - {entry.inputs for entry in entries}
    left = (entry for entry in before if entry.file not in files and entry.file not in gone and (folder / entry.file).is_file())
    kept = {entry.file: replace(entry, inputs="") if entry.inputs in broken else entry for entry in left}
    kept.update({entry.file: entry for entry in entries})
    manifest = {"edition": edition, "version": __version__, "files": [to_builtins(kept[name], enc_hook=str) for name in sorted(kept)]}
    return (json.dumps(manifest, indent=2, sort_keys=True) + "\n").encode()


def _check_target(path: Path) -> None:
    """Raise OSError for a place that a file cannot take."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "a folder stands where this file belongs", str(path))


def _replace_all(parts: Sequence[tuple[Path, Path]]) -> None:
    """Move each part to its place. Until the last is there the older files are kept, and put back when one cannot be replaced."""
    kept = [(path.with_name(f".{path.name}.{os.getpid()}.old"), path) for _, path in parts if path.exists()]
    older = {path: old for old, path in kept}
    moved: list[Path] = []
    try:
        for old, path in kept:
            with _told_as(path):
                _keep(path, old)
        for part, path in parts:
            moved.append(path)
            with _told_as(path):
                part.replace(path)
    except BaseException:
        _put_back(moved, older, {path: part for part, path in parts})
        raise
    finally:
        _remove(older.values())


def _keep(path: Path, old: Path) -> None:
    """A second name for a file; a copy where the disk has no second names."""
    old.unlink(missing_ok=True)
    try:
        os.link(path, old)
    except OSError:
        shutil.copy2(path, old)


def _put_back(moved: Iterable[Path], older: Mapping[Path, Path], parts: Mapping[Path, Path]) -> None:
    """The older files to their places; a file that was not there before goes. The last one moved may not have got there."""
    for path in moved:
        if parts[path].exists():
            continue
        with suppress(OSError):  # what cannot be put back must not hide why the build failed
            if path in older:
                older[path].replace(path)
            else:
                path.unlink(missing_ok=True)


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        with suppress(OSError):
            path.unlink(missing_ok=True)


@contextmanager
def _told_as(path: Path, part: Path | None = None) -> Iterator[None]:
    """Whatever cannot be written is told by the name that people know: of `path`, and not of the part beside it.

    An error about some other file, which is not inside `part`, keeps its name.
    """
    try:
        yield
    except OSError as error:
        if part is not None and error.filename is not None and not Path(error.filename).is_relative_to(part):
            raise
        _raise_as(error, path)


def _raise_as(error: OSError, path: Path) -> NoReturn:
    raise OSError(error.errno or errno.EIO, error.strerror or str(error), str(path)) from error


def write_file(path: Path, text: str) -> None:
    """Write one file. Raises OSError with its name."""
    with _told_as(path):
        path.write_text(text, encoding="utf-8")


def put_file(path: Path, data: bytes) -> None:
    """Write one file whole: beside its place first, then there. Raises OSError with its name."""
    _check_target(path)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with _told_as(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(data)
            part.replace(path)
    finally:
        _remove([part])


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """An empty folder to write into, which takes the place of `folder` when all is written. Nothing is left of it when that fails."""
    part = folder.with_name(f".{folder.name}.{os.getpid()}.part")
    if folder.exists() and not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "a file stands where this folder belongs", str(folder))
    shutil.rmtree(part, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    try:
        with _told_as(folder, part):
            part.mkdir()
            yield part
            swap_folder(part, folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def swap_folder(part: Path, folder: Path) -> None:
    """Put a finished folder in the place of an older one, which comes back when that fails. Another process may do the same meanwhile."""
    old = folder.with_name(f".{folder.name}.{os.getpid()}.old")
    try:
        for tries_left in reversed(range(_TRIES)):
            shutil.rmtree(old, ignore_errors=True)
            with suppress(FileNotFoundError):
                folder.replace(old)
            try:
                part.replace(folder)
                break
            except OSError:
                if not tries_left or not folder.exists():
                    raise
    finally:
        if old.exists() and not folder.exists():
            old.replace(folder)
        shutil.rmtree(old, ignore_errors=True)
