"""What draws on one part: it counts the shapes and keeps the part's relationships."""

from collections.abc import Mapping
from pathlib import Path

from toolkit.scene import Link
from toolkit.write.pptx.ink import Ink
from toolkit.write.pptx.opc import RT, PackURI
from toolkit.write.pptx.package import Part, Relations
from toolkit.write.pptx.xml import Xml, node

_JUMP = "ppaction://hlinksldjump"
_BACK = "ppaction://hlinkshowjump?jump=lastslideviewed"
_KEEP_COLOUR = node(
    "a:extLst",
    {},
    node(
        "a:ext",
        {"uri": "{A12FA001-AC4F-418D-AE19-62706E023703}"},
        node("ahyp:hlinkClr", {"xmlns:ahyp": "http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor", "val": "tx"}),
    ),
)
"""A linked run keeps its own colour, because the theme's link colour cannot be read on every ground."""


class Pictures:
    """The bitmaps of a deck, each stored once."""

    def __init__(self) -> None:
        self._by_path: dict[str, PackURI] = {}
        self._by_hash: dict[str, Part] = {}

    def add(self, path: str) -> PackURI:
        """The name of the part that holds the bitmap at `path`. Raises FileNotFoundError."""
        if path not in self._by_path:
            from pptx.parts.image import Image  # imported late: most decks have no bitmap

            image = Image.from_blob(Path(path).read_bytes())
            if image.sha1 not in self._by_hash:
                where = PackURI(f"/ppt/media/image{len(self._by_hash) + 1}.{image.ext}")
                self._by_hash[image.sha1] = Part(where, image.content_type, image.blob)
            self._by_path[path] = self._by_hash[image.sha1].name
        return self._by_path[path]

    @property
    def parts(self) -> list[Part]:
        return list(self._by_hash.values())


class Pen:
    """Draws on one part. `slides` are the names of the slides' parts by the pages' keys, for jumps."""

    def __init__(self, ink: Ink, part: PackURI, pictures: Pictures, slides: Mapping[str, PackURI] | None = None) -> None:
        self.ink, self.part, self.relations = ink, part, Relations(part)
        self._pictures, self._slides = pictures, slides or {}
        self._last = 1  # the tree of shapes itself is number 1

    def number(self) -> int:
        """The next shape's id."""
        self._last += 1
        return self._last

    def bitmap(self, path: str) -> str:
        """The id of the relationship to a bitmap."""
        return self.relations.add(RT.IMAGE, self._pictures.add(path))

    def jump(self, link: Link | None) -> Xml | None:
        """`a:hlinkClick` of a shape. Raises KeyError for a page that is not in the deck."""
        return None if link is None else self._jump(link, None)

    def jump_in_words(self, link: Link) -> Xml:
        """The same of a run, which keeps its colour."""
        return self._jump(link, _KEEP_COLOUR)

    def _jump(self, link: Link, extension: Xml | None) -> Xml:
        if link.back:
            attributes = {"r:id": "", "action": _BACK}  # Office wants the id though nothing is related
        elif link.page:
            attributes = {"r:id": self.relations.add(RT.SLIDE, self._slides[link.page]), "action": _JUMP}
        else:
            attributes = {"r:id": self.relations.add(RT.HYPERLINK, link.url, external=True)}
        return node("a:hlinkClick", {**attributes, "tooltip": link.says or None}, extension)
