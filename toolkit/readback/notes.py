"""Speaker's notes as paragraphs under their labels."""

from collections.abc import Collection, Sequence

from msgspec import Struct


class Line(Struct, frozen=True):
    """A paragraph of notes: its own label or "", the label that it stands under, and its words without its own label."""

    label: str
    under: str
    words: str

    @property
    def whole(self) -> str:
        return f"{self.label} {self.words}".strip()


def note_lines(paragraphs: Sequence[str], labels: Collection[str]) -> tuple[Line, ...]:
    """The paragraphs, each with the label that stands before it or before one above it. The longest of the known `labels` counts."""
    known = sorted((" ".join(label.split()) for label in labels if label), key=len, reverse=True)
    lines, under = [], ""
    for paragraph in paragraphs:
        label = next((label for label in known if paragraph == label or paragraph.startswith(label + " ")), "")
        under = label or under
        lines.append(Line(label, under, paragraph[len(label) :].strip()))
    return tuple(lines)
