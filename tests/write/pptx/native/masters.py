"""Masters, layouts and the theme: what people start from."""

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from tests.write.pptx.native.check import MASTER, PRESENTATION, Check, decorative, identity, kind, layout_parts
from tests.write.pptx.reading import Opened, find, shapes

_FURNITURE = ("dt", "ftr", "sldNum")
_LEVELS = 5
_EIGHTHS = 8 * 960
_MASTERS = ("slideMasters", "notesMasters", "handoutMasters")


def _one_master(deck: Opened) -> Iterator[str]:
    if len(deck.numbered("slideMasters")) != 1 or len(find(deck.tree(PRESENTATION), "p:sldMasterIdLst/p:sldMasterId")) != 1:
        yield ""


def _own_themes(deck: Opened) -> Iterator[str]:
    masters = [name for folder in _MASTERS for name in deck.numbered(folder)]
    themes = [target for name in masters for relation, target in deck.relations(name).values() if relation == "theme"]
    if len(set(themes)) != len(masters):
        yield ""


def _theme_fonts(deck: Opened) -> Iterator[str]:
    for name in deck.numbered("theme"):
        if not all(find(deck.tree(name), f".//a:fontScheme/a:{font}/a:latin/@typeface") not in ([], [""]) for font in ("majorFont", "minorFont")):
            yield name


def _layout_names(deck: Opened) -> Iterator[str]:
    names = Counter("".join(find(tree, "p:cSld/@name")) for _, tree in layout_parts(deck))
    yield from (name or "no name" for name, count in names.items() if count > 1 or not name)


def _placeholders(deck: Opened) -> Iterator[tuple[str, etree._Element]]:
    """The placeholders of all layouts, each with the name of its part."""
    return ((name, shape) for name, tree in layout_parts(deck) for shape in shapes(tree) if kind(shape))


def _no_title(deck: Opened) -> Iterator[str]:
    yield from (name for name, tree in layout_parts(deck) if [kind(shape) for shape in shapes(tree)].count("title") != 1)


def _no_prompt(deck: Opened) -> Iterator[str]:
    for name, shape in _placeholders(deck):
        prompted = find(shape, "*[1]/p:nvPr/p:ph/@hasCustomPrompt") == ["1"] or kind(shape) in _FURNITURE
        if not prompted or not "".join(find(shape, ".//a:t/text()")).strip():
            yield f"{name}, {identity(shape).get('name')}"


def _no_name(deck: Opened) -> Iterator[str]:
    """Names for people, each once on its layout: none that a program counts out."""
    for name, tree in layout_parts(deck):
        names = [identity(shape).get("name", "") for shape in shapes(tree) if kind(shape)]
        yield from (f"{name}, {one}" for one in names if names.count(one) > 1 or not one or "Placeholder" in one or one[-1].isdigit())


def _levels(deck: Opened) -> Iterator[str]:
    """Every body says what its levels look like, each below the first with a bullet and no larger than the one above."""
    for name, shape in _placeholders(deck):
        if kind(shape) == "body":
            levels = find(shape, "p:txBody/a:lstStyle/*")[:_LEVELS]
            sizes = [int(size) for one in levels for size in find(one, "a:defRPr/@sz")]
            if len(sizes) < _LEVELS or sizes != sorted(sizes, reverse=True) or not all(find(one, "a:buChar") for one in levels[1:]):
                yield f"{name}, {identity(shape).get('name')}"


def _loud_art(deck: Opened) -> Iterator[str]:
    for name, tree in [*layout_parts(deck), (MASTER, deck.tree(MASTER))]:
        yield from (f"{name}, {identity(shape).get('name')}" for shape in shapes(tree) if not kind(shape) and not decorative(shape))


def _notes_picture(deck: Opened) -> Iterator[str]:
    """The slide's picture on the notes master, in the proportions of the slides."""
    [slide] = find(deck.tree(PRESENTATION), "p:sldSz")
    for name in deck.numbered("notesMasters"):
        for shape in shapes(deck.tree(name)):
            if kind(shape) == "sldImg":
                [size] = find(shape, "p:spPr/a:xfrm/a:ext")
                if abs(int(size.get("cx")) * int(slide.get("cy")) / int(size.get("cy")) / int(slide.get("cx")) - 1) > 0.001:
                    yield name


def _corners(deck: Opened) -> Iterator[str]:
    """What the masters of notes and handouts have in their corners."""
    for name in (*deck.numbered("notesMasters"), *deck.numbered("handoutMasters")):
        kinds = [kind(shape) for shape in shapes(deck.tree(name))]
        yield from (f"{name}, {one}" for one in ("hdr", *_FURNITURE) if one not in kinds)


def _guides(deck: Opened) -> Iterator[str]:
    """Guides on the slide itself: their places are eighths of a point."""
    places = find(deck.tree(MASTER), "p:extLst/p:ext/*[local-name()='sldGuideLst']/*/@pos")
    if not places or any(not 0 < int(at) < _EIGHTHS for at in places):
        yield MASTER


def _table_style(deck: Opened) -> Iterator[str]:
    styles = deck.tree("ppt/tableStyles.xml")
    if styles.get("def") not in find(styles, "a:tblStyle/@styleId"):
        yield ""


CHECKS: dict[str, Check] = {
    "there is not exactly one slide master": _one_master,
    "two masters share a theme": _own_themes,
    "a theme has no fonts": _theme_fonts,
    "a layout has no name of its own": _layout_names,
    "a layout has no title": _no_title,
    "a layout's placeholder has no prompt": _no_prompt,
    "a layout's placeholder has no name of its own": _no_name,
    "a layout's body has no levels": _levels,
    "art of a layout is no decoration": _loud_art,
    "the notes master's picture of a slide is not 16:9": _notes_picture,
    "a corner of notes or handouts is empty": _corners,
    "guides are missing or stand off the slide": _guides,
    "new tables have a style that is not the deck's own": _table_style,
}
