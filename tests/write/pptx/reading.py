"""A deck read back: its parts as trees, and questions to them."""

import io
import posixpath
import zipfile
from collections.abc import Iterator

from lxml import etree

NS = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
    "rel": "http://schemas.openxmlformats.org/package/2006/relationships",
    "ct": "http://schemas.openxmlformats.org/package/2006/content-types",
}
SHAPES = "p:sp|p:grpSp|p:graphicFrame|p:cxnSp|p:pic"


class Opened:
    """The parts of a deck by their names in the zip file."""

    def __init__(self, data: bytes) -> None:
        self.zip = zipfile.ZipFile(io.BytesIO(data))
        self.names = self.zip.namelist()
        self._trees: dict[str, etree._Element] = {}

    def tree(self, name: str) -> etree._Element:
        """The part as a tree, which is parsed once: not to be changed."""
        if name not in self._trees:
            self._trees[name] = etree.fromstring(self.zip.read(name))
        return self._trees[name]

    def numbered(self, folder: str) -> list[str]:
        """Names of the parts in a folder, in the order of their numbers."""
        names = [name for name in self.names if name.startswith(f"ppt/{folder}/") and name.endswith(".xml")]
        return sorted(names, key=lambda name: int("".join(char for char in posixpath.basename(name) if char.isdigit())))

    @property
    def slides(self) -> list[etree._Element]:
        return [self.tree(name) for name in self.numbered("slides")]

    def relations(self, name: str) -> dict[str, tuple[str, str]]:
        """Each id's last word of the type, and the part or address that it leads to."""
        folder, base = posixpath.split(name)
        where = posixpath.join(folder, "_rels", base + ".rels")
        if where not in self.names:
            return {}
        found = {}
        for one in self.tree(where).findall("rel:Relationship", NS):
            target = one.get("Target")
            inside = one.get("TargetMode") != "External"
            found[one.get("Id")] = (one.get("Type").rpartition("/")[2], posixpath.normpath(posixpath.join(folder, target)) if inside else target)
        return found

    def xml_parts(self) -> Iterator[tuple[str, etree._Element]]:
        return ((name, self.tree(name)) for name in self.names if name.endswith(".xml"))


def find(tree: etree._Element, path: str) -> list[etree._Element]:
    return list(tree.xpath(path, namespaces=NS))


def shapes(slide: etree._Element) -> list[etree._Element]:
    """The shapes that stand on the slide itself, in reading order."""
    return [child for child in find(slide, "p:cSld/p:spTree/*") if etree.QName(child).localname not in ("nvGrpSpPr", "grpSpPr")]


def words(shape: etree._Element) -> str:
    return "".join(text.text or "" for text in find(shape, ".//a:t"))
