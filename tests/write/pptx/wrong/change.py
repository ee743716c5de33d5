"""A change that makes a deck wrong."""

import io
import re
import zipfile
from typing import NamedTuple


class Wrong(NamedTuple):
    """The part or parts, what is found there first and what stands in its place, and what the check says.

    `also` is what other checks say, where the deck cannot be right for them at once.
    """

    part: str
    pattern: str
    instead: str
    says: str
    also: tuple[str, ...] = ()


def whole(tag: str) -> tuple[str, str]:
    """An element that goes, with all that it holds."""
    return rf"<{tag}>.*?</{tag}>", ""


def made_wrong(data: bytes, wrong: Wrong) -> bytes:
    """The deck with the first place changed that the pattern finds in each of the parts."""
    made, found = io.BytesIO(), 0
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(made, "w") as target:
        for name in source.namelist():
            text = source.read(name)
            if re.fullmatch(wrong.part, name):
                text, count = re.subn(wrong.pattern.encode(), wrong.instead.encode(), text, count=1, flags=re.DOTALL)
                found += count
            target.writestr(name, text)
    assert found, f"{wrong.pattern} is not in {wrong.part}"
    return made.getvalue()
