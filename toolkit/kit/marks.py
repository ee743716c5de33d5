"""Small marks that say the same thing everywhere: section tokens, minute pies, lines to write on."""

from toolkit.kit.motif.nest import reach
from toolkit.kit.shapes import pie, section_shape
from toolkit.layout import Room
from toolkit.model.common import SectionId
from toolkit.scene import Ellipse, Group, Item, Line, Point, Rect, Shape, Stroke, Text

# A triangle's letter sits below the middle, where there is room for it, and is a little smaller.
_LETTER_DROP = {"D": 0.30, "L": 0.0, "P": 0.0, "S": 0.0}
_LETTER, _ID, _IN_TRIANGLE = 0.95, 0.78, 0.8


def token(room: Room, section: SectionId, label: str, centre: Point, r: float, *, fill: str = "", text: str = "white", outline: str = "") -> Group:
    """The section's shape with a letter or an id in it, where it is large enough; decoration, because its words stand beside it.

    `r` in points; `fill` is the section's deep tone unless given; with `outline` the shape is drawn as a line alone.
    """
    shape = section_shape(section, centre, r)
    body = Shape(shape, None, Stroke(outline, 1.2)) if outline else Shape(shape, fill or f"{section}.deep")
    size, role = r * (_LETTER if len(label) < 2 else _ID), room.look.role("token.letter")
    if size * _IN_TRIANGLE < role.smallest:
        # Where a triangle has no room for the least size, no shape of that radius carries a letter: the four look alike.
        return Group((body,), tag="Artifact", name=f"{section} token")
    letter = _letter(room, section, label, centre, r, min(role.largest, size * (_IN_TRIANGLE if section == "D" else 1.0)), text)
    return Group((body, letter), tag="Artifact", name=f"{section} token")


def _letter(room: Room, section: SectionId, label: str, centre: Point, r: float, size: float, colour: str) -> Text:
    """The letter in the middle of a box exactly as wide as the shape."""
    across = reach(section, r).moved(*centre)
    line = [room.type.paragraph("token.letter", label, size=size, colour=colour, align="center")]
    box = Rect(across.x, centre.y + r * _LETTER_DROP[section] - size / 2, across.w, size)
    return room.type.place(line, box, tag="Artifact", anchor="middle")


def minute_pie(minutes: int, centre: Point, r: float, *, colour: str, ground: str = "white") -> Group:
    """A small clock face with a slice for the minutes of an hour."""
    box = Rect(centre.x - r, centre.y - r, 2 * r, 2 * r)
    face = Shape(Ellipse(box), ground, Stroke(colour, 1.0))
    slice_ = Shape(pie(centre, r, 0.0, min(minutes, 60) / 60), colour) if minutes < 60 else Shape(Ellipse(box), colour)
    return Group((face, slice_), tag="Artifact", name="Minutes")


def writing_lines(box: Rect, pitch: float, colour: str = "rule", width: float = 0.75) -> tuple[Item, ...]:
    """Lines to write on, `pitch` points apart, the last on the box's lower edge."""
    count = max(1, int(box.h / pitch + 0.01))
    ys = (box.bottom - k * pitch for k in reversed(range(count)))
    return tuple(Line(Point(box.x, y), Point(box.right, y), Stroke(colour, width)) for y in ys)
