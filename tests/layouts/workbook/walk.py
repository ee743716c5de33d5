"""Every item of a page in reading order, with the tags of the groups around it."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from toolkit.scene import Field, Group, Item, Page, Table, Text


def walk(items: Iterable[Item], inside: tuple[str, ...] = ()) -> Iterator[tuple[Item, tuple[str, ...]]]:
    for item in items:
        yield item, inside
        if isinstance(item, Group):
            yield from walk(item.items, (*inside, item.tag))
        if isinstance(item, Table):
            for row in item.rows:
                for cell in row.cells:
                    yield from walk(cell.items, (*inside, "TH" if cell.header else "TD"))


def fields(page: Page) -> list[Field]:
    return [item for item, _ in walk(page.items) if isinstance(item, Field)]


def texts(page: Page, *, artifacts: bool = True) -> list[Text]:
    found = [(item, inside) for item, inside in walk(page.items) if isinstance(item, Text)]
    return [text for text, inside in found if artifacts or not (text.tag == "Artifact" or "Artifact" in inside)]


def ink(text: Text) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what is drawn: baselines with three quarters of the size above and a quarter below."""
    glyphs = [(line.baseline, part) for line in text.lines for part in line.glyphs if part.text.strip()]
    left = min(part.x for _, part in glyphs)
    right = max(part.x + part.width - _space(part.text) * part.style.size * 0.25 for _, part in glyphs)
    top = min(baseline - 0.72 * part.style.size for baseline, part in glyphs)
    bottom = max(baseline + 0.22 * part.style.size for baseline, part in glyphs)
    return left, top, right, bottom


def _space(text: str) -> int:
    return len(text) - len(text.rstrip())


def meet(a: tuple[float, float, float, float], b: tuple[float, float, float, float], allow: float = 0.5) -> bool:
    return min(a[2], b[2]) - max(a[0], b[0]) > allow and min(a[3], b[3]) - max(a[1], b[1]) > allow


def unique(page_fields: Iterable[Field]) -> list[str]:
    """Names, radio buttons of one group once."""
    names = sorted((field.name, field.kind) for field in page_fields)
    return [name for (name, kind), group in groupby(names) for _ in (range(1) if kind == "radio" else group)]
