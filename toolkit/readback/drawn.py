"""The deck that an edition has when it is made anew: its first slide for the thumbnail, and where its logo stands."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from toolkit.build.render import draw
from toolkit.build.split import plan_of
from toolkit.fonts.face import FontFace
from toolkit.home import Home
from toolkit.kit.deck.logo import NAME
from toolkit.library import Library
from toolkit.model.resolved import Bitmap
from toolkit.plan import PRODUCTS, Choice
from toolkit.problems import Report
from toolkit.readback.logo_slide import Mark
from toolkit.readback.words import folded
from toolkit.scene import Document, Group, Item, Origin, Picture, Rect
from toolkit.theme import Look, look_of
from toolkit.write.pptx import write_thumbnail


class Drawn(Struct, frozen=True):
    """An edition's deck as it is drawn, and what it is drawn with."""

    document: Document
    look: Look
    faces: Mapping[str, FontFace]
    logo: Bitmap | None

    @property
    def thumbnail(self) -> bytes:
        """The small picture of the first slide, a JPEG file."""
        return write_thumbnail(self.document, self.look, self.faces)

    @property
    def mark(self) -> Mark | None:
        """The logo with its places; None for an edition without one."""
        if self.logo is None:
            return None
        boxes = {page.key: box for page in self.document.pages for box in _logos(page.items)}
        titles = {folded(page.title): page.key for page in self.document.pages if page.key in boxes}
        return Mark(Path(self.logo.path).read_bytes(), self.logo.ending, self.logo, boxes, titles)


def drawn(home: Home, library: Library, origin: Origin) -> Drawn:
    """The deck of an edition that the library has. What does not fit there is the business of `toolkit check`."""
    plan = plan_of(home, library, origin.edition, Choice(origin.language, origin.convening, origin.paper))
    document, setter = draw(plan, PRODUCTS["deck"], library, home, Report())
    return Drawn(document, look_of(plan.theme), setter.faces, plan.kit.logo)


def _logos(items: Iterable[Item]) -> Iterator[Rect]:
    for item in items:
        if isinstance(item, Picture) and item.name == NAME:
            yield item.box
        elif isinstance(item, Group):
            yield from _logos(item.items)
