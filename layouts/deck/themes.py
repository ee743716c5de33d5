"""The initiative's three theme lines, large, each with a picture made of the section shapes."""

from toolkit.kit.deck.notes import clock_line, short_notes
from toolkit.kit.deck.slide import BESIDE, COLUMN, MARGIN, PANEL, heading, layout, page, panel, slot
from toolkit.kit.motif.nest import Nest
from toolkit.kit.motif.pictures import layers, windows
from toolkit.kit.shapes import section_shape
from toolkit.layout import Room, Sheet
from toolkit.model.common import SECTIONS
from toolkit.scene import Group, Item, Line, Page, Point, Rect, Shape, SlideLayout, Stroke

TITLE = Rect(COLUMN.x, 54, COLUMN.w, 24)
ROWS = Rect(COLUMN.x, 96, COLUMN.w, 390)
_ART_X, _LINE = MARGIN, 1.5


def slide_layout(room: Room) -> SlideLayout:
    return layout(room, "themes", (slot(room, "title", TITLE, "slide.head", size=18),), items=(panel("ink", PANEL),), foot=BESIDE)


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    themes = room.kit.initiative.themes
    title = heading(room, room.say("deck.themes"), TITLE, role="slide.head", most=18, colour="secondary")
    pitch = ROWS.h / len(themes)
    size = room.type.largest("slide.question", [theme.title for theme in themes], ROWS.w, pitch - 24)
    items: list[Item] = []
    for index, theme in enumerate(themes):
        row = Rect(ROWS.x, ROWS.y + index * pitch, ROWS.w, pitch)
        items.append(Line(Point(row.x, row.y), Point(row.right, row.y), Stroke("rule", 0.75)))
        items.append(Group(_art(index, Rect(_ART_X, row.y, PANEL.w - 2 * _ART_X, pitch)), tag="Artifact", name=theme.title))
        items.append(room.type.text("slide.question", theme.title, row, size=size, anchor="middle", tag="H2", name=theme.title))
    say = [f"{theme.title}. {theme.meaning}" for theme in themes]
    notes = short_notes(room, clock_line(room, sheet), say=say, do=(room.say("notes.themes"),))
    return (page(sheet, room, title, items, notes, foot=BESIDE),)


def _art(index: int, box: Rect) -> tuple[Item, ...]:
    """Adults around a student; a ripple; partners in a row."""
    return (_around, _ripple, _row)[index % 3](box)


def _around(box: Rect) -> tuple[Item, ...]:
    """Three partners who overlap, and the student in their midst."""
    c = box.centre
    adults = (Nest("D", 1, Point(c.x - 66, c.y + 2), 50), Nest("L", 1, Point(c.x, c.y), 54), Nest("P", 1, Point(c.x + 66, c.y), 50))
    student = Shape(section_shape("S", c, 24), "S.deep", name="Student")
    return (*_nests(adults), *windows(adults, _LINE), student)


def _ripple(box: Rect) -> tuple[Item, ...]:
    """A small answer, and the rings that it makes."""
    c = box.centre
    rings = tuple(Shape(section_shape("L", c, r), None, Stroke("L.mid", width), "Ring") for r, width in ((26.0, 8.0), (42.0, 6.0), (56.0, 4.0)))
    return (*rings, Shape(section_shape("L", c, 12), "white", name="Answer"))


def _row(box: Rect) -> tuple[Item, ...]:
    """All four in a row, each leaning on the next."""
    step = 66.0
    start = box.centre.x - 1.5 * step
    nests = tuple(Nest(section, 1, Point(start + k * step, box.centre.y), 38) for k, section in enumerate(SECTIONS))
    return (*_nests(nests), *windows(nests, _LINE))


def _nests(nests: tuple[Nest, ...]) -> list[Item]:
    return [item for nest in nests for item in layers(nest, PANEL)]
