"""What a deck knows of where it comes from: properties that people see under "Custom", so that it can be read back."""

from toolkit.scene import Document, Origin
from toolkit.scene.digest import words_digest
from toolkit.write.pptx.xml import Value, Xml, node, words

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


def custom_root(document: Document, origin: Origin) -> Xml:
    """`Properties` of one's own: which edition, agenda, language and paper this is, so that the deck can be read back."""
    values = {name: str(getattr(origin, field)) for field, name in OF_ORIGIN.items()}
    values |= {WORDS: words_digest(document), FOOTER: document.footer}
    return node("Properties", _CUSTOM, *(_property(number, name, value) for number, (name, value) in enumerate(values.items(), _FIRST_PROPERTY)))


def _property(number: int, name: str, value: str) -> Xml:
    return node("property", {"fmtid": _USER_DEFINED, "pid": number, "name": name}, words("vt:lpwstr", value))
