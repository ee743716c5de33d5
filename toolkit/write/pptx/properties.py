"""What the file says of itself, and the settings that it opens with."""

from toolkit.scene import Document
from toolkit.write.pptx.ink import Ink
from toolkit.write.pptx.xml import NAMESPACES, Value, Xml, node, words

_CORE: dict[str, Value] = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
}
_EXTENDED: dict[str, Value] = {
    "xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
    "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
}
_APPLICATION = "Profiles in Collective Leadership toolkit"


def core_root(document: Document, ink: Ink) -> Xml:
    """`cp:coreProperties`. No dates: the content has none, and the clock's would make each build different."""
    values = {
        "dc:title": document.title,
        "dc:subject": document.subject,
        "dc:creator": document.author,
        "cp:keywords": ", ".join(document.keywords),
        "dc:language": ink.tag(),
        "cp:lastModifiedBy": document.author,
    }
    return node("cp:coreProperties", _CORE, *(words(tag, value) for tag, value in values.items() if value))


def extended_root(document: Document, theme: str, ink: Ink) -> Xml:
    """`Properties`: how many slides there are, what made them, and the names of fonts, theme, slides and shows."""
    values = {
        "TotalTime": "0",
        "Application": _APPLICATION,
        "PresentationFormat": "Widescreen",
        "Slides": str(len(document.pages)),
        "Notes": str(sum(bool(page.notes) for page in document.pages)),
        "HiddenSlides": str(sum(page.hidden for page in document.pages)),
    }
    return node(
        "Properties",
        _EXTENDED,
        *(words(tag, value) for tag, value in values.items()),
        *_names(document, theme, ink),
        words("AppVersion", "16.0000"),
    )


def _names(document: Document, theme: str, ink: Ink) -> tuple[Xml, Xml]:
    """`HeadingPairs` and `TitlesOfParts`: how many names of each kind there are, and all of them in that order."""
    named = {
        "Fonts Used": list(dict.fromkeys((ink.fonts.major, ink.fonts.minor))),
        "Theme": [theme],
        "Slide Titles": [page.title for page in document.pages],
        "Custom Shows": [show.name for show in document.shows],
    }
    pairs = [node("vt:variant", {}, part) for kind, names in named.items() if names for part in (words("vt:lpstr", kind), words("vt:i4", str(len(names))))]
    titles = [words("vt:lpstr", name) for names in named.values() for name in names]
    return node("HeadingPairs", {}, _vector("variant", pairs)), node("TitlesOfParts", {}, _vector("lpstr", titles))


def _vector(kind: str, parts: list[Xml]) -> Xml:
    return node("vt:vector", {"size": len(parts), "baseType": kind}, *parts)


def settings() -> dict[str, Xml]:
    """The small parts that every deck has alike, by the kind of part."""
    return {
        "presProps": node("p:presentationPr", NAMESPACES),
        "viewProps": node("p:viewPr", NAMESPACES, node("p:gridSpacing", {"cx": 76_200, "cy": 76_200})),
    }
