"""Decks that are made wrong on purpose: a change, or several, for each check of `tests.write.pptx.native`."""

from tests.write.pptx.wrong import masters, package, parts, presentation, slides
from tests.write.pptx.wrong.change import Wrong, made_wrong

WRONG: dict[str, Wrong] = {**package.WRONG, **presentation.WRONG, **masters.WRONG, **parts.WRONG, **slides.WRONG}

__all__ = ["WRONG", "Wrong", "made_wrong"]
