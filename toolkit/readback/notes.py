"""Speaker's notes as paragraphs under their labels."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from toolkit.readback.words import folded
from toolkit.scene import Note


class Line(Struct, frozen=True):
    """A paragraph of notes: its own label or "", the label that it stands under, and its words without its own label."""

    label: str
    under: str
    words: str

    @property
    def whole(self) -> str:
        return f"{self.label} {self.words}".strip()


class Labels:
    """The labels of the notes that were made, the longest first, and the lines that stand under none."""

    def __init__(self, notes: Iterable[Note]) -> None:
        made = set(notes)
        self._labels = sorted({" ".join(note.label.split()) for note in made} - {""}, key=lambda label: (-len(label), label))
        self._asides = {folded(note.text) for note in made if note.aside}

    def lines(self, paragraphs: Sequence[str]) -> tuple[Line, ...]:
        """The paragraphs, each with the label that stands before it or before one above it."""
        lines, under = [], ""
        for paragraph in paragraphs:
            label = next((label for label in self._labels if paragraph == label or paragraph.startswith(label + " ")), "")
            under = label or ("" if folded(paragraph) in self._asides else under)
            lines.append(Line(label, under, paragraph[len(label) :].strip()))
        return tuple(lines)
