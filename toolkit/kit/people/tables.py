"""A table's sign: a section's shape with layers, in turn, so that people find it from across the room and no two of twenty tables look alike."""

import re

from toolkit.kit.motif.nest import Nest
from toolkit.kit.motif.pictures import layers
from toolkit.layout import Room
from toolkit.model.common import SECTIONS
from toolkit.scene import Group, Point, Rect, Rectangle, Shape

_MOST_LAYERS = 5
_LARGE = 0.36
"""A sign's radius as a part of its field's shorter side."""
_NUMBER = re.compile(r"(\d+)\D*$")


def table_words(room: Room, table: str) -> str:
    """What people call a table: "Table 3", also where the list says so already."""
    said = room.say("badge.table", name="").strip()
    return table if table.casefold().startswith(said.casefold()) else room.say("badge.table", name=table)


def table_sign(room: Room, table: str, field: Rect) -> Group:
    """The sign on its field; decoration, because the table's name stands beside it."""
    index = _index(room, table)
    section, rank = SECTIONS[index % len(SECTIONS)], index // len(SECTIONS) % _MOST_LAYERS + 1
    nest = Nest(section, rank, Point(*field.centre), _LARGE * min(field.w, field.h))
    middle = nest.box.centre
    centred = nest.moved(field.centre.x - middle.x, field.centre.y - middle.y)
    ground = Shape(Rectangle(field), f"{section}.deep", name="Field")
    return Group((ground, *layers(centred, field)), tag="Artifact", name="Table")


def _index(room: Room, table: str) -> int:
    """A table's number, counted from 0; where its name has none, its place among the tables."""
    found = _NUMBER.search(table)
    return max(0, int(found[1][-4:]) - 1) if found else room.kit.tables.index(table)
