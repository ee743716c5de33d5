"""What the file says of itself, and the settings that it opens with."""

from toolkit.scene import Document, Origin
from toolkit.scene.digest import words_digest
from toolkit.write.pptx.ink import Ink
from toolkit.write.pptx.xml import NAMESPACES, Value, Xml, node, words

_CORE: dict[str, Value] = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
}
_EXTENDED: dict[str, Value] = {"xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}
_CUSTOM: dict[str, Value] = {
    "xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
    "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
}
_USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The set of properties that people see under "Custom" (MS-OSHARED 2.3.3.2.1)."""
_FIRST_PROPERTY = 2
"""The numbers 0 and 1 are taken by the set itself."""
OF_ORIGIN = {
    "edition": "Toolkit edition",
    "convening": "Toolkit agenda",
    "language": "Toolkit language",
    "paper": "Toolkit paper",
    "version": "Toolkit version",
}
"""What a deck knows of where it comes from, by the field of `Origin`, as the custom property that office programs show."""
WORDS, FOOTER = "Toolkit words", "Toolkit footer"
"""The digest of the words that the deck was made with, and the footer that is its own."""
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


def custom_root(document: Document, origin: Origin) -> Xml:
    """`Properties` of one's own: which edition, agenda, language and paper this is, so that the deck can be read back."""
    values = {name: str(getattr(origin, field)) for field, name in OF_ORIGIN.items()}
    values |= {WORDS: words_digest(document), FOOTER: document.footer}
    return node("Properties", _CUSTOM, *(_property(number, name, value) for number, (name, value) in enumerate(values.items(), _FIRST_PROPERTY)))


def _property(number: int, name: str, value: str) -> Xml:
    return node("property", {"fmtid": _USER_DEFINED, "pid": number, "name": name}, words("vt:lpwstr", value))


def settings() -> dict[str, Xml]:
    """The small parts that every deck has, by the kind of part: nothing in them is ours to say."""
    return {
        "presProps": node("p:presentationPr", NAMESPACES),
        "viewProps": node("p:viewPr", NAMESPACES, node("p:gridSpacing", {"cx": 76_200, "cy": 76_200})),
        "tableStyles": node("a:tblStyleLst", {"xmlns:a": NAMESPACES["xmlns:a"], "def": _NO_STYLE}),
    }
