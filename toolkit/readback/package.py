"""A deck's file as it lies on the disk: parts by name, what they refer to, and the same file with some parts changed."""

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from lxml import etree
from msgspec import Struct

from toolkit.problems import UnfitFileError
from toolkit.readback.names import REL

_LARGEST = 64 * 1024 * 1024
"""Bytes of one XML part. The largest of our own has a two hundredth of it; a part that unpacks to more is no slide."""
_WHOLE = 1024**3
"""Bytes of a file, and of all that it unpacks to: a deck is held in memory. Pictures and films hardly get smaller when they are packed."""
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How parts may be packed (ISO/IEC 29500-2). Of other ways the library cannot tell how much would come out."""
_UNREADABLE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, OverflowError, RuntimeError, ValueError)
"""What the library raises for wrong bytes: it reads from memory, so none of these is about a disk."""
_PRESENTATION = "officeDocument"
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The date of new parts: the same deck makes the same bytes."""
_SAVE = "Open it in PowerPoint or LibreOffice, save it as a PowerPoint file (.pptx) without a password"


class Relation(Struct, frozen=True):
    """What a part refers to: the last word of the relationship's type, and the name of the other part ("" for an address outside)."""

    kind: str
    target: str


class Package:
    """The parts of one file. Whatever cannot be read raises UnfitFileError with the file's own name."""

    def __init__(self, shown: str, data: bytes) -> None:
        self.shown = shown
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _UNREADABLE:
            raise UnfitFileError(shown, "this is not a PowerPoint file (.pptx), or it has a password", _SAVE) from None
        self._entries = {entry.filename: entry for entry in self._zip.infolist()}
        if sum(entry.file_size for entry in self._entries.values()) > _WHOLE:
            raise _too_large(shown)

    @classmethod
    def open(cls, path: Path) -> "Package":
        """The file at `path`. Raises OSError when it cannot be opened."""
        if path.stat().st_size > _WHOLE:
            raise _too_large(str(path))
        return cls(str(path), path.read_bytes())

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the parts, as they stand in the file."""
        return tuple(self._entries)

    @property
    def presentation(self) -> str:
        """The name of the part that lists the slides."""
        found = next((relation.target for relation in self.relations("").values() if relation.kind == _PRESENTATION), "")
        if not found.startswith("ppt/") or found not in self._entries:
            raise self.empty()
        return found

    def part(self, name: str) -> bytes:
        """The bytes of a part."""
        entry = self._entries.get(name)
        if entry is None or entry.file_size > _LARGEST:
            raise self.damaged(name)
        return self._read(entry)

    def tree(self, name: str) -> Any:
        """The root element of a part. No entity is resolved, and nothing outside is looked up."""
        try:
            return etree.fromstring(self.part(name), etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
        except etree.XMLSyntaxError:
            raise self.damaged(name) from None

    def relations(self, name: str) -> dict[str, Relation]:
        """What a part refers to, by the ids that it uses; "" asks for the whole file."""
        folder, base = posixpath.split(name)
        listed = posixpath.join(folder, "_rels", base + ".rels")
        if listed not in self._entries:
            return {}
        found = {}
        for one in self.tree(listed).iterfind(f"{REL}Relationship"):
            target = "" if one.get("TargetMode") == "External" else _joined(folder, one.get("Target", ""))
            found[one.get("Id", "")] = Relation(one.get("Type", "").rpartition("/")[2], target)
        return found

    def related(self, name: str, kind: str) -> tuple[str, ...]:
        """The parts of one kind that a part refers to, in the order of the list, as far as they are there."""
        return tuple(relation.target for relation in self.relations(name).values() if relation.kind == kind and relation.target in self._entries)

    def same_xml(self, name: str, data: bytes) -> bool:
        """Whether other bytes of an XML part say the same: programs differ in how they write it."""
        return bool(etree.tostring(self.tree(name), method="c14n") == etree.tostring(etree.fromstring(data), method="c14n"))

    def changed(self, parts: Mapping[str, bytes], gone: Collection[str] = ()) -> bytes:
        """The file with other bytes for some of its parts, without those that are `gone`, and with new ones at its end.

        All others, their order, dates and compression stay.
        """
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as written:
            written.comment = self._zip.comment
            for name, entry in self._entries.items():
                if name not in gone:
                    written.writestr(_like(entry), parts[name] if name in parts else self._read(entry))
            for name in parts:
                if name not in self._entries:
                    written.writestr(zipfile.ZipInfo(name, _EPOCH), parts[name])
        return buffer.getvalue()

    def _read(self, entry: zipfile.ZipInfo) -> bytes:
        """What a part unpacks to, and no more than its entry says: a wrong one would unpack to anything."""
        if entry.compress_type not in _PACKED:
            raise self.damaged(entry.filename)
        try:
            with self._zip.open(entry) as file:
                return file.read(entry.file_size)
        except _UNREADABLE:
            raise self.damaged(entry.filename) from None

    def empty(self) -> UnfitFileError:
        """What is raised for a file without slides."""
        return UnfitFileError(self.shown, "there are no slides in this file", _SAVE)

    def damaged(self, name: str) -> UnfitFileError:
        """What is raised for a part that is not what it should be."""
        return UnfitFileError(self.shown, f'the part "{name}" cannot be read', "Use another copy of the file, or open and save it in PowerPoint")


def _too_large(shown: str) -> UnfitFileError:
    return UnfitFileError(
        shown, "this file is too large: with its pictures and films it has more than 1 GB", "Make them smaller (in PowerPoint: File, Info, Compress Media)"
    )


def serialized(tree: Any) -> bytes:
    """The bytes of a part with this root element."""
    data: bytes = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    return data


def _joined(folder: str, target: str) -> str:
    """The name of a part from where it is named; a name that begins with a slash counts from the top."""
    return posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")


def _like(entry: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """A new entry with the same name, date, compression and rights."""
    new = zipfile.ZipInfo(entry.filename, entry.date_time)
    new.compress_type, new.external_attr, new.create_system = entry.compress_type, entry.external_attr, entry.create_system
    return new
