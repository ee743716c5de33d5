"""The presentation part: which masters and slides there are, in which order and sections."""

from collections.abc import Sequence
from hashlib import sha256
from itertools import groupby

from msgspec import Struct

from toolkit.scene import Document, Page, Size
from toolkit.units import emu
from toolkit.write.pptx.ink import Ink
from toolkit.write.pptx.layout import default_style
from toolkit.write.pptx.levels import flat
from toolkit.write.pptx.notes import SHEET
from toolkit.write.pptx.xml import NAMESPACES, Xml, node

FIRST_MASTER = 2_147_483_648
"""Masters and layouts share one sequence of ids, slides have another."""
FIRST_SLIDE = 256
_SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"


class Ids(Struct, frozen=True):
    """The relationships of the presentation part. `notes` is "" when no page has any."""

    master: str
    notes: str
    handout: str
    slides: tuple[str, ...]


def presentation_root(document: Document, size: Size, ids: Ids, ink: Ink) -> Xml:
    """`p:presentation`."""
    slides = [node("p:sldId", {"id": FIRST_SLIDE + index, "r:id": known}) for index, known in enumerate(ids.slides)]
    return node(
        "p:presentation",
        {**NAMESPACES, "saveSubsetFonts": 1, "autoCompressPictures": 0},
        node("p:sldMasterIdLst", {}, node("p:sldMasterId", {"id": FIRST_MASTER, "r:id": ids.master})),
        node("p:notesMasterIdLst", {}, node("p:notesMasterId", {"r:id": ids.notes})) if ids.notes else None,
        node("p:handoutMasterIdLst", {}, node("p:handoutMasterId", {"r:id": ids.handout})),
        node("p:sldIdLst", {}, *slides),
        node("p:sldSz", {"cx": emu(size.w), "cy": emu(size.h)}),
        node("p:notesSz", {"cx": SHEET.cx, "cy": SHEET.cy}),
        _shows(document, ids),
        flat("p:defaultTextStyle", default_style(ink), ink),
        _sections(document.title, document.pages),
    )


def _shows(document: Document, ids: Ids) -> Xml | None:
    """The custom shows. Raises KeyError for a page that the deck does not have."""
    if not document.shows:
        return None
    known = {page.key: id for page, id in zip(document.pages, ids.slides, strict=True)}
    made = [
        node("p:custShow", {"name": show.name, "id": number}, node("p:sldLst", {}, *(node("p:sld", {"r:id": known[key]}) for key in show.pages)))
        for number, show in enumerate(document.shows)
    ]
    return node("p:custShowLst", {}, *made)


def _sections(title: str, pages: Sequence[Page]) -> Xml | None:
    """The list of sections; every slide is in one, as PowerPoint wants it. Pages before the first section are in one by the deck's title."""
    if not any(page.section for page in pages):
        return None
    names = [title]
    for page in pages:
        names.append(page.section or names[-1])
    numbered = enumerate(names[1:])
    stretches = [(name, [FIRST_SLIDE + index for index, _ in run]) for name, run in groupby(numbered, key=lambda pair: pair[1])]
    told = _told_apart([name for name, _ in stretches])
    sections = [_section(index, name, slides) for index, (name, (_, slides)) in enumerate(zip(told, stretches, strict=True))]
    listed = node("p14:sectionLst", {"xmlns:p14": "http://schemas.microsoft.com/office/powerpoint/2010/main"}, *sections)
    return node("p:extLst", {}, node("p:ext", {"uri": _SECTIONS}, listed))


def _told_apart(names: Sequence[str]) -> list[str]:
    """The names, with a number behind each that stood before: a day may have two breaks."""
    return [name if (count := names[: index + 1].count(name)) == 1 else f"{name} ({count})" for index, name in enumerate(names)]


def _section(index: int, name: str, slides: list[int]) -> Xml:
    entries = node("p14:sldIdLst", {}, *(node("p14:sldId", {"id": slide}) for slide in slides))
    return node("p14:section", {"name": name, "id": _guid(f"{index} {name}")}, entries)


def _guid(text: str) -> str:
    """An id that is the same in every build."""
    digits = sha256(text.encode()).hexdigest().upper()
    return f"{{{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-8{digits[17:20]}-{digits[20:32]}}}"
