"""What can be made of a set of cards. A new form is one line here, its name in `toolkit.model.printing`, and a module beside this one."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from msgspec.structs import replace

from toolkit.impose.fold import folded
from toolkit.impose.press import press
from toolkit.impose.saver import saving
from toolkit.impose.sheets import sheets
from toolkit.impose.slides import slides
from toolkit.impose.spread import spreads
from toolkit.layout import Room
from toolkit.model.printing import Form, Ink, Printing
from toolkit.scene import Page
from toolkit.scene.meaning import UNLINKED

Impose: TypeAlias = Callable[[Sequence[Page], Room, Printing], tuple[Page, ...]]
_FORMS: Mapping[Form, Impose] = {"sheets": sheets, "fold": folded, "press": press, "reading": spreads, "slides": slides}
_ON_SCREEN: tuple[Form, ...] = ("reading", "slides")
"""On paper no link leads anywhere, and print shops refuse files that have one."""


def inked(pages: Sequence[Page], ink: Ink) -> tuple[Page, ...]:
    """The faces as they are drawn with an ink. What is gray or CMYK is decided where a file is written."""
    return tuple(map(saving, pages)) if ink == "saver" else tuple(pages)


def impose(pages: Sequence[Page], room: Room, printing: Printing | None = None) -> tuple[Page, ...]:
    """The pages of a printing. Cards come as front, back, front, back."""
    printing = printing or Printing()
    faces = pages if printing.form in _ON_SCREEN else [replace(page, items=UNLINKED.of(page.items)) for page in pages]
    return _FORMS[printing.form](faces, room, printing)
