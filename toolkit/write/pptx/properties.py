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
_EXTENDED: dict[str, Value] = {"xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}
_APPLICATION = "Profiles in Collective Leadership toolkit"
_NO_STYLE = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"


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


def extended_root(document: Document) -> Xml:
    """`Properties`: how many slides there are, and what made them."""
    values = {
        "TotalTime": "0",
        "Application": _APPLICATION,
        "PresentationFormat": "Widescreen",
        "Slides": str(len(document.pages)),
        "Notes": str(sum(bool(page.notes) for page in document.pages)),
        "HiddenSlides": str(sum(page.hidden for page in document.pages)),
        "AppVersion": "16.0000",
    }
    return node("Properties", _EXTENDED, *(words(tag, value) for tag, value in values.items()))


def settings() -> dict[str, Xml]:
    """The small parts that every deck has, by the kind of part: nothing in them is ours to say."""
    return {
        "presProps": node("p:presentationPr", NAMESPACES),
        "viewProps": node("p:viewPr", NAMESPACES, node("p:gridSpacing", {"cx": 76_200, "cy": 76_200})),
        "tableStyles": node("a:tblStyleLst", {"xmlns:a": NAMESPACES["xmlns:a"], "def": _NO_STYLE}),
    }
