"""Put files in place whole, and keep the manifest that says what they are."""

import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict, replace

from toolkit import __version__

MANIFEST = "manifest.json"


class Entry(Struct, frozen=True):
    """A built file: what it is, its SHA-256, its size in bytes, its pages, and the hash of what it was made from."""

    file: str
    product: str
    language: str
    convening: str
    paper: str
    sha256: str
    bytes: int
    pages: int
    inputs: str


def read_manifest(folder: Path) -> tuple[Entry, ...]:
    """The entries of an edition's folder; none when there is no manifest, or none that this version can read."""
    try:
        data = json.loads((folder / MANIFEST).read_text("utf-8"))
        return tuple(Entry(**entry) for entry in data["files"])
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return ()  # a manifest is only a memory of the last build: without it everything is built again


def is_whole(folder: Path, entry: Entry) -> bool:
    """Whether the file is there with the bytes that were built."""
    path = folder / entry.file
    return path.is_file() and path.stat().st_size == entry.bytes and digest(path.read_bytes()) == entry.sha256


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def put(folder: Path, edition: str, files: Mapping[str, bytes], entries: Iterable[Entry]) -> None:
    """Write all files and the manifest.

    Each is written beside its place and moved there when all are complete, so a reader sees the old file or the new one,
    and a full disk leaves the old ones.
    """
    folder.mkdir(parents=True, exist_ok=True)
    before, entries = read_manifest(folder), tuple(entries)
    # What was built together is fresh together: where one of its files is replaced by another request, the rest is built again.
    broken = {entry.inputs for entry in before if entry.file in files} - {entry.inputs for entry in entries}
    left = (entry for entry in before if entry.file not in files and (folder / entry.file).is_file())
    kept = {entry.file: replace(entry, inputs="") if entry.inputs in broken else entry for entry in left}
    kept.update({entry.file: entry for entry in entries})
    manifest = {"edition": edition, "version": __version__, "files": [asdict(kept[name]) for name in sorted(kept)]}
    whole = {**files, MANIFEST: (json.dumps(manifest, indent=2, sort_keys=True) + "\n").encode()}
    parts: list[tuple[Path, Path]] = []
    try:
        for name, data in whole.items():
            part = folder / f".{name}.{os.getpid()}.part"
            parts.append((part, folder / name))
            part.write_bytes(data)
        for part, path in parts:
            part.replace(path)
    finally:
        for part, _ in parts:
            part.unlink(missing_ok=True)


def swap_folder(part: Path, folder: Path) -> None:
    """Put a finished folder in the place of an older one."""
    old = folder.with_name(f".{folder.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.replace(old)
    part.replace(folder)
    shutil.rmtree(old, ignore_errors=True)
