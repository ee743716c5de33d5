"""The package: parts with known names, their relationships, and the zip file around them.

python-pptx knows the names, content types and relationship types; its own writer is not used, because it walks the graph
of parts recursively and searches all relationships for each new one, which linked slides make deep and slow.
"""

import io
import zipfile
from collections.abc import Iterable, Sequence
from functools import lru_cache

from msgspec import Struct, field

from toolkit.write.pptx.opc import CT, PACKAGE_URI, PackURI
from toolkit.write.pptx.xml import Xml, escaped, file, node

__all__ = ["Part", "Relations", "name", "packed"]

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The oldest date that a zip file can hold: the same input makes the same bytes."""
_LEVEL = 4
_STORED = ("png", "jpg", "jpeg", "gif")
"""Already compressed."""
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


def name(kind: str, number: int | None = None) -> PackURI:
    """The name of a part: "slides/slide" and 7 make /ppt/slides/slide7.xml."""
    return PackURI(f"/ppt/{kind}{'' if number is None else number}.xml")


class Relations:
    """What one part refers to. Asking twice for the same gives the same id."""

    def __init__(self, source: PackURI = PACKAGE_URI) -> None:
        self._folder = source.baseURI
        self._ids: dict[tuple[str, str, bool], str] = {}

    def add(self, kind: str, target: str, *, external: bool = False) -> str:
        """The id of a relationship to a part by its name, or to an address."""
        return self._ids.setdefault((kind, target, external), f"rId{len(self._ids) + 1}")

    def __bool__(self) -> bool:
        return bool(self._ids)

    @property
    def blob(self) -> bytes:
        entries = [self._entry(*key, known) for key, known in self._ids.items()]
        return file(Xml("Relationships", f'<Relationships xmlns="{_RELATIONSHIPS}">{"".join(entries)}</Relationships>'))

    def _entry(self, kind: str, target: str, external: bool, known: str) -> str:
        # Written as one string: every slide and every sheet of notes has several, and only addresses need escapes.
        where = f'{escaped(target)}" TargetMode="External' if external else _relative(target, self._folder)
        return f'<Relationship Id="{known}" Type="{kind}" Target="{where}"/>'


def _relative(target: str, folder: str) -> str:
    """A part as it is named from a folder of the package."""
    where, _, file_name = target.rpartition("/")
    return _way(where, folder) + file_name


@lru_cache(256)
def _way(there: str, here: str) -> str:
    """From folder to folder, with a slash at its end unless they are the same."""
    return str(PackURI(f"{there}/x").relative_ref(here))[:-1]


class Part(Struct, frozen=True):
    """A file of the package."""

    name: PackURI
    content_type: str
    blob: bytes
    relations: Relations = field(default_factory=Relations)


def packed(parts: Sequence[Part], relations: Relations, *, compressed: bool = True) -> bytes:
    """The finished file. Content types stand first, as readers that stream expect."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, "[Content_Types].xml", _content_types(parts), compressed)
        _add(archive, PACKAGE_URI.rels_uri.membername, relations.blob, compressed)
        for part in parts:
            _add(archive, part.name.membername, part.blob, compressed)
            if part.relations:
                _add(archive, part.name.rels_uri.membername, part.relations.blob, compressed)
    return buffer.getvalue()


def _add(archive: zipfile.ZipFile, member: str, blob: bytes, compressed: bool) -> None:
    entry = zipfile.ZipInfo(member, _EPOCH)
    entry.create_system = 0  # the same on every platform
    stored = not compressed or member.rpartition(".")[2] in _STORED
    archive.writestr(entry, blob, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED, None if stored else _LEVEL)


def _content_types(parts: Iterable[Part]) -> bytes:
    defaults, overrides = {"rels": CT.OPC_RELATIONSHIPS, "xml": CT.XML}, {}
    for part in parts:
        if part.name.ext != "xml":  # of the parts that a deck has, pictures alone are known by their extension
            defaults[part.name.ext] = part.content_type
        else:
            overrides[part.name] = part.content_type
    return file(
        node(
            "Types",
            {"xmlns": _TYPES},
            *(node("Default", {"Extension": ext, "ContentType": kind}) for ext, kind in sorted(defaults.items())),
            *(Xml("Override", f'<Override PartName="{where}" ContentType="{kind}"/>') for where, kind in overrides.items()),
        )
    )
