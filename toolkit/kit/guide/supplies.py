"""How many of each thing a room of people needs. Whole numbers, rounded up."""

from toolkit.model.activity import Material
from toolkit.model.convening import Headcount
from toolkit.model.reference import GuideText, Role
from toolkit.model.resolved import Kit

EXTRA = 10
"""One extra for so many people, of things that are given to each person."""
SIDES = 2
"""Pages on a sheet of paper that is printed on both sides."""


def up(number: int, by: int) -> int:
    """A quotient, rounded up."""
    return -(-number // by)


def tables(people: int, headcount: Headcount) -> int:
    """Tables for so many people."""
    return up(people, headcount.table)


def spare(people: int) -> int:
    """One for each person, and one extra in ten."""
    return people + up(people, EXTRA)


def amount(material: Material, people: int, headcount: Headcount) -> int:
    """How many of a material a room of so many people needs."""
    each = {"person": spare(people), "pair": up(people, 2), "table": tables(people, headcount), "room": 1}
    return material.count * each[material.per]


def card_sheets(kit: Kit, slots: int) -> int:
    """Sheets of paper in a card set: the principles, a cover, a how-to and an index, so many to a sheet."""
    return up(len(kit.principles) + 3, slots)


def booklet_sheets(pages: int) -> int:
    """Sheets of paper in a workbook or a guide."""
    return up(pages, SIDES)


def filled(role: Role, people: int, headcount: Headcount) -> int:
    """How many people it takes to fill a role."""
    return tables(people, headcount) if role.per == "table" else 1


def helpers(guide: GuideText, people: int, headcount: Headcount) -> int:
    """Everyone who helps on the day."""
    return sum(filled(role, people, headcount) for role in guide.roles)
