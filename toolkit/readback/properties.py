"""What a file says of itself, and the same with other values: title, subject, keywords, fonts and theme, and the properties that the toolkit gave it."""

from collections.abc import Callable, Mapping
from typing import Any

from toolkit.readback.names import CORE, CUSTOM, DC, EXTENDED, VT
from toolkit.readback.package import Package, serialized
from toolkit.readback.words import folded
from toolkit.scene import Document, Origin
from toolkit.write.pptx.origin import OF_ORIGIN

_CORE: dict[str, Callable[[Document], str]] = {
    f"{DC}title": lambda document: document.title,
    f"{DC}subject": lambda document: document.subject,
    f"{DC}creator": lambda document: document.author,
    f"{CORE}keywords": lambda document: ", ".join(document.keywords),
}

_LISTED = ("Fonts Used", "Theme")
"""The lists in which the look stands, as Office names them in English."""


def read_properties(package: Package) -> dict[str, str]:
    """The custom properties of the file, by name."""
    return {
        one.get("name", ""): "".join(one.itertext())
        for part in package.related("", "custom-properties")
        for one in package.tree(part).iterfind(f"{CUSTOM}property")
    }


def origin_of(properties: Mapping[str, str]) -> Origin:
    """What a deck says of where it comes from; "" for what it does not say."""
    return Origin(**{field: properties.get(name, "") for field, name in OF_ORIGIN.items()})


def changed_core(package: Package, old: Document | None, new: Document) -> dict[str, bytes]:
    """The part with the title, the subject, the author and the keywords of another edition, whether that makes a difference or not.

    A value that the old edition's deck does not have is a person's own and stays. Where the old edition is not known, all are changed.
    """
    changed = {}
    for part in package.related("", "core-properties"):
        tree = package.tree(part)
        for tag, of in _CORE.items():
            _swap(tree.find(tag), None if old is None else of(old), of(new))
        changed[part] = serialized(tree)
    return changed


def changed_extended(package: Package, names: Mapping[str, str]) -> dict[str, bytes]:
    """The part that lists the file's fonts and themes, with other names for some of them; a file whose program lists none keeps it as it is."""
    changed = {}
    for part in package.related("", "extended-properties"):
        tree = package.tree(part)
        pairs = [one.text or "" for one in tree.iterfind(f"{EXTENDED}HeadingPairs/{VT}vector/{VT}variant/*")]
        titles = list(tree.iterfind(f"{EXTENDED}TitlesOfParts/{VT}vector/{VT}lpstr"))
        for kind, count in zip(pairs[::2], pairs[1::2], strict=False):
            mine, titles = titles[: int(count or 0)], titles[int(count or 0) :]
            for title in mine if kind in _LISTED else ():
                title.text = names.get(title.text or "", title.text)
        changed[part] = serialized(tree)
    return changed


def _swap(element: Any, old: str | None, new: str) -> None:
    if element is not None and element.text and (old is None or _bare(element.text) == _bare(old)):
        element.text = new


def _bare(text: str) -> str:
    """A value without its commas, which LibreOffice leaves out between keywords."""
    return folded(text.replace(",", " "))


def changed_custom(package: Package, values: Mapping[str, str]) -> dict[str, bytes]:
    """The part with other values for properties that the file has, whether that makes a difference or not. A file without them gets none."""
    changed = {}
    for part in package.related("", "custom-properties"):
        tree = package.tree(part)
        known = {one.get("name"): one for one in tree.iterfind(f"{CUSTOM}property")}
        for name in values:
            if name in known and len(known[name]):
                known[name][0].text = values[name]
        changed[part] = serialized(tree)
    return changed
