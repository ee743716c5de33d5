"""What makes a deck wrong in an office program that no schema sees: a check for each fault, in a sentence."""

from tests.write.pptx.native import masters, package, parts, presentation, slides
from tests.write.pptx.native.check import Check
from tests.write.pptx.reading import Opened

CHECKS: dict[str, Check] = {**package.CHECKS, **presentation.CHECKS, **masters.CHECKS, **parts.CHECKS, **slides.CHECKS}
"""Each check by what it says when it finds something."""


def faults(data: bytes) -> list[str]:
    """All of them, each with the place where it was found; none for a deck as it should be."""
    deck = Opened(data)
    return [f"{says}: {where}" if where else says for says, check in CHECKS.items() for where in check(deck)]
