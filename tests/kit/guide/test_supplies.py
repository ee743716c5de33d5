"""How many of each thing a room needs: rounded up, one extra in ten of what is given to each person."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.kit.guide.supplies import amount, booklet_sheets, filled, spare, tables, up
from toolkit.model.activity import Material
from toolkit.model.convening import Headcount
from toolkit.model.reference import Role
from toolkit.problems import Where
from toolkit.source.words import Words

SIX = Headcount(12, 30, 6)


def words(text: str) -> Words:
    return Words(text, Where("test"))


def material(per: Any, count: int = 1) -> Material:
    return Material(words("Pen"), per, count)


@pytest.mark.parametrize(("people", "expected"), [(10, 11), (12, 14), (30, 33), (31, 35)])
def test_one_extra_in_ten_for_each_person(people: int, expected: int) -> None:
    assert spare(people) == expected


@pytest.mark.parametrize(("per", "count", "expected"), [("person", 2, 28), ("pair", 1, 6), ("table", 3, 6), ("room", 2, 2)])
def test_counts_for_twelve_people(per: str, count: int, expected: int) -> None:
    assert amount(material(per, count), 12, SIX) == expected


def test_a_table_that_is_not_full_counts() -> None:
    assert (tables(12, SIX), tables(13, SIX)) == (2, 3)


def test_an_odd_page_takes_a_sheet() -> None:
    assert (booklet_sheets(24), booklet_sheets(25)) == (12, 13)


@given(st.integers(1, 500), st.integers(1, 12))
def test_rounding_up_is_enough_and_no_more(number: int, by: int) -> None:
    assert up(number, by) * by >= number > (up(number, by) - 1) * by


def test_hosts_are_as_many_as_tables_and_other_roles_are_one() -> None:
    roles = [Role(words("Lead"), words("Opens.")), Role(words("Host"), words("Sits with one table."), "table")]
    assert [filled(role, 13, SIX) for role in roles] == [1, 3]
