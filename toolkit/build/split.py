"""The plan that a kit is drawn from, with a slide split where its list is too long for one.

All products are drawn from it, so the slide numbers in guide and workbook are right. A layout is asked before anything is drawn.
"""

from typing import cast

from msgspec.structs import replace

from toolkit.build.places import place_of
from toolkit.build.render import layout, room_of
from toolkit.home import Home
from toolkit.layout import PartedModule, Room, Sheet
from toolkit.library import Library
from toolkit.own import told_as_own
from toolkit.plan import PRODUCTS, Choice, Plan, make_plan
from toolkit.plan.parts import PARTED, split
from toolkit.plan.plan import with_slides
from toolkit.problems import Report


def plan_of(home: Home, library: Library, edition: str, choice: Choice) -> Plan:
    """The plan of one kit. Raises KeyError for a language, convening or paper that the library does not have."""
    plan = make_plan(library, library.editions[edition], choice)
    slides, room = plan.sheets["deck"], room_of(plan, PRODUCTS["deck"], library, Report())
    counts = {sheet.key: count for sheet in slides if sheet.layout in PARTED and (count := _count(home, sheet, room)) > 1}
    return with_slides(plan, split(slides, counts, plan.kit)) if counts else plan


def _count(home: Home, sheet: Sheet, room: Room) -> int:
    """How many slides a sheet needs; 1 for a project's own layout that cannot say."""
    with told_as_own(home, sheet.layout):
        ask = getattr(cast(PartedModule, layout(home, sheet.layout)), "parts", None)
        return 1 if ask is None else int(ask(sheet, replace(room, type=room.type.at(place_of(sheet, room.kit)))))
