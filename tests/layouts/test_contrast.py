"""Every word that is drawn stands out from what lies under it, in every product."""

from collections.abc import Iterable, Iterator

import pytest

from tests.layouts.drawn import CONVENINGS, drawn, library
from toolkit.kit.deck.slide import on_layouts
from toolkit.plan import PRODUCTS
from toolkit.scene import Cell, Ellipse, Field, Geometry, Glyphs, Group, Item, Page, Path, Point, Rect, Rectangle, Shape, Table, Text
from toolkit.scene.turn import turned
from toolkit.theme import Look, contrast

LOOK = Look(library().themes["bold-geometry"])
TEXT, LARGE = 4.5, 3.0
"""The least contrasts of WCAG 2.2: of text, and of text from 18 points, or 14 where it is bold."""
_CURVE = 8
SMALLEST = 10.0
"""Points of the smallest words on paper. What is smaller there is a slide's, and its contrast is that of its size on the slide."""

Fill = tuple[str, Geometry]


def large(glyphs: Glyphs) -> bool:
    return glyphs.style.size >= (14 if LOOK.theme.faces[glyphs.style.face].bold else 18)


def painted(items: Iterable[Item]) -> Iterator[tuple[float, Glyphs] | Fill]:
    """Fills and words in the order in which they are drawn."""
    for item in items:
        match item:
            case Text():
                yield from ((line.baseline, glyphs) for line in upright(item).lines for glyphs in line.glyphs)
            case Shape() if item.fill:
                yield item.fill, item.geometry
            case Table():
                cells: list[Cell] = [cell for row in item.rows for cell in row.cells]
                yield from ((cell.fill, Rectangle(cell.box)) for cell in cells if cell.fill)
                yield from painted(inner for cell in cells for inner in cell.items)
            case Group():
                yield from painted(item.items)
            case Field() | _:
                pass


def upright(text: Text) -> Text:
    """The words where they stand; one that stands upside down in its box is turned there."""
    return turned(text, text.box.centre) if text.turned else text


def covers(outline: Geometry, at: Point) -> bool:
    match outline:
        case Rectangle(box=box):
            return box.x <= at.x <= box.right and box.y <= at.y <= box.bottom
        case Ellipse(box=box):
            return ((at.x - box.centre.x) / (box.w / 2)) ** 2 + ((at.y - box.centre.y) / (box.h / 2)) ** 2 <= 1
        case Path():
            return _inside(outline, at)


def _inside(path: Path, at: Point) -> bool:
    """By the even-odd rule: whether a ray to the right crosses the outline an odd number of times."""
    crossings = 0
    for one, other in _sides(path):
        if (one.y > at.y) != (other.y > at.y) and at.x < one.x + (at.y - one.y) / (other.y - one.y) * (other.x - one.x):
            crossings += 1
    return crossings % 2 == 1


def _sides(path: Path) -> Iterator[tuple[Point, Point]]:
    start = here = Point(0, 0)
    for kind, *rest in path.segments:
        points = [part for part in rest if isinstance(part, Point)]
        if kind == "M":
            start = here = points[0]
            continue
        ends = [start] if kind == "Z" else points if kind == "L" else [_on_curve(here, points, step / _CURVE) for step in range(1, _CURVE + 1)]
        for end in ends:
            yield here, end
            here = end


def _on_curve(start: Point, points: list[Point], t: float) -> Point:
    a, b, c, d = start, *points
    u = 1 - t
    return Point(*(u**3 * p + 3 * u * u * t * q + 3 * u * t * t * r + t**3 * s for p, q, r, s in zip(a, b, c, d, strict=True)))


def faint(page: Page, least: float = 0.0) -> Iterator[str]:
    """Words whose colour is too near to that of the last fill under their middle. Words smaller than `least` are left out."""
    fills: list[Fill] = [(page.background or "white", Rectangle(Rect(0, 0, *page.size)))]
    for first, second in painted(page.items):
        if isinstance(first, str):
            assert not isinstance(second, Glyphs)
            fills.append((first, second))
        elif isinstance(second, Glyphs) and second.text.strip() and second.style.size >= least:
            at = Point(second.x + second.width / 2, first - second.style.size * 0.25)
            ground = next(token for token, outline in reversed(fills) if covers(outline, at))
            ratio = contrast(LOOK.rgb(second.style.colour), LOOK.rgb(ground))
            if ratio < (LARGE if large(second) else TEXT):
                size = f"{second.style.size:g} pt"
                yield f"{page.key}: {second.text.strip()[:24]!r}, {second.style.colour} on {ground} at {size}: {ratio:.2f}:1"


@pytest.mark.parametrize("product", PRODUCTS)
@pytest.mark.parametrize("convening", CONVENINGS)
def test_words_stand_out_from_their_ground(product: str, convening: str) -> None:
    document = on_layouts(drawn(product, convening, "letter")[0])
    least = SMALLEST if PRODUCTS[product].of else 0.0
    assert [told for page in document.pages for told in faint(page, least)] == []


def test_faint_words_are_found() -> None:
    [text] = [item for item in drawn("guide", "half", "letter")[0].pages[2].items if isinstance(item, Text)][:1]
    ground = Shape(Rectangle(Rect(0, 0, 1000, 1000)), text.paragraphs[0].runs[0].style.colour)
    page = Page("one", "One", drawn("guide", "half", "letter")[0].pages[2].size, (ground, text))
    assert len(list(faint(page))) == sum(len(line.glyphs) for line in text.lines)
    assert list(faint(Page("one", "One", page.size, (text,)))) == []
