"""What can be placed on a page."""

from typing import Literal, TypeAlias, Union

from msgspec import Struct

from toolkit.scene.geometry import Geometry, Point, Rect
from toolkit.scene.text import Text


class Link(Struct, frozen=True):
    """A jump to a page of the same document by its key, to an address, or `back` to the slide that was shown before.

    `says` is what a screen reader says.
    """

    says: str
    page: str = ""
    url: str = ""
    back: bool = False


class Stroke(Struct, frozen=True):
    """A line's colour token, width and dash pattern in points."""

    colour: str
    width: float
    dash: tuple[float, ...] = ()


class Shape(Struct, frozen=True):
    """A filled or stroked outline. Alone it is decoration; meaning comes from the `Group` around it."""

    geometry: Geometry
    fill: str | None = None
    stroke: Stroke | None = None
    name: str = ""


class Line(Struct, frozen=True):
    """A straight line: decoration, such as a rule or a line to write on."""

    start: Point
    end: Point
    stroke: Stroke
    name: str = ""


class Picture(Struct, frozen=True):
    """A bitmap in its box, with the words for who cannot see it; "" marks decoration."""

    box: Rect
    path: str
    alt: str
    name: str = ""


class Field(Struct, frozen=True):
    """Something to fill in on screen. `name` is stable across versions, `label` is what a screen reader says.

    A check or radio field draws nothing when off; when on it fills `mark` with `colour`. Radio buttons that share a `name`
    exclude each other, `value` is what the chosen one stands for, and `group_label` what is said of them together. Typed text has the
    `size`; with 0 the viewer makes it as small as its box asks for.
    """

    kind: Literal["text", "check", "radio"]
    name: str
    label: str
    box: Rect
    value: str = ""
    multiline: bool = False
    size: float = 11.0
    leading: float = 0.0
    mark: Geometry | None = None
    colour: str = "ink"
    group_label: str = ""


class Cell(Struct, frozen=True):
    """A cell of a table. `header` is the scope of a header cell. Its text stands first among its items."""

    box: Rect
    items: tuple["Item", ...]
    header: Literal["", "column", "row"] = ""
    columns: int = 1
    rows: int = 1
    fill: str | None = None


class Row(Struct, frozen=True):
    """Cells from the reading side on. `repeated` marks a head that stands again on a later page.

    Rows with the same `element` that is not empty are one row with the same cells, continued on a later page.
    """

    cells: tuple[Cell, ...]
    repeated: bool = False
    element: str = ""


class Table(Struct, frozen=True):
    """A real table: native in a deck, tagged in a PDF. `rule` is drawn under each row; `slot` names the placeholder that it fills."""

    box: Rect
    rows: tuple[Row, ...]
    says: str
    rule: Stroke | None = None
    name: str = ""
    element: str = ""
    slot: str = ""


class Group(Struct, frozen=True):
    """Items that belong together.

    `tag` makes them one structure element ("Figure", "L", "LI", "Lbl", "LBody", "Sect", "Div", "Form", "TOC", "TOCI", "Note" ...);
    "Artifact" marks decoration; "" only groups. A "Figure" is described once, by `alt`. `link` makes the whole a jump.
    """

    items: tuple["Item", ...]
    tag: str = ""
    alt: str = ""
    name: str = ""
    link: Link | None = None
    element: str = ""


Item: TypeAlias = Union[Text, Shape, Line, Picture, Field, Table, Group]  # noqa: UP007  # Group is not defined yet where cells name it
