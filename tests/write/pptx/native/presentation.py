"""The presentation part: lists and their order, sections, custom shows, hidden slides."""

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from tests.write.pptx.native.check import ID, MASTER, PRESENTATION, Check, hidden, slide_parts
from tests.write.pptx.reading import Opened, find

_ORDER = (
    *("sldMasterIdLst", "notesMasterIdLst", "handoutMasterIdLst", "sldIdLst", "sldSz", "notesSz"),
    *("embeddedFontLst", "custShowLst", "defaultTextStyle", "extLst"),
)
_WIDE = ("12192000", "6858000")
_FIRST_SLIDE, _FIRST_MASTER = 256, 2**31


def _tree(deck: Opened) -> etree._Element:
    return deck.tree(PRESENTATION)


def _order(deck: Opened) -> Iterator[str]:
    found = [etree.QName(one).localname for one in _tree(deck)]
    if found != [name for name in _ORDER if name in found]:
        yield ""


def _notes_master(deck: Opened) -> Iterator[str]:
    if deck.numbered("notesSlides") and not find(_tree(deck), "p:notesMasterIdLst/p:notesMasterId"):
        yield ""


def _handout_master(deck: Opened) -> Iterator[str]:
    if not find(_tree(deck), "p:handoutMasterIdLst/p:handoutMasterId"):
        yield ""


def _wide(deck: Opened) -> Iterator[str]:
    [size] = find(_tree(deck), "p:sldSz")
    if (size.get("cx"), size.get("cy")) != _WIDE:
        yield ""


def _stale_type(deck: Opened) -> Iterator[str]:
    yield from find(_tree(deck), "p:sldSz/@type")


def _slide_ids(deck: Opened) -> list[str]:
    return [str(one) for one in find(_tree(deck), "p:sldIdLst/p:sldId/@id")]


def _ids(deck: Opened) -> Iterator[str]:
    ids = list(map(int, _slide_ids(deck)))
    if len(set(ids)) < len(ids) or any(not _FIRST_SLIDE <= id < _FIRST_MASTER for id in ids):
        yield ""


def _layout_ids(deck: Opened) -> Iterator[str]:
    ids = [*find(_tree(deck), "p:sldMasterIdLst/p:sldMasterId/@id"), *find(deck.tree(MASTER), "p:sldLayoutIdLst/p:sldLayoutId/@id")]
    yield from (id for id, count in Counter(ids).items() if count > 1 or int(id) < _FIRST_MASTER)


def _sections(deck: Opened) -> Iterator[str]:
    if find(_tree(deck), ".//p14:section/p14:sldIdLst/p14:sldId/@id") != _slide_ids(deck):
        yield ""


def _section_names(deck: Opened) -> Iterator[str]:
    yield from (name for name, count in Counter(find(_tree(deck), ".//p14:section/@name")).items() if count > 1 or not name.strip())


def _mixed_sections(deck: Opened) -> Iterator[str]:
    """Hidden slides stand in sections of their own, so that a person can tell what a section is for."""
    shown = {id: not hidden(tree) for id, (_, tree) in zip(_slide_ids(deck), _in_order(deck), strict=True)}
    for section in find(_tree(deck), ".//p14:section"):
        if len({shown.get(id) for id in find(section, "p14:sldIdLst/p14:sldId/@id")} - {None}) > 1:
            yield section.get("name")


def _in_order(deck: Opened) -> Iterator[tuple[str, etree._Element]]:
    relations = deck.relations(PRESENTATION)
    return ((relations[one.get(ID)][1], deck.tree(relations[one.get(ID)][1])) for one in find(_tree(deck), "p:sldIdLst/p:sldId"))


def _shows(deck: Opened) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The name of each custom show, and of its slides the kind of part and its name."""
    relations = deck.relations(PRESENTATION)
    return ((show.get("name"), [relations.get(one.get(ID), ("", "")) for one in find(show, "p:sldLst/p:sld")]) for show in find(_tree(deck), ".//p:custShow"))


def _show_of_nothing(deck: Opened) -> Iterator[str]:
    yield from (name for name, slides in _shows(deck) if not slides or any(kind != "slide" for kind, _ in slides))


def _show_of_hidden(deck: Opened) -> Iterator[str]:
    yield from (name for name, slides in _shows(deck) if any(kind == "slide" and hidden(deck.tree(part)) for kind, part in slides))


def _show_names(deck: Opened) -> Iterator[str]:
    yield from (name for name, count in Counter(name for name, _ in _shows(deck)).items() if count > 1)


def _lost(deck: Opened) -> Iterator[str]:
    """Hidden slides that no way of jumps leads to from one that is shown."""
    parts = dict(slide_parts(deck))
    reached, waiting = set[str](), [name for name, tree in parts.items() if not hidden(tree)]
    while waiting:
        if (name := waiting.pop()) not in reached:
            reached.add(name)
            waiting += [target for kind, target in deck.relations(name).values() if kind == "slide" and target in parts]
    yield from (name for name in parts if name not in reached)


CHECKS: dict[str, Check] = {
    "the presentation's parts are not in the schema's order": _order,
    "the notes have no master in the list": _notes_master,
    "the handouts have no master in the list": _handout_master,
    "slides are not 16:9": _wide,
    "the slides' size has a type, which is 4:3": _stale_type,
    "a slide's number is used twice or out of range": _ids,
    "a layout has the id of a master or of another layout": _layout_ids,
    "the sections do not hold each slide once, in order": _sections,
    "a section has no name of its own": _section_names,
    "a section has slides that are shown and slides that are hidden": _mixed_sections,
    "a custom show has a slide that is not there": _show_of_nothing,
    "a custom show has a hidden slide, which programs pass over": _show_of_hidden,
    "two custom shows have one name": _show_names,
    "no jump leads to a hidden slide": _lost,
}
