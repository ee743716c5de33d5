"""Cards that save ink: every filled shape becomes its outline, and what stood white on color stands in that color.

What a card means stays: shapes, their number inside each other, letters and words. Where shapes overlap, lines slant through the window.
"""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from toolkit.impose.hatch import hatched
from toolkit.kit.cards.online import CODE
from toolkit.scene import Group, Item, Page, Paragraph, Point, Rect, SetLine, Shape, Stroke, Text
from toolkit.scene.text import Glyphs, Style

_WHITE = "white"
_NO_INK = (_WHITE, "paper")
_THIN, _THICK, _SHARE = 0.6, 1.4, 0.012
"""The width of outlines, in points: this share of the shape's shorter side, from the first to the second."""
_APART, _HATCH = 3.2, Stroke("secondary", 0.45)


def saving(page: Page) -> Page:
    """The face with outlines alone."""
    saver = _Saver()
    return replace(page, items=saver.all(page.items))


class _Saver:
    """Goes through a face as it is painted; `grounds` are the fills so far, to know what stands on what."""

    def __init__(self) -> None:
        self._grounds: list[tuple[Rect, str]] = []

    def all(self, items: Iterable[Item]) -> tuple[Item, ...]:
        return tuple(saved for item in items for saved in self._item(item))

    def _item(self, item: Item) -> Iterator[Item]:
        match item:
            case Shape() if item.fill is not None and item.name != CODE:
                yield from self._shape(item, item.fill)
            case Text():
                yield self._text(item)
            case Group():
                yield replace(item, items=self.all(item.items))
            case _:
                yield item

    def _shape(self, shape: Shape, fill: str) -> Iterator[Item]:
        box = shape.geometry.bounds
        colour = self._under(box.centre) if fill in _NO_INK else _deep(fill)
        self._grounds.append((box, fill))
        width = min(_THICK, max(_THIN, min(box.w, box.h) * _SHARE))
        stroke = shape.stroke or (None if colour == _WHITE or shape.name == "Window" else Stroke(colour, width))
        yield replace(shape, fill=_WHITE, stroke=stroke)
        if shape.name == "Window":
            yield from hatched(shape.geometry, _APART, _HATCH)

    def _under(self, point: Point) -> str:
        """The color that words and white shapes at a point stand out from."""
        found = (fill for box, fill in reversed(self._grounds) if box.x <= point.x <= box.right and box.y <= point.y <= box.bottom)
        ground = next(found, _WHITE)
        return _WHITE if ground in _NO_INK else _deep(ground)

    def _text(self, text: Text) -> Text:
        if all(run.style.colour != _WHITE for paragraph in text.paragraphs for run in paragraph.runs):
            return text
        colour = self._under(text.box.centre)
        paragraphs = tuple(_recoloured(paragraph, colour) for paragraph in text.paragraphs)
        return replace(text, paragraphs=paragraphs, lines=tuple(_reset(line, colour) for line in text.lines))


def _deep(token: str) -> str:
    """The tone of a section that is read on white; a color of no section itself."""
    section, _, tone = token.partition(".")
    return f"{section}.deep" if tone else token


def _recoloured(paragraph: Paragraph, colour: str) -> Paragraph:
    return replace(paragraph, runs=tuple(replace(run, style=_style(run.style, colour)) for run in paragraph.runs))


def _reset(line: SetLine, colour: str) -> SetLine:
    glyphs: tuple[Glyphs, ...] = tuple(replace(part, style=_style(part.style, colour)) for part in line.glyphs)
    return replace(line, glyphs=glyphs)


def _style(style: Style, colour: str) -> Style:
    return replace(style, colour=colour) if style.colour == _WHITE else style
