"""The edition's logo on a slide: at the top of the column of words, on its far side, where nothing else stands."""

from toolkit.layout import Room
from toolkit.scene import Picture, Rect

NAME = "Logo"
"""What its shape is called: by this name it is known when a deck gets another edition's look."""
_HIGH, _WIDE = 38.0, 150.0
_APART, _LIFT = 24.0, 6.0
"""Between label and logo; and how much above the label's middle its own is, to be clear of the title."""


def logo(room: Room, column: Rect, label: str) -> tuple[Picture, ...]:
    """The logo as large as its place allows, beside the label that begins the column; nothing for an edition without one."""
    mark = room.kit.logo
    if mark is None:
        return ()
    wide = min(_WIDE, column.w - room.type.roomy("slide.label", label).width - _APART)
    return (Picture(fitted(Rect(column.right - wide, column.centre.y - _LIFT - _HIGH / 2, wide, _HIGH), mark.width, mark.height), mark.path, mark.alt, NAME),)


def fitted(box: Rect, width: float, height: float) -> Rect:
    """The largest box of that shape in `box`, at its far side and in the middle of its height."""
    scale = min(box.w / width, box.h / height)
    return Rect(box.right - width * scale, box.y + (box.h - height * scale) / 2, width * scale, height * scale)
