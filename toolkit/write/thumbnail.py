"""A small picture of a page, as file managers show it: flat shapes and the outlines of letters, drawn without an office program."""

from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from typing import TYPE_CHECKING

from toolkit.fonts.face import FontFace
from toolkit.fonts.outlines import is_hole, outlines
from toolkit.scene import Glyphs, Group, Item, Page, Shape, Text
from toolkit.scene.outlines import outlines as edges
from toolkit.theme import Look

if TYPE_CHECKING:
    from PIL.Image import Image

WIDTH = 256
"""Pixels."""
_FINER = 2
"""Drawn so many times as large, then made smaller: edges come out smooth."""
_LEAST_TYPE = 24.0
"""Points: smaller type would be grey dust."""
_QUALITY = 85
_INK = 255


def thumbnail(page: Page, look: Look, faces: Mapping[str, FontFace]) -> bytes:
    """A JPEG file of the page, 256 pixels wide: its background, its filled shapes and its larger words. The same bytes for the same page."""
    from PIL import Image  # imported late: only a deck has a thumbnail

    scale = WIDTH / page.size.w
    width, height = WIDTH, round(page.size.h * scale)
    image = Image.new("RGB", (width * _FINER, height * _FINER), look.rgb(page.background or "white"))
    for item in _flat(page.items):
        if isinstance(item, Text):
            _write(item, image, look, faces, scale * _FINER)
        elif isinstance(item, Shape):
            _shape(item, image, look, scale * _FINER)
    file = BytesIO()
    image.reduce(_FINER).save(file, "JPEG", quality=_QUALITY, subsampling=0)
    return file.getvalue()


def _flat(items: Iterable[Item]) -> Iterator[Item]:
    """The items with all groups opened. Lines, fields, tables and bitmaps are nothing at this size."""
    for item in items:
        if isinstance(item, Group):
            yield from _flat(item.items)
        else:
            yield item


# --- shapes


def _shape(shape: Shape, image: "Image", look: Look, scale: float) -> None:
    from PIL import ImageDraw

    pen = ImageDraw.Draw(image)
    for outline in edges(shape.geometry):
        points = [(x * scale, y * scale) for x, y in outline]
        if shape.fill is not None:
            pen.polygon(points, fill=look.rgb(shape.fill))
        if shape.stroke is not None:
            pen.line(points, look.rgb(shape.stroke.colour), max(1, round(shape.stroke.width * scale)))


# --- words


def _write(text: Text, image: "Image", look: Look, faces: Mapping[str, FontFace], scale: float) -> None:
    """The text's larger words, in its first one's colour, through a mask in which what is cut out of a letter stays open."""
    from PIL import Image, ImageDraw

    runs = [(run, line.baseline) for line in text.lines for run in line.glyphs if run.style.size >= _LEAST_TYPE]
    if not runs:
        return
    mask = Image.new("L", image.size)
    pen = ImageDraw.Draw(mask)
    for run, baseline in runs:
        for contour, hole in _contours(run, baseline, faces[run.style.face], scale):
            pen.polygon(contour, fill=0 if hole else _INK)
    image.paste(look.rgb(runs[0][0].style.colour), mask=mask)


def _contours(run: Glyphs, baseline: float, face: FontFace, scale: float) -> Iterator[tuple[list[tuple[float, float]], bool]]:
    """The outlines of a run's letters on the picture, and whether each is a hole; a letter's holes come after its edge."""
    x, y, em = run.x * scale, baseline * scale, run.style.size / 1000 * scale
    for glyph, advance in zip(run.ids, run.advances, strict=True):
        for hole, contour in sorted((is_hole(contour), contour) for contour in outlines(face, glyph)):
            yield [(x + px * em, y - py * em) for px, py in contour], hole
        x += advance * em
