"""Text on a page, twice: as paragraphs that stay editable in a deck, and as set lines of glyphs for a PDF."""

from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

from toolkit.problems import Where
from toolkit.scene.geometry import Rect

if TYPE_CHECKING:
    from toolkit.scene.items import Link

Align = Literal["start", "center", "end"]
Anchor = Literal["top", "middle", "bottom"]


class Style(Struct, frozen=True):
    """How a run looks: a face of the theme, size and leading in points, a colour token, tracking in thousandths of an em."""

    face: str
    size: float
    leading: float
    colour: str
    tracking: float = 0.0


class Run(Struct, frozen=True):
    """Words of one style. `language` is set only where it differs from the page's."""

    text: str
    style: Style
    link: "Link | None" = None
    language: str = ""


class Paragraph(Struct, frozen=True):
    """Runs that flow together. `bullet` is drawn in front, `indent` points from the start edge."""

    runs: tuple[Run, ...]
    align: Align = "start"
    space_before: float = 0.0
    bullet: str = ""
    indent: float = 0.0

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


class Glyphs(Struct, frozen=True):
    """A shaped run on a line: `x` in points from the page's left edge.

    `ids` are glyph numbers of the face; `advances` are what each moves the pen, in thousandths of an em, kerning and
    tracking included; `text` is what they say, `clusters` the index in it where each glyph's characters begin.
    """

    x: float
    text: str
    style: Style
    ids: tuple[int, ...]
    advances: tuple[float, ...]
    clusters: tuple[int, ...]
    link: "Link | None" = None
    language: str = ""

    @property
    def width(self) -> float:
        return sum(self.advances) * self.style.size / 1000

    def moved(self, dx: float) -> "Glyphs":
        return replace(self, x=self.x + dx)


class SetLine(Struct, frozen=True):
    """A line of a paragraph: its baseline, in points from the page's top, and its glyphs from left to right.

    The space that a break swallowed is kept at the end of the last glyphs' text, so that read aloud no words run together.
    """

    baseline: float
    glyphs: tuple[Glyphs, ...]
    paragraph: int


class Text(Struct, frozen=True):
    """Text in its box. `tag` is the structure element of each paragraph: "P", "H1" to "H6", "Caption", "Lbl", "Artifact" and so on; "L" makes
    the whole a list with one item for each paragraph.

    `lines` stand where a PDF draws them. `slot` names the placeholder of the slide layout, "" when there is none.
    Items with the same `element` that is not empty are one structure element, continued on a later page. A `turned` text stands upside down in its
    box: on its lines, the pen moves from right to left.
    """

    box: Rect
    paragraphs: tuple[Paragraph, ...]
    lines: tuple[SetLine, ...]
    tag: str = "P"
    slot: str = ""
    anchor: Anchor = "top"
    name: str = ""
    element: str = ""
    where: Where | None = None
    turned: bool = False

    @property
    def text(self) -> str:
        return "\n".join(paragraph.text for paragraph in self.paragraphs)
