"""Rows of a list that a spreadsheet saved as CSV, each at its line. Separators are those that spreadsheets write anywhere: comma, semicolon, tab."""

import csv
import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from io import StringIO

from msgspec import Struct

from toolkit.problems import Report, Where
from toolkit.source.words import Words

_SEPARATORS = ",;\t"
_ENDS = re.compile(r"\r\n|\r|\n")
_SAVE = (
    'save the list again as CSV in UTF-8: in Excel choose "CSV UTF-8 (Comma delimited)", '
    'in LibreOffice "Text CSV" with the character set "Unicode (UTF-8)", in Google Sheets "Comma Separated Values"'
)


class Row(Struct, frozen=True):
    """Cells from left to right, white space within them made single spaces. `where` is the line on which the row begins."""

    where: Where
    cells: tuple[Words, ...]

    @property
    def empty(self) -> bool:
        return not any(self.cells)


def read_rows(path: str, data: bytes, report: Report) -> tuple[Row, ...]:
    """All rows that say something, the header row first; none where the file is no such list, which is told."""
    text = _decoded(path, data, report)
    return tuple(row for row in _rows(path, text, report) if not row.empty)


def _decoded(path: str, data: bytes, report: Report) -> str:
    if data.startswith(b"PK\x03\x04"):
        report.add(Where(path), "this is a spreadsheet, and the toolkit reads lists as CSV", _SAVE)
        return ""
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        report.add(Where(path), "this list is saved in UTF-16, and the toolkit reads UTF-8", _SAVE)
        return ""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = _ENDS.split(data[: error.start].decode("utf-8-sig", "replace"))
        report.add(Where(path, len(before), len(before[-1]) + 1), "from this character on, the list is not in UTF-8", _SAVE)
        return ""


def _rows(path: str, text: str, report: Report) -> list[Row]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    rows, line = list[Row](), 1
    while True:
        where = Where(path, line)
        try:
            cells = next(reader)
        except StopIteration:
            return rows
        except csv.Error:
            report.add(where, "the quotation marks of this row do not match", "a cell that begins with one ends with one, and those inside it stand twice")
        else:
            rows.append(Row(where, tuple(Words(" ".join(cell.split()), where) for cell in cells)))
        line = reader.line_num + 1


def _separator(text: str) -> str:
    """What parts the cells of the header row: of those outside quotation marks, the most frequent."""
    first = next((line for line in _ENDS.split(text) if line.strip(_SEPARATORS + " ")), "")
    outside = "".join(first.split('"')[::2])
    return max(_SEPARATORS, key=outside.count)
