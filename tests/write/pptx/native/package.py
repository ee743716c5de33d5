"""The file as a whole: its properties, its thumbnail, and that nothing in it is a picture."""

import io
from collections.abc import Callable, Iterator

from lxml import etree
from PIL import Image

from tests.write.pptx.native.check import Check, hidden, slide_parts
from tests.write.pptx.reading import Opened, find, words

_CORE, _APP = "docProps/core.xml", "docProps/app.xml"
_WANTED = ("title", "subject", "creator", "keywords", "language")


def _thumbnail(deck: Opened) -> Iterator[str]:
    """A picture in the proportions of a slide, where file managers look for it."""
    names = [target for kind, target in deck.relations("").values() if kind == "thumbnail"]
    if not names:
        yield ""
        return
    width, height = Image.open(io.BytesIO(deck.zip.read(names[0]))).size
    if abs(width / height - 16 / 9) > 0.02:
        yield names[0]


def _core(deck: Opened) -> Iterator[str]:
    said = {one.tag.rpartition("}")[2]: one.text for one in find(deck.tree(_CORE), "*")}
    yield from (name for name in _WANTED if not said.get(name))


def _counted(name: str, count: Callable[[Opened], int]) -> Check:
    def check(deck: Opened) -> Iterator[str]:
        said = find(deck.tree(_APP), f"*[local-name()='{name}']")
        if [one.text for one in said] != [str(count(deck))]:
            yield name

    return check


def _slides(deck: Opened) -> int:
    return len(deck.numbered("slides"))


def _hidden(deck: Opened) -> int:
    return sum(hidden(tree) for _, tree in slide_parts(deck))


def _notes(deck: Opened) -> int:
    return len(deck.numbered("notesSlides"))


def _names(deck: Opened) -> Iterator[str]:
    """The names of parts: as many as their heads say, the slides' titles among them."""
    app = deck.tree(_APP)
    counts = find(app, "*[local-name()='HeadingPairs']//*[local-name()='i4']")
    names = [one.text for one in find(app, "*[local-name()='TitlesOfParts']//*[local-name()='lpstr']")]
    titles = [_title(tree) for _, tree in slide_parts(deck)]
    if sum(int(one.text or 0) for one in counts) != len(names) or [name for name in names if name in titles] != titles:
        yield _APP


def _title(slide: etree._Element) -> str:
    """The slide's title as one line; lines that a break ends keep their space."""
    return " ".join(map(words, find(slide, ".//p:sp[p:nvSpPr/p:nvPr/p:ph/@type='title']/p:txBody/a:p")))


def _no_pictures(deck: Opened) -> Iterator[str]:
    yield from (name for name, tree in deck.xml_parts() if find(tree, ".//p:pic|.//a:blip"))


CHECKS: dict[str, Check] = {
    "there is no thumbnail as wide as a slide": _thumbnail,
    "a core property is missing": _core,
    "app.xml counts other slides": _counted("Slides", _slides),
    "app.xml counts other hidden slides": _counted("HiddenSlides", _hidden),
    "app.xml counts other notes": _counted("Notes", _notes),
    "app.xml names other slides": _names,
    "a picture stands where a shape could": _no_pictures,
}
