"""The initiative's three theme lines, large, each with a picture made of the section shapes."""

from toolkit.kit.deck.areas import COLUMN, MARGIN, PANEL
from toolkit.kit.deck.foot import BESIDE
from toolkit.kit.deck.grounds import panel
from toolkit.kit.deck.notes import clock_line, short_notes
from toolkit.kit.deck.slide import heading, layout, page, slot
from toolkit.kit.motif.areas import area, overlap
from toolkit.kit.motif.nest import Nest, reach, shape
from toolkit.kit.motif.pictures import layers, windows
from toolkit.kit.shapes import section_shape
from toolkit.layout import Room, Sheet
from toolkit.model.common import SECTIONS, SectionId
from toolkit.scene import Group, Item, Line, Page, Point, Rect, Shape, SlideLayout, Stroke

TITLE = Rect(COLUMN.x, 54, COLUMN.w, 24)
ROWS = Rect(COLUMN.x, 96, COLUMN.w, 390)
_SLOTS, _TYPED = ("body", "body-2", "body-3"), 32.0
"""As many lines as the initiative has, in the size in which two rows of words have room in each."""
_ART_X, _LINE = MARGIN, 1.5
_SHARE = 0.26
"""The part of the smaller shape that each window shows."""
_MIDDLE, _OUTER, _CLEAR = 57.0, 40.0, 6.0


def slide_layout(room: Room) -> SlideLayout:
    lines = (slot(room, "body", row, "slide.question", name=name, size=_TYPED, anchor="middle") for name, row in zip(_SLOTS, _rows(len(_SLOTS)), strict=True))
    return layout(room, "themes", (slot(room, "title", TITLE, "slide.head", size=18), *lines), items=(panel("ink", PANEL),), foot=BESIDE)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    themes = room.kit.initiative.themes
    title = heading(room, room.say("deck.themes"), TITLE, role="slide.head", most=18, colour="secondary")
    rows = _rows(len(themes))
    size = room.type.largest("slide.question", [theme.title for theme in themes], ROWS.w, rows[0].h - 24)
    items: list[Item] = []
    for index, (theme, row) in enumerate(zip(themes, rows, strict=True)):
        items.append(Line(Point(row.x, row.y), Point(row.right, row.y), Stroke("rule", 0.75)))
        items.append(Group(_art(index, Rect(_ART_X, row.y, PANEL.w - 2 * _ART_X, row.h)), tag="Artifact", name=theme.title))
        items.append(room.type.text("slide.question", theme.title, row, size=size, anchor="middle", slot=_SLOTS[index], tag="H2", name=theme.title))
    say = [f"{theme.title}. {theme.say or theme.meaning}" for theme in themes]
    notes = short_notes(room, "themes", clock_line(room, sheet), say=say)
    return (page(sheet, room, title, items, notes, foot=BESIDE),)


def _rows(count: int) -> list[Rect]:
    return [Rect(ROWS.x, ROWS.y + k * ROWS.h / count, ROWS.w, ROWS.h / count) for k in range(count)]


def _art(index: int, box: Rect) -> tuple[Item, ...]:
    """Adults around a student; a ripple; partners in a row."""
    return (_around, _ripple, _row)[index % 3](box)


def _around(box: Rect) -> tuple[Item, ...]:
    """Three partners who lean on each other, and the student in their midst, clear of the windows."""
    middle = Nest("L", 1, box.centre, _MIDDLE)
    right = _leaning(middle, "P", _OUTER)
    left = _mirrored(_leaning(middle, "D", _OUTER), middle)
    room = min(middle.centre.x - left.box.right, right.box.x - middle.centre.x) - _CLEAR
    student = Shape(section_shape("S", box.centre, room / reach("S", 1).right), "S.deep", name="Student")
    adults = (left, middle, right)
    return (*_nests(adults), *windows(adults, _LINE), student)


def _ripple(box: Rect) -> tuple[Item, ...]:
    """A small answer, and the rings that it makes."""
    c = box.centre
    rings = tuple(Shape(section_shape("L", c, r), None, Stroke("L.mid", width), "Ring") for r, width in ((24.0, 8.0), (39.0, 6.0), (52.0, 4.0)))
    return (*rings, Shape(section_shape("L", c, 12), "white", name="Answer"))


def _row(box: Rect) -> tuple[Item, ...]:
    """All four in a row, each leaning on the next, as wide as the panel's margins allow."""
    nests = [Nest(SECTIONS[0], 1, Point(0, 0), 1)]
    for section in SECTIONS[1:]:
        nests.append(_leaning(nests[-1], section, 1))
    left, right = nests[0].box.x, nests[-1].box.right
    scale = min(box.w / (right - left), _MIDDLE)
    dx = box.centre.x - (left + right) / 2 * scale
    placed = tuple(nest.moved(dx, box.centre.y, scale) for nest in nests)
    return (*_nests(placed), *windows(placed, _LINE))


def _leaning(nest: Nest, section: SectionId, r: float) -> Nest:
    """A shape to the right of another, as near as the share says that the smaller of the two has in common with the larger."""
    near, far = nest.centre.x, nest.box.right + 2 * r
    wanted = _SHARE * min(area(nest.outer), area(shape(section, nest.centre, r)))
    for _ in range(30):
        x = (near + far) / 2
        near, far = (x, far) if overlap(nest.outer, shape(section, Point(x, nest.centre.y), r)) > wanted else (near, x)
    return Nest(section, 1, Point(far, nest.centre.y), r)


def _mirrored(nest: Nest, about: Nest) -> Nest:
    """On the other side; every shape is the same left and right."""
    return Nest(nest.section, nest.layers, Point(2 * about.centre.x - nest.centre.x, nest.centre.y), nest.r)


def _nests(nests: tuple[Nest, ...]) -> list[Item]:
    return [item for nest in nests for item in layers(nest, PANEL)]
