"""Headers and footers that are the toolkit's own, with another text in their place."""

from collections.abc import Iterator, Mapping
from typing import Any

from toolkit.readback.names import A, P
from toolkit.readback.package import Package, serialized
from toolkit.readback.words import folded

_SLOTS = ("hdr", "ftr")
_FOLDERS = ("ppt/slides/", "ppt/slideLayouts/", "ppt/slideMasters/", "ppt/notesSlides/", "ppt/notesMasters/", "ppt/handoutMasters/")


def changed_footers(package: Package, ours: Mapping[str, str]) -> dict[str, bytes]:
    """The parts whose header or footer says one of our own texts, with the one that takes its place.

    What a person wrote stays, and so does a part without a header and a footer. Notes and handouts have both.
    """
    known = {folded(old): new for old, new in ours.items() if old and folded(old) != folded(new)}
    changed = {}
    for name in package.names if known else ():
        if name.startswith(_FOLDERS) and name.endswith(".xml") and any(slot.encode() in package.part(name) for slot in _SLOTS):
            tree = package.tree(name)
            if found := [body for body in _footers(tree) if folded(_said(body)) in known]:
                for body in found:
                    _say(body, known[folded(_said(body))])
                changed[name] = serialized(tree)
    return changed


def _footers(tree: Any) -> Iterator[Any]:
    for shape in tree.iter(f"{P}sp"):
        slot, body = shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph"), shape.find(f"{P}txBody")
        if slot is not None and slot.get("type") in _SLOTS and body is not None:
            yield body


def _said(body: Any) -> str:
    return " ".join("".join(words.text or "" for words in part.iter(f"{A}t")) for part in body.iterfind(f"{A}p"))


def _say(body: Any, new: str) -> None:
    """The new words in the first run, with its look. All others go."""
    first, *others = body.iter(f"{A}t")
    first.text = new
    for words in others:
        run = words.getparent()
        run.getparent().remove(run)
