"""Places to write in: lines for the hand with a form field for the screen over them.

Every function returns ink first and its field last. A field's `name` comes from ids, its `label` says what a screen reader needs to say.
"""

from toolkit.kit.shapes import section_shape
from toolkit.layout import Room
from toolkit.model.common import SectionId
from toolkit.scene import Field, Item, Line, Point, Rect, Rectangle, Shape, Stroke

PITCH = 25.5
"""Points between lines to write on (9 mm)."""
TYPED = 11.0
"""Size of typed text in a field that is wide enough for a sentence."""
_WIDE = 220.0
_FITTED = 0.0
TARGET = 24.0
_ASCENT = 16.0
"""How far above the first line its typed text begins."""
_TWO_LINES = 22.0
"""The least height in which a field holds two lines of typed text."""
_STROKE = Stroke("rule", 0.75)
_ON_TINT = Stroke("line", 0.75)
"""Lines on a tint are darker, because the quiet grey fades there."""
_SCORE = 22.0


def line_count(height: float, *, least: int = 1, pitch: float = PITCH) -> int:
    """How many lines to write on stand in a height."""
    return max(least, int(height / pitch + 0.01))


def typed(width: float) -> float:
    """The size of typed text in a field: its own where the field is wide, else one that the viewer fits, so that no words are lost."""
    return TYPED if width >= _WIDE else _FITTED


def write_lines(name: str, label: str, box: Rect, *, count: int = 0, pitch: float = PITCH, tinted: bool = False) -> tuple[Item, ...]:
    """Lines from the top of a box down, as many as it holds or `count`, and one text field over all of them; `tinted` on a coloured ground.

    The first line stands one pitch below the top, so that there is room to write above it.
    """
    count = count or line_count(box.h, pitch=pitch)
    ys = [box.y + pitch * (index + 1) for index in range(count)]
    lines = tuple(Line(Point(box.x, y), Point(box.right, y), _ON_TINT if tinted else _STROKE) for y in ys)
    top = ys[0] - _ASCENT
    over = Rect(box.x, top, box.w, ys[-1] + 1 - top)
    return (*lines, Field("text", name, label, over, multiline=count > 1, size=typed(box.w), leading=pitch if count > 1 else 0.0))


def write_cell(name: str, label: str, box: Rect, under: float, *, tinted: bool = False) -> tuple[Item, ...]:
    """One line for the hand, `under` points above a box's lower edge, and for the screen a field as large as the box."""
    y = box.bottom - under
    line = Line(Point(box.x, y), Point(box.right, y), _ON_TINT if tinted else _STROKE)
    return line, Field("text", name, label, box, multiline=box.h >= _TWO_LINES, size=typed(box.w))


def labelled_line(room: Room, text: str, name: str, label: str, box: Rect) -> tuple[Item, ...]:
    """A bold label and a line beside it with its field; the line is the box's lower edge."""
    wide = room.type.width("page.bold", text) + 1
    high = room.look.role("page.bold").leading_at(room.look.role("page.bold").largest)
    words = room.type.text("page.bold", text, Rect(box.x, box.bottom - high + 2, wide, high), colour="secondary", name="Label")
    start = box.x + wide + 8
    line = Line(Point(start, box.bottom), Point(box.right, box.bottom), _STROKE)
    over = Rect(start, box.bottom - 17, box.right - start, 18)
    return words, line, Field("text", name, label, over, size=typed(over.w))


def captioned_line(room: Room, text: str, name: str, label: str, box: Rect) -> tuple[Item, ...]:
    """A line at the top of a box, one pitch down, and a small caption under it; the caption is read first."""
    y = box.y + PITCH
    words = room.type.text("page.small", text, Rect(box.x, y + 3, box.w, 13), name="Label")
    line = Line(Point(box.x, y), Point(box.right, y), _STROKE)
    return words, line, Field("text", name, label, Rect(box.x, y - 17, box.w, 18), size=typed(box.w))


def section_choice(section: SectionId, centre: Point, r: float, name: str, label: str, value: str, group: str) -> tuple[Shape, Field]:
    """One button of a radio group, in the section's shape: an outline to fill in. `group` is what is said of all its buttons."""
    colour = f"{section}.deep"
    mark = section_shape(section, centre, r - 0.5)
    button = Field("radio", name, label, _target(centre), value=value, mark=mark, colour=colour, group_label=group)
    return Shape(section_shape(section, centre, r), "white", Stroke(colour, 1.2)), button


def check_box(centre: Point, r: float, name: str, label: str, colour: str) -> tuple[Shape, Field]:
    """A square to tick."""
    box = Rect(centre.x - r, centre.y - r, 2 * r, 2 * r)
    tick = Field("check", name, label, _target(centre), value="on", mark=Rectangle(box.inset(2.5)), colour=colour)
    return Shape(Rectangle(box), "white", Stroke(colour, 1.2)), tick


def score_box(centre: Point, name: str, label: str, colour: str) -> tuple[Shape, Field]:
    """A small square for one digit."""
    box = Rect(centre.x - _SCORE / 2, centre.y - _SCORE / 2, _SCORE, _SCORE)
    over = Rect(centre.x - TARGET / 2, box.y + 0.5, TARGET, _SCORE - 1)
    return Shape(Rectangle(box), "white", Stroke(colour, 1.0)), Field("text", name, label, over, size=typed(over.w))


def _target(centre: Point) -> Rect:
    """What can be clicked: larger than what is drawn, the 24 by 24 that WCAG 2.2 asks for."""
    return Rect(centre.x - TARGET / 2, centre.y - TARGET / 2, TARGET, TARGET)
