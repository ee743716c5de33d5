"""What one part of a deck refers to, with some of it exchanged."""

import posixpath

from lxml import etree

from toolkit.readback.names import REL
from toolkit.readback.package import Package, serialized

_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PREFIX = "rIdKit"
"""No program's own ids begin with this."""


class Relations:
    """The list of a part's relationships, to be changed and written again."""

    def __init__(self, package: Package, part: str) -> None:
        folder, base = posixpath.split(part)
        self.folder, self.name = folder, posixpath.join(folder, "_rels", f"{base}.rels")
        self._root = package.tree(self.name) if self.name in package.names else etree.Element(f"{REL}Relationships", nsmap={None: REL[1:-1]})

    def add(self, kind: str, part: str) -> str:
        """The id of a new relationship of this kind to another part."""
        known = {one.get("Id") for one in self._root}
        id = next(f"{_PREFIX}{number}" for number in range(1, len(known) + 2) if f"{_PREFIX}{number}" not in known)
        etree.SubElement(self._root, f"{REL}Relationship", {"Id": id, "Type": f"{_KINDS}/{kind}", "Target": posixpath.relpath(part, self.folder)})
        return id

    def drop(self, id: str) -> None:
        """Take a relationship out, if it is there."""
        for one in [one for one in self._root if one.get("Id") == id]:
            self._root.remove(one)

    @property
    def data(self) -> bytes:
        return serialized(self._root)
