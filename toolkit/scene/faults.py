"""What no writer can draw, found on the pages themselves, so that a layout's mistake is told before a file is made.

Everything here is pure: pages in, sentences out. A page without a fault gives none.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from toolkit.problems import LayoutError
from toolkit.scene.document import Page, SlideLayout
from toolkit.scene.geometry import Geometry, Path, Rect
from toolkit.scene.items import Field, Group, Item, Line, Link, Picture, Shape, Table
from toolkit.scene.tags import TAGS
from toolkit.scene.text import Style, Text

TOLERANCE = 0.5
"""Points by which an item may pass its page's edge, for sums of floats."""

Edges = tuple[float, float, float, float]
"""Left, top, right and bottom, in points."""


class Known(Struct, frozen=True):
    """What a theme has: its colour tokens, and its faces by name."""

    colours: Collection[str]
    faces: Collection[str]


class Fault(Struct, frozen=True):
    """What is wrong between pages, the indices of the pages that it is about, and the key of the page that they want."""

    says: str
    pages: tuple[int, ...]
    target: str = ""


class Stock(Struct, frozen=True):
    """All that stands on a page, in groups and tables too, by its kind. Each kind is in reading order."""

    texts: tuple[Text, ...]
    shapes: tuple[Shape, ...]
    lines: tuple[Line, ...]
    pictures: tuple[Picture, ...]
    fields: tuple[Field, ...]
    tables: tuple[Table, ...]
    groups: tuple[Group, ...]


_KINDS = (Text, Shape, Line, Picture, Field, Table, Group)


def stock(items: Iterable[Item]) -> Stock:
    """The items, sorted. Raises LayoutError for what is no item."""
    found: dict[type, list[Any]] = {kind: [] for kind in _KINDS}
    waiting: list[Iterator[Item]] = [iter(items)]
    while waiting:
        for item in waiting[-1]:
            if type(item) not in found:
                raise LayoutError(f"{item!r:.40} is no item of a page")
            found[type(item)].append(item)
            if isinstance(item, Group):
                waiting.append(iter(item.items))
                break
            if isinstance(item, Table):
                waiting.append(inner for row in item.rows for cell in row.cells for inner in cell.items)
                break
        else:
            waiting.pop()
    return Stock(*map(tuple, found.values()))


# --- one page


def used(on: Stock) -> Known:
    """The colour tokens and the faces that are drawn with."""
    styles = _styles(on)
    return Known({*_colours(on), *[style.colour for style in styles]}, {style.face for style in styles})


def page_faults(page: Page, on: Stock, known: Known, slide_layout: SlideLayout | None = None) -> tuple[str, ...]:
    """What is wrong with a page by itself, a sentence each. A slide is held against the slide layout that it stands on, too."""
    faults = (*_faults(on, page.background, (), known), *(_slide(page, on, slide_layout) if slide_layout else ()))
    return tuple(f'{says}, on the page "{page.key}"' for says in faults)


def slide_layout_faults(layout: SlideLayout, known: Known) -> tuple[str, ...]:
    """What is wrong with a slide layout by itself."""
    faults = [*_faults(stock(layout.items), layout.background, [slot.style for slot in layout.slots], known)]
    if (titles := sum(slot.kind == "title" for slot in layout.slots)) != 1:
        faults.append(f"there are {titles} title slots, and a slide has one title")
    return tuple(f'{says}, in the slide layout "{layout.key}"' for says in faults)


def _faults(on: Stock, background: str, others: Iterable[Style], known: Known) -> Iterator[str]:
    """Colours and faces that the theme does not have, and what PDF does not know."""
    styles = _styles(on) | set(others)
    colours = {background, *_colours(on), *[style.colour for style in styles]}
    yield from (f'the theme has no colour "{token}"' for token in sorted(colours - {""}) if token not in known.colours)
    yield from (f'the theme has no face "{name}"' for name in sorted({style.face for style in styles}) if name not in known.faces)
    tags = {text.tag for text in on.texts} | {group.tag for group in on.groups}
    yield from (f'there is no structure element "{tag}"' for tag in sorted(tags - TAGS))
    if any(not outline.segments for outline in _outlines(on) if isinstance(outline, Path)):
        yield "a path has no points"


def _styles(on: Stock) -> set[Style]:
    """The styles of all texts: as they are edited, and as they are drawn."""
    drawn = {glyphs.style for text in on.texts for line in text.lines for glyphs in line.glyphs}
    return drawn | {run.style for text in on.texts for paragraph in text.paragraphs for run in paragraph.runs}


def _colours(on: Stock) -> set[str]:
    """The colour tokens of everything but text."""
    strokes = [*[line.stroke for line in on.lines], *[shape.stroke for shape in on.shapes], *[table.rule for table in on.tables]]
    fills = [*[shape.fill for shape in on.shapes], *[cell.fill for table in on.tables for row in table.rows for cell in row.cells]]
    return {stroke.colour for stroke in strokes if stroke} | {fill for fill in fills if fill} | {field.colour for field in on.fields}


def _outlines(on: Stock) -> list[Geometry]:
    return [*[shape.geometry for shape in on.shapes], *[field.mark for field in on.fields if field.mark]]


def _slide(page: Page, on: Stock, layout: SlideLayout) -> Iterator[str]:
    texts = _titles(page, layout)
    if len(texts) != 1:
        yield f'{len(texts)} texts stand in the title slot of the slide layout "{layout.key}", which takes one'
    elif not texts[0].text.strip():
        yield "the title is empty"
    yield from (f'a slide cannot have the field "{item.name}"' for item in on.fields)
    yield from (f'a slide cannot have the text "{item.name}" upside down' for item in on.texts if item.turned)
    linked = (group for group in on.groups if group.link and any(_placeholders(group.items)))
    yield from (f'the group "{group.name}" is a link and holds a placeholder' for group in linked)


def _titles(page: Page, layout: SlideLayout) -> list[Text]:
    """The texts in the title slot."""
    names = {slot.name for slot in layout.slots if slot.kind == "title"}
    return [text for text in _placeholders(page.items) if text.slot in names]


def _placeholders(items: Iterable[Item]) -> Iterator[Text]:
    """The texts that fill a slot: those of groups too, not those of tables."""
    for item in items:
        if isinstance(item, Text):
            if item.slot:
                yield item
        elif isinstance(item, Group):
            yield from _placeholders(item.items)


# --- what stands outside


def outside(page: Page, on: Stock) -> tuple[tuple[Item, float], ...]:
    """Items that pass the edge of their page, or of the area that is printed beyond it, with the points by which they do."""
    x, y, to_x, to_y = _box_edges(page.bleed or Rect(0.0, 0.0, *page.size))
    items: list[Item] = [*on.texts, *on.shapes, *on.lines, *on.pictures, *on.fields, *on.tables]
    edges = [
        *[_text_edges(text) for text in on.texts],
        *[_outline_edges(shape.geometry) for shape in on.shapes],
        *[_line_edges(line) for line in on.lines],
        *[_box_edges(picture.box) for picture in on.pictures],
        *[_box_edges(field.box) for field in on.fields],
        *[_box_edges(table.box) for table in on.tables],
    ]
    beyond = [max(x - left, y - top, right - to_x, bottom - to_y) for left, top, right, bottom in edges]
    return tuple((item, far) for item, far in zip(items, beyond, strict=True) if far > TOLERANCE)


def _box_edges(box: Rect) -> Edges:
    x, y, w, h = box
    return x, y, x + w, y + h


def _line_edges(line: Line) -> Edges:
    (x, y), (to_x, to_y) = line.start, line.end
    return min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y)


def _outline_edges(outline: Geometry) -> Edges:
    if not isinstance(outline, Path):
        return _box_edges(outline.box)
    xs, ys = zip(*[point for segment in outline.segments for point in segment[1:]], strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _text_edges(text: Text) -> Edges:
    """The box, and what lines reach that leave it: words that found no room stand outside their box."""
    left, top, right, bottom = _box_edges(text.box)
    for line in text.lines:
        if line.glyphs:
            first, last = line.glyphs[0], line.glyphs[-1]
            wide = sum(last.advances) * last.style.size / 1000
            start, end = (last.x - wide, first.x) if text.turned else (first.x, last.x + wide)
            left, right = (start if start < left else left), (end if end > right else right)
            if text.turned:
                top = line.baseline if line.baseline < top else top
            else:
                bottom = line.baseline if line.baseline > bottom else bottom
    return left, top, right, bottom


# --- all pages


def shared_faults(
    pages: Sequence[Page], stocks: Sequence[Stock], targets: Collection[str], layouts: Mapping[str, SlideLayout]
) -> Iterator[Fault]:  # fmt: skip
    """What is wrong between pages. `targets` are the keys that a link may lead to, `layouts` the slide layouts by key: titles of slides must differ."""
    yield from _twice("page key", [page.key for page in pages])
    yield from _twice("slide title", [text.text for page in pages if page.layout in layouts for text in _titles(page, layouts[page.layout])])
    yield from _fields(stocks)
    yield from _links(stocks, targets)


def _twice(what: str, names: Sequence[str]) -> Iterator[Fault]:
    for name, count in Counter(names).items():
        if count > 1:
            yield Fault(f'the {what} "{name}" is used {count} times', tuple(index for index, other in enumerate(names) if other == name))


def _fields(stocks: Sequence[Stock]) -> Iterator[Fault]:
    """Names that several fields have, save radio buttons, which belong together by their name."""
    found: dict[str, list[tuple[int, Field]]] = {}
    for index, on in enumerate(stocks):
        for item in on.fields:
            found.setdefault(item.name.replace(".", "-"), []).append((index, item))  # in a PDF a dot would put one field below another
    for same in found.values():
        if len(same) > 1 and any(item.kind != "radio" for _, item in same):
            yield Fault(f'the field name "{same[-1][1].name}" is used {len(same)} times', tuple(index for index, _ in same))


def _links(stocks: Sequence[Stock], targets: Collection[str]) -> Iterator[Fault]:
    for index, on in enumerate(stocks):
        for link in dict.fromkeys(_links_on(on)):
            if link.page and link.page not in targets:
                yield Fault(f'a link leads to the page "{link.page}", which is not there', (index,), link.page)


def _links_on(on: Stock) -> list[Link]:
    of_words = [run.link for text in on.texts for paragraph in text.paragraphs for run in paragraph.runs if run.link]
    return [group.link for group in on.groups if group.link] + of_words
