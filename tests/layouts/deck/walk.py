"""Ways through the items of a page."""

from collections.abc import Iterator

from toolkit.scene import Geometry, Group, Item, Line, Link, Page, Path, Picture, Rect, Shape, Table, Text


def items(parts: tuple[Item, ...], *, artifacts: bool = True) -> Iterator[Item]:
    """Every item, groups and tables opened."""
    for item in parts:
        if not artifacts and getattr(item, "tag", "") == "Artifact":
            continue
        yield item
        if isinstance(item, Group):
            yield from items(item.items, artifacts=artifacts)
        if isinstance(item, Table):
            for row in item.rows:
                for cell in row.cells:
                    yield from items(cell.items, artifacts=artifacts)


def texts(page: Page, *, artifacts: bool = False) -> list[Text]:
    return [item for item in items(page.items, artifacts=artifacts) if isinstance(item, Text)]


def groups(page: Page) -> list[Group]:
    return [item for item in items(page.items) if isinstance(item, Group)]


def links(page: Page) -> list[Link]:
    found = [group.link for group in groups(page) if group.link]
    return found + [run.link for text in texts(page) for paragraph in text.paragraphs for run in paragraph.runs if run.link]


def box(item: Item) -> Rect | None:
    """The item's own box; None for those that only hold others."""
    match item:
        case Text() | Picture() | Table():
            return item.box
        case Shape():
            return _bounds(item.geometry)
        case Line():
            (x1, y1), (x2, y2) = item.start, item.end
            return Rect(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))
        case _:
            return None


def _bounds(geometry: Geometry) -> Rect:
    return geometry.bounds if isinstance(geometry, Path) else geometry.box


def ink(text: Text) -> Rect:
    """Where the set lines stand: from the first line's top to the last line's foot."""
    tops = [line.baseline - max(glyphs.style.size for glyphs in line.glyphs) * 0.75 for line in text.lines if line.glyphs]
    feet = [line.baseline + max(glyphs.style.size for glyphs in line.glyphs) * 0.22 for line in text.lines if line.glyphs]
    left = min(glyphs.x for line in text.lines for glyphs in line.glyphs)
    right = max(glyphs.x + glyphs.width for line in text.lines for glyphs in line.glyphs)
    return Rect(left, min(tops), right - left, max(feet) - min(tops))


def overlap(a: Rect, b: Rect, slack: float = 0.5) -> bool:
    return a.x < b.right - slack and b.x < a.right - slack and a.y < b.bottom - slack and b.y < a.bottom - slack
