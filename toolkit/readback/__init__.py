"""Decks that people have edited: read back, held against what was made, and given another edition's look.

Nothing here draws or writes a slide of its own. What is read comes from outside, so files, parts and what they unpack to
have bounds (`package.py`).
"""

from toolkit.readback.changes import Change, Difference
from toolkit.readback.diff import Overrides, diff
from toolkit.readback.left import Left
from toolkit.readback.rebrand import Rebranded, rebrand

__all__ = ["Change", "Difference", "Left", "Overrides", "Rebranded", "diff", "rebrand"]
