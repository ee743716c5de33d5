"""Lists as spreadsheets save them, in any of their ways."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.problems import Report
from toolkit.source.rows import read_rows

cells = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
tables = st.lists(st.lists(cells, min_size=2, max_size=5), min_size=1, max_size=6)
separators, ends = st.sampled_from(",;\t"), st.sampled_from(["\n", "\r\n"])


def saved(rows: list[list[str]], separator: str = ",", end: str = "\n") -> str:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=separator, lineterminator=end, quoting=csv.QUOTE_ALL).writerows(rows)
    return file.getvalue()


def read(data: bytes) -> tuple[list[tuple[str, ...]], list[str]]:
    report = Report()
    rows = read_rows("list.csv", data, report)
    return [row.cells for row in rows], list(map(str, report))


@given(tables, separators, ends, st.booleans())
def test_what_a_spreadsheet_saved_is_read_whatever_parts_its_cells(rows: list[list[str]], separator: str, end: str, mark: bool) -> None:
    header = [["name", "table", "role"]]
    found, told = read(saved(header + rows, separator, end).encode("utf-8-sig" if mark else "utf-8"))
    said = [tuple(" ".join(cell.split()) for cell in row) for row in rows]
    assert (found, told) == ([("name", "table", "role"), *(row for row in said if any(row))], [])


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_told(data: bytes) -> None:
    found, told = read(data)
    assert all(any(row) for row in found)
    assert all(line.startswith("list.csv:") for line in told)


@given(st.text(max_size=80))
def test_every_row_knows_its_line(text: str) -> None:
    report = Report()
    rows = read_rows("list.csv", text.encode("utf-8", "replace"), report)
    lines = [row.where.line for row in rows]
    assert lines == sorted(set(lines))


def test_a_row_begins_where_its_first_cell_does() -> None:
    report = Report()
    rows = read_rows("list.csv", b'name\n\n"two\nlines"\nlast\n', report)
    assert [(row.where.line, *row.cells) for row in rows] == [(1, "name"), (3, "two lines"), (5, "last")]


def test_separators_inside_quotation_marks_do_not_count() -> None:
    assert read(b'"a;b;c;d",name\n1,2\n')[0] == [("a;b;c;d", "name"), ("1", "2")]


SAVE = (
    'save the list again as CSV in UTF-8: in Excel choose "CSV UTF-8 (Comma delimited)", '
    'in LibreOffice "Text CSV" with the character set "Unicode (UTF-8)", in Google Sheets "Comma Separated Values"'
)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"PK\3\4\24", f"list.csv:1:1: this is a spreadsheet, and the toolkit reads lists as CSV\n  hint: {SAVE}"),
        ("name\nZoë\n".encode("utf-16"), f"list.csv:1:1: this list is saved in UTF-16, and the toolkit reads UTF-8\n  hint: {SAVE}"),
        ("name\nAna\nZoë\n".encode("cp1252"), f"list.csv:3:3: from this character on, the list is not in UTF-8\n  hint: {SAVE}"),
    ],
)
def test_another_file_is_told_with_what_to_do(data: bytes, told: str) -> None:
    assert read(data) == ([], [told])


def test_every_row_with_a_quotation_mark_too_many_is_told_and_the_others_are_read() -> None:
    found, told = read(b'name,role\n"Ana" Ruiz,x\nBo,y\n"Li" Wei,z\n"Kim,w\n')
    assert found == [("name", "role"), ("Bo", "y")]
    what = "the quotation marks of this row do not match\n  hint: a cell that begins with one ends with one, and those inside it stand twice"
    assert told == [f"list.csv:{line}:1: {what}" for line in (2, 4, 5)]
