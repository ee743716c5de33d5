"""What makes a deck wrong in an office program that no schema sees: each fault in a sentence."""

import re
from collections.abc import Iterator

from lxml import etree

from tests.write.pptx.reading import Opened, find

ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
_NAMED = "p:sp/p:nvSpPr|p:grpSp/p:nvGrpSpPr|p:pic/p:nvPicPr|p:graphicFrame/p:nvGraphicFramePr|p:cxnSp/p:nvCxnSpPr"
_PRESENTATION, _MASTER = "ppt/presentation.xml", "ppt/slideMasters/slideMaster1.xml"


def faults(data: bytes) -> list[str]:
    """All of them, in the order of the parts; none for a deck as it should be."""
    deck = Opened(data)
    parts = {name: tree for name, tree in deck.xml_parts() if name.startswith("ppt/")}
    return [*_presentation(deck, parts), *(fault for name, tree in parts.items() for fault in _part(deck, name, tree))]


def _presentation(deck: Opened, parts: dict[str, etree._Element]) -> Iterator[str]:
    tree, relations = parts[_PRESENTATION], deck.relations(_PRESENTATION)
    if any(name.startswith("ppt/notesSlides/") for name in parts) and not find(tree, "p:notesMasterIdLst/p:notesMasterId"):
        yield "the notes have no master in the list"
    slides = [one.get("id") for one in find(tree, "p:sldIdLst/p:sldId")]
    if [one.get("id") for one in find(tree, ".//p14:sectionLst/p14:section/p14:sldIdLst/p14:sldId")] != slides:
        yield "the sections do not hold each slide once, in order"
    names = find(tree, ".//p14:section/@name")
    if len(set(names)) < len(names):
        yield "two sections have one name"
    layouts = find(parts[_MASTER], "p:sldLayoutIdLst/p:sldLayoutId")
    ids = [one.get("id") for one in (*find(tree, "p:sldMasterIdLst/p:sldMasterId"), *layouts)]
    if len(set(ids)) < len(ids):
        yield "a layout has the id of a master or of another layout"
    if find(tree, "p:sldSz/@type"):
        yield "the slides' size has a type, which is 4:3"
    shown = [one.get(ID) for one in find(tree, "p:custShowLst/p:custShow/p:sldLst/p:sld")]
    shown_parts = [relations.get(id, ("", "")) for id in shown]
    if any(kind != "slide" for kind, _ in shown_parts):
        yield "a custom show has a slide that is not there"
    if any(kind == "slide" and parts[part].get("show") == "0" for kind, part in shown_parts):
        yield "a custom show has a hidden slide, which programs pass over"


def _part(deck: Opened, name: str, tree: etree._Element) -> Iterator[str]:
    for jump in find(tree, ".//a:hlinkClick|.//a:hlinkHover"):
        kind = deck.relations(name).get(jump.get(ID), ("",))[0]
        if (kind == "slide") != (jump.get("action") == "ppaction://hlinksldjump"):
            yield f"{name}: a jump has no action or no slide"
    for run in find(tree, ".//a:rPr|.//a:endParaRPr"):
        if not _LANGUAGE.fullmatch(run.get("lang", "")):
            yield f'{name}: the language "{run.get("lang", "")}"'
    if find(tree, ".//a:p[not(a:endParaRPr)]"):
        yield f"{name}: a paragraph whose end has no language"
    if find(tree, ".//p:cSld//a:srgbClr|.//p:cSld//a:sysClr"):
        yield f"{name}: a fixed colour"
    if any(not face.get("typeface", "").startswith("+") for face in find(tree, ".//p:cSld//a:latin|.//p:cSld//a:buFont|.//p:txStyles//a:latin")):
        yield f"{name}: a font by its name"
    if "/slides/" in name:
        yield from _slide(deck, name, tree)


def _slide(deck: Opened, name: str, tree: etree._Element) -> Iterator[str]:
    [layout] = [target for kind, target in deck.relations(name).values() if kind == "slideLayout"]
    offered = {_reference(one) for one in find(deck.tree(layout), ".//p:nvPr/p:ph")}
    for one in find(tree, ".//p:nvPr/p:ph"):
        if _reference(one) not in offered:
            yield f"{name}: a placeholder that its layout does not have"
    for shape in find(tree, f"p:cSld/p:spTree/*[{' or '.join('self::' + kind.partition('/')[0] for kind in _NAMED.split('|'))}]"):
        if not _understood(shape):
            yield f'{name}: "{find(shape, "*[1]/p:cNvPr/@name")[0]}" has no words and is not decoration'


def _reference(one: etree._Element) -> tuple[str, str]:
    return one.get("type", "obj"), one.get("idx", "0")


def _understood(shape: etree._Element) -> bool:
    """Whether a screen reader has something to say of it, or knows that it need not."""
    [identity] = find(shape, "*[1]/p:cNvPr")
    own_words = shape.tag.endswith("}sp") and any(text.text for text in find(shape, "p:txBody//a:t"))
    return bool(identity.get("descr") or own_words or find(identity, ".//adec:decorative[@val='1']"))
