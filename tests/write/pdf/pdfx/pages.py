"""One page: its boxes lie in each other, and nothing on it is for screens."""

from collections.abc import Iterator

import pikepdf

NEAR = 0.02
"""Points: numbers are written with two decimals."""
SCREEN = ("/Annots", "/AA", "/Tabs", "/Trans", "/Dur", "/Group", "/UserUnit")


def faults(page: pikepdf.Page) -> Iterator[str]:
    yield from (f"a page has {key}" for key in SCREEN if key in page)
    if "/TrimBox" not in page or "/ArtBox" in page:
        yield "a page does not say where it is cut"
        return
    trim, media = _box(page.TrimBox), _box(page.MediaBox)
    bleed = _box(page.get("/BleedBox", page.MediaBox))
    if not _within(trim, bleed):
        yield "a page is cut outside its bleed"
    if not _within(bleed, media):
        yield "a page bleeds beyond its paper"
    if "/CropBox" in page and not _within(bleed, _box(page.CropBox)):
        yield "a page's bleed is not shown"


def _box(box: pikepdf.Object) -> list[float]:
    return [float(value) for value in box]


def _within(inner: list[float], outer: list[float]) -> bool:
    left, bottom, right, top = inner
    return left < right and bottom < top and min(left - outer[0], bottom - outer[1], outer[2] - right, outer[3] - top) > -NEAR
