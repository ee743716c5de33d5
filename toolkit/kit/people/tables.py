"""A table's sign: a section's shape with layers, in turn, so that people find it from across the room and no two of twenty tables look alike."""

from toolkit.kit.motif.nest import Nest
from toolkit.kit.motif.pictures import layers
from toolkit.layout import Room
from toolkit.model.common import SECTIONS
from toolkit.model.resolved import table_number
from toolkit.scene import Group, Rect, Rectangle, Shape

_MOST_LAYERS = 5
_SMALL, _LARGE = 0.46, 0.33
"""A sign's radius as a part of its box's shorter side, alone and on a field."""


def table_words(room: Room, table: str) -> str:
    """What people call a table: "Table 3", also where the list says so already."""
    said = room.say("badge.table", name="").strip()
    return table if table.casefold().startswith(said.casefold()) else room.say("badge.table", name=table)


def table_sign(room: Room, table: str, box: Rect) -> Group:
    """The sign in a box; decoration, because the table's name stands beside it."""
    nest = _nest(room, table, box, _SMALL)
    return Group(tuple(layers(nest, box, ("deep", "mid"))), tag="Artifact", name="Table")


def table_field(room: Room, table: str, field: Rect) -> Group:
    """The sign large on a field, as on a card's front; decoration too."""
    nest = _nest(room, table, field, _LARGE)
    ground = Shape(Rectangle(field), f"{nest.section}.deep", name="Field")
    return Group((ground, *layers(nest, field)), tag="Artifact", name="Table")


def _nest(room: Room, table: str, box: Rect, share: float) -> Nest:
    """The table's shape in the middle of a box, `share` of its shorter side in radius."""
    index = _index(room, table)
    nest = Nest(SECTIONS[index % len(SECTIONS)], index // len(SECTIONS) % _MOST_LAYERS + 1, box.centre, share * min(box.w, box.h))
    middle = nest.box.centre
    return nest.moved(box.centre.x - middle.x, box.centre.y - middle.y)


def _index(room: Room, table: str) -> int:
    """A table's number, counted from 0; where its name has none, its place among the tables."""
    number = table_number(table)
    return number - 1 if number else room.kit.tables.index(table)
