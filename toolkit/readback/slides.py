"""Slides as they are read from a file: texts by name, and what stands beside them."""

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from toolkit.readback.names import MC, A, P
from toolkit.readback.words import paragraphs

_NUMBERED = re.compile(r"\s+\d+$")
_NEVER_SAID = ("sldNum", "dt", "hdr", "sldImg")
_TITLES = ("title", "ctrTitle")
_KINDS = {f"{P}sp": "shape", f"{P}cxnSp": "line", f"{P}pic": "picture", f"{P}grpSp": "group", f"{P}graphicFrame": "object"}
_CONTENTS = {"table": "table", "chart": "chart", "diagram": "diagram"}


class TextBox(Struct, frozen=True):
    """A text: what its box is called, its paragraphs, and the numbers of the shapes on the slide that it stands in, outermost first.

    `slot` is the kind of its placeholder, "" for none; `cell` is its row and column in a table, counted from 1, None outside of tables.
    """

    name: str
    paragraphs: tuple[str, ...]
    slot: str = ""
    cell: tuple[int, int] | None = None
    within: tuple[int, ...] = ()

    @property
    def place(self) -> str:
        """The place of a cell in words, "" outside of tables."""
        return "" if self.cell is None else f"row {self.cell[0]}, column {self.cell[1]}"

    @property
    def text(self) -> str:
        return "\n".join(self.paragraphs)


class Shape(Struct, frozen=True):
    """What stands on a slide and says nothing itself: a picture, a shape, a group around others."""

    kind: str
    name: str
    within: tuple[int, ...]


class Slide(Struct, frozen=True):
    """One slide. `key` is its name in the file, "" where the file keeps none; `number` counts from 1."""

    number: int
    key: str
    hidden: bool
    texts: tuple[TextBox, ...]
    shapes: tuple[Shape, ...]
    notes: tuple[str, ...]

    @property
    def title(self) -> str:
        """The words of the title, "" where there is none."""
        return next((" ".join(said.paragraphs) for said in self.texts if said.slot == "title"), "")

    @property
    def words(self) -> str:
        """All that the slide says, title and notes too."""
        return "\n".join((*(said.text for said in self.texts), *self.notes))


def read_slide(number: int, root: Any, notes: Any) -> Slide:
    """The slide whose part has this root; `notes` is the root of its notes or None."""
    reader = _Reader()
    reader.read(root.find(f"{P}cSld/{P}spTree"), ())
    key = root.find(f"{P}cSld").get("name", "")
    said = () if notes is None else tuple(part for body in _notes(notes) for part in paragraphs(body))
    return Slide(number, key, root.get("show") in ("0", "false"), tuple(reader.texts), tuple(reader.shapes), said)


def _notes(root: Any) -> Iterator[Any]:
    for shape in root.iter(f"{P}sp"):
        slot = shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph")
        if slot is not None and slot.get("type") == "body" and (body := shape.find(f"{P}txBody")) is not None:
            yield body


class _Reader:
    """Walks a tree of shapes. Things get their numbers as they are met."""

    def __init__(self) -> None:
        self.texts: list[TextBox] = []
        self.shapes: list[Shape] = []

    def read(self, tree: Any, within: tuple[int, ...]) -> None:
        for shape in _shapes(tree):
            name = _NUMBERED.sub("", _identity(shape).get("name", ""))
            slot = shape.find(f"./*/{P}nvPr/{P}ph")
            if shape.tag == f"{P}grpSp":
                self.read(shape, self._add(shape, name, within))
            elif shape.tag == f"{P}graphicFrame":
                self._cells(shape, name, self._add(shape, name, within))
            elif slot is not None and slot.get("type") in _NEVER_SAID:
                continue
            else:
                self._shape(shape, name, slot, within)

    def _shape(self, shape: Any, name: str, slot: Any, within: tuple[int, ...]) -> None:
        body = shape.find(f"{P}txBody")
        said = () if body is None else paragraphs(body)
        if said:
            self.texts.append(TextBox(name, said, "" if slot is None else _slot(slot), within=within))
        elif slot is None and not _is_text_box(shape):
            self._add(shape, name, within)

    def _cells(self, frame: Any, name: str, within: tuple[int, ...]) -> None:
        for row, cells in enumerate(frame.iter(f"{A}tr"), 1):
            for column, cell in enumerate(cells.iterfind(f"{A}tc"), 1):
                if (body := cell.find(f"{A}txBody")) is not None and (said := paragraphs(body)):
                    self.texts.append(TextBox(name, said, cell=(row, column), within=within))

    def _add(self, shape: Any, name: str, within: tuple[int, ...]) -> tuple[int, ...]:
        self.shapes.append(Shape(_kind(shape), name, within))
        return (*within, len(self.shapes) - 1)


def _shapes(tree: Any) -> Iterator[Any]:
    """The shapes of a tree. Where a program offers a newer form and an older one, the newer is what people see."""
    for part in () if tree is None else tree:
        if part.tag == f"{MC}AlternateContent":
            yield from _shapes(part.find(f"{MC}Choice"))
        elif part.tag in _KINDS:
            yield part


def _identity(shape: Any) -> Any:
    found = shape.find(f"./*/{P}cNvPr")
    return {} if found is None else found


def _slot(slot: Any) -> str:
    kind: str = slot.get("type", "body")
    return "title" if kind in _TITLES else "footer" if kind == "ftr" else kind


def _is_text_box(shape: Any) -> bool:
    box = shape.find(f"{P}nvSpPr/{P}cNvSpPr")
    return box is not None and box.get("txBox") in ("1", "true")


def _kind(shape: Any) -> str:
    if shape.tag != f"{P}graphicFrame":
        return _KINDS[shape.tag]
    data = shape.find(f"{A}graphic/{A}graphicData")
    return _CONTENTS.get("" if data is None else data.get("uri", "").rpartition("/")[2], "object")
