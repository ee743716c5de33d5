"""What holds of every part: jumps, languages, colours, fonts, numbers, fields."""

import re
from collections import Counter
from collections.abc import Iterator

from tests.write.pptx.native.check import ID, Check, office_parts
from tests.write.pptx.reading import Opened, find

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?")
_FIXED = ("srgbClr", "sysClr", "prstClr", "scrgbClr", "hslClr")
_FONTS = ".//a:latin|.//a:ea|.//a:cs|.//a:sym|.//a:buFont"
_FIELDS = {"sldNum": "slidenum", "dt": "datetime"}


def _jumps(deck: Opened) -> Iterator[str]:
    for name, tree in office_parts(deck):
        for jump in find(tree, ".//a:hlinkClick|.//a:hlinkHover|.//a:hlinkMouseOver"):
            leads_to = deck.relations(name).get(jump.get(ID), ("",))[0]
            if (leads_to == "slide") != (jump.get("action") == "ppaction://hlinksldjump"):
                yield name


def _languages(deck: Opened) -> Iterator[str]:
    for name, tree in office_parts(deck):
        tags = [one.get("lang", "") for one in find(tree, ".//a:rPr|.//a:endParaRPr")]
        yield from (f'{name}, "{tag}"' for tag in tags if not _LANGUAGE.fullmatch(tag))


def _silent_runs(deck: Opened) -> Iterator[str]:
    yield from (name for name, tree in office_parts(deck) if find(tree, ".//a:r[not(a:rPr)]|.//a:fld[not(a:rPr)]|.//a:br[not(a:rPr)]"))


def _silent_ends(deck: Opened) -> Iterator[str]:
    yield from (name for name, tree in office_parts(deck) if find(tree, ".//a:p[not(a:endParaRPr)]"))


def _colours(deck: Opened) -> Iterator[str]:
    """The theme alone says a colour in numbers."""
    wanted = "|".join(f".//a:{tag}" for tag in _FIXED)
    yield from (name for name, tree in office_parts(deck) if not name.startswith("ppt/theme/") and find(tree, wanted))


def _fonts(deck: Opened) -> Iterator[str]:
    for name, tree in office_parts(deck):
        if not name.startswith("ppt/theme/") and any(not one.get("typeface", "").startswith("+") for one in find(tree, _FONTS)):
            yield name


def _numbers(deck: Opened) -> Iterator[str]:
    for name, tree in office_parts(deck):
        counts = Counter(find(tree, ".//p:cNvPr/@id"))
        yield from (f"{name}, {id}" for id, count in counts.items() if count > 1)


def _names(deck: Opened) -> Iterator[str]:
    """Every shape has a name for the list of objects; the tree itself has none."""
    yield from (name for name, tree in office_parts(deck) if find(tree, ".//p:cNvPr[not(@name) or @name=''][@id!='1']"))


def _fields(deck: Opened) -> Iterator[str]:
    """Numbers and dates are fields wherever their placeholders stand."""
    for name, tree in office_parts(deck):
        for shape in find(tree, ".//p:sp[p:nvSpPr/p:nvPr/p:ph]"):
            field = _FIELDS.get("".join(find(shape, "p:nvSpPr/p:nvPr/p:ph/@type")))
            if field and not any(str(one).startswith(field) for one in find(shape, ".//a:fld/@type")):
                yield name


def _effects(deck: Opened) -> Iterator[str]:
    """A style brings shadows and lines that nobody asked for."""
    yield from (name for name, tree in office_parts(deck) if find(tree, ".//p:style"))


CHECKS: dict[str, Check] = {
    "a jump has no action or no slide": _jumps,
    "a language is not one that Office knows": _languages,
    "a run has no language": _silent_runs,
    "a paragraph's end has no language": _silent_ends,
    "a colour is fixed": _colours,
    "a font is named": _fonts,
    "two shapes have one number": _numbers,
    "a shape has no name": _names,
    "a number or date is no field": _fields,
    "a shape has a style that brings effects": _effects,
}
