"""What is made for the people of a list: a badge and a tent each, and a tent for each of their tables. Without a list, some to write on."""

from toolkit.layout import Sheet
from toolkit.model.resolved import Kit


def badges(kit: Kit) -> tuple[Sheet, ...]:
    """A badge for each person, or one to write on."""
    return (Sheet("badges", "badges/badge", pages=len(kit.people) or 1),)


def tents(kit: Kit) -> tuple[Sheet, ...]:
    """Tents with names, then those of tables. Without a list, those of tables and one to write on."""
    names = Sheet("names", "tents/name", pages=len(kit.people) or 1)
    tables = (Sheet("tables", "tents/table", pages=len(kit.tables)),) if kit.tables else ()
    return (names, *tables) if kit.people else (*tables, names)
