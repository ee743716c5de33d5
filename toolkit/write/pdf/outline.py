"""The bookmarks and the page labels of a document."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from msgspec import Struct, field

from toolkit.scene import Page, Place, Point
from toolkit.write.pdf.press import Press
from toolkit.write.pdf.syntax import number, reference, string

_COUNTED = re.compile(r"(.*?)([1-9]\d{0,8})")


class _Entry(Struct, eq=False):
    """A bookmark: its title, where it goes, and what stands below it."""

    title: str
    target: str
    number: int
    below: list["_Entry"] = field(default_factory=list)


def destinations(pages: Sequence[Page], press: Press) -> dict[str, str]:
    """Where links lead: each page by its key, and each place in one."""
    whole = {page.key: _destination(page, index, 0.0, press) for index, page in enumerate(pages)}
    return whole | {place.key: _destination(page, index, _drawn(page, place), press) for index, page in enumerate(pages) for place in page.places}


def _destination(page: Page, index: int, y: float, press: Press) -> str:
    """A page from `y` points below its top on, in the zoom that the reader has."""
    return f"[{press.page_reference(index)} /XYZ null {number(page.size.h - y)} null]"


def _drawn(page: Page, place: Place) -> float:
    """How far below the page's top a place is drawn."""
    return place.y if page.correction is None else page.correction.of(Point(0.0, place.y)).y


class _Mark(NamedTuple):
    """A line of the outline before it is known what stands below it."""

    depth: int
    title: str
    target: str


def _marks(pages: Sequence[Page], press: Press) -> Iterator[_Mark]:
    """The pages and places that have a bookmark, in order."""
    for index, page in enumerate(pages):
        if page.bookmark > 0:
            yield _Mark(page.bookmark, page.title, _destination(page, index, 0.0, press))
        yield from (_Mark(place.bookmark, place.title, _destination(page, index, _drawn(page, place), press)) for place in page.places if place.bookmark > 0)


def write_outline(pages: Sequence[Page], press: Press) -> int | None:
    """The number of the outline of all pages and places with a bookmark, or None when none has one.

    A depth that skips a level is taken as one level below the bookmark before it.
    """
    root = _Entry("", "", press.reserve())
    open_entries = [root]
    for mark in _marks(pages, press):
        del open_entries[mark.depth :]
        entry = _Entry(mark.title, mark.target, press.reserve())
        open_entries[-1].below.append(entry)
        open_entries.append(entry)
    if not root.below:
        press.fill(root.number, "null")
        return None
    press.fill(root.number, f"<</Type /Outlines {_ends(root)} /Count {len(root.below)}>>")
    _write_below(root, press)
    return root.number


def _write_below(parent: _Entry, press: Press) -> None:
    for before, entry, after in zip([None, *parent.below], parent.below, [*parent.below[1:], None], strict=False):
        parts = [f"<</Title {string(entry.title)} /Parent {reference(parent.number)} /Dest {entry.target}"]
        parts.extend(f"/{key} {reference(other.number)}" for key, other in (("Prev", before), ("Next", after)) if other)
        if entry.below:
            parts.append(f"{_ends(entry)} /Count -{len(entry.below)}")  # closed: a long outline opens as its chapters
        press.fill(entry.number, " ".join(parts) + ">>")
        _write_below(entry, press)


def _ends(entry: _Entry) -> str:
    return f"/First {reference(entry.below[0].number)} /Last {reference(entry.below[-1].number)}"


def page_labels(pages: Sequence[Page]) -> str:
    """The number tree that gives each page the label that is printed on it; a page without one has its place in the file."""
    labels = [_label(page.label or str(index + 1)) for index, page in enumerate(pages)]
    starts = [0, *(index for index, (last, this) in enumerate(pairwise(labels), 1) if not _follows(last, this))]
    return f"<</Nums [{' '.join(f'{start} {_range(*labels[start])}' for start in starts)}]>>"


def _label(label: str) -> tuple[str, int]:
    """A prefix and a number, 0 when the label does not end with one."""
    match = _COUNTED.fullmatch(label)
    return (match[1], int(match[2])) if match and not match[1].endswith("0") else (label, 0)


def _follows(last: tuple[str, int], this: tuple[str, int]) -> bool:
    return last[0] == this[0] and this[1] == last[1] + 1 and last[1] > 0


def _range(prefix: str, start: int) -> str:
    parts = [f"/P {string(prefix)}"] if prefix else []
    parts += [f"/S /D /St {start}"] if start else []
    return f"<<{' '.join(parts)}>>"
