"""Pages, and the documents that they make."""

from typing import Literal, TypeAlias

from msgspec import Struct, field

from toolkit.scene.affine import Affine
from toolkit.scene.geometry import Rect, Size
from toolkit.scene.items import Item
from toolkit.scene.origin import Origin
from toolkit.scene.text import Align, Anchor, Style


class Note(Struct, frozen=True):
    """A line of the speaker's notes: a label such as "SAY", and what follows it.

    A line without a label stands under the one above it, unless it is told `aside`: of the whole slide, such as its workbook pages.
    """

    label: str
    text: str
    aside: bool = False


class Place(Struct, frozen=True):
    """A named place in a page, `y` points from its top: links lead to its `key`, and at `bookmark` above 0 it stands in the outline as `title`."""

    key: str
    title: str
    y: float
    bookmark: int = 0


class Page(Struct, frozen=True):
    """One slide, card face or sheet. `key` names it for links and references; `title` is unique in its document.

    `layout` is the slide layout that it stands on; `bookmark` its depth in the outline (0 for none);
    `label` the number that is printed on it; `section` the part of the document that it belongs to.
    `trim` is the finished card inside a larger page and `bleed` the area to print beyond it. `places` are parts of it, from the top down, that
    links and the outline lead to. `correction` takes all that stands on the page to where one printer has to draw it; the page itself stays.
    """

    key: str
    title: str
    size: Size
    items: tuple[Item, ...]
    layout: str = ""
    background: str = ""
    notes: tuple[Note, ...] = ()
    bookmark: int = 1
    label: str = ""
    section: str = ""
    hidden: bool = False
    trim: Rect | None = None
    bleed: Rect | None = None
    places: tuple[Place, ...] = ()
    correction: Affine | None = None


SlotKind: TypeAlias = Literal["title", "subtitle", "body", "picture", "table", "footer", "number", "date"]


class Slot(Struct, frozen=True):
    """A placeholder of a slide layout: which texts fill it, where it stands, and the prompt that an empty one shows.

    Texts find it by its `name`, people by its `label` in the list of objects.

    A footer or number stands on every slide of the layout, unless it is `offered`: then people turn it on, as they do a date. What is
    `deeper` is said on the levels below the first where the prompt is shown.
    """

    name: str
    kind: SlotKind
    box: Rect
    style: Style
    prompt: str
    align: Align = "start"
    anchor: Anchor = "top"
    offered: bool = False
    deeper: str = ""
    label: str = ""


class SlideLayout(Struct, frozen=True):
    """A named layout under the master: placeholders over art that every slide on it shares."""

    key: str
    name: str
    slots: tuple[Slot, ...]
    items: tuple[Item, ...] = ()
    background: str = ""


class Guides(Struct, frozen=True):
    """The lines of a grid that people line things up on: distances in points from the left and from the top."""

    upright: tuple[float, ...] = ()
    level: tuple[float, ...] = ()


class Show(Struct, frozen=True):
    """Some of the slides, in an order of their own: its name in the list of custom shows, and the keys of its pages."""

    name: str
    pages: tuple[str, ...]


Inks: TypeAlias = Literal["rgb", "grey", "cmyk"]
Standard: TypeAlias = Literal["archive", "press"]
PrintCondition: TypeAlias = Literal["CGATS TR 006", "FOGRA39"]
"""The reference name of a printing condition in the ICC Characterization Data Registry."""


class Document(Struct, frozen=True):
    """A whole product, ready for a writer. `guides` are those of its slides, `shows` its custom shows; `origin` is None for what no plan asked for.

    `cards` are those that it has by their keys, each with a sign that changes when the card does.

    `inks` is how a PDF says its colours: for screens, in greys that are as light, or in the four inks of a press. `standard` is what a PDF is for: to be
    read and kept (PDF/UA-1 and PDF/A-2a), or a print shop (PDF/X-1a:2003, without links and fields). `condition` is how that shop prints. What is
    kept has no inks of a press, and a press no colours of a screen.
    """

    title: str
    subject: str
    language: str
    pages: tuple[Page, ...]
    author: str = ""
    keywords: tuple[str, ...] = ()
    layouts: tuple[SlideLayout, ...] = field(default=())
    footer: str = ""
    guides: Guides = Guides()
    origin: Origin | None = None
    shows: tuple[Show, ...] = ()
    cards: tuple[tuple[str, str], ...] = ()
    inks: Inks = "rgb"
    standard: Standard = "archive"
    condition: PrintCondition = "CGATS TR 006"
