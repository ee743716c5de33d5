"""The list of people that a request names: who is on it, and what stands for it where nobody is to be named."""

from collections.abc import Collection
from functools import lru_cache
from pathlib import Path

from toolkit.build.files import digest
from toolkit.model.people import Person
from toolkit.problems import UnfitChoiceError

WITH_PEOPLE = ("badges", "tents")
"""The products that say names."""
_UNASKED = "A list of names is for name badges and table tents. Ask for them with --product badges or --product tents, or leave --names out."


def people_on(names: Path | None, products: Collection[str]) -> tuple[Person, ...]:
    """The people on a list; nobody without one. Raises ContentError with all that is wrong with it, UnfitChoiceError where no product has a use for it."""
    if names is None:
        return ()
    if not set(products) & set(WITH_PEOPLE):
        raise UnfitChoiceError(_UNASKED)
    return _read(str(names), names.read_bytes())


def list_hash(names: Path | None) -> str:
    """What stands for a list in the hash of a request: a digest of its bytes, which names nobody."""
    return "" if names is None else digest(names.read_bytes())


@lru_cache(maxsize=1)
def _read(path: str, data: bytes) -> tuple[Person, ...]:
    from toolkit.library.people import read_people  # imported late: few kits have a list

    return read_people(path, data)
