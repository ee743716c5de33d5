"""Text with its meaning: paragraphs, list items, links and other languages inside a line."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from toolkit.scene import Glyphs, Link, Rect, Text
from toolkit.write.pdf import tree
from toolkit.write.pdf.frame import union
from toolkit.write.pdf.tree import Element
from toolkit.write.pdf.typefaces import Typefaces

_NUMBERINGS = {r"\d+\W*": "Decimal", r"[a-z]\W*": "LowerAlpha", r"[A-Z]\W*": "UpperAlpha", "[■▪◼□]": "Square", "[○◦]": "Circle"}


class Placed(NamedTuple):
    """Glyphs on their baseline; upside down where they are turned."""

    baseline: float
    glyphs: Glyphs
    turned: bool = False


class Stretch(NamedTuple):
    """Neighbouring glyphs of a paragraph with the same link and language."""

    link: Link | None
    language: str
    placed: tuple[Placed, ...]


class Block(NamedTuple):
    """A paragraph as it is drawn: its bullet, when it has one, and the rest."""

    bullet: tuple[Placed, ...]
    stretches: tuple[Stretch, ...]


def placed(text: Text) -> Iterator[Placed]:
    """All glyphs of a text."""
    return (Placed(line.baseline, glyphs, text.turned) for line in text.lines for glyphs in line.glyphs)


def blocks(text: Text) -> Iterator[Block]:
    """The paragraphs of a text that have lines, in order."""
    for index, lines in groupby(text.lines, key=lambda line: line.paragraph):
        shown = [Placed(line.baseline, glyphs, text.turned) for line in lines for glyphs in line.glyphs]
        bullet = text.paragraphs[index].bullet
        marks = 1 if bullet and shown and shown[0].glyphs.text.rstrip() == bullet.rstrip() else 0
        yield Block(tuple(shown[:marks]), stretches(shown[marks:]))


def stretches(shown: Sequence[Placed]) -> tuple[Stretch, ...]:
    """The glyphs cut where the link or the language changes."""
    cuts = groupby(shown, key=lambda part: (part.glyphs.link, part.glyphs.language))
    return tuple(Stretch(link, language, tuple(parts)) for (link, language), parts in cuts)


def inline(parent: Element, stretch: Stretch) -> Element:
    """The element that a stretch belongs to: the paragraph itself, or one inside it."""
    if stretch.link is None and not stretch.language:
        return parent
    entries = (tree.language(stretch.language),) if stretch.language else ()
    return parent.add("Link" if stretch.link else "Span", *entries)


def fragments(stretch: Stretch, typefaces: Typefaces) -> list[Rect]:
    """The box of a stretch on each line that it takes."""
    lines = groupby(stretch.placed, key=lambda part: part.baseline)
    return [union([_box(part, typefaces) for part in parts]) for _, parts in lines]


def numbering(label: Sequence[Placed]) -> str:
    """The attribute that tells how a list is numbered, from its first label."""
    mark = "".join(part.glyphs.text for part in label).strip()
    kind = next((kind for pattern, kind in _NUMBERINGS.items() if re.fullmatch(pattern, mark)), "Disc" if mark else "None")
    return tree.attributes("List", f"/ListNumbering /{kind}")


def _box(part: Placed, typefaces: Typefaces) -> Rect:
    glyphs, style = part.glyphs, part.glyphs.style
    metrics = typefaces[style.face].face.metrics
    trailing = sum(glyphs.advances[len(glyphs.text.rstrip()) :]) if len(glyphs.advances) == len(glyphs.text) else 0.0
    wide, over, under = glyphs.width - trailing * style.size / 1000, metrics.ascent * style.size / 1000, -metrics.descent * style.size / 1000
    if part.turned:
        return Rect(glyphs.x - wide, part.baseline - under, wide, over + under)
    return Rect(glyphs.x, part.baseline - over, wide, over + under)
