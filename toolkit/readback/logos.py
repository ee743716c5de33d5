"""The logo of a deck, and another edition's in its place: the slides, the bitmaps' parts and the list of content types."""

import posixpath
from collections.abc import Mapping

from lxml import etree
from msgspec import Struct

from toolkit.readback.deck import slide_parts
from toolkit.readback.logo_slide import LogoSlide, Mark
from toolkit.readback.package import Package, serialized

_TYPES = "[Content_Types].xml"
_TYPE = "{http://schemas.openxmlformats.org/package/2006/content-types}Default"
_MIME = {"png": "image/png", "jpg": "image/jpeg"}


class Swapped(Struct, frozen=True):
    """Parts that are new or differ, those that nothing names any more, and the numbers of slides on which an old logo stays because something moves it."""

    parts: Mapping[str, bytes]
    gone: frozenset[str] = frozenset()
    kept: tuple[int, ...] = ()


def swapped(package: Package, old: Mark | None, new: Mark | None, *, known: bool) -> Swapped:
    """The deck's parts with the new logo for the old one; without one for None.

    `known` says whether the old edition is: where it is and has no logo, a picture of that name is a person's own.
    """
    ours = old is not None or not known
    slides = [LogoSlide(package, number, name) for number, name in enumerate(slide_parts(package), 1)]
    has = any(slide.logos for slide in slides)
    found = [slide for slide in slides if slide.ours(old).logos] if ours else []
    if new is None:
        kept = tuple(slide.number for slide in found if not slide.without())
    else:
        kept = ()
        for slide in found:
            slide.exchange(old, new)
        for slide in slides if old is None and not has else ():
            slide.put(new)
    changed = [slide for slide in slides if slide.changed]
    parts = {name: data for slide in changed for name, data in slide.parts}
    gone = _unnamed(package, changed)
    return Swapped({**parts, **(_stored(package, new) if new and changed else {})}, gone, kept)


def _stored(package: Package, mark: Mark) -> dict[str, bytes]:
    """The bitmap's part, and the list of content types where its ending is new there."""
    types = package.tree(_TYPES)
    known = {one.get("Extension", "").lower() for one in types.iterfind(_TYPE)}
    if mark.ending not in known:
        types.insert(0, etree.Element(_TYPE, {"Extension": mark.ending, "ContentType": _MIME[mark.ending]}))
    return {mark.part: mark.data, **({} if mark.ending in known else {_TYPES: serialized(types)})}


def _unnamed(package: Package, changed: list[LogoSlide]) -> frozenset[str]:
    """The bitmaps that slides let go of and that no other part shows."""
    dropped = {target for slide in changed for target in slide.dropped}
    if not dropped:
        return frozenset()
    letting = {slide.name: slide.dropped for slide in changed}
    for listed in package.names:
        if listed.endswith(".rels"):
            folder, base = posixpath.split(listed)
            part = posixpath.join(posixpath.dirname(folder), base.removesuffix(".rels"))
            named = {relation.target for relation in package.relations(part).values()}
            dropped -= named - letting.get(part, set())
    return frozenset(dropped)
