"""Who is on a list, and everything that can be wrong with one."""

import pytest

from toolkit.library.people import read_people
from toolkit.model.people import Person
from toolkit.problems import ContentError, Where

COLUMNS = "name, organization, role, pronouns, table"
ONE_COLUMN = f'put the names into one column with "name" in the first row, and what else you have into others of: {COLUMNS}'
QUOTED = "put quotation marks around a cell that has the separator in it, or add a heading to the first row"


def told(text: str) -> str:
    with pytest.raises(ContentError) as error:
        read_people("people.csv", text.encode())
    return str(error.value)


def test_columns_stand_in_any_order_and_others_are_passed_over() -> None:
    people = read_people("people.csv", b"E-mail;TABLE;Name ;Role\na@example.org;2;Ana Ruiz;Dean\n;;Bo  Ek;\n")
    assert people == (Person(Where("people.csv", 2), "Ana Ruiz", "", "Dean", "", "2"), Person(Where("people.csv", 3), "Bo Ek"))


def test_words_know_their_line() -> None:
    _, person = read_people("people.csv", b"name\nAna\n\nBo\n")
    assert person.name.where == Where("people.csv", 4)  # type: ignore[attr-defined]  # words of a file have a place


def test_a_row_may_end_early_or_with_empty_cells() -> None:
    people = read_people("people.csv", b"name,role\nAna\nBo,,,\n")
    assert [(person.name, person.role) for person in people] == [("Ana", ""), ("Bo", "")]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", f"1:1: this list is empty\n  hint: write a header row with the columns that you have, of: {COLUMNS}; and a row for each person"),
        ("name,role\n", "1:1: there is nobody on this list: it has a header row alone\n  hint: write a row for each person below it"),
        ("First name,Last name\nAna,Ruiz\n", f'1:1: this list has no column "name"; its first row has "First name", "Last name"\n  hint: {ONE_COLUMN}'),
        ("Nmae,role\nAna,x\n", f'1:1: there is no column "Nmae"\n  hint: did you mean "name"? The columns are: {COLUMNS}'),
        ("name,Organisation\nAna,x\n", f'1:1: there is no column "Organisation"\n  hint: did you mean "organization"? The columns are: {COLUMNS}'),
        ("name,Name\nAna,x\n", '1:1: 2 columns are called "name"\n  hint: give all but one of them another name'),
        ("name,role\n,Dean\n", "2:1: this row has no name\n  hint: write the name, or delete the row"),
        ("name,role\nRuiz, Ana,Dean\n", f"2:1: this row has 3 cells, and the first row has 2\n  hint: {QUOTED}"),
    ],
)
def test_mistake_is_told_in_these_words(text: str, message: str) -> None:
    assert told(text) == f"people.csv:{message}"


def test_all_mistakes_are_told_at_once() -> None:
    lines = told('name,Organisation\nAna,x\n,x\nRuiz, Bo,x\n"Li" Wei,y\n').splitlines()
    assert [line.split(" ")[0] for line in lines if line.startswith("people.csv")] == [f"people.csv:{line}:1:" for line in (1, 3, 4, 5)]


@pytest.mark.parametrize("heading", ["Title", "State", "Mobile", "Email", "Label"])
def test_columns_of_other_lists_are_passed_over(heading: str) -> None:
    assert [person.name for person in read_people("list.csv", f"name,{heading}\nAna,x\n".encode())] == ["Ana"]
