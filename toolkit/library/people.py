"""People from a list: which column says what, and who has a name. All that is wrong with a list is told at once."""

from collections.abc import Iterator, Mapping, Sequence

from toolkit.model.people import COLUMNS, Column, Person
from toolkit.problems import Report, Where, nearest
from toolkit.source.rows import Row, read_rows
from toolkit.source.words import Words

_LISTED = ", ".join(COLUMNS)
_NEEDED: Column = "name"
_ALIKE = 0.7
"""Headings as much like ours are slips of the pen. Those that are less so, such as Title and State, are columns of other lists."""


def read_people(path: str, data: bytes) -> tuple[Person, ...]:
    """Everybody on the list, in its order. `path` is what problems call it. Raises ContentError with all problems.

    Columns may stand in any order, in small letters or large; others than ours are passed over.
    """
    report = Report()
    rows = read_rows(path, data, report)
    if rows:
        header, *others = rows
        people = tuple(_people(_columns(header, report), header, others, report))
    elif not report:
        report.add(Where(path), "this list is empty", f"write a header row with the columns that you have, of: {_LISTED}; and a row for each person")
    report.raise_if_any()
    return people


def _columns(header: Row, report: Report) -> Mapping[Column, int]:
    """Where each of our columns stands."""
    named = [cell.lower() for cell in header.cells]
    found: dict[Column, int] = {column: named.index(column) for column in COLUMNS if column in named}
    for column in found:
        if named.count(column) > 1:
            report.add(header.where, f'{named.count(column)} columns are called "{column}"', "give all but one of them another name")
    near = _near_misses(header, found)
    for column, cell in near.items():
        report.add(header.where, f'there is no column "{cell}"', f'did you mean "{column}"? The columns are: {_LISTED}')
    if _NEEDED not in found and _NEEDED not in near:
        shown = ", ".join(f'"{cell}"' for cell in header.cells if cell)
        told = f'this list has no column "{_NEEDED}"; its first row has {shown}'
        report.add(header.where, told, f'put the names into one column with "{_NEEDED}" in the first row, and what else you have into others of: {_LISTED}')
    return found


def _near_misses(header: Row, found: Mapping[Column, int]) -> dict[Column, Words]:
    """Headings of one word that look like one of our columns that is not there."""
    left = {column: column for column in COLUMNS if column not in found}
    pairs = ((left.get(nearest(cell, left, _ALIKE)), cell) for cell in header.cells if cell.lower() not in found and " " not in cell)  # type: ignore[call-overload]  # "" is no column
    return {column: cell for column, cell in pairs if column}


def _people(columns: Mapping[Column, int], header: Row, rows: Sequence[Row], report: Report) -> Iterator[Person]:
    """The people of rows that can be read."""
    for row in rows:
        if any(row.cells[len(header.cells) :]):
            told = f"this row has {len(row.cells)} cells, and the first row has {len(header.cells)}"
            report.add(row.where, told, "put quotation marks around a cell that has the separator in it, or add a heading to the first row")
            continue
        said = {column: row.cells[index] for column, index in columns.items() if index < len(row.cells)}
        if _NEEDED in columns and not said.get(_NEEDED):
            report.add(row.where, "this row has no name", "write the name, or delete the row")
        elif said:
            yield Person(row.where, **{"name": "", **said})
    if not rows:
        report.add(header.where, "there is nobody on this list: it has a header row alone", "write a row for each person below it")
