"""Which request a document answers."""

from msgspec import Struct


class Origin(Struct, frozen=True):
    """Which request a document answers, by the ids of the library, and the version of the toolkit that drew it."""

    edition: str
    convening: str
    language: str
    paper: str
    version: str
