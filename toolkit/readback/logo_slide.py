"""One slide's logo: exchanged, put where it belongs, or taken out. Where a person moved it, the new one stays in the frame that it was given."""

import hashlib
import re
from collections.abc import Mapping
from typing import Any

from lxml import etree
from msgspec import Struct

from toolkit.kit.deck.logo import NAME
from toolkit.model.resolved import Bitmap
from toolkit.readback.names import A, P, R
from toolkit.readback.package import Package, serialized
from toolkit.readback.relations import Relations
from toolkit.readback.slides import read_slide
from toolkit.readback.words import folded
from toolkit.scene import Rect
from toolkit.write.pptx.place import Place, placed

_CALLED = re.compile(rf"{NAME}\s*\d*")
"""What programs call it: some number the names of all shapes."""
_NEAR = 1000
"""English Metric Units. Programs that count in hundredths of a millimetre move a shape by less when they save it."""


class Mark(Struct, frozen=True):
    """An edition's logo: the file's bytes and format, its pixels and words, and where it stands, in points, on slides by their keys.

    `titles` are the keys of these slides by their titles, for programs that keep no keys.
    """

    data: bytes
    ending: str
    bitmap: Bitmap
    boxes: Mapping[str, Rect]
    titles: Mapping[str, str]

    @property
    def part(self) -> str:
        """The name of the part that holds it: one for each picture, so that it is the same file twice."""
        return f"ppt/media/logo-{hashlib.sha256(self.data).hexdigest()[:8]}.{self.ending}"


class LogoSlide:
    """A slide with the pictures on it that are called a logo."""

    def __init__(self, package: Package, number: int, name: str) -> None:
        self.package, self.number, self.name = package, number, name
        self.root = package.tree(name)
        self.logos = [picture for picture in self.root.iter(f"{P}pic") if _is_logo(picture)]
        self.title = folded(read_slide(number, self.root, None).title)
        self.changed, self.dropped = False, set[str]()
        self._relations = Relations(package, name)

    @property
    def parts(self) -> tuple[tuple[str, bytes], ...]:
        return (self.name, serialized(self.root)), (self._relations.name, self._relations.data)

    def ours(self, old: Mark | None) -> "LogoSlide":
        """The slide with those logos alone that the old edition's deck had there: by the bitmap or by its words. All, where that edition is not known."""
        self.logos = [one for one in self.logos if old is None or old.data == self._image(one) or old.bitmap.alt == _identity(one).get("descr", "")]
        return self

    def exchange(self, old: Mark | None, new: Mark) -> None:
        for picture in self.logos:
            if self._image(picture) == new.data and _identity(picture).get("descr", "") == new.bitmap.alt:
                continue
            if old is None or _identity(picture).get("descr", "") in ("", old.bitmap.alt):
                _identity(picture).set("descr", new.bitmap.alt)
            _set_place(picture, self._place(_place(picture), old, new))
            blip = picture.find(f"{P}blipFill/{A}blip")
            self._release(blip)
            blip.set(f"{R}embed", self._relations.add("image", new.part))
            _plain(picture, blip)
            self.changed = True

    def put(self, new: Mark) -> None:
        """A new logo where the edition's own deck has it."""
        key = self._key(new)
        tree = self.root.find(f"{P}cSld/{P}spTree")
        if key not in new.boxes or tree is None:
            return
        number = max((int(one.get("id", "0")) for one in self.root.iter(f"{P}cNvPr")), default=0) + 1
        tree.append(_picture(number, new, self._relations.add("image", new.part), placed(new.boxes[key])))
        self.changed = True

    def without(self) -> bool:
        """Take the logos out. False where something on the slide moves one of them, which would then move nothing."""
        if any(self.root.find(f".//{P}spTgt[@spid='{_identity(picture).get('id')}']") is not None for picture in self.logos):
            return False
        for picture in self.logos:
            self._release(picture.find(f"{P}blipFill/{A}blip"))
            picture.getparent().remove(picture)
        self.changed = True
        return True

    def _place(self, now: Place, old: Mark | None, new: Mark) -> Place:
        key = self._key(new)
        if old and key in new.boxes and key in old.boxes and all(abs(a - b) <= _NEAR for a, b in zip(now, placed(old.boxes[key]), strict=True)):
            return placed(new.boxes[key])
        scale = min(now.cx / new.bitmap.width, now.cy / new.bitmap.height)
        wide, high = round(new.bitmap.width * scale), round(new.bitmap.height * scale)
        return Place(now.x + (now.cx - wide) // 2, now.y + (now.cy - high) // 2, wide, high)

    def _key(self, mark: Mark) -> str:
        """Which of the mark's slides this is; "" for none."""
        return self.root.find(f"{P}cSld").get("name", "") or mark.titles.get(self.title, "")

    def _image(self, picture: Any) -> bytes:
        relation = self.package.relations(self.name).get(picture.find(f"{P}blipFill/{A}blip").get(f"{R}embed", ""))
        return self.package.part(relation.target) if relation and relation.target in self.package.names else b""

    def _release(self, blip: Any) -> None:
        """Let go of a bitmap, unless something else on the slide shows it, too."""
        id = blip.attrib.pop(f"{R}embed", "")
        if id and not any(id in (value for name, value in one.attrib.items() if name.startswith(R)) for one in self.root.iter("*")):
            relation = self.package.relations(self.name).get(id)
            self.dropped |= {relation.target} if relation and relation.target else set()
            self._relations.drop(id)


def _is_logo(picture: Any) -> bool:
    """Whether it is called so, stands at a place of its own, and shows a bitmap."""
    whole = picture.find(f"{P}spPr/{A}xfrm/{A}ext") is not None and picture.find(f"{P}blipFill/{A}blip") is not None
    return whole and bool(_CALLED.fullmatch(_identity(picture).get("name", "")))


def _identity(picture: Any) -> Any:
    return picture.find(f"{P}nvPicPr/{P}cNvPr")


def _place(picture: Any) -> Place:
    frame = picture.find(f"{P}spPr/{A}xfrm")
    off, ext = frame.find(f"{A}off"), frame.find(f"{A}ext")
    return Place(int(off.get("x")), int(off.get("y")), int(ext.get("cx")), int(ext.get("cy")))


def _set_place(picture: Any, place: Place) -> None:
    frame = picture.find(f"{P}spPr/{A}xfrm")
    frame.find(f"{A}off").attrib.update({"x": str(place.x), "y": str(place.y)})
    frame.find(f"{A}ext").attrib.update({"cx": str(place.cx), "cy": str(place.cy)})


def _plain(picture: Any, blip: Any) -> None:
    """Without what belongs to the old bitmap: its drawn form beside it, its effects, and how it was cut."""
    for part in list(blip):
        blip.remove(part)
    cut = picture.find(f"{P}blipFill/{A}srcRect")
    if cut is not None:
        cut.getparent().remove(cut)


def _picture(number: int, mark: Mark, id: str, place: Place) -> Any:
    """`p:pic` as the toolkit writes it."""
    spaces = f'xmlns:a="{A[1:-1]}" xmlns:p="{P[1:-1]}" xmlns:r="{R[1:-1]}"'
    picture = etree.fromstring(
        f'<p:pic {spaces}><p:nvPicPr><p:cNvPr id="{number}" name="{NAME}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:embed="{id}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
        f'<p:spPr><a:xfrm><a:off x="{place.x}" y="{place.y}"/><a:ext cx="{place.cx}" cy="{place.cy}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )
    _identity(picture).set("descr", mark.bitmap.alt)
    return picture
