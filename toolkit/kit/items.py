"""What a checklist's items say in this edition: pages and things to lay out in place of their names."""

import re
from collections.abc import Mapping, Sequence

from toolkit.layout import Room
from toolkit.model.activity import Material
from toolkit.source.words import like

_BLANK = re.compile(r"\{([a-z-]+)\}")


def told(room: Room, items: Sequence[str]) -> tuple[str, ...]:
    """The items with every name in braces filled in; see `toolkit.model.reference`. One that names an empty list is left out."""
    lists = {f"first-{per}": _first(room, per) for per in ("table", "person")}
    kept = (item for item in items if all(lists.get(name, ("",)) for name in _BLANK.findall(item)))
    return tuple(like(_BLANK.sub(lambda found: _named(room, found[1], lists), item), item) for item in kept)


def _named(room: Room, name: str, lists: Mapping[str, Sequence[str]]) -> str:
    return room.language.listed(lists[name]) if name in lists else str(room.references.of("guide", name) or "")


def _first(room: Room, per: str) -> tuple[str, ...]:
    """What each table or person has before them when the first activity begins. What people carry is handed out at the door."""
    agenda = room.kit.agenda
    used = agenda.activities[0].activity.materials if agenda.activities and agenda.activities[0].activity else ()
    laid = used if per == "person" else (*agenda.convening.materials, *used)
    return tuple({material.item: counted(room, material) for material in laid if material.per == per}.values())


def counted(room: Room, material: Material) -> str:
    """A material, with how many where that is more than one."""
    return material.item if material.count == 1 else room.say("guide.many", item=material.item, count=material.count)
