"""Link annotations: jumps inside the document and to addresses."""

from collections.abc import Mapping

from toolkit.scene import Link
from toolkit.write.pdf.annotations import Annotation
from toolkit.write.pdf.frame import Frame
from toolkit.write.pdf.syntax import string


def link(annotation: Annotation, target: Link, destinations: Mapping[str, str], shared: str) -> str:
    """The dictionary of a link. `shared` are the entries that every annotation has; `destinations` are those of the pages by key.

    Raises ValueError for a page that the document does not have. The way back is for pictures of decks: PDF/A allows no such action.
    """
    box = Frame(annotation.height).rect(annotation.box)
    return f"<</Type /Annot /Subtype /Link /Rect {box} /Border [0 0 0] /Contents {string(target.says)} {_goal(target, destinations)} {shared}>>"


def _goal(target: Link, destinations: Mapping[str, str]) -> str:
    if target.back:
        return "/A <</S /Named /N /GoBack>>"
    if not target.page:
        return f"/A <</S /URI /URI {string(_ascii(target.url))}>>"
    if target.page not in destinations:
        raise ValueError(f'no page has the key "{target.page}" that a link goes to')
    return f"/Dest {destinations[target.page]}"


def _ascii(url: str) -> str:
    """An address in ASCII: what is not is written as escaped UTF-8."""
    return "".join(char if char.isascii() else "".join(f"%{byte:02X}" for byte in char.encode()) for char in url)
