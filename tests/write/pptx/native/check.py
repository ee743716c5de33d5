"""What a check is."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from lxml import etree

from tests.write.pptx.reading import Opened, find

Check: TypeAlias = Callable[[Opened], Iterator[str]]
"""Yields a part or a name for each place where a deck is wrong, "" where the deck as a whole is."""

PRESENTATION, MASTER = "ppt/presentation.xml", "ppt/slideMasters/slideMaster1.xml"
ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def office_parts(deck: Opened) -> Iterator[tuple[str, etree._Element]]:
    """Every part of the deck itself with its tree."""
    return ((name, tree) for name, tree in deck.xml_parts() if name.startswith("ppt/"))


def slide_parts(deck: Opened) -> Iterator[tuple[str, etree._Element]]:
    return ((name, deck.tree(name)) for name in deck.numbered("slides"))


def layout_parts(deck: Opened) -> Iterator[tuple[str, etree._Element]]:
    return ((name, deck.tree(name)) for name in deck.numbered("slideLayouts"))


def hidden(tree: etree._Element) -> bool:
    return str(tree.get("show")) == "0"


def identity(shape: etree._Element) -> etree._Element:
    """The element with a shape's name, number and description."""
    return find(shape, "*[1]/p:cNvPr")[0]


def decorative(shape: etree._Element) -> bool:
    return bool(find(identity(shape), ".//adec:decorative[@val='1']"))


def kind(shape: etree._Element) -> str:
    """The type of the placeholder that a shape is, "" for none."""
    return next(iter(find(shape, "*[1]/p:nvPr/p:ph/@type")), "")
