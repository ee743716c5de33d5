"""Printers: what each does to the two sides of a sheet, measured with a calibration sheet. Kept outside `content/`: they are of a place, not of a kit."""

from typing import Annotated, Literal

from msgspec import Struct

from toolkit.model.common import Length, Slug
from toolkit.model.constraints import Doc, Pattern
from toolkit.problems import Where
from toolkit.scene.affine import Affine
from toolkit.source.words import Words

Share = Annotated[Words, Pattern(r"-?\d(\.\d{1,6})?", "a number, such as 1.0025")]
TRAY = Pattern(r"[A-Za-z0-9][A-Za-z0-9 _-]{0,39}", "letters, digits, spaces and hyphens, such as Tray 2")
Tray = Annotated[Words, TRAY]


class Drift(Struct, frozen=True):
    """What a printer does to one side of a sheet, as one looks at that side: where its middle goes, and how it is stretched and slanted around it."""

    offset_x: Annotated[Length, Doc("How far the middle goes to the right.")]
    offset_y: Annotated[Length, Doc("How far the middle goes down.")]
    scale_x: Annotated[Share, Doc("The printed width, as a share of the true one.")]
    scale_y: Annotated[Share, Doc("The printed height, as a share of the true one.")]
    skew_x: Annotated[Share, Doc("How far print goes to the right for each unit that it is further down.")]
    skew_y: Annotated[Share, Doc("How far print goes down for each unit that it is further to the right.")]


class Profile(Struct, frozen=True):
    """A printer with the paper, tray, stock and flip that it was measured with."""

    where: Where
    name: Slug
    paper: Slug
    flip: Annotated[Literal["long-edge", "short-edge"], Doc("The edge on which the printer turns the paper.")]
    front: Drift
    back: Drift
    orientation: Annotated[Literal["portrait", "landscape"], Doc("How the sheet lies when it is read.")] = "portrait"
    stock: Annotated[Slug | None, Doc("The stock that it is for. Without one it is for any of the paper.")] = None
    tray: Annotated[Tray | None, Doc("The tray that it is for.")] = None

    @property
    def key(self) -> tuple[str, ...]:
        """What tells it from all others."""
        return self.name, self.tray or "", self.paper, self.orientation, self.stock or "", self.flip


class PrinterFile(Struct, frozen=True):
    """The printers of one person."""

    printers: tuple[Profile, ...]


class Correction(Struct, frozen=True):
    """What is done to the pages of a printer of this name, its tray included, so that on paper each point lies where it belongs."""

    name: str
    front: Affine
    back: Affine
