"""XML as text: elements are made from the leaves up, each a string that is already escaped and in schema order.

Building lxml elements takes 25 times longer than writing the same text (measured; see decision 0009), and
nothing here is ever changed once it is made.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TypeAlias

from msgspec import Struct

from toolkit.write.pptx.schema import RANKS

Value: TypeAlias = str | int | bool | None

NAMESPACES: dict[str, Value] = {
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
"""What the root of every part of a deck declares."""

_DECLARATION = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
_SPECIAL = re.compile('[&<>"\t\n\r\x00-\x1f\ufffe\uffff]')
# XML 1.0 has no way to write the control characters, so they are left out.
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}


class Xml(Struct, frozen=True, gc=False):
    """A finished element: its tag with prefix, and its text."""

    tag: str
    text: str


def node(tag: str, attributes: Mapping[str, Value] | None = None, *children: Xml | None) -> Xml:
    """An element with its children in schema order. Attributes and children that are None are left out.

    Raises KeyError for a child that the schema does not have there.
    """
    opening = f"{tag}{_written(attributes)}" if attributes else tag
    present = [child for child in children if child is not None] if children else None
    if not present:
        return Xml(tag, f"<{opening}/>")
    ranks = RANKS[tag]
    if len(present) == 1:
        [only] = present
        ranks[only.tag]  # the commonest case needs no sorting, but must be allowed
        return Xml(tag, f"<{opening}>{only.text}</{tag}>")
    order = [ranks[child.tag] for child in present]
    if order != sorted(order):
        present.sort(key=lambda child: ranks[child.tag])
    return Xml(tag, f"<{opening}>{''.join([child.text for child in present])}</{tag}>")


def plain(tag: str, *children: Xml | None) -> Xml:
    """An element without attributes whose children are given in schema order, as every shape has them: nothing is sorted and nothing looked up."""
    return Xml(tag, f"<{tag}>{''.join([child.text for child in children if child is not None])}</{tag}>")


def words(tag: str, text: str, attributes: Mapping[str, Value] | None = None) -> Xml:
    """An element that holds text alone."""
    return Xml(tag, f"<{tag}{_written(attributes) if attributes else ''}>{escaped(text)}</{tag}>")


def file(root: Xml) -> bytes:
    """The bytes of a part whose root element this is."""
    return (_DECLARATION + root.text).encode("utf-8")


@lru_cache(maxsize=4096)
def escaped(text: str) -> str:
    """Text for an element or an attribute in double quotes."""
    return _SPECIAL.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    return _ESCAPES.get(match[0], "")


def _written(attributes: Mapping[str, Value]) -> str:
    """The attributes as they stand in a tag. Whole numbers, which most are, take the short way."""
    text = ""
    for name, value in attributes.items():
        if value.__class__ is int:
            text += f' {name}="{value}"'
        elif value is None:
            continue
        elif isinstance(value, str):
            text += f' {name}="{escaped(value)}"'
        else:
            text += f' {name}="{int(value)}"'
    return text
