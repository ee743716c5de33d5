"""The themes of a deck: which are ours, and another one's colours and fonts in their place."""

import copy
from collections.abc import Iterable
from typing import Any

from lxml import etree

from toolkit.readback.names import A
from toolkit.readback.package import Package, serialized

_COLOURS, _FONTS, _CUSTOM = f"{A}clrScheme", f"{A}fontScheme", f"{A}custClrLst"
_ROLES = ("majorFont", "minorFont")
_AFTER_CUSTOM = f"{A}extLst"
_MASTERS = ("slideMaster", "notesMaster", "handoutMaster")


def master_themes(package: Package) -> tuple[str, ...]:
    """The parts with the themes of all masters, those of slides first."""
    presentation = package.presentation
    masters = (master for kind in _MASTERS for master in package.related(presentation, kind))
    return tuple(dict.fromkeys(theme for master in masters for theme in package.related(master, "theme")))


def is_one_of(theme: Any, known: Iterable[Any]) -> bool:
    """Whether a theme has the name or the colours of a known one: some programs keep the one, some the other."""
    return any(_name(theme) == _name(other) or _slots(theme) == _slots(other) for other in known)


def is_whole(theme: Any) -> bool:
    """Whether a theme has all that another look is put into."""
    fonts = [theme.find(f"{A}themeElements/{_FONTS}/{A}{role}/{A}latin") for role in _ROLES]
    return theme.find(f"{A}themeElements/{_COLOURS}") is not None and None not in fonts


def with_look(theme: Any, look: Any) -> bytes:
    """The theme with the colours, the custom colours and the Latin fonts of another; everything else in it stays."""
    named = theme.get("name") == _name(theme)
    elements = theme.find(f"{A}themeElements")
    elements.replace(elements.find(_COLOURS), copy.deepcopy(look.find(f".//{_COLOURS}")))
    _swap_fonts(theme.find(f".//{_FONTS}"), look.find(f".//{_FONTS}"))
    _swap_custom(theme, look.find(_CUSTOM))
    if named:
        theme.set("name", look.get("name"))
    return serialized(theme)


def _name(theme: Any) -> str:
    found = theme.find(f".//{_COLOURS}")
    name: str = "" if found is None else found.get("name", "")
    return name


def look_names(theme: Any) -> tuple[str, str, str]:
    """What the theme is called, and its fonts for titles and for text; "" for what it does not say."""
    fonts = (theme.find(f"{A}themeElements/{_FONTS}/{A}{role}/{A}latin") for role in _ROLES)
    major, minor = ("" if font is None else str(font.get("typeface", "")) for font in fonts)
    return str(theme.get("name", "")), major, minor


def _slots(theme: Any) -> dict[str, str]:
    found = theme.find(f".//{_COLOURS}")
    slots = () if found is None else found.iterchildren("*")  # comments are no elements
    return {slot.tag: next((colour.get("val", colour.get("lastClr", "")) for colour in slot.iterchildren("*")), "").upper() for slot in slots}


def _swap_fonts(fonts: Any, look: Any) -> None:
    fonts.set("name", look.get("name"))
    for role in _ROLES:
        latin = fonts.find(f"{A}{role}/{A}latin")
        latin.attrib.clear()  # what else it says, such as a panose number, is of the other font
        latin.set("typeface", look.find(f"{A}{role}/{A}latin").get("typeface"))


def _swap_custom(theme: Any, custom: Any) -> None:
    """PowerPoint's row of custom colours; it stands last, before extensions alone."""
    if (old := theme.find(_CUSTOM)) is not None:
        theme.remove(old)
    if custom is None or not len(custom):
        return
    after = theme.find(_AFTER_CUSTOM)
    place = len(theme) if after is None else theme.index(after)
    theme.insert(place, copy.deepcopy(custom))


def parsed(data: bytes) -> Any:
    """The root of a theme that the toolkit wrote."""
    return etree.fromstring(data)
