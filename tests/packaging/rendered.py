"""A deck as LibreOffice draws it with chosen fonts: where the ink of each text stands, beside the box that it should stand in."""

import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw
import pytest
from pptx import Presentation
from pptx.shapes.group import GroupShape

from toolkit.scene import Rect
from toolkit.units import EMU_PER_PT

_HYPHEN_AT_END = "\x02"
"""What PDFium calls a hyphen that ends a line."""
_OVERHANG = 0.06
"""Ems by which the ink of a letter may reach beside its own width, in any program: that of a j does."""
_CONF = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>{fonts}<cachedir>{cache}</cachedir></fontconfig>
"""


class Drawn(NamedTuple):
    """A text of a slide, the box that it was given, and the box of its ink; points from the slide's top left corner.

    `size` is that of its largest type as it is drawn, `asked` as the deck has it, 0 where the text inherits it.
    """

    slide: int
    text: str
    box: Rect
    ink: Rect
    size: float
    asked: float

    @property
    def key(self) -> tuple[int, str]:
        """The slide and the words on one line."""
        return self.slide, " ".join(self.text.replace("\x0b", " ").split())

    @property
    def beyond(self) -> float:
        """Points by which the ink leaves its box on the worst side; beside it, what letters that begin or end a line do not reach over by design."""
        box, ink, over = self.box, self.ink, _OVERHANG * self.size
        return max(box.x - ink.x - over, box.y - ink.y, ink.right - box.right - over, ink.bottom - box.bottom)


class _Boxed(NamedTuple):
    text: str
    box: Rect
    asked: float


class _Char(NamedTuple):
    char: str
    ink: Rect
    size: float


def with_hidden_shown(deck: Path, copy: Path) -> Path:
    """A copy of a deck in which no slide is hidden: LibreOffice leaves hidden ones out."""
    opened = Presentation(str(deck))
    for slide in opened.slides:
        slide._element.attrib.pop("show", None)
    opened.save(str(copy))
    return copy


def as_pdfs(decks: Mapping[str, Path], fonts: Iterable[Path], folder: Path) -> Mapping[str, Path]:
    """The decks as LibreOffice prints them, in one go, on a computer that has these fonts and no others."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("no office suite: soffice is not on the PATH")
    own = folder / "own-fonts"
    own.mkdir()
    for font in fonts:
        shutil.copy2(font, own)
    (folder / "fonts.conf").write_text(_CONF.format(fonts=f"<dir>{own}</dir>", cache=folder / "cache"), encoding="utf-8")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, decks.values())]
    subprocess.run(command, env={**os.environ, "FONTCONFIG_FILE": str(folder / "fonts.conf")}, check=True, capture_output=True, stdin=subprocess.DEVNULL)
    return {name: folder / f"{deck.stem}.pdf" for name, deck in decks.items()}


def drawn_texts(deck: Path, pdf: Path) -> Iterator[Drawn]:
    """Every text of every slide. Fails when a text is not drawn."""
    slides = Presentation(str(deck)).slides
    pages = pypdfium2.PdfDocument(str(pdf))
    assert len(pages) == len(slides)
    for number, (page, slide) in enumerate(zip(pages, slides, strict=True), 1):
        chars = list(_chars(page))
        said, used = "".join(char.char for char in chars), set[int]()
        boxes = [boxed for boxed in _boxes(slide.shapes) if boxed.text.strip()]
        for boxed in sorted(boxes, key=lambda boxed: -len(_bare(boxed.text))):  # the longest first: short ones may stand inside it
            bare = _bare(boxed.text)
            found = {start: _drawn(number, boxed, chars[start : start + len(bare)]) for start in _places(said, bare, used)}
            assert found, f"slide {number}: {boxed.text!r} is not drawn"
            best = min(found, key=lambda start: found[start].beyond)  # the same words may stand in several boxes
            used.update(range(best, best + len(bare)))
            yield found[best]


def _drawn(number: int, boxed: _Boxed, chars: list[_Char]) -> Drawn:
    left, top = min(char.ink.x for char in chars), min(char.ink.y for char in chars)
    right, bottom = max(char.ink.right for char in chars), max(char.ink.bottom for char in chars)
    ink = Rect(left, top, right - left, bottom - top)
    return Drawn(number, boxed.text, boxed.box, ink, max(char.size for char in chars), boxed.asked)


def _places(said: str, bare: str, used: set[int]) -> Iterator[int]:
    """Where the words stand among what is drawn and not told yet."""
    start = said.find(bare)
    while start >= 0:
        if not used & set(range(start, start + len(bare))):
            yield start
        start = said.find(bare, start + 1)


def _bare(text: str) -> str:
    return "".join(text.replace("\x0b", "").split())


def _chars(page: pypdfium2.PdfPage) -> Iterator[_Char]:
    """Each character with its ink, in points of the slide."""
    text, scale = page.get_textpage(), 960 / page.get_width()
    for index in range(text.count_chars()):
        char = chr(pypdfium2.raw.FPDFText_GetUnicode(text, index)).replace(_HYPHEN_AT_END, "-")
        if char.isspace() or not char.isprintable():
            continue
        left, bottom, right, top = (value * scale for value in text.get_charbox(index))
        ink = Rect(left, page.get_height() * scale - top, right - left, top - bottom)
        yield _Char(char, ink, pypdfium2.raw.FPDFText_GetFontSize(text, index) * scale)


def _boxes(shapes: Iterable[Any]) -> Iterator[_Boxed]:
    """The words and the box of each text and each cell. Groups count as the slide does."""
    for shape in shapes:
        if isinstance(shape, GroupShape):
            yield from _boxes(shape.shapes)
        elif shape.has_text_frame:
            yield _boxed(shape.text_frame, shape.left, shape.top, shape.width, shape.height)
        elif shape.has_table:
            yield from _cells(shape)


def _cells(shape: Any) -> Iterator[_Boxed]:
    y = shape.top
    for row in shape.table.rows:
        x = shape.left
        for cell, column in zip(row.cells, shape.table.columns, strict=True):
            yield _boxed(cell.text_frame, x, y, column.width, row.height)
            x += column.width
        y += row.height


def _boxed(frame: Any, x: int, y: int, w: int, h: int) -> _Boxed:
    sizes = [run.font.size.pt for paragraph in frame.paragraphs for run in paragraph.runs if run.font.size is not None]
    return _Boxed(frame.text, Rect(x / EMU_PER_PT, y / EMU_PER_PT, w / EMU_PER_PT, h / EMU_PER_PT), max(sizes, default=0.0))
