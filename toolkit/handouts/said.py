"""What a card's face says: each row's name and its words, in the order in which they are read. Decoration says nothing."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from toolkit.scene import Group, Item, Picture, Table, Text

PICTURE = "Picture"
"""The name of what is seen and not read: its words are those for who cannot see it."""


class Said(NamedTuple):
    """Words under the name of their row. A label beside words is a row of its own with the same name."""

    row: str
    text: str


def said(items: Iterable[Item], row: str = "") -> Iterator[Said]:
    """The rows of these items. What stands in a named group has the group's name, all else its own."""
    for item in items:
        match item:
            case Text() if item.tag != "Artifact":
                yield from _paragraphs(item, row or item.name.removesuffix(": text"))
            case Group(tag="Artifact"):
                pass
            case Group(tag="Figure") | Picture():
                if item.alt:
                    yield Said(PICTURE, item.alt)
            case Group(tag="P"):
                yield from _together(said(item.items, row or item.name), row or item.name, " ")
            case Group(tag="Div") if item.name:
                yield from _labelled(tuple(said(item.items, item.name)), item.name)
            case Group():
                yield from said(item.items, row or item.name)
            case Table():
                yield from said((inner for line in item.rows for cell in line.cells for inner in cell.items), row or item.name)
            case _:
                pass


def _paragraphs(text: Text, row: str) -> Iterator[Said]:
    """Each by itself: an address stands in one text with the words below it."""
    return (Said(row, paragraph.text) for paragraph in text.paragraphs if paragraph.text.strip())


def _labelled(rows: tuple[Said, ...], name: str) -> Iterator[Said]:
    """The label that a row has its name from, then all its words as one."""
    label = 1 if rows and rows[0].text == name else 0
    yield from rows[:label]
    yield from _together(rows[label:], name, "\n")


def _together(rows: Iterable[Said], name: str, by: str) -> Iterator[Said]:
    if words := by.join(row.text for row in rows):
        yield Said(name, words)
