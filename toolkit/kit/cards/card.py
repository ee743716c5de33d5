"""Parts of a card's faces: rows of label and text, and how free height is shared out. Lengths in points."""

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from toolkit.kit.cards.form import margin
from toolkit.kit.marks import token
from toolkit.kit.motif.nest import reach
from toolkit.kit.shapes import section_shape
from toolkit.layout import Room
from toolkit.model.common import SECTIONS, SectionId
from toolkit.model.principle import Principle
from toolkit.problems import Where
from toolkit.scene import Group, Item, Line, Paragraph, Point, Rect, Rectangle, Shape, Size, Stroke
from toolkit.source.words import where_of
from toolkit.units import shown_mm

_SLACK = 0.05  # points, for sums of floats

LABEL = 64.0
"""Width of the label column."""
PANEL = 0.44
"""Height of a front's panel as a share of the card's: one height for the whole set."""
HEADER = 42.0
"""The strip at the top of the panel in which the section's name and the id stand."""
BACK_HEAD, BACK_RULE = 42.0, 3.0
"""Height of a back's header, with room for a title of two lines, and the width of the rule under it."""
RULE = Stroke("rule", 0.6)
_SLUG = 9.0


class Part(Struct, frozen=True):
    """A row: its own height, how it is drawn in a box of that height, and whether a rule may stand at its edges."""

    height: float
    draw: Callable[[Rect], Group]
    band: str = ""


def safe(room: Room) -> Rect:
    """The card without its margins."""
    return Rect(0, 0, *room.size).inset(margin_of(room))


def margin_of(room: Room) -> float:
    """The margin of the room's cards. Those of a single row that fills its sheet have the slug in it."""
    if not room.cards.whole:
        return margin(room.cards)
    return room.look.space("card-margin") + (_SLUG if room.cards.stock.rows == 1 and room.cards.unprinted else 0.0)


def panel(room: Room) -> Rect:
    """The front's panel."""
    return panel_of(room.size, margin_of(room))


def panel_of(card: Size, margin: float) -> Rect:
    """The panel of a front of a card's size, on the grid of 6 pt."""
    return Rect(margin, margin, card.w - 2 * margin, round(PANEL * card.h / 6) * 6)


def stacked(parts: Sequence[Part], box: Rect, most: float = 30.0) -> tuple[Item, ...]:
    """Parts below each other with the free height shared evenly; thin rules between them, none beside a coloured band."""
    free = (box.h - sum(part.height for part in parts)) / len(parts)
    gap = max(0.0, min(free, most))
    items: list[Item] = []
    y = box.y
    for index, part in enumerate(parts):
        row = Rect(box.x, y, box.w, part.height + gap)
        if part.band:
            items.append(Shape(Rectangle(row), part.band, name="Band"))
        elif index and not parts[index - 1].band:
            items.append(Line(Point(row.x, y), Point(row.right, y), RULE))
        items.append(part.draw(Rect(row.x, y + gap / 2, row.w, part.height)))
        y = row.bottom
    return tuple(items)


def check_height(
    room: Room, tall: Iterable[float], box: Rect, what: str, where: Where, hint: str = "shorten its longest text", *, beside: bool = False
) -> None:  # fmt: skip
    """Report parts of these heights that are together higher than the box that they are stacked in; see `Problem.beside`."""
    lacks = sum(tall) - box.h
    if lacks > _SLACK:
        room.report.add(where, f"{what} is {shown_mm(lacks)} too long for its card", hint, about=what, lacks=lacks, beside=beside)


def check_index(room: Room, tall: Iterable[float], box: Rect, hint: str) -> None:
    """The same for the index card. It lists titles, so it is told at the longest, and where one is told itself, only that is."""
    longest = max((principle.title for principle in room.kit.principles), key=len)
    check_height(room, tall, box, "the index card", where_of(longest, room.kit.edition.where), hint, beside=True)


def row(room: Room, label: str, texts: Sequence[str], width: float, *, colour: str, band: str = "", inset: float = 0.0, tag: str = "H3") -> Part:
    """A label beside its texts, one paragraph each. The label is a heading, so that readers can go from row to row."""
    paragraphs = [room.type.paragraph("card.row", text) for text in texts]
    height = max(room.type.style("card.label").leading, _height(room, paragraphs, width - LABEL - inset))

    def draw(box: Rect) -> Group:
        head = room.type.text("card.label", label, Rect(box.x + inset, box.y, LABEL - 4, box.h), tag=tag, colour=colour, name=label)
        body = room.type.texts("card.row", paragraphs, Rect(box.x + LABEL, box.y, box.w - LABEL - inset, box.h), name=f"{label}: text")
        return Group((head, body), tag="Div", name=label)

    return Part(height, draw, band)


def _height(room: Room, paragraphs: Sequence[Paragraph], width: float) -> float:
    return room.type.measure_all(paragraphs, width, room.look.role("card.row")).height


_PAIR, _PAIR_R, _PAIR_ID, _PAIR_GAP = 18.0, 6.0, 17.0, 6.0
"""A pair's line: its height, its token's radius, where the id stands, and the gap between the widest id and the title."""


def id_column(room: Room) -> float:
    """The width of the widest id."""
    return max(room.type.width("card.label", principle.id) for principle in room.kit.principles)


def pair_height(room: Room, principle: Principle, width: float, ids: float) -> float:
    """A line, or two where a narrow card breaks the title. `ids` is the width of the column of ids."""
    beside = width - _PAIR_ID - ids - _PAIR_GAP
    words = room.type.measure("card.row", principle.title, beside)
    return max(_PAIR, words.height + _PAIR - room.type.style("card.row").leading)


def pair(room: Room, principle: Principle, at: Rect, ids: float) -> Group:
    """A principle's token, id and title. `ids` is the width of the column of ids."""
    middle = at.y + _PAIR / 2
    mark = token(room, principle.section, principle.id[0], Point(at.x + _PAIR_R, middle), _PAIR_R)
    line = room.type.style("card.row").leading
    y, x = middle - line / 2, at.x + _PAIR_ID + ids + _PAIR_GAP
    number = room.type.text("card.label", principle.id, Rect(at.x + _PAIR_ID, y, ids + 1, line), tag="Span", name="Id")
    beside = Rect(x, y, at.right - x, at.h - _PAIR + line)
    title = room.type.text("card.row", principle.title, beside, tag="Span", name="Title")
    return Group((mark, Group((number, title), tag="P", name=principle.id)), name=f"Pair {principle.id}")


def left_token(room: Room, section: SectionId, label: str, at: Point, r: float, *, fill: str = "", text: str = "white") -> Group:
    """A token whose shape, not its middle, begins at a point: shapes of one `r` differ in width."""
    return token(room, section, label, Point(at.x - reach(section, r).x, at.y), r, fill=fill, text=text)


def small(room: Room, words: str, box: Rect) -> Item:
    """The small line at a face's foot."""
    height = room.type.style("card.small").leading
    return room.type.text("card.small", words, Rect(box.x, box.bottom - height, box.w, height), name="Foot")


def suits(at: Point, r: float, step: float, tone: str = "deep") -> Group:
    """The four shapes in a row, from a first centre on: the mark of cards that belong to no section."""
    shapes = (Shape(section_shape(section, Point(at.x + k * step, at.y), r), f"{section}.{tone}", name=section) for k, section in enumerate(SECTIONS))
    return Group(tuple(shapes), tag="Artifact", name="Sections")
