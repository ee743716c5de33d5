"""Text that stays text: paragraphs and runs, written only where they differ from what they inherit."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from msgspec import Struct

from toolkit.scene import Link, Paragraph, Run, Slot, Style, Text
from toolkit.scene.text import Align, Anchor
from toolkit.units import emu
from toolkit.write.pptx.ink import Ink
from toolkit.write.pptx.xml import Value, Xml, node, plain, words

ALIGN: dict[Align, str] = {"start": "l", "center": "ctr", "end": "r"}
_ANCHOR: dict[Anchor, str] = {"top": "t", "middle": "ctr", "bottom": "b"}
_NUMBERED = re.compile(r"(\d+)([.)])")
_SLIDE_NUMBER = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"
_TODAY = "{5BCAD085-E8A6-8845-BD4E-CB4CCA059FC4}"
EMPTY_LIST = node("a:lstStyle")
_NEVER_SHRUNK = node("a:normAutofit")


class Insets(NamedTuple):
    """EMU that a box keeps free of its words; none below them."""

    left: int = 0
    right: int = 0
    top: int = 0


class Inherited(Struct, frozen=True):
    """What a text has without saying so: from its placeholder, or from the deck's default."""

    style: Style
    spacing: int
    align: Align = "start"
    anchor: Anchor = "top"
    in_slot: bool = False
    before: float = 0.0
    """Points above a paragraph that is not the first."""


@lru_cache(8)
def default_text(ink: Ink) -> Inherited:
    """What a text box inherits: the deck's default text style, at the font's own line height."""
    return Inherited(Style("text", 18.0, ink.fonts.natural(Style("text", 18.0, 0.0, "ink")), "ink"), 100_000)


def slot_text(slot: Slot, ink: Ink, before: float) -> Inherited:
    """What a text in a slot inherits from the slide layout, with the space that stands there `before` a paragraph."""
    return Inherited(slot.style, spacing((slot.style,), ink), slot.align, slot.anchor, in_slot=True, before=before)


def spacing(styles: tuple[Style, ...], ink: Ink) -> int:
    """The leading as a share of the font's own line height, in thousandths of a percent."""
    natural = max(ink.fonts.natural(style) for style in styles)
    return round(max(style.leading for style in styles) / natural * 1000) * 100 if natural else 100_000


Jump: TypeAlias = Callable[[Link], Xml]
"""`a:hlinkClick` in a run for a link, on the part that is drawn on."""


def no_jump(link: Link) -> Xml:
    """For texts that lead nowhere, which are the same on every part. Raises LookupError."""
    raise LookupError(f"a link without a part to stand on: {link}")


def leads_nowhere(text: Text) -> bool:
    """Whether no run of a text is a link."""
    return all(run.link is None for part in text.paragraphs for run in part.runs)


def body(text: Text, inherited: Inherited, insets: Insets, ink: Ink, jump: Jump, *, number: str = "") -> Xml:
    """The text of a shape. `number` replaces the words by a field for the slide's number."""
    paragraphs = [paragraph(part, inherited, ink, jump, first=index == 0, number=number) for index, part in enumerate(text.paragraphs)]
    return plain("p:txBody", box_properties(text.anchor, inherited, insets), EMPTY_LIST, *paragraphs)


@lru_cache(1024)
def box_properties(anchor: Anchor, inherited: Inherited, insets: Insets) -> Xml:
    """`a:bodyPr`. A placeholder says its insets, which not every reader looks up in the layout, and what it changes; a text box says everything."""
    if inherited.in_slot:
        attributes: dict[str, Value] = {"lIns": insets.left, "tIns": insets.top, "rIns": insets.right, "bIns": 0}
        return node("a:bodyPr", attributes | {"anchor": _ANCHOR[anchor] if anchor != inherited.anchor else None}, _NEVER_SHRUNK)
    return full_box(anchor, insets)


def full_box(anchor: Anchor, insets: Insets) -> Xml:
    """`a:bodyPr` with everything said, for text boxes and for the placeholders that others inherit from."""
    attributes: dict[str, Value] = {"vert": "horz", "wrap": "square", "lIns": insets.left, "tIns": insets.top, "rIns": insets.right, "bIns": 0, "rtlCol": 0}
    return node("a:bodyPr", attributes | {"anchor": _ANCHOR[anchor]}, _NEVER_SHRUNK)


def paragraph(part: Paragraph, inherited: Inherited, ink: Ink, jump: Jump, *, first: bool, number: str = "") -> Xml:
    """`a:p`. Space before the first paragraph of a text is not drawn, so it is not written."""
    runs = [_field(part.runs[0], inherited, ink, number)] if number else [piece for run in part.runs for piece in _run(run, inherited, ink, jump)]
    last = part.runs[-1] if part.runs else Run("", inherited.style)
    end = _end_properties(last.style, inherited, ink, last.language)
    return plain("a:p", _paragraph_properties(part, inherited, ink, first=first), *runs, end)


@lru_cache(1024)
def _end_properties(style: Style, inherited: Inherited, ink: Ink, language: str) -> Xml:
    return node("a:endParaRPr", _attributes(style, inherited, ink.tag(language)))


def _paragraph_properties(part: Paragraph, inherited: Inherited, ink: Ink, *, first: bool) -> Xml | None:
    indent = emu(part.indent)
    attributes: dict[str, Value] = {
        "marL": indent or None,
        "indent": -indent if part.bullet else None,
        "algn": ALIGN[part.align] if part.align != inherited.align else None,
    }
    leading = spacing(tuple(run.style for run in part.runs), ink) if part.runs else inherited.spacing
    children = [
        line_spacing(leading) if leading != inherited.spacing else None,
        node("a:spcBef", {}, node("a:spcPts", {"val": round(part.space_before * 100)})) if part.space_before != inherited.before and not first else None,
        *_bullet(part, ink),
    ]
    if not any(children) and all(value is None for value in attributes.values()):
        return None
    return node("a:pPr", attributes, *children)


@lru_cache(256)
def line_spacing(value: int) -> Xml:
    """`a:lnSpc` in thousandths of a percent of the font's own height."""
    return node("a:lnSpc", {}, node("a:spcPct", {"val": value}))


def _bullet(part: Paragraph, ink: Ink) -> tuple[Xml, ...]:
    """The bullet in the face of the text; a number as Office's own counting."""
    if not part.bullet:
        return ()
    font = node("a:buFont", {"typeface": ink.fonts.latin(part.runs[0].style.face)})
    if counted := _NUMBERED.fullmatch(part.bullet):
        kind = "arabicPeriod" if counted[2] == "." else "arabicParenR"
        return font, node("a:buAutoNum", {"type": kind, "startAt": int(counted[1])})
    return font, node("a:buChar", {"char": part.bullet})


def _run(run: Run, inherited: Inherited, ink: Ink, jump: Jump) -> list[Xml]:
    """The run's lines, with a break where its text has one."""
    link = None if run.link is None else jump(run.link)
    properties = run_properties("a:rPr", run.style, inherited, ink, run.language, link)
    done: list[Xml] = []
    for index, line in enumerate(run.text.split("\n")):
        if index:
            done.append(node("a:br", {}, properties))
        if line:
            done.append(plain("a:r", properties, words("a:t", line)))
    return done


def _field(run: Run, inherited: Inherited, ink: Ink, number: str) -> Xml:
    return slide_number(run_properties("a:rPr", run.style, inherited, ink, run.language), number)


def slide_number(properties: Xml, number: str) -> Xml:
    """The field that shows a slide's number."""
    return node("a:fld", {"id": _SLIDE_NUMBER, "type": "slidenum"}, properties, words("a:t", number))


def today(properties: Xml, shown: str) -> Xml:
    """The field that shows the day on which a file is opened; `shown` stands in it until a program fills it in."""
    return node("a:fld", {"id": _TODAY, "type": "datetime1"}, properties, words("a:t", shown))


@lru_cache(4096)
def run_properties(tag: str, style: Style, inherited: Inherited, ink: Ink, language: str = "", link: Xml | None = None) -> Xml:
    """What a run changes of what it inherits, and its language."""
    base = inherited.style
    fill = ink.palette.fill(style.colour) if style.colour != base.colour else None
    latin, inherited_latin = ink.fonts.latin(style.face), ink.fonts.latin(base.face)
    face = node("a:latin", {"typeface": latin}) if latin != inherited_latin else None
    bold = ink.fonts.bold(style.face) if ink.fonts.bold(style.face) != ink.fonts.bold(base.face) else None
    return node(tag, {**_attributes(style, inherited, ink.tag(language)), "b": bold}, fill, face, link)


def _attributes(style: Style, inherited: Inherited, language: str) -> dict[str, Value]:
    base = inherited.style
    # A text box says its size even where it is the default one, so that it keeps it in another deck.
    size = round(style.size * 100) if style.size != base.size or not inherited.in_slot else None
    spaced = tracking(style) if tracking(style) != tracking(base) else None
    return {"lang": language, "sz": size, "spc": spaced}


def tracking(style: Style) -> int:
    """Hundredths of a point, from thousandths of an em."""
    return round(style.tracking * style.size / 10)
