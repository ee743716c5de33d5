"""The nine levels of a list: what each looks like where people type, from the first on."""

from msgspec.structs import replace

from toolkit.scene import Slot, Style
from toolkit.scene.text import Align
from toolkit.units import emu
from toolkit.write.pptx.ink import Ink
from toolkit.write.pptx.text import ALIGN, line_spacing, spacing, tracking
from toolkit.write.pptx.xml import Value, Xml, node

_COUNT = 9
_BULLET = "•"
_SHARES = (1.0, 0.88)
_SHARE = 0.8
"""The size of each level as a share of the first one's: of the last for all further ones."""
_LEAST = 14.0
"""Points below which no level gets smaller than the first one."""
_STEP, _STEP_EMS = 18.0, 0.75
"""How far each level stands further in: the larger of points and ems of its type."""
_APART, _APART_BELOW = 0.4, 0.2
"""Space before a point of the first level and of the others, in ems of the first."""
_LINES = 3
"""A box that holds fewer lines is for a few words."""


def flat(tag: str, style: Style, ink: Ink) -> Xml:
    """A list style with all levels in one style, each further in than the one above it."""
    return node(tag, {}, *(level(_tag(number), style, ink, margin=emu(_STEP * number)) for number in range(_COUNT)))


def stepped(tag: str, slot: Slot, ink: Ink) -> Xml:
    """A list style for what people type into a slot: points below the first level have bullets, each level smaller and further in."""
    made, margin = list[Xml](), 0.0
    for number in range(_COUNT):
        style = _style(slot.style, number)
        inward = max(_STEP, _STEP_EMS * style.size) if number else 0.0
        margin += inward
        before = apart(slot) if number == 0 else _before(slot, _APART_BELOW)
        bullet = _BULLET if number else ""
        made.append(level(_tag(number), style, ink, align=slot.align, bullet=bullet, indent=emu(inward), margin=emu(margin), before=before))
    return node(tag, {}, *made)


def apart(slot: Slot) -> float:
    """Points between the paragraphs of a slot's first level: none where it holds a few words alone."""
    return _before(slot, _APART)


def level(
    tag: str, style: Style, ink: Ink, *, align: Align = "start", bullet: str = "", indent: int = 0, margin: int = 0, before: float = 0.0
) -> Xml:  # fmt: skip
    """One level of a list style, with everything said. `margin` and `indent` in EMU, the space `before` a paragraph in points."""
    mark = node("a:buChar", {"char": bullet}) if bullet else node("a:buNone")
    space = node("a:spcBef", {}, node("a:spcPts", {"val": round(before * 100)}))
    attributes: dict[str, Value] = {"marL": margin, "indent": -indent, "algn": ALIGN[align], "defTabSz": 914_400, "rtl": 0, "eaLnBrk": 1}
    return node(tag, attributes, line_spacing(spacing((style,), ink)), space, mark, _default_run(style, ink))


def _tag(number: int) -> str:
    return f"a:lvl{number + 1}pPr"


def _style(first: Style, number: int) -> Style:
    share = _SHARES[number] if number < len(_SHARES) else _SHARE
    size = max(min(first.size, _LEAST), float(round(first.size * share))) if number else first.size
    return replace(first, size=size, leading=first.leading * size / first.size)


def _before(slot: Slot, ems: float) -> float:
    holds_a_list = slot.kind == "body" and slot.box.h >= _LINES * slot.style.leading
    return float(round(slot.style.size * ems)) if holds_a_list else 0.0


def _default_run(style: Style, ink: Ink) -> Xml:
    # Kerning from 0 points on: Office kerns nothing unless told.
    attributes: dict[str, Value] = {"sz": round(style.size * 100), "b": ink.fonts.bold(style.face), "kern": 0, "spc": tracking(style)}
    fonts = node("a:latin", {"typeface": ink.fonts.latin(style.face)}), node("a:ea", {"typeface": "+mn-ea"}), node("a:cs", {"typeface": "+mn-cs"})
    return node("a:defRPr", attributes, ink.palette.fill(style.colour), *fonts)
