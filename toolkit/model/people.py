"""The people of a convening, out of a list that somebody saved from a spreadsheet. They are no content: no manifest and no record names them."""

from typing import Literal, get_args

from msgspec import Struct

from toolkit.problems import Where

Column = Literal["name", "organization", "role", "pronouns", "table"]
COLUMNS: tuple[Column, ...] = get_args(Column)
"""What the list may say of a person. A name it says of everybody."""


class Person(Struct, frozen=True):
    """A row of the list. What it does not say is ""; every word keeps its place in the file."""

    where: Where
    name: str
    organization: str = ""
    role: str = ""
    pronouns: str = ""
    table: str = ""
