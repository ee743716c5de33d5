"""Signs of tables: the same wherever a table is named, and another for each."""

from msgspec.structs import replace

from tests.handouts.rooms import paper_room
from toolkit.kit.people.tables import table_sign, table_words
from toolkit.layout import Room
from toolkit.model.people import Person
from toolkit.problems import Where
from toolkit.scene import Rect, Shape

BOX = Rect(0, 0, 100, 100)
ROOM = paper_room()


def seated(*tables: str) -> Room:
    people = tuple(Person(Where("people.csv", line), "Ana", table=table) for line, table in enumerate(tables, 2))
    return replace(ROOM, kit=replace(ROOM.kit, people=people))


def fills(room: Room, table: str) -> list[str | None]:
    return [item.fill for item in table_sign(room, table, BOX).items if isinstance(item, Shape)]


def test_tables_with_numbers_have_the_sign_of_their_number_whoever_sits_there() -> None:
    assert fills(seated("3"), "3") == fills(seated("1", "3"), "3") == ["P.deep"]
    assert fills(seated("9"), "9") == ["D.deep", "D.mid", "D.deep"]
    assert fills(seated("0"), "0") == fills(seated("1"), "1")


def test_twenty_tables_have_twenty_signs() -> None:
    room = seated(*map(str, range(1, 21)))
    assert len({tuple(fills(room, table)) for table in room.kit.tables}) == 20


def test_tables_without_numbers_have_signs_in_the_lists_order() -> None:
    room = seated("River", "Lake", "River")
    assert room.kit.tables == ("River", "Lake")
    assert [fills(room, table) for table in room.kit.tables] == [["D.deep"], ["L.deep"]]


def test_tables_stand_in_the_order_of_their_numbers() -> None:
    assert seated("10", "Table 2", "9", "").kit.tables == ("Table 2", "9", "10")


def test_without_a_list_there_are_as_many_tables_as_the_most_people_fill() -> None:
    headcount = ROOM.kit.agenda.convening.people
    assert len(ROOM.kit.tables) == -(-headcount.most // headcount.table)
    assert ROOM.kit.tables[0] == "1"


def test_a_table_that_is_called_so_already_is_not_called_so_twice() -> None:
    assert [table_words(ROOM, table) for table in ("3", "Table 3", "table River", "River")] == ["Table 3", "Table 3", "table River", "Table River"]
